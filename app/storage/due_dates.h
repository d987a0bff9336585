#pragma once

#include "app/storage/database.h"
#include "models/case.h"
#include "models/office.h"

namespace redress {

/** Writes when the case falls due by the office's present calendar; nothing else of it. */
void writeDue(Database& database, const Case& complaint, const Office& office);

/** Inside a write transaction: the due moments of all open cases follow the office's calendar. */
void followCalendar(Database& database, const Office& office);

} // namespace redress
