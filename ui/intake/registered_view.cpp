#include "ui/intake/registered_view.h"

#include "ui/intake/words_to_say.h"
#include "ui/letters/letter_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/read_out.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

RegisteredView::RegisteredView(QWidget* parent)
    : QWidget(parent), title(new TextLabel(TextLabel::Kind::PageTitle)),
      sentence(new TextLabel(TextLabel::Kind::Muted)), way(new TextLabel(TextLabel::Kind::Strong)), words(new TextLabel(TextLabel::Kind::Subject)),
      wordsCaption(new TextLabel(TextLabel::Kind::Caption))
{
    setObjectName(u"registered"_s);
    words->setObjectName(u"words_to_say"_s);
    words->makeSelectable();
    words->setMaximumWidth(look::gap8 * 20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap6, look::gap6, look::gap6, look::gap6);
    column->setSpacing(look::gap4);
    column->addWidget(title);
    column->addWidget(sentence);
    way->setObjectName(u"where_it_went"_s);
    column->addWidget(way);
    column->addWidget(makeReadOuts());
    auto* toSay = new QVBoxLayout;
    toSay->setSpacing(look::gap1);
    toSay->addWidget(wordsCaption);
    toSay->addWidget(words);
    column->addLayout(toSay);
    column->addStretch();
    column->addWidget(makeButtons());
}

QWidget* RegisteredView::makeReadOuts()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(look::gap8, row);
    flow->setContentsMargins({});
    reference = new ReadOut(tr("Reference"), u"reference"_s);
    statusCode = new ReadOut(tr("Status code"), u"status_code"_s);
    flow->addWidget(reference);
    flow->addWidget(statusCode);
    return row;
}

QWidget* RegisteredView::makeButtons()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(look::gap2);
    QPushButton* next = plainButton(tr("Another case"), {}, u"another_case"_s);
    const QKeySequence mainKeys(Qt::CTRL | Qt::Key_Return);
    verify = mainButton(tr("Go on to verification"), mainKeys, u"go_on_to_verification"_s);
    look = mainButton(tr("Look at the case"), mainKeys, u"look_at_case"_s);
    line->addStretch();
    line->addWidget(next);
    line->addWidget(verify);
    line->addWidget(look);
    connect(next, &QPushButton::clicked, this, &RegisteredView::another);
    for (QPushButton* button : {verify, look}) {
        connect(button, &QPushButton::clicked, this, &RegisteredView::goOn);
    }
    return row;
}

void RegisteredView::tell(const Registered& registered, const Complainant& complainant, bool settledOnTheSpot)
{
    shown = registered;
    settled = settledOnTheSpot;
    const QString whom = complainant.name.isEmpty() ? tr("the complainant") : apart(complainant.name);
    title->setText(settled ? tr("Settled and closed") : tr("Registered"));
    sentence->setText(settled ? tr("What was agreed with %1 stands in the journal.").arg(whom)
                              : tr("Tell %1 the reference and the status code.").arg(whom));
    reference->setValue(registered.reference);
    statusCode->setValue(registered.statusCode);
    wordsCaption->setText(tr("To say or send, in %1").arg(languageWord(complainant.language)));
    words->setText(
        settled ? wordsOnSettling(complainant.language, registered.reference)
                : wordsOnRegistering(complainant.language, registered.reference, registered.statusCode));
    words->setLayoutDirection(letterDirection(complainant.language));
    seenVersion = 1;
    routed = false;
    way->hide();
    showButtons();
}

void RegisteredView::showButtons()
{
    verify->setVisible(waitsForVerification());
    look->setVisible(!waitsForVerification());
}

void RegisteredView::tellWay(const CaseView& view, const Office& office, Moment now, const QTimeZone& zone)
{
    const Case& complaint = view.complaint;
    seenVersion = complaint.version;
    QStringList sentences;
    for (const HandOff& handOff : complaint.handOffs) {
        const Department* department = office.department(handOff.department);
        sentences.append(tr("Handed over to %1, due %2.")
                             .arg(department == nullptr ? QString() : apart(department->name),
                                  momentInWords(handOff.due, now, zone)));
    }
    routed = !sentences.isEmpty();
    way->setText(sentences.join(u'\n'));
    way->setVisible(routed);
    const bool held = verify->hasFocus() || look->hasFocus();
    showButtons();
    if (held) {
        focusFirst();
    }
}

void RegisteredView::put(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 2, widget);
}

void RegisteredView::focusFirst()
{
    (waitsForVerification() ? verify : look)->setFocus();
}

} // namespace redress
