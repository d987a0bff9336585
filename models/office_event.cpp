#include "models/office_event.h"

#include "models/codec.h"

#include <algorithm>

namespace redress {

namespace {

using namespace happened;

QString numbered(const char* stream, qint64 number)
{
    return QLatin1String(stream) + u':' + QString::number(number);
}

struct StreamName
{
    QString operator()(const OrganisationSet&) const { return QStringLiteral("organisation"); }
    QString operator()(const DepartmentMade& event) const { return numbered("department", event.department.value); }
    QString operator()(const AccountMade& event) const { return numbered("account", event.staff.value); }
    QString operator()(const PasswordSet& event) const { return numbered("account", event.staff.value); }
    QString operator()(const RoleChanged& event) const { return numbered("account", event.staff.value); }
    QString operator()(const AccountClosed& event) const { return numbered("account", event.staff.value); }
    QString operator()(const ProcedureAdopted& event) const { return QStringLiteral("procedure:") + event.procedure; }
    QString operator()(const CalendarSet&) const { return QStringLiteral("calendar"); }
    QString operator()(const OrganisationChanged&) const { return QStringLiteral("organisation"); }
    QString operator()(const DepartmentChanged& event) const
    {
        return numbered("department", event.department.id.value);
    }
    QString operator()(const AccountRenamed& event) const { return numbered("account", event.staff.value); }
    QString operator()(const AccountReopened& event) const { return numbered("account", event.staff.value); }
    QString operator()(const RemedyKept& event) const { return numbered("remedy", event.remedy.id.value); }
    QString operator()(const BackupFolderSet&) const { return QStringLiteral("backups"); }
    QString operator()(const DutiesSet& event) const { return numbered("department", event.department.value); }
    QString operator()(const SuperiorSet& event) const { return numbered("account", event.staff.value); }
    QString operator()(const RegisterRestored&) const { return QStringLiteral("register"); }
    QString operator()(const SubstitutionKept& event) const
    {
        return numbered("substitution", event.substitution.id.value);
    }
    QString operator()(const CannedTextKept& event) const { return numbered("canned_text", event.text.id.value); }
    QString operator()(const LetterTemplateKept& event) const { return QStringLiteral("letter_template:") + event.id; }
    QString operator()(const LetterTemplateWithdrawn& event) const
    {
        return QStringLiteral("letter_template:") + event.id;
    }
    QString operator()(const LetterPaperSet&) const { return QStringLiteral("letter_paper"); }
};

struct OfficeApplication
{
    Office& office;

    Staff* member(StaffId id)
    {
        const auto found = std::ranges::find(office.staff, id, &Staff::id);
        return found == office.staff.end() ? nullptr : &*found;
    }

    /** In the place of the one with its number, or behind the others. */
    template <class Thing>
    static void keep(QList<Thing>& things, const Thing& kept)
    {
        const auto found = std::ranges::find(things, kept.id, &Thing::id);
        if (found == things.end()) {
            things.append(kept);
        } else {
            *found = kept;
        }
    }

