#include "models/office_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

/** An officer answers for one department; supervisors and managers stand above all. */
bool canHead(const Staff& person, DepartmentId department)
{
    return person.active && (person.role == Role::Supervisor || person.role == Role::Manager ||
                             (person.role == Role::Officer && person.department == department));
}

void checkDepartment(Checks& checks, const Office& office, const Department& department)
{
    checks.needText(u"name"_s, department.name, Sentence::tr("The department's name is missing."));
    checks.line(u"name"_s, department.name);
    const bool twice = std::ranges::any_of(office.departments, [&](const Department& other) {
        return other.id != department.id && isSameName(other.name, department.name);
    });
    if (twice) {
        checks.refuse(u"name"_s, u"taken"_s, Sentence::tr("Another department has this name."));
    }
    if (department.head.isNone()) {
        return;
    }
    const Staff* head = office.member(department.head);
    if (head == nullptr || !canHead(*head, department.id)) {
        checks.refuse(u"head"_s, u"does_not_fit"_s,
                      Sentence::tr("The head is an officer of the department, a supervisor or a manager, with an "
                                   "account that is in use."));
    }
}

/** Only what is new is asked for: a procedure that was changed later takes no duty away. */
void checkDuties(Checks& checks, const Office& office, const QStringList& duties, const QStringList& present)
{
    const auto kinds = office.kindsInForce();
    for (const QString& duty : duties) {
        const bool known = std::ranges::any_of(kinds, [&](const auto& procedure) {
            return std::ranges::find(procedure->duties, duty, &Choice::id) != procedure->duties.end();
        });
        if (!known && !present.contains(duty)) {
            checks.refuse(u"duties"_s, u"unknown"_s,
                          Sentence::tr("The procedures in force know no duty \"%1\".").arg(duty));
        }
    }
}

DepartmentId nextDepartment(const Office& office)
{
    qint64 last = 0;
    for (const Department& one : office.departments) {
        last = std::max(last, one.id.value);
    }
    return DepartmentId{last + 1};
}

bool isLastActive(const Office& office, const Department& department)
{
    return std::ranges::none_of(office.departments, [&](const Department& other) {
        return other.active && other.id != department.id;
    });
}

bool isLastAdministrator(const Office& office, const Staff& person)
{
    return person.active && person.role == Role::Administrator &&
           std::ranges::none_of(office.staff, [&](const Staff& other) {
               return other.active && other.role == Role::Administrator && other.id != person.id;
           });
}

void checkOfficer(Checks& checks, const Office& office, const Staff& person)
{
    if (person.role != Role::Officer) {
        return;
    }
    const Department* department = office.department(person.department);
    if (department == nullptr) {
        checks.refuse(u"department"_s, u"missing"_s, Sentence::tr("An officer belongs to a department."));
    } else if (!department->active && person.active) {
        checks.refuse(u"department"_s, u"closed"_s, Sentence::tr("This department is closed."));
    }
}

/** A head who goes elsewhere leaves a department whose hand-offs nobody could be escalated to. */
void checkHeaded(Checks& checks, const Office& office, const Staff& before, const Staff& after)
{
    for (const Department& department : office.departments) {
        if (department.head == after.id && canHead(before, department.id) && !canHead(after, department.id)) {
            checks.refuse(u"role"_s, u"heads_department"_s,
                          Sentence::tr("This person heads %1. Name another head first.").arg(department.name));
        }
    }
}

void checkPerson(Checks& checks, const Office& office, const Staff& before, const Staff& after)
{
    checks.needText(u"name"_s, after.name, Sentence::tr("The person's name is missing."));
    checks.line(u"name"_s, after.name);
    checks.line(u"title"_s, after.title);
    if (after.role != Role::Administrator && isLastAdministrator(office, before)) {
        checks.refuse(u"role"_s, u"last_administrator"_s,
                      Sentence::tr("This is the last administrator. Make another one first."));
    }
    checkOfficer(checks, office, after);
    checkHeaded(checks, office, before, after);
}

QList<OfficeEvent> changesOf(const Staff& before, const Staff& after)
{
    QList<OfficeEvent> events;
    if (before.name != after.name || before.title != after.title) {
        events.append(happened::AccountRenamed{after.id, after.name, after.title});
    }
    if (before.role != after.role || before.department != after.department) {
        events.append(happened::RoleChanged{after.id, after.role, after.department});
    }
    return events;
}

} // namespace

