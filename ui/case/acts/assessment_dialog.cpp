#include "ui/case/acts/assessment_dialog.h"

#include "ui/widgets/choice_row.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

AssessmentDialog::AssessmentDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Conclusion of round %1").arg(atHand.complaint().round), tr("Record"), u"assess_case"_s,
                parent),
      finding(new ChoiceRow)
{
    const Assessment* own = atHand.complaint().assessmentOf(atHand.complaint().round);
    for (const auto& [value, name] : Names<Finding>::all) {
        finding->addChoice(QLatin1String(name), wordOf(value));
    }
    auto* conclusion = new TextArea(5);
    form().add(u"finding"_s, tr("The complaint is"), finding);
    form().add(u"conclusion"_s, tr("What it comes to, and on what it rests"), conclusion);
    if (own != nullptr) {
        say(tr("It was recorded already; recorded again, the last one counts."));
        finding->choose(nameOf(own->finding));
        conclusion->setPlainText(own->conclusion);
    }
}

void AssessmentDialog::perform()
{
    const auto chosen = named<Finding>(finding->chosen());
    if (!chosen) {
        showRefusals({{u"finding"_s, u"missing"_s, tr("Choose what the assessment comes to.")}});
        return;
    }
    act(command::AssessCase{*chosen, text(u"conclusion"_s)});
}

} // namespace redress
