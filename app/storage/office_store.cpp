#include "app/storage/office_store.h"

#include "app/storage/due_dates.h"
#include "app/storage/parsed_documents.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using namespace happened;

/** There is one organisation and one calendar in a register. */
constexpr qint64 theOnlyOne = 1;

/** Writes the rows that an event changes; one overload a kind. */
struct Writing
{
    Database& database;

    void operator()(const OrganisationSet& event) const
    {
        const Organisation& organisation = event.organisation;
        database.run(uR"(
            INSERT INTO organisations (id, name, address, phone, email, language, procedure, is_demo)
            VALUES (:id, :name, :address, :phone, :email, :language, :procedure, :is_demo)
            ON CONFLICT (id) DO UPDATE SET
                name = excluded.name, address = excluded.address, phone = excluded.phone, email = excluded.email,
                language = excluded.language, procedure = excluded.procedure, is_demo = excluded.is_demo)"_s,
                     {{u"id"_s, theOnlyOne},
                      {u"name"_s, organisation.name},
                      {u"address"_s, organisation.address},
                      {u"phone"_s, organisation.phone},
                      {u"email"_s, organisation.email},
                      {u"language"_s, organisation.language},
                      {u"procedure"_s, organisation.procedure},
                      {u"is_demo"_s, organisation.demo ? 1 : 0}});
    }

    void operator()(const DepartmentMade& event) const
    {
        database.run(u"INSERT INTO departments (id, name) VALUES (:id, :name)"_s,
                     {{u"id"_s, event.department.value}, {u"name"_s, event.name}});
    }

    void operator()(const AccountMade& event) const
    {
        database.run(uR"(
            INSERT INTO staff (id, sign_in_name, name, title, role, department, is_active, verifier)
            VALUES (:id, :sign_in_name, :name, :title, :role, :department, 1, ''))"_s,
                     {{u"id"_s, event.staff.value},
                      {u"sign_in_name"_s, event.signInName},
                      {u"name"_s, event.name},
                      {u"title"_s, event.title},
                      {u"role"_s, nameOf(event.role)},
                      {u"department"_s, event.department.value}});
    }

    void operator()(const PasswordSet& event) const
    {
        database.run(u"UPDATE staff SET verifier = :verifier WHERE id = :id"_s,
                     {{u"id"_s, event.staff.value}, {u"verifier"_s, event.verifier}});
    }

    void operator()(const RoleChanged& event) const
    {
        database.run(u"UPDATE staff SET role = :role, department = :department WHERE id = :id"_s,
                     {{u"id"_s, event.staff.value},
                      {u"role"_s, nameOf(event.role)},
                      {u"department"_s, event.department.value}});
    }

    void operator()(const AccountClosed& event) const
    {
        database.run(u"UPDATE staff SET is_active = 0 WHERE id = :id"_s, {{u"id"_s, event.staff.value}});
    }

    void operator()(const ProcedureAdopted& event) const
    {
        database.run(
            uR"(
            INSERT INTO procedures (id, version, document) VALUES (:id, :version, :document))"_s,
            {{u"id"_s, event.procedure}, {u"version"_s, event.version}, {u"document"_s, event.document}});
    }

    void operator()(const OrganisationChanged& event) const
    {
        (*this)(OrganisationSet{event.organisation});
        database.run(u"UPDATE organisations SET letterhead = :letterhead"_s,
                     {{u"letterhead"_s, event.organisation.letterhead}});
    }

    void operator()(const DepartmentChanged& event) const
    {
        database.run(uR"(
            UPDATE departments SET name = :name, head = :head, on_paper = :on_paper, is_active = :is_active
            WHERE id = :id)"_s,
                     {{u"id"_s, event.department.id.value},
                      {u"name"_s, event.department.name},
                      {u"head"_s, event.department.head.value},
                      {u"on_paper"_s, event.department.onPaper ? 1 : 0},
                      {u"is_active"_s, event.department.active ? 1 : 0}});
    }

    void operator()(const AccountRenamed& event) const
    {
        database.run(u"UPDATE staff SET name = :name, title = :title WHERE id = :id"_s,
                     {{u"id"_s, event.staff.value}, {u"name"_s, event.name}, {u"title"_s, event.title}});
    }

    void operator()(const AccountReopened& event) const
    {
        database.run(u"UPDATE staff SET is_active = 1 WHERE id = :id"_s, {{u"id"_s, event.staff.value}});
    }

    void operator()(const RemedyKept& event) const
    {
        database.run(uR"(
            INSERT INTO remedies (id, name, contact, terms, is_active)
            VALUES (:id, :name, :contact, :terms, :is_active)
            ON CONFLICT (id) DO UPDATE SET
                name = excluded.name, contact = excluded.contact, terms = excluded.terms,
                is_active = excluded.is_active)"_s,
                     {{u"id"_s, event.remedy.id.value},
                      {u"name"_s, event.remedy.name},
                      {u"contact"_s, event.remedy.contact},
                      {u"terms"_s, event.remedy.terms},
                      {u"is_active"_s, event.remedy.active ? 1 : 0}});
    }

    void operator()(const BackupFolderSet& event) const
    {
        database.run(u"UPDATE organisations SET backup_folder = :folder"_s, {{u"folder"_s, event.folder}});
    }

    void operator()(const DutiesSet& event) const
    {
        database.run(u"UPDATE departments SET duties = :duties WHERE id = :id"_s,
                     {{u"id"_s, event.department.value}, {u"duties"_s, event.duties}});
    }

    void operator()(const SuperiorSet& event) const
    {
        database.run(u"UPDATE staff SET superior = :superior WHERE id = :id"_s,
                     {{u"id"_s, event.staff.value}, {u"superior"_s, event.superior.value}});
    }

    void operator()(const RegisterRestored&) const {}

    void operator()(const CalendarSet& event) const
    {
        database.run(uR"(
            INSERT INTO calendars (id, document) VALUES (:id, :document)
            ON CONFLICT (id) DO UPDATE SET document = excluded.document)"_s,
                     {{u"id"_s, theOnlyOne}, {u"document"_s, event.document}});
    }
};

