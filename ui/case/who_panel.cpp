#include "ui/case/who_panel.h"

#include "models/as_seen_by.h"
#include "ui/case/pencil.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString isolatedOrNone(const QString& text)
{
    return text.isEmpty() ? QString() : isolate(text);
}

} // namespace

WhoPanel::WhoPanel(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), name(new TextLabel(TextLabel::Kind::Strong)),
      namePencil(new Pencil(name, CaseField::Name)), standing(new Badge), facts(new SteadyFacts),
      representedBy(new TextLabel(TextLabel::Kind::Caption, tr("Represented by"))), representative(new SteadyFacts)
{
    setObjectName(u"who"_s);
    name->setObjectName(u"complainant_name"_s);
    name->makeSelectable();
    standing->setObjectName(u"standing_badge"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(name, 1);
    line->addWidget(namePencil, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Who complains")));
    column->addLayout(line);
    column->addWidget(standing, 0, Qt::AlignLeading);
    column->addWidget(facts);
    column->addWidget(representedBy);
    column->addWidget(representative);
    connect(namePencil, &Pencil::correctionWanted, this, &WhoPanel::correctionWanted);
    connect(facts, &SteadyFacts::correctionWanted, this, &WhoPanel::correctionWanted);
}

void WhoPanel::refresh()
{
    const Intake& intake = atHand.complaint().intake;
    const bool hidden = isKeptUnnamedFrom(intake.complainant.standing, atHand.actor());
    showComplainant(intake.complainant, hidden);
    showRepresentative(hidden ? Representative{} : intake.representative);
}

std::optional<CaseField> WhoPanel::correctable(CaseField field) const
{
    return atHand.may(Action::CorrectCase) ? std::optional(field) : std::nullopt;
}

void WhoPanel::showComplainant(const Complainant& complainant, bool hidden)
{
    const bool named = complainant.standing == Standing::Named;
    const QString shown = hidden ? tr("Name and contacts stay with the front desk") : complainant.name;
    name->setText(shown.isEmpty() ? tr("No name given") : shown);
    namePencil->setVisible(correctable(CaseField::Name).has_value());
    for (QAction* correct : name->actions()) {
        correct->setEnabled(!namePencil->isHidden());
    }
    standing->setBadge(look::Tone::Plain, named ? QString() : wordOf(complainant.standing));
    QList<Fact> told{{tr("Language"), languageWord(complainant.language), {}, correctable(CaseField::Language)},
                     {tr("Answer"), wordOf(complainant.answerWay), {}, correctable(CaseField::AnswerWay)}};
    if (!hidden) {
        const QList<Fact> contacts{
            {tr("Phone"), isolatedOrNone(complainant.phone), {}, correctable(CaseField::Phone)},
            {tr("E-mail"), isolatedOrNone(complainant.email), {}, correctable(CaseField::Email)},
            {tr("Address"), complainant.address, {}, correctable(CaseField::Address)},
            {tr("ID number"), isolatedOrNone(complainant.identityNumber), {},
             correctable(CaseField::IdentityNumber)}};
        told = contacts + told;
    }
    facts->tell(told);
}

void WhoPanel::showRepresentative(const Representative& known)
{
    const Paper* paper = atHand.complaint().paper(known.paper);
    representedBy->setVisible(!known.isNone());
    representative->tell({{tr("Name"), known.name},
                          {tr("Phone"), isolatedOrNone(known.phone)},
                          {tr("E-mail"), isolatedOrNone(known.email)},
                          {tr("Authority"), known.authority},
                          {tr("Proof"), paper == nullptr ? QString() : apart(paper->name)}});
}

} // namespace redress
