#pragma once

#include "app/storage/database.h"
#include "app/storage/verify.h"

#include <QString>

namespace redress {

/**
 * Writes a copy of the register as a .redress file while desks go on working, verifies the copy, and only
 * then gives it its name. Of a PostgreSQL register too. Refuses to replace a file. Where the copy does not
 * verify, no file is left and the report says why. Stops when the register's work is to stop; nothing is left then.
 */
VerifyReport backup(Database& database, const QString& targetFile);

/** Fills an empty register with all that another holds, whatever the engines. */
void copyRegister(Database& from, Database& to);

} // namespace redress
