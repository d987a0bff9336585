#include "ui/case/acts/withdrawal_dialog.h"

#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

WithdrawalDialog::WithdrawalDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("The complainant withdraws"), tr("Withdraw and close"), u"withdraw_case"_s, parent),
      received(momentFromNow())
{
    say(whatWillHappen());
    form().add(u"received"_s, tr("When the complainant said so"), received);
    form().add(u"words"_s, tr("How, and why"), new TextArea(4));
}

QString WithdrawalDialog::whatWillHappen() const
{
    QStringList sentences{tr("The case is closed as withdrawn. This cannot be undone; a supervisor can reopen it.")};
    for (const HandOff& handOff : atHand().complaint().handOffs) {
        const Department* department = atHand().desk().office().department(handOff.department);
        if (handOff.isOpen() && department != nullptr) {
            sentences.append(tr("The hand-off to %1 is taken back.").arg(apart(department->name)));
        }
    }
    return sentences.join(u'\n');
}

void WithdrawalDialog::perform()
{
    if (!received->moment()) {
        showRefusals({absurdMoment(u"received"_s)});
        return;
    }
    act(command::WithdrawCase{*received->moment(), text(u"words"_s)});
}

} // namespace redress