OfficeEvents decideOne(const Office& office, const command::MakeDepartment& command)
{
    Department made = command.department;
    made.id = nextDepartment(office);
    made.name = made.name.trimmed();
    made.active = true;
    made.duties.removeDuplicates();
    Checks checks;
    checkDepartment(checks, office, made);
    checkDuties(checks, office, made.duties, {});
    QList<OfficeEvent> events{happened::DepartmentMade{made.id, made.name}};
    if (!made.head.isNone() || made.onPaper) {
        events.append(happened::DepartmentChanged{made});
    }
    if (!made.duties.isEmpty()) {
        events.append(happened::DutiesSet{made.id, made.duties.join(u',')});
    }
    return give(checks, events);
}

OfficeEvents decideOne(const Office& office, const command::ChangeDepartment& command)
{
    Department wanted = command.department;
    wanted.name = wanted.name.trimmed();
    wanted.duties.removeDuplicates();
    const Department* present = office.department(wanted.id);
    if (present == nullptr) {
        return unknown(u"department"_s, Sentence::tr("There is no such department."));
    }
    if (*present == wanted) {
        return already(u"department"_s);
    }
    Checks checks;
    checkDepartment(checks, office, wanted);
    checkDuties(checks, office, wanted.duties, present->duties);
    if (present->active && !wanted.active && isLastActive(office, wanted)) {
        checks.refuse(u"active"_s, u"last_department"_s,
                      Sentence::tr("This is the last department. Make another one first."));
    }
    QList<OfficeEvent> events;
    if (present->duties != wanted.duties) {
        events.append(happened::DutiesSet{wanted.id, wanted.duties.join(u',')});
    }
    Department beside = wanted;
    beside.duties = present->duties;
    if (beside != *present) {
        events.append(happened::DepartmentChanged{wanted});
    }
    return give(checks, events);
}

OfficeEvents decideOne(const Office& office, const command::ChangeAccount& command)
{
    const Staff* present = office.member(command.staff);
    if (present == nullptr) {
        return unknown(u"staff"_s, Sentence::tr("There is no such account."));
    }
    Staff wanted = *present;
    wanted.name = command.name.trimmed();
    wanted.title = command.title.trimmed();
    wanted.role = command.role;
    wanted.department = command.role == Role::Officer ? command.department : DepartmentId{};
    const QList<OfficeEvent> events = changesOf(*present, wanted);
    if (events.isEmpty()) {
        return already(u"staff"_s);
    }
    Checks checks;
    checkPerson(checks, office, *present, wanted);
    return give(checks, events);
}

OfficeEvents decideOne(const Office& office, const command::SetSuperior& command)
{
    const Staff* present = office.member(command.staff);
    if (present == nullptr) {
        return unknown(u"staff"_s, Sentence::tr("There is no such account."));
    }
    if (present->superior == command.superior) {
        return already(u"superior"_s);
    }
    Checks checks;
    const Staff* superior = office.member(command.superior);
    if (!command.superior.isNone() && (superior == nullptr || !superior->active)) {
        checks.refuse(u"superior"_s, u"unknown"_s, Sentence::tr("A superior is somebody who works here."));
    }
    // A line that closes to a ring would lay a case before those who have it, for ever.
    for (const Staff* above = superior; above != nullptr; above = office.member(above->superior)) {
        if (above->id == command.staff) {
            checks.refuse(u"superior"_s, u"ring"_s,
                          Sentence::tr("%1 reports to this person already.").arg(superior->name));
            break;
        }
    }
    return give(checks, {happened::SuperiorSet{command.staff, command.superior}});
}

OfficeEvents decideOne(const Office& office, const command::ReopenAccount& command)
{
    const Staff* present = office.member(command.staff);
    if (present == nullptr) {
        return unknown(u"staff"_s, Sentence::tr("There is no such account."));
    }
    if (present->active) {
        return already(u"staff"_s);
    }
    Staff reopened = *present;
    reopened.active = true;
    Checks checks;
    checkOfficer(checks, office, reopened);
    return give(checks, {happened::AccountReopened{command.staff}});
}

} // namespace redress::rules
