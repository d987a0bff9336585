#include "ui/case/acts/promise_moving_dialog.h"

#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"

namespace redress {

using namespace Qt::StringLiterals;

PromiseMovingDialog::PromiseMovingDialog(CaseAtHand& atHand, PromiseId promise, QWidget* parent)
    : ActDialog(atHand, tr("Another moment was agreed"), tr("Move"), u"move_promise"_s, parent), promise(promise),
      due(momentFromNow())
{
    if (const Promise* known = atHand.complaint().promise(promise)) {
        say(known->what);
        due->setMoment(known->due);
    }
    setAbout(QString::number(promise.value));
    form().add(u"due"_s, tr("For when now"), due);
    form().add(u"reason"_s, tr("Why"), new TextArea(2));
}

void PromiseMovingDialog::perform()
{
    if (!due->moment()) {
        showRefusals({{u"due"_s, u"absurd"_s, tr("Write for when: tomorrow 10:00, or 20/11 9:30.")}});
        return;
    }
    act(command::MovePromise{promise, *due->moment(), text(u"reason"_s)});
}

} // namespace redress
