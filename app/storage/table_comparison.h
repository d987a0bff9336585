#pragma once

#include "app/storage/database.h"
#include "app/storage/schema.h"

namespace redress {

/**
 * Compares a table of a register with the same table as the replay made it, row by row and both ways. Gives
 * the number of rows; throws a Discrepancy that names table, key and column of the first difference.
 */
qint64 compareTable(const DerivedTable& table, Database& kept, Database& replayed);

} // namespace redress
