#pragma once

#include "models/event.h"
#include "models/office.h"

/** What can happen to the office itself: its name, departments, people, procedures and calendar. */
namespace redress::happened {

struct OrganisationSet
{
    static constexpr const char* kind = "organisation.set.1";
    Organisation organisation;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("name", self.organisation.name);
        visit.fact("address", self.organisation.address);
        visit.fact("phone", self.organisation.phone);
        visit.fact("email", self.organisation.email);
        visit.fact("language", self.organisation.language);
        visit.fact("procedure", self.organisation.procedure);
        visit.fact("demo", self.organisation.demo);
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

} // namespace redress::happened

namespace redress {

using OfficeEvent =
    std::variant<happened::OrganisationSet, happened::DepartmentMade, happened::AccountMade, happened::PasswordSet,
                 happened::RoleChanged, happened::AccountClosed, happened::ProcedureAdopted, happened::CalendarSet>;

[[nodiscard]] EncodedEvent encode(const OfficeEvent& event);
[[nodiscard]] Result<OfficeEvent> decodeOfficeEvent(const EncodedEvent& encoded);
/** The stream an event belongs to: "organisation", "department:3", "account:7", "procedure:telephone", "calendar". */
[[nodiscard]] QString streamOf(const OfficeEvent& event);

/** The office after the event. */
[[nodiscard]] Office apply(Office office, const OfficeEvent& event);

} // namespace redress
