#pragma once

#include "app/people/accounts.h"
#include "app/session/deed.h"
#include "app/session/stamp_of.h"
#include "app/storage/office_store.h"
#include "models/office_event.h"

#include <QString>

/** The people of every office that tests make: one a role, named after it, and the administrator "admin". */
namespace redress::test {

[[nodiscard]] inline QString everybodysPassword()
{
    return QStringLiteral("long enough 1");
}

/**
 * Argon2id of everybodysPassword with the least figures there are. They stand in the text itself, so signing in costs
 * nothing; how passwords are really kept is tested where they are set.
 */
[[nodiscard]] inline QString cheapVerifier()
{
    return QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$vEYqh92Pf/xLqRt+ph1N2g$tRNpsG+nffeagGszmid+E5RJxhmAJHYElniXKOjHp1A");
}

/** An officer belongs to the first department. */
[[nodiscard]] inline NewAccount accountOf(const QString& signInName, Role role)
{
    return {signInName, QStringLiteral("The ") + signInName, role == Role::Administrator ? QString() : nameOf(role),
            role, role == Role::Officer ? DepartmentId{1} : DepartmentId{}, everybodysPassword()};
}

/** Inside a write transaction: beside the administrator who acts, one person each of the other roles. */
inline void hireFive(Database& database, const Deed& deed)
{
    QList<OfficeEvent> events{happened::PasswordSet{deed.session.staff, cheapVerifier()}};
    qint64 id = nextStaffId(database).value;
    for (const Role role : {Role::Agent, Role::Officer, Role::Supervisor, Role::Manager}) {
        const NewAccount person = accountOf(nameOf(role), role);
        events.append(happened::AccountMade{StaffId{id}, role, person.department, person.signInName, person.name,
                                            person.title});
        events.append(happened::PasswordSet{StaffId{id}, cheapVerifier()});
        ++id;
    }
    recordOffice(database, stampOf(deed, readOffice(database)), events);
}

} // namespace redress::test
