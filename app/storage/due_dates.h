#pragma once

#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "models/case.h"
#include "models/office.h"

#include <optional>

namespace redress {

/** Writes what is computed of the case by the office's present calendar; nothing else of it. */
void writeDue(Database& database, const Case& complaint, const Office& office);

/** Every case that is open, by id. */
[[nodiscard]] QList<CaseId> openCases(Database& database);
/** The cases where a rule of the procedure fell due by now, as far as the index tells: the longest due first. */
[[nodiscard]] QList<CaseId> casesFalling(Database& database, Moment now, int most);
/** When the next rule falls due in any case, as far as the index tells. */
[[nodiscard]] std::optional<Moment> earliestFall(Database& database);

/**
 * Inside a write transaction, after the calendar changed: the open cases follow it, and the journal of each whose due
 * moment moved says so.
 */
void followCalendar(Database& database, const Stamp& stamp, const Office& before, const Office& after);

} // namespace redress
