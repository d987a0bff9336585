#include "ui/case/who_panel.h"

#include "ui/case/steady_facts.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString isolatedOrNone(const QString& text)
{
    return text.isEmpty() ? QString() : isolate(text);
}

} // namespace

WhoPanel::WhoPanel(QWidget* parent)
    : QWidget(parent), name(new TextLabel(TextLabel::Kind::Strong)), facts(new SteadyFacts)
{
    setObjectName(u"who"_s);
    name->makeSelectable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Who complains")));
    column->addWidget(name);
    column->addWidget(facts);
}

void WhoPanel::tell(const Complainant& complainant)
{
    name->setText(complainant.name);
    facts->tell({{tr("Phone"), isolatedOrNone(complainant.phone)},
                 {tr("E-mail"), isolatedOrNone(complainant.email)},
                 {tr("Address"), complainant.address},
                 {tr("ID number"), isolatedOrNone(complainant.identityNumber)},
                 {tr("Language"), languageWord(complainant.language)},
                 {tr("Answer"), wordOf(complainant.answerWay)}});
}

} // namespace redress
