#include "ui/case/confirmation_panel.h"

#include "ui/case/folded_text.h"
#include "ui/case/kept_form.h"
#include "ui/case/reply_record.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

ConfirmationPanel::ConfirmationPanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::Confirmation, atHand, parent), given(new ReplyRecord), decided(new SteadyFacts),
      words(new FoldedText(tr("In the complainant's words")))
{
    addHeading(tr("Confirmation"));
    add(given);
    add(decided);
    add(words);
    addPoints();
    addItems();
    addForm();
}

void ConfirmationPanel::addForm()
{
    Desk& desk = atHand().desk();
    decision = new ChoiceRow;
    for (const auto& [value, name] : Names<Decision>::all) {
        decision->addChoice(QLatin1String(name), wordOf(value));
    }
    received = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    form = makeForm(u"record_decision"_s);
    form->beginGroup(tr("What the complainant says"));
    form->add(u"decision"_s, tr("Decision"), decision);
    form->add(u"received"_s, tr("Said on"), received);
    form->add(u"words"_s, tr("In the complainant's words"), new TextArea(3));
    recordButton =
        mainButton(tr("Record the decision"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"record_decision"_s);
    form->begin(recordButton);
    add(form);
    addButton(recordButton);
    connect(recordButton, &QPushButton::clicked, this, &ConfirmationPanel::record);
    connect(decision, &ChoiceRow::chosenChanged, this, [this] { showHint(this->atHand().view()); });
}

void ConfirmationPanel::show(const CaseView& view)
{
    const Case& complaint = view.complaint;
    const bool offered = isOffered(form, Action::RecordDecision);
    given->tell(complaint, atHand().desk());
    decided->tell(
        {{tr("Decision"), complaint.decision && !isPresent() ? wordOf(*complaint.decision) : QString()},
         {tr("What follows"), complaint.lastRoundRejected ? tr("Recorded as open: this was the last round") : QString()}});
    words->setText(isPresent() ? QString() : complaint.decisionWords);
    form->offer({{u"received"_s, writtenMoment(atHand().desk().now(), atHand().desk().zone())}});
    form->setVisible(offered);
    recordButton->setVisible(offered);
    setMissing(offered && isPresent() ? stillMissing(*view.procedure, complaint) : Refusals{});
    showHint(view);
    const Refusals why = atHand().whyNot(Action::RecordDecision);
    setQuiet(isPresent() && !why.isEmpty() ? why.first().text : QString());
}

void ConfirmationPanel::showHint(const CaseView& view)
{
    const auto chosen = named<Decision>(decision->chosen());
    QString hint;
    if (chosen == Decision::NotSatisfied) {
        hint = view.procedure->isLastRound(view.complaint.round)
                   ? tr("This was the last round: the case is recorded as open, and the complainant is told where "
                        "else to go.")
                   : tr("The next round begins: everything is checked again from the beginning.");
    } else if (chosen == Decision::NoAnswer) {
        const auto silence = std::ranges::find(view.clocks, ClockKind::Silence, &RunningClock::kind);
        if (silence != view.clocks.end() && silence->isPaused()) {
            hint = tr("The complainant's time to answer stands still.");
        } else if (silence != view.clocks.end()) {
            hint = tr("Silence counts as no answer from %1.")
                       .arg(fullMoment(silence->due.due, atHand().desk().zone()));
        }
    }
    form->field(u"decision"_s)->setHint(hint);
}

void ConfirmationPanel::record()
{
    const auto chosen = named<Decision>(decision->chosen());
    Refusals wrong;
    if (!chosen) {
        wrong.append({u"decision"_s, u"missing"_s, tr("Choose what the complainant decided.")});
    }
    if (!received->moment()) {
        wrong.append({u"received"_s, u"absurd"_s, tr("Write when it was said: today 14:00, or 20/11 9:30.")});
    }
    if (!wrong.isEmpty()) {
        form->showRefusals(wrong);
        return;
    }
    run(command::RecordDecision{*chosen, *received->moment(), form->text(u"words"_s)}, form);
}

} // namespace redress