[[noreturn]] void refuseDocument(const Database& database, const Refusal& refusal)
{
    throw BrokenWorld(BrokenWorld::Kind::Damaged, database.address().shown(), refusal.text);
}

Organisation readOrganisation(Database& database)
{
    const Rows rows = database.run(
        u"SELECT name, address, phone, email, language, procedure, is_demo, letterhead FROM organisations"_s);
    if (rows.isEmpty()) {
        return {};
    }
    const Row& row = rows.first();
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6), row.text(7)};
}

QList<Department> readDepartments(Database& database)
{
    QList<Department> departments;
    const Rows rows = database.run(u"SELECT id, name, head, on_paper, is_active, duties FROM departments ORDER BY id"_s);
    for (const Row& row : rows) {
        departments.append(
            {DepartmentId{row.number(0)}, row.text(1), StaffId{row.number(2)}, row.flag(3), row.flag(4),
             row.text(5).split(u',', Qt::SkipEmptyParts)});
    }
    return departments;
}

QList<Staff> readStaff(Database& database)
{
    const Rows rows = database.run(
        u"SELECT id, sign_in_name, name, title, role, department, is_active, superior FROM staff ORDER BY id"_s);
    QList<Staff> staff;
    for (const Row& row : rows) {
        staff.append({StaffId{row.number(0)}, row.text(1), row.text(2), row.text(3),
                      named<Role>(row.text(4)).value_or(Role::Agent), DepartmentId{row.number(5)},
                      row.flag(6), StaffId{row.number(7)}});
    }
    return staff;
}

/** As it was parsed before, or parsed now. */
template <class Parsed>
std::shared_ptr<const Parsed> parsed(const Database& database, const QString& document)
{
    static ParsedDocuments<Parsed> documents;
    return documents.of(document, [&](const QString& text) {
        auto read = Parsed::read(text.toUtf8());
        if (!read) {
            refuseDocument(database, read.refusal());
        }
        return std::make_shared<const Parsed>(std::move(read).value());
    });
}

QList<std::shared_ptr<const Procedure>> readProcedures(Database& database)
{
    QList<std::shared_ptr<const Procedure>> procedures;
    for (const Row& row : database.run(u"SELECT document FROM procedures ORDER BY id, version"_s)) {
        procedures.append(parsed<Procedure>(database, row.text(0)));
    }
    return procedures;
}

std::shared_ptr<const Calendar> readCalendar(Database& database)
{
    const Rows rows = database.run(u"SELECT document FROM calendars"_s);
    return rows.isEmpty() ? nullptr : parsed<Calendar>(database, rows.first().text(0));
}

QList<ExternalRemedy> readRemedies(Database& database)
{
    QList<ExternalRemedy> remedies;
    for (const Row& row : database.run(u"SELECT id, name, contact, terms, is_active FROM remedies ORDER BY id"_s)) {
        remedies.append({RemedyId{row.number(0)}, row.text(1), row.text(2), row.text(3), row.flag(4)});
    }
    return remedies;
}

QString readBackupFolder(Database& database)
{
    const Rows rows = database.run(u"SELECT backup_folder FROM organisations"_s);
    return rows.isEmpty() ? QString() : rows.first().text(0);
}

} // namespace

Office readOffice(Database& database)
{
    return {readOrganisation(database), readDepartments(database), readStaff(database),   readProcedures(database),
            readCalendar(database),     readRemedies(database),    readBackupFolder(database)};
}

QString verifierOf(Database& database, StaffId staff)
{
    const Rows rows = database.run(u"SELECT verifier FROM staff WHERE id = :id"_s, {{u"id"_s, staff.value}});
    return rows.isEmpty() ? QString() : rows.first().text(0);
}

void recordOffice(Database& database, const Stamp& stamp, const QList<OfficeEvent>& events)
{
    const bool anotherCalendar =
        std::ranges::any_of(events, [](const auto& one) { return std::holds_alternative<CalendarSet>(one); });
    const Office before = anotherCalendar ? readOffice(database) : Office{};
    for (const OfficeEvent& event : events) {
        const QString stream = streamOf(event);
        append(database, stamp, stream, versionOf(database, stream), {encode(event)});
        writeOffice(database, event);
    }
    if (anotherCalendar) {
        followCalendar(database, stamp, before, readOffice(database));
    }
}

void writeOffice(Database& database, const OfficeEvent& event)
{
    std::visit(Writing{database}, event);
}

StaffId nextStaffId(Database& database)
{
    return StaffId{database.run(u"SELECT coalesce(max(id), 0) + 1 FROM staff"_s).first().number(0)};
}

DepartmentId nextDepartmentId(Database& database)
{
    return DepartmentId{
        database.run(u"SELECT coalesce(max(id), 0) + 1 FROM departments"_s).first().number(0)};
}

} // namespace redress
