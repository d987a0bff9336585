#include "ui/case/acts/acknowledgement_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

AcknowledgementDialog::AcknowledgementDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("A first answer was given"), tr("Record"), u"acknowledge_case"_s, parent),
      way(new ChoiceBox), at(momentFromNow())
{
    const auto& clocks = atHand.view().clocks;
    const auto running = std::ranges::find(clocks, ClockKind::Acknowledgement, &RunningClock::kind);
    if (running != clocks.end() && !running->isPaused()) {
        say(tr("Due %1.").arg(fullMoment(running->due.due, atHand.desk().zone())));
    }
    for (const auto& [value, name] : Names<AnswerWay>::all) {
        way->addChoice(QLatin1String(name), wordOf(value));
    }
    way->choose(nameOf(atHand.complaint().intake.complainant.answerWay));
    form().add(u"way"_s, tr("How"), way);
    form().add(u"at"_s, tr("When"), at);
    form().add(u"said"_s, tr("What was said"), new TextArea(3));
}

void AcknowledgementDialog::perform()
{
    Refusals wrong;
    const auto chosen = named<AnswerWay>(way->chosen());
    if (!chosen) {
        wrong.append({u"way"_s, u"missing"_s, tr("Choose how the complainant was told.")});
    }
    if (!at->moment()) {
        wrong.append(absurdMoment(u"at"_s));
    }
    if (!wrong.isEmpty()) {
        showRefusals(wrong);
        return;
    }
    act(command::AcknowledgeCase{*chosen, *at->moment(), text(u"said"_s)});
}

} // namespace redress
