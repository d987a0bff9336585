#include "ui/case/acts/assignment_dialog.h"

#include "models/rights.h"
#include "ui/widgets/choice_box.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

AssignmentDialog::AssignmentDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Assign the case"), tr("Assign"), u"assign_case"_s, parent), assignee(new ChoiceBox)
{
    const Office& office = atHand.desk().office();
    const Staff* present = office.member(atHand.complaint().assignee);
    for (const Staff& one : office.staff) {
        if (one.active && reachOf(one.role, Action::TakeCase) != Reach::None) {
            assignee->addChoice(QString::number(one.id.value), tr("%1, %2").arg(one.name, wordOf(one.role)));
        }
    }
    form().add(u"assignee"_s, tr("To whom"), assignee,
               present == nullptr ? tr("Nobody has it yet.") : tr("Now with %1.").arg(apart(present->name)));
}

void AssignmentDialog::perform()
{
    const StaffId chosen{assignee->chosen().toLongLong()};
    if (chosen.isNone()) {
        showRefusals({{u"assignee"_s, u"missing"_s, tr("Choose who gets the case.")}});
        return;
    }
    act(command::AssignCase{chosen});
}

} // namespace redress
