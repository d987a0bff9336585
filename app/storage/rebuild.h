#pragma once

#include "app/storage/database.h"

namespace redress {

/**
 * Makes all tables that the journal can give anew, in one transaction. Throws BrokenWorld Damaged, and
 * changes nothing, where the journal itself does not hold.
 */
void rebuild(Database& database);

} // namespace redress
