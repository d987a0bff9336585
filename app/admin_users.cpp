#include "app/admin_users.h"

#include "app/admin_console.h"
#include "app/office/keep_register.h"
#include "app/session/clock_source.h"

#include <algorithm>

namespace redress::admin {

using namespace Qt::StringLiterals;

namespace {

/** Runs `work` with the register and the administrator named by --as, who is asked for the password. */
template <class Work>
int asAdministrator(const Call& call, Work work)
{
    const QString administrator = call.value(u"as"_s);
    const QString password = askSecret(u"Password of %1: "_s.arg(administrator));
    const auto done = withAdministrator(call.words.at(0), administrator, password, SystemClock{}, work);
    if (!done) {
        return refuse(done.refusals());
    }
    say(*done);
    return Held;
}

Refusal noSuchUser(const QString& signInName)
{
    return {u"sign_in_name"_s, u"unknown"_s, u"There is no account \"%1\"."_s.arg(signInName)};
}

Result<DepartmentId> departmentNamed(const Office& office, const QString& name)
{
    const auto found = std::ranges::find(office.departments, name, &Department::name);
    if (name.isEmpty()) {
        return DepartmentId{};
    }
    if (found == office.departments.end()) {
        return Refusal{u"department"_s, u"unknown"_s, u"There is no department \"%1\"."_s.arg(name)};
    }
    return found->id;
}

} // namespace

int listUsers(const Call& call)
{
    const auto office = officeOf(call.words.at(0));
    if (!office) {
        return refuse(office.refusals());
    }
    for (const Staff& member : office->staff) {
        const Department* department = office->department(member.department);
        say(u"%1\t%2\t%3\t%4\t%5"_s.arg(member.signInName, nameOf(member.role), member.name,
                                        department != nullptr ? department->name : QString(),
                                        member.active ? u"active"_s : u"closed"_s));
    }
    return Held;
}

int addUser(const Call& call)
{
    const auto role = named<Role>(call.value(u"role"_s));
    if (!role) {
        return wrongCall(u"There is no role \"%1\"."_s.arg(call.value(u"role"_s)));
    }
    return asAdministrator(call, [&](Accounts& accounts) -> Result<QString> {
        const auto department = departmentNamed(accounts.office(), call.value(u"department"_s));
        if (!department) {
            return department.refusals();
        }
        const QString signInName = call.words.at(1);
        const auto made = accounts.make({signInName, call.value(u"name"_s), call.value(u"title"_s), *role, *department,
                                         askSecret(u"Password for %1: "_s.arg(signInName))});
        return made ? Result<QString>(u"Made the account %1."_s.arg(signInName)) : made.refusals();
    });
}

int setUserPassword(const Call& call)
{
    return asAdministrator(call, [&](Accounts& accounts) -> Result<QString> {
        const QString signInName = call.words.at(1);
        const Staff* member = accounts.office().memberNamed(signInName);
        if (member == nullptr) {
            return noSuchUser(signInName);
        }
        const auto set = accounts.setPassword(member->id, askSecret(u"New password for %1: "_s.arg(signInName)));
        return set ? Result<QString>(u"%1 has a new password."_s.arg(signInName)) : set.refusals();
    });
}

int closeUser(const Call& call)
{
    return asAdministrator(call, [&](Accounts& accounts) -> Result<QString> {
        const QString signInName = call.words.at(1);
        const Staff* member = accounts.office().memberNamed(signInName);
        if (member == nullptr) {
            return noSuchUser(signInName);
        }
        const auto closed = accounts.close(member->id);
        return closed ? Result<QString>(u"%1 can no longer sign in."_s.arg(signInName)) : closed.refusals();
    });
}

} // namespace redress::admin
