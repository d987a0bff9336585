#pragma once

#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "models/office.h"
#include "models/office_event.h"

#include <QList>
#include <QString>

namespace redress {

/** The whole office. Throws BrokenWorld Damaged where a kept document cannot be read. */
[[nodiscard]] Office readOffice(Database& database);
/** Argon2id text of the person's password; empty where none was set. */
[[nodiscard]] QString verifierOf(Database& database, StaffId staff);

/**
 * Inside a write transaction: appends each event to its stream and brings the tables up to date; with a calendar
 * the due moments of the open cases too.
 */
void recordOffice(Database& database, const Stamp& stamp, const QList<OfficeEvent>& events);

/** Brings the tables up to date: what recordOffice and the replay share. */
void writeOffice(Database& database, const OfficeEvent& event);

/** The next free numbers; true only inside a write transaction. */
[[nodiscard]] StaffId nextStaffId(Database& database);
[[nodiscard]] DepartmentId nextDepartmentId(Database& database);

} // namespace redress
