#pragma once

#include "models/office.h"
#include "models/office_event.h"
#include "models/result.h"

#include <QByteArray>

#include <variant>

/** What an administrator can ask of the office itself. Field names in refusals are those given here in snake_case. */
namespace redress::command {

/** Name, address, phone, e-mail, language, procedure and letterhead; whether it is a demo never changes. */
struct SetOrganisation
{
    Organisation organisation;
};
/** The id is drawn. */
struct MakeDepartment
{
    Department department;
};
struct ChangeDepartment
{
    Department department;
};
/** A closed account stays; its name, title, role and department can change at any time. */
struct ChangeAccount
{
    StaffId staff;
    QString name;
    QString title;
    Role role = Role::Agent;
    DepartmentId department;
};
struct SetSuperior
{
    StaffId staff;
    /** None: reports to nobody on record. */
    StaffId superior;
};
struct ReopenAccount
{
    StaffId staff;
};
/** An id of none: a new one, the id is drawn. */
struct KeepRemedy
{
    ExternalRemedy remedy;
};
/** The categories and grounds that new cases choose from: a new version of the procedure in force. */
struct SetChoices
{
    QList<Choice> categories;
    QList<Choice> grounds;
};
/** A whole document; its version must be higher than the last adopted one of its id. It is in force at once. */
struct AdoptProcedure
{
    QByteArray document;
};
struct SetCalendar
{
    QByteArray document;
};
/** Empty: beside the register. */
struct SetBackupFolder
{
    QString folder;
};

/** An id of none: a new one, the id is drawn. */
struct KeepSubstitution
{
    Substitution substitution;
};
/** An id of none: a new one, the id is drawn. */
struct KeepCannedText
{
    CannedText text;
};
/** A whole document; takes the place of an earlier one of its id. */
struct KeepLetterTemplate
{
    QByteArray document;
};
/** Letters that were begun from it stay as they are. */
struct WithdrawLetterTemplate
{
    QString id;
};
struct SetLetterPaper
{
    LetterPaper paper;
};

} // namespace redress::command

namespace redress {

using OfficeCommand =
    std::variant<command::SetOrganisation, command::MakeDepartment, command::ChangeDepartment,
                 command::ChangeAccount, command::ReopenAccount, command::KeepRemedy, command::SetChoices,
                 command::AdoptProcedure, command::SetCalendar, command::SetBackupFolder, command::SetSuperior,
                 command::KeepSubstitution, command::KeepCannedText, command::KeepLetterTemplate,
                 command::WithdrawLetterTemplate, command::SetLetterPaper>;

/** Every rule of the office's own settings, pure: the events in order (never none), or the refusals. */
[[nodiscard]] Result<QList<OfficeEvent>> decideOffice(const Office& office, const Actor& actor,
                                                      const OfficeCommand& command);

} // namespace redress
