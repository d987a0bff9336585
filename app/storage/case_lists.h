#pragma once

#include "app/storage/database.h"
#include "models/case_list.h"
#include "models/person.h"

#include <QString>

namespace redress {

/**
 * Lists over the tables. The viewer's role says what is shown: officers see the cases handed to their
 * department and "mine" are those whose hand-off they accepted; administrators see none.
 */
[[nodiscard]] ListPage readPage(Database& database, const ListQuestion& question, const Actor& viewer,
                                Moment now);

/** What the overdue board shows. */
[[nodiscard]] Board readBoard(Database& database, const BoardQuestion& question, const Actor& viewer);

/** Everything that is open, in one statement; the archive is not counted. */
[[nodiscard]] QueueCounts countQueues(Database& database, const Actor& viewer, Moment now);

/**
 * By reference, name, phone and words: each word of the question begins a word of the case. Reference and
 * phone are found by any three or more of their digits in a row. From two characters on; newest first, at
 * most 100.
 */
[[nodiscard]] ListPage searchCases(Database& database, const QString& question, const Actor& viewer);

} // namespace redress
