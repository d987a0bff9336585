#include "ui/case/acts/escalation_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

EscalationDialog::EscalationDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Lay before a superior"), tr("Lay before"), u"escalate_case"_s, parent), to(new ChoiceBox)
{
    for (const Staff& one : atHand.desk().office().staff) {
        const bool superior = one.role == Role::Supervisor || one.role == Role::Manager;
        if (one.active && superior && one.id != atHand.actor().id) {
            to->addChoice(QString::number(one.id.value), tr("%1, %2").arg(one.name, wordOf(one.role)));
        }
    }
    form().add(u"to"_s, tr("To whom"), to);
    form().add(u"reason"_s, tr("Why"), new TextArea(3));
}

void EscalationDialog::perform()
{
    act(command::EscalateCase{StaffId{to->chosen().toLongLong()}, text(u"reason"_s)});
}

} // namespace redress
