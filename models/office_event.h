#pragma once

#include "models/event.h"
#include "models/office.h"
#include "models/office_event_letters.h"

/** What can happen to the office itself: its name, departments, people, procedures and calendar. */
namespace redress::happened {

struct OrganisationSet
{
    static constexpr const char* kind = "organisation.set.1";
    Organisation organisation;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visitFields(self.organisation, visit);
    }
    template <class One, class Visit>
    static void visitFields(One& organisation, Visit& visit)
    {
        visit.fact("name", organisation.name);
        visit.fact("address", organisation.address);
        visit.fact("phone", organisation.phone);
        visit.fact("email", organisation.email);
        visit.fact("language", organisation.language);
        visit.fact("procedure", organisation.procedure);
        visit.fact("demo", organisation.demo);
    }
};

struct DepartmentMade
{
    static constexpr const char* kind = "department.made.1";
    DepartmentId department;
    QString name;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("department", self.department);
        visit.fact("name", self.name);
    }
};

struct AccountMade
{
    static constexpr const char* kind = "account.made.1";
    StaffId staff;
    Role role = Role::Agent;
    DepartmentId department;
    QString signInName;
    QString name;
    QString title;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
        visit.fact("role", self.role);
        visit.fact("department", self.department);
        visit.personal("sign_in_name", self.signInName);
        visit.personal("name", self.name);
        visit.personal("title", self.title);
    }
};

struct PasswordSet
{
    static constexpr const char* kind = "account.password_set.1";
    StaffId staff;
    /** Argon2id in its own text form; never the password. */
    QString verifier;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
        visit.personal("verifier", self.verifier);
    }
};

struct RoleChanged
{
    static constexpr const char* kind = "account.role_changed.1";
    StaffId staff;
    Role role = Role::Agent;
    DepartmentId department;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
        visit.fact("role", self.role);
        visit.fact("department", self.department);
    }
};

struct AccountClosed
{
    static constexpr const char* kind = "account.closed.1";
    StaffId staff;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
    }
};

struct ProcedureAdopted
{
    static constexpr const char* kind = "procedure.adopted.1";
    QString procedure;
    int version = 0;
    /** The whole document, as text. */
    QString document;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("procedure", self.procedure);
        visit.fact("version", self.version);
        visit.fact("document", self.document);
    }
};

struct CalendarSet
{
    static constexpr const char* kind = "calendar.set.1";
    QString document;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("document", self.document);
    }
};

/** As OrganisationSet, with what organisations have had since. */
struct OrganisationChanged
{
    static constexpr const char* kind = "organisation.changed.1";
    Organisation organisation;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        OrganisationSet::visitFields(self.organisation, visit);
        visit.fact("letterhead", self.organisation.letterhead);
    }
};

struct DepartmentChanged
{
    static constexpr const char* kind = "department.changed.1";
    Department department;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("department", self.department.id);
        visit.fact("name", self.department.name);
        visit.fact("head", self.department.head);
        visit.fact("on_paper", self.department.onPaper);
        visit.fact("active", self.department.active);
    }
};

/** What procedures can route to the department. */
struct DutiesSet
{
    static constexpr const char* kind = "department.duties_set.1";
    DepartmentId department;
    /** Ids, with commas between. */
    QString duties;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("department", self.department);
        visit.fact("duties", self.duties);
    }
};

struct SuperiorSet
{
    static constexpr const char* kind = "account.superior_set.1";
    StaffId staff;
    /** None: reports to nobody on record. */
    StaffId superior;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
        visit.fact("superior", self.superior);
    }
};

/** The name or title of a person, as they print under letters from now on. */
struct AccountRenamed
{
    static constexpr const char* kind = "account.renamed.1";
    StaffId staff;
    QString name;
    QString title;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
        visit.personal("name", self.name);
        visit.personal("title", self.title);
    }
};

struct AccountReopened
{
    static constexpr const char* kind = "account.reopened.1";
    StaffId staff;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("staff", self.staff);
    }
};

struct RemedyKept
{
    static constexpr const char* kind = "remedy.kept.1";
    ExternalRemedy remedy;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("remedy", self.remedy.id);
        visit.fact("name", self.remedy.name);
        visit.fact("contact", self.remedy.contact);
        visit.fact("terms", self.remedy.terms);
        visit.fact("active", self.remedy.active);
    }
};

struct BackupFolderSet
{
    static constexpr const char* kind = "backups.folder_set.1";
    QString folder;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("folder", self.folder);
    }
};

/** A backup took the register's place: the journal goes on from what the backup held. A new epoch begins here. */
struct RegisterRestored
{
    static constexpr const char* kind = "register.restored.1";
    /** The backup's file name, and its last entry as "sequence:hash". */
    QString backup;
    QString backupHead;
    /** The last entry of the register that stood here before; empty where it could not be read. */
    QString formerHead;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("backup", self.backup);
        visit.fact("backup_head", self.backupHead);
        visit.fact("former_head", self.formerHead);
    }
};

} // namespace redress::happened

namespace redress {

using OfficeEventKinds =
    std::variant<happened::OrganisationSet, happened::DepartmentMade, happened::AccountMade, happened::PasswordSet,
                 happened::RoleChanged, happened::AccountClosed, happened::ProcedureAdopted, happened::CalendarSet,
                 happened::OrganisationChanged, happened::DepartmentChanged, happened::AccountRenamed,
                 happened::AccountReopened, happened::RemedyKept, happened::BackupFolderSet,
                 happened::RegisterRestored, happened::DutiesSet, happened::SuperiorSet, happened::SubstitutionKept,
                 happened::CannedTextKept, happened::LetterTemplateKept, happened::LetterTemplateWithdrawn,
                 happened::LetterPaperSet>;

/** One of them; see CaseEvent. */
struct OfficeEvent : OfficeEventKinds
{
    using Kinds = OfficeEventKinds;
    using Kinds::Kinds;
    OfficeEvent();
    OfficeEvent(const OfficeEvent& other);
    OfficeEvent(OfficeEvent&& other) noexcept;
    OfficeEvent& operator=(const OfficeEvent& other);
    OfficeEvent& operator=(OfficeEvent&& other) noexcept;
    ~OfficeEvent();
};

[[nodiscard]] EncodedEvent encode(const OfficeEvent& event);
[[nodiscard]] Result<OfficeEvent> decodeOfficeEvent(const EncodedEvent& encoded);
/** The stream an event belongs to: "organisation", "department:3", "account:7", "procedure:telephone", "calendar". */
[[nodiscard]] QString streamOf(const OfficeEvent& event);

/** The office after the event. */
[[nodiscard]] Office apply(Office office, const OfficeEvent& event);

} // namespace redress
