#pragma once

#include "models/decide_rules.h"
#include "models/office_command.h"

/** The rules behind `decideOffice`, one overload a command. Used by the decide_office files only. */
namespace redress::rules {

using OfficeEvents = Result<QList<OfficeEvent>>;

OfficeEvents decideOne(const Office& office, const command::SetOrganisation& command);
OfficeEvents decideOne(const Office& office, const command::MakeDepartment& command);
OfficeEvents decideOne(const Office& office, const command::ChangeDepartment& command);
OfficeEvents decideOne(const Office& office, const command::ChangeAccount& command);
OfficeEvents decideOne(const Office& office, const command::ReopenAccount& command);
OfficeEvents decideOne(const Office& office, const command::KeepRemedy& command);
OfficeEvents decideOne(const Office& office, const command::SetChoices& command);
OfficeEvents decideOne(const Office& office, const command::AdoptProcedure& command);
OfficeEvents decideOne(const Office& office, const command::SetCalendar& command);
OfficeEvents decideOne(const Office& office, const command::SetBackupFolder& command);
OfficeEvents decideOne(const Office& office, const command::SetSuperior& command);
OfficeEvents decideOne(const Office& office, const command::KeepSubstitution& command);
OfficeEvents decideOne(const Office& office, const command::KeepCannedText& command);
OfficeEvents decideOne(const Office& office, const command::KeepLetterTemplate& command);
OfficeEvents decideOne(const Office& office, const command::WithdrawLetterTemplate& command);
OfficeEvents decideOne(const Office& office, const command::SetLetterPaper& command);

/** The events, or what was refused. */
[[nodiscard]] OfficeEvents give(const Checks& checks, const QList<OfficeEvent>& events);
/** Nothing of it would change. */
[[nodiscard]] Refusal already(const QString& field);
/** There is nothing of that number. */
[[nodiscard]] Refusal unknown(const QString& field, const QString& sentence);
/** To a reader: letter case and accents do not part two departments. */
[[nodiscard]] bool isSameName(const QString& one, const QString& other);

} // namespace redress::rules
