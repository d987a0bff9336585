#pragma once

#include "app/storage/database.h"
#include "app/storage/journal.h"

#include <QString>

namespace redress {

/** What looking the whole register over has shown. */
struct VerifyReport
{
    bool held = false;
    /** How many entries and rows were looked at. */
    qint64 entries = 0;
    qint64 rows = 0;
    JournalHead head;
    /** The first thing that is not as it was kept: entry, or table, row and column; empty where all holds. */
    QString firstBad;
};

/**
 * Checks every link of the chain, replays all events into a fresh register through the functions that the
 * desks use, compares every row, both ways, and reads every paper. Never throws for what it finds in the register, however
 * damaged; throws BrokenWorld only where the register cannot be reached.
 */
[[nodiscard]] VerifyReport verify(Database& database);

} // namespace redress
