#include "ui/case/acts/pause_dialog.h"

#include "ui/case/acts/owed_notice.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

PauseDialog::PauseDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Pause the clocks"), tr("Pause"), u"pause_clocks"_s, parent), reason(new ChoiceBox),
      from(momentFromNow())
{
    say(owedNoticeInWords(atHand, NoticeTrigger::Paused));
    form().add(u"reason"_s, tr("Why they stand still"), reason);
    form().add(u"from"_s, tr("Since when"), from);
    form().field(u"from"_s)->setVisible(atHand.actor().role == Role::Supervisor);
    form().add(u"note"_s, tr("What else is to be known"), new TextArea(2));
    offerReasons();
    explain();
    connect(reason, &ChoiceBox::chosenChanged, this, &PauseDialog::explain);
}

void PauseDialog::offerReasons()
{
    const auto& pauses = atHand().complaint().pauses;
    for (const PauseReason& one : atHand().procedure().pauseReasons) {
        const bool open = std::ranges::any_of(
            pauses, [&](const Pause& pause) { return !pause.until && pause.reason == one.id; });
        if (!open) {
            reason->addChoice(one.id, wordOf(one.words));
        }
    }
    if (reason->count() == 1) {
        reason->setCurrentIndex(0);
    }
}

void PauseDialog::explain()
{
    QStringList clocks;
    if (const PauseReason* chosen = atHand().procedure().pauseReason(reason->chosen())) {
        for (const ClockKind clock : chosen->stops) {
            clocks.append(wordOf(clock));
        }
    }
    form().field(u"reason"_s)->setHint(clocks.isEmpty() ? QString()
                                                        : tr("Stands still: %1").arg(clocks.join(u", "_s)));
}

void PauseDialog::perform()
{
    const auto typed = from->moment();
    if (!typed) {
        showRefusals({absurdMoment(u"from"_s)});
        return;
    }
    const bool hidden = form().field(u"from"_s)->isHidden();
    act(command::PauseClocks{reason->chosen(), hidden ? atHand().desk().now() : *typed, text(u"note"_s)});
}

} // namespace redress
