#pragma once

#include "app/storage/database.h"

#include <functional>

namespace redress {

/**
 * Checks that what papers and letterheads name is there and is what its name says, byte by byte; gives how many
 * contents were looked at. `look` is told what is looked at next. Throws a Discrepancy that names the first that is not.
 */
qint64 checkContents(Database& database, const std::function<void(const QString&)>& look);

} // namespace redress
