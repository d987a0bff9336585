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

    void operator()(const SubstitutionKept& event) const
    {
        database.run(uR"(
            INSERT INTO substitutions (id, absent, substitute, first_day, last_day, is_active)
            VALUES (:id, :absent, :substitute, :first_day, :last_day, :is_active)
            ON CONFLICT (id) DO UPDATE SET
                absent = excluded.absent, substitute = excluded.substitute, first_day = excluded.first_day,
                last_day = excluded.last_day, is_active = excluded.is_active)"_s,
                     {{u"id"_s, event.substitution.id.value},
                      {u"absent"_s, event.substitution.absent.value},
                      {u"substitute"_s, event.substitution.substitute.value},
                      {u"first_day"_s, event.substitution.from.toString(Qt::ISODate)},
                      {u"last_day"_s, event.substitution.until.toString(Qt::ISODate)},
                      {u"is_active"_s, event.substitution.active ? 1 : 0}});
    }

    void operator()(const CannedTextKept& event) const
    {
        database.run(uR"(
            INSERT INTO canned_texts (id, shortcut, language, name, text, is_active)
            VALUES (:id, :shortcut, :language, :name, :text, :is_active)
            ON CONFLICT (id) DO UPDATE SET
                shortcut = excluded.shortcut, language = excluded.language, name = excluded.name,
                text = excluded.text, is_active = excluded.is_active)"_s,
                     {{u"id"_s, event.text.id.value},
                      {u"shortcut"_s, event.text.shortcut},
                      {u"language"_s, event.text.language},
                      {u"name"_s, event.text.name},
                      {u"text"_s, event.text.text},
                      {u"is_active"_s, event.text.active ? 1 : 0}});
    }

    void operator()(const LetterTemplateKept& event) const
    {
        database.run(uR"(
            INSERT INTO letter_templates (id, document) VALUES (:id, :document)
            ON CONFLICT (id) DO UPDATE SET document = excluded.document)"_s,
                     {{u"id"_s, event.id}, {u"document"_s, event.document}});
    }

    void operator()(const LetterTemplateWithdrawn& event) const
    {
        database.run(u"DELETE FROM letter_templates WHERE id = :id"_s, {{u"id"_s, event.id}});
    }

    void operator()(const LetterPaperSet& event) const
    {
        database.run(uR"(
            INSERT INTO letter_papers (id, address_window, window_right, preprinted, foot)
            VALUES (:id, :address_window, :window_right, :preprinted, :foot)
            ON CONFLICT (id) DO UPDATE SET
                address_window = excluded.address_window, window_right = excluded.window_right,
                preprinted = excluded.preprinted, foot = excluded.foot)"_s,
                     {{u"id"_s, theOnlyOne},
                      {u"address_window"_s, nameOf(event.paper.window)},
                      {u"window_right"_s, event.paper.windowRight ? 1 : 0},
                      {u"preprinted"_s, event.paper.preprinted ? 1 : 0},
                      {u"foot"_s, event.paper.foot}});
    }

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

QDate dayIn(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QList<Substitution> readSubstitutions(Database& database)
{
    QList<Substitution> substitutions;
    const Rows rows = database.run(
        u"SELECT id, absent, substitute, first_day, last_day, is_active FROM substitutions ORDER BY id"_s);
    for (const Row& row : rows) {
        substitutions.append({SubstitutionId{row.number(0)}, StaffId{row.number(1)}, StaffId{row.number(2)},
                              dayIn(row.text(3)), dayIn(row.text(4)), row.flag(5)});
    }
    return substitutions;
}

QList<CannedText> readCannedTexts(Database& database)
{
    QList<CannedText> texts;
    const Rows rows =
        database.run(u"SELECT id, shortcut, language, name, text, is_active FROM canned_texts ORDER BY id"_s);
    for (const Row& row : rows) {
        texts.append({CannedTextId{row.number(0)}, row.text(1), row.text(2), row.text(3), row.text(4), row.flag(5)});
    }
    return texts;
}

QList<std::shared_ptr<const LetterTemplate>> readLetterTemplates(Database& database)
{
    QList<std::shared_ptr<const LetterTemplate>> templates;
    for (const Row& row : database.run(u"SELECT document FROM letter_templates ORDER BY id"_s)) {
        templates.append(parsed<LetterTemplate>(database, row.text(0)));
    }
    return templates;
}

LetterPaper readLetterPaper(Database& database)
{
    const Rows rows = database.run(u"SELECT address_window, window_right, preprinted, foot FROM letter_papers"_s);
    if (rows.isEmpty()) {
        return {};
    }
    const Row& row = rows.first();
    return {named<AddressWindow>(row.text(0)).value_or(AddressWindow::Din5008B), row.flag(1), row.flag(2), row.text(3)};
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
            readCalendar(database),     readRemedies(database),    readBackupFolder(database),
            readSubstitutions(database), readCannedTexts(database), readLetterTemplates(database),
            readLetterPaper(database)};
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
