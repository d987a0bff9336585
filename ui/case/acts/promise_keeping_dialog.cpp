#include "ui/case/acts/promise_keeping_dialog.h"

#include "ui/promises/promise_outcome.h"

namespace redress {

using namespace Qt::StringLiterals;

PromiseKeepingDialog::PromiseKeepingDialog(CaseAtHand& atHand, PromiseId promise, QWidget* parent)
    : ActDialog(atHand, tr("The promise was kept"), tr("Kept"), u"promise_kept"_s, parent), promise(promise)
{
    if (const Promise* known = atHand.complaint().promise(promise)) {
        say(known->what);
    }
    setAbout(QString::number(promise.value));
    askOutcome(form());
}

void PromiseKeepingDialog::perform()
{
    act(command::SettlePromise{promise, true, text(u"outcome"_s)});
}

} // namespace redress
