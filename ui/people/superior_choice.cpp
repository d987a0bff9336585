#include "ui/people/superior_choice.h"

#include "ui/widgets/choice_box.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace redress {

using namespace Qt::StringLiterals;

void offerSuperiorsTo(ChoiceBox* box, const Office& office, StaffId person, StaffId present)
{
    const QString chosen = box->chosen();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addChoice(QString::number(StaffId{}.value), QCoreApplication::translate("SuperiorChoice", "Nobody"));
    for (const Staff& one : office.staff) {
        const bool worksOnCases = one.active && one.role != Role::Administrator;
        if (one.id != person && (worksOnCases || one.id == present)) {
            box->addChoice(QString::number(one.id.value), u"%1 · %2"_s.arg(apart(one.name), wordOf(one.role)));
        }
    }
    box->choose(chosen);
}

} // namespace redress
