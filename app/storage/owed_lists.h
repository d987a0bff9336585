#pragma once

#include "app/storage/database.h"
#include "models/case_list.h"
#include "models/person.h"

namespace redress {

/** Open promises of the cases that the viewer may read, the earliest first, at most 200. */
[[nodiscard]] QList<PromiseLine> readPromises(Database& database, const PromiseQuestion& question, const Actor& viewer);

/** Notices that are owed in the cases that the viewer may read, the oldest first, at most 200. */
[[nodiscard]] QList<NoticeLine> readNoticesOwed(Database& database, const Actor& viewer);

/** Fills in what the counts of the work list say beside the queues; `endOfToday` in the office's zone. */
void countOwed(Database& database, QueueCounts& counts, const Actor& viewer, Moment endOfToday);

} // namespace redress
