#include "ui/case/intake_panel.h"

#include "ui/case/folded_text.h"
#include "ui/case/steady_facts.h"
#include "ui/words.h"

namespace redress {

IntakePanel::IntakePanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::Intake, atHand, parent), description(new FoldedText(tr("What happened"))),
      expectation(new FoldedText(tr("What the complainant expects"))), facts(new SteadyFacts)
{
    addHeading(tr("As it came in"));
    add(description);
    add(expectation);
    add(facts);
}

void IntakePanel::show(const CaseView& view)
{
    const Case& complaint = view.complaint;
    const QTimeZone& zone = atHand().desk().zone();
    description->setText(complaint.intake.description);
    expectation->setText(complaint.intake.expectation);
    facts->tell(
        {{tr("Came by"), complaint.intake.onPaper ? tr("%1, on paper").arg(wordOf(complaint.intake.channel))
                                                  : wordOf(complaint.intake.channel)},
         {tr("Received"), words(complaint.intake.received), fullMoment(complaint.intake.received, zone)},
         {tr("Entered"), words(complaint.entered), fullMoment(complaint.entered, zone)},
         {tr("By"), nameOf(complaint.enteredBy)},
         {tr("Product or service"), complaint.intake.product}});
}

} // namespace redress
