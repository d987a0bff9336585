#include "ui/case/hand_off_words.h"

#include "ui/widgets/choice_box.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct HandOffWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOffWords)
};

QString nameOf(DepartmentId id, const Office& office)
{
    const Department* department = office.department(id);
    return department == nullptr ? QString() : apart(department->name);
}

QString wordOf(const Department& department)
{
    return department.onPaper ? HandOffWords::tr("%1 (works on paper)").arg(department.name)
                              : department.name;
}

} // namespace

QString waitsInWords(const Case& complaint, const Office& office)
{
    QStringList waiting;
    int asked = 0;
    for (const HandOff& one : complaint.handOffs) {
        const bool counts = one.isOpen() || one.state == HandOffState::Answered;
        asked += counts && one.round == complaint.round ? 1 : 0;
        if (one.isOpen()) {
            waiting.append(nameOf(one.department, office));
        }
    }
    if (waiting.isEmpty()) {
        return {};
    }
    if (asked == 1) {
        return HandOffWords::tr("Waits for %1").arg(waiting.first());
    }
    return HandOffWords::tr("Waits for %1 of %2 departments: %3")
        .arg(waiting.size())
        .arg(asked)
        .arg(waiting.join(u", "_s));
}

QList<Department> departmentsToAsk(const Case& complaint, const Office& office)
{
    QList<Department> free;
    for (const Department& department : office.departments) {
        const bool hasIt = std::ranges::any_of(complaint.handOffs, [&](const HandOff& one) {
            return one.isOpen() && one.department == department.id;
        });
        if (department.active && !hasIt) {
            free.append(department);
        }
    }
    return free;
}

void offerDepartments(ChoiceBox& box, const QList<Department>& departments, const Office& office)
{
    QList<Department> offered = departments;
    const DepartmentId chosen{box.chosen().toLongLong()};
    const Department* kept = office.department(chosen);
    if (kept != nullptr && std::ranges::find(offered, chosen, &Department::id) == offered.end()) {
        offered.append(*kept);
    }
    QStringList before;
    for (int place = 0; place < box.count(); ++place) {
        before.append(box.itemText(place));
    }
    QStringList after;
    for (const Department& department : offered) {
        after.append(wordOf(department));
    }
    if (before == after) {
        return;
    }
    const QSignalBlocker quiet(box);
    box.clear();
    for (const Department& department : offered) {
        box.addChoice(QString::number(department.id.value), wordOf(department));
    }
    box.choose(kept == nullptr ? QString() : QString::number(chosen.value));
}

} // namespace redress
