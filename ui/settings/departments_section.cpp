#include "ui/settings/departments_section.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tick_list.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString nobody = u"0"_s;

/** Who can be told of what a department does not answer: the rule itself is decided where it is saved. */
bool canHead(const Staff& person, DepartmentId department)
{
    return person.active && (person.role == Role::Supervisor || person.role == Role::Manager ||
                             (person.role == Role::Officer && person.department == department));
}

} // namespace

DepartmentsSection::DepartmentsSection(Desk& desk, QWidget* parent)
    : ListedSection(desk,
                    {u"department"_s, u"departments"_s, tr("Departments"),
                     tr("To whom cases are handed over. What a department does not answer is escalated to its head."),
                     tr("New department"), tr("No department is chosen"),
                     tr("Choose one at the side, or make a new one."), u"folder"_s},
                    parent),
      head(new ChoiceBox), duties(new TickList)
{
    fields()->add(u"name"_s, tr("Name"), new QLineEdit);
    fields()->add(u"head"_s, tr("Head"), head,
                  tr("An officer of the department, a supervisor or a manager. Accounts are made in their own place."));
    fields()->add(u"on_paper"_s, {}, new QCheckBox(tr("Works on paper")),
                  tr("The front desk prints its hand-off slips and enters its answers."));
    fields()->add(u"duties"_s, tr("Duties"), duties,
                  tr("What the procedures in force route to a duty goes to the first department that has it."));
    start();
}

QList<ListedSection::Line> DepartmentsSection::lines() const
{
    QList<Line> all;
    for (const Department& one : office().departments) {
        all.append({one.id.value, one.active ? one.name : tr("%1 (closed)").arg(one.name), one.active});
    }
    return all;
}

QJsonObject DepartmentsSection::valuesOf(qint64 id) const
{
    const Department* one = office().department(DepartmentId{id});
    const Department shown = one == nullptr ? Department{} : *one;
    return {{u"name"_s, shown.name},
            {u"head"_s, QString::number(shown.head.value)},
            {u"on_paper"_s, shown.onPaper},
            {u"duties"_s, QJsonArray::fromStringList(shown.duties)}};
}

OfficeCommand DepartmentsSection::commandFor(qint64 id, const QJsonObject& values, bool active) const
{
    Department wanted;
    wanted.id = DepartmentId{id};
    wanted.name = values.value(u"name"_s).toString();
    wanted.head = StaffId{values.value(u"head"_s).toString().toLongLong()};
    wanted.onPaper = values.value(u"on_paper"_s).toBool();
    wanted.active = active;
    wanted.duties = values.value(u"duties"_s).toVariant().toStringList();
    return id == 0 ? OfficeCommand(command::MakeDepartment{wanted}) : OfficeCommand(command::ChangeDepartment{wanted});
}

QString DepartmentsSection::consequence(qint64 id, bool active) const
{
    if (!active) {
        return tr("Closed: it gets no new hand-offs.");
    }
    const auto people = std::ranges::count_if(office().staff, [id](const Staff& one) {
        return one.active && one.department == DepartmentId{id};
    });
    const QString rest = tr("It gets no new hand-offs. What it was handed before stays with it until it is answered, "
                            "taken back or transferred.");
    if (people == 0) {
        return rest;
    }
    return rest + u' ' +
           (people == 1 ? tr("One officer belongs to it and keeps the account.")
                        : tr("%1 officers belong to it and keep their accounts.").arg(people));
}

QString DepartmentsSection::turnWords(bool active, bool asking) const
{
    return active ? asking ? tr("Close it now") : tr("Close the department") : tr("Open it again");
}

void DepartmentsSection::offerDuties()
{
    QList<std::pair<QString, QString>> offered;
    for (const auto& procedure : office().kindsInForce()) {
        for (const Choice& duty : procedure->duties) {
            const bool known = std::ranges::any_of(offered, [&](const auto& one) { return one.first == duty.id; });
            if (!known) {
                offered.append({duty.id, wordOf(duty.words)});
            }
        }
    }
    duties->offer(offered);
    fields()->field(u"duties"_s)->setVisible(!offered.isEmpty());
}

void DepartmentsSection::offerChoices()
{
    offerDuties();
    const QString chosen = head->chosen();
    const QSignalBlocker quiet(head);
    head->clear();
    head->addChoice(nobody, tr("Nobody"));
    for (const Staff& one : office().staff) {
        if (canHead(one, DepartmentId{shown()})) {
            head->addChoice(QString::number(one.id.value), tr("%1 · %2").arg(apart(one.name), wordOf(one.role)));
        }
    }
    head->choose(chosen);
}

} // namespace redress
