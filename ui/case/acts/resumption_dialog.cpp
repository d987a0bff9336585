#include "ui/case/acts/resumption_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

namespace redress {

using namespace Qt::StringLiterals;

ResumptionDialog::ResumptionDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Let the clocks run"), tr("Let them run"), u"resume_clocks"_s, parent),
      pause(new ChoiceBox), until(momentFromNow())
{
    form().add(u"pause"_s, tr("Which pause ends"), pause);
    form().add(u"until"_s, tr("From when they run"), until);
    form().field(u"until"_s)->setVisible(atHand.actor().role == Role::Supervisor);
    offerPauses();
    form().field(u"pause"_s)->setVisible(pause->count() > 1);
    explain();
    connect(pause, &ChoiceBox::chosenChanged, this, &ResumptionDialog::explain);
}

void ResumptionDialog::offerPauses()
{
    for (const Pause& one : atHand().complaint().pauses) {
        if (!one.until) {
            pause->addChoice(QString::number(one.id.value), pauseWord(atHand().procedure(), one.reason));
        }
    }
    pause->setCurrentIndex(0);
}

void ResumptionDialog::explain()
{
    const Pause* chosen = atHand().complaint().pause(PauseId{pause->chosen().toLongLong()});
    if (chosen == nullptr) {
        return;
    }
    const Desk& desk = atHand().desk();
    say(tr("Paused since %1: %2")
            .arg(momentInWords(chosen->from, desk.now(), desk.zone()),
                 apart(pauseWord(atHand().procedure(), chosen->reason))));
}

void ResumptionDialog::perform()
{
    const auto typed = until->moment();
    if (!typed) {
        showRefusals({absurdMoment(u"until"_s)});
        return;
    }
    const bool hidden = form().field(u"until"_s)->isHidden();
    act(command::ResumeClocks{PauseId{pause->chosen().toLongLong()}, hidden ? atHand().desk().now() : *typed});
}

} // namespace redress
