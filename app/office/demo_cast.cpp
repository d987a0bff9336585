#include "app/office/demo_cast.h"

#include "app/office/demo_fields.h"
#include "app/office/demo_register.h"
#include "app/office/office_verbs.h"
#include "app/people/keep_accounts.h"
#include "app/people/passwords.h"
#include "app/session/desk_name.h"
#include "app/session/stamp_of.h"
#include "app/storage/office_store.h"

#include <QJsonArray>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using demo::text;

NewAccount accountOf(const QJsonObject& told, const QStringList& departments)
{
    NewAccount account;
    account.signInName = text(told, "sign_in_name");
    account.name = text(told, "name");
    account.title = text(told, "title");
    account.role = demo::choice(told, "role", Role::Agent);
    account.department = DepartmentId{departments.indexOf(text(told, "department")) + 1};
    account.password = QString::fromUtf16(demoPassword);
    return account;
}

void readOrganisation(DemoCast& cast, const QJsonObject& told)
{
    cast.office.organisation = {text(told, "name"),
                                text(told, "address"),
                                text(told, "phone"),
                                text(told, "email"),
                                text(told, "language"),
                                {},
                                true,
                                {}};
    cast.office.procedure = shippedDocument(u"procedures"_s, text(told, "procedure"));
    cast.office.calendar = shippedDocument(u"calendars"_s, text(told, "calendar"));
}

void readDepartment(DemoCast& cast, const QJsonObject& told)
{
    const QString name = text(told, "name");
    cast.office.departments.append(name);
    cast.heads.append(text(told, "head"));
    if (told.value(u"on_paper"_s).toBool()) {
        cast.office.onPaper.append(name);
    }
}

void readPerson(DemoCast& cast, const QJsonObject& told)
{
    const NewAccount account = accountOf(told, cast.office.departments);
    if (told.contains(u"superior"_s)) {
        cast.superiors.insert(account.signInName, text(told, "superior"));
    }
    if (account.role == Role::Administrator) {
        cast.office.administrator = account;
    } else {
        cast.others.append(account);
    }
}

/** As makeAccount does, with a password that was hashed before. */
Result<Done> makeMember(Database& database, const Deed& deed, const NewAccount& person,
                        const QString& verifier)
{
    return withWriteTransaction(database, [&]() -> Result<Done> {
        const Office office = readOffice(database);
        if (const Refusals reasons = whyNotAccount(office, person); !reasons.isEmpty()) {
            return reasons;
        }
        const StaffId id = nextStaffId(database);
        recordOffice(database, stampOf(deed, office),
                     {happened::AccountMade{id, person.role, person.department, person.signInName,
                                            person.name, person.title},
                      happened::PasswordSet{id, verifier}});
        return Done{};
    });
}

/** What is said of departments and people once all of them are there. */
QList<OfficeCommand> settlingIn(const Office& office, const DemoCast& cast)
{
    QList<OfficeCommand> commands;
    for (qsizetype place = 0; place < cast.heads.size(); ++place) {
        command::ChangeDepartment naming{office.departments.at(place)};
        naming.department.head = demo::staffNamed(office, cast.heads.at(place));
        commands.append(naming);
    }
    for (const Staff& member : office.staff) {
        if (cast.superiors.contains(member.signInName)) {
            commands.append(command::SetSuperior{
                member.id, demo::staffNamed(office, cast.superiors.value(member.signInName))});
        }
    }
    for (const ExternalRemedy& remedy : cast.remedies) {
        commands.append(command::KeepRemedy{remedy});
    }
    return commands;
}

} // namespace

DemoCast readDemoCast(const QJsonObject& script)
{
    DemoCast cast;
    readOrganisation(cast, script.value(u"organisation"_s).toObject());
    for (const QJsonValue& department : script.value(u"departments"_s).toArray()) {
        readDepartment(cast, department.toObject());
    }
    for (const QJsonValue& person : script.value(u"staff"_s).toArray()) {
        readPerson(cast, person.toObject());
    }
    for (const QJsonValue& remedy : script.value(u"remedies"_s).toArray()) {
        const QJsonObject told = remedy.toObject();
        cast.remedies.append({{}, text(told, "name"), text(told, "contact"), text(told, "terms")});
    }
    return cast;
}

Result<Done> hireDemoCast(Database& database, const DemoCast& cast, Moment at)
{
    const Session administrator{StaffId{1}, deskName(), {}, Role::Administrator, {}};
    // Once: everybody has the same password, and hashing takes its time.
    const QString verifier = verifierFor(QString::fromUtf16(demoPassword));
    for (const NewAccount& person : cast.others) {
        if (const auto made = makeMember(database, Deed::begin(administrator, at), person, verifier); !made) {
            return made.refusals();
        }
    }
    for (const OfficeCommand& one : settlingIn(readOffice(database), cast)) {
        if (const auto kept = keepOffice(database, Deed::begin(administrator, at), one); !kept) {
            return kept.refusals();
        }
    }
    return Done{};
}

} // namespace redress