    void operator()(const OrganisationSet& event)
    {
        const QString letterhead = office.organisation.letterhead;
        office.organisation = event.organisation;
        office.organisation.letterhead = letterhead;
    }
    void operator()(const DepartmentMade& event)
    {
        Department made;
        made.id = event.department;
        made.name = event.name;
        office.departments.append(made);
    }
    void operator()(const AccountMade& event)
    {
        Staff made;
        made.id = event.staff;
        made.signInName = event.signInName;
        made.name = event.name;
        made.title = event.title;
        made.role = event.role;
        made.department = event.department;
        office.staff.append(made);
    }
    void operator()(const PasswordSet&) {}
    void operator()(const RoleChanged& event)
    {
        if (Staff* changed = member(event.staff)) {
            changed->role = event.role;
            changed->department = event.department;
        }
    }
    void operator()(const AccountClosed& event)
    {
        if (Staff* closed = member(event.staff)) {
            closed->active = false;
        }
    }
    void operator()(const ProcedureAdopted& event)
    {
        if (auto read = Procedure::read(event.document.toUtf8())) {
            office.procedures.append(std::make_shared<const Procedure>(std::move(read).value()));
        }
    }
    void operator()(const OrganisationChanged& event) { office.organisation = event.organisation; }
    void operator()(const DepartmentChanged& event)
    {
        const auto found = std::ranges::find(office.departments, event.department.id, &Department::id);
        if (found != office.departments.end()) {
            // Its duties have an event of their own.
            const QStringList duties = found->duties;
            *found = event.department;
            found->duties = duties;
        }
    }
    void operator()(const AccountRenamed& event)
    {
        if (Staff* renamed = member(event.staff)) {
            renamed->name = event.name;
            renamed->title = event.title;
        }
    }
    void operator()(const AccountReopened& event)
    {
        if (Staff* reopened = member(event.staff)) {
            reopened->active = true;
        }
    }
    void operator()(const RemedyKept& event)
    {
        const auto found = std::ranges::find(office.remedies, event.remedy.id, &ExternalRemedy::id);
        if (found == office.remedies.end()) {
            office.remedies.append(event.remedy);
        } else {
            *found = event.remedy;
        }
    }
    void operator()(const BackupFolderSet& event) { office.backupFolder = event.folder; }
    void operator()(const DutiesSet& event)
    {
        const auto found = std::ranges::find(office.departments, event.department, &Department::id);
        if (found != office.departments.end()) {
            found->duties = event.duties.split(u',', Qt::SkipEmptyParts);
        }
    }
    void operator()(const SuperiorSet& event)
    {
        if (Staff* person = member(event.staff)) {
            person->superior = event.superior;
        }
    }
    void operator()(const RegisterRestored&) {}
    void operator()(const SubstitutionKept& event) { keep(office.substitutions, event.substitution); }
    void operator()(const CannedTextKept& event) { keep(office.cannedTexts, event.text); }
    void operator()(const LetterTemplateKept& event)
    {
        (*this)(LetterTemplateWithdrawn{event.id});
        if (auto read = LetterTemplate::read(event.document.toUtf8())) {
            office.letterTemplates.append(std::make_shared<const LetterTemplate>(std::move(read).value()));
            std::ranges::sort(office.letterTemplates, {}, [](const auto& one) { return one->id; });
        }
    }
    void operator()(const LetterTemplateWithdrawn& event)
    {
        office.letterTemplates.removeIf([&](const auto& one) { return one->id == event.id; });
    }
    void operator()(const LetterPaperSet& event) { office.letterPaper = event.paper; }
    void operator()(const CalendarSet& event)
    {
        if (auto read = Calendar::read(event.document.toUtf8())) {
            office.calendar = std::make_shared<const Calendar>(std::move(read).value());
        }
    }
};

} // namespace

OfficeEvent::OfficeEvent() = default;
OfficeEvent::OfficeEvent(const OfficeEvent& other) = default;
OfficeEvent::OfficeEvent(OfficeEvent&& other) noexcept = default;
OfficeEvent& OfficeEvent::operator=(const OfficeEvent& other) = default;
OfficeEvent& OfficeEvent::operator=(OfficeEvent&& other) noexcept = default;
OfficeEvent::~OfficeEvent() = default;

EncodedEvent encode(const OfficeEvent& event)
{
    return codec::encodeVariant(event);
}

Result<OfficeEvent> decodeOfficeEvent(const EncodedEvent& encoded)
{
    return codec::decodeVariant<OfficeEvent>(encoded);
}

QString streamOf(const OfficeEvent& event)
{
    return std::visit(StreamName{}, event);
}

Office apply(Office office, const OfficeEvent& event)
{
    std::visit(OfficeApplication{office}, event);
    return office;
}

} // namespace redress
