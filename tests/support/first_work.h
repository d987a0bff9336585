#pragma once

#include "app/storage/database.h"

#include <QMap>
#include <QString>
#include <QVariant>

namespace redress::test {

/**
 * A register as the first program that was given out made it (schema step 4, the demo of that day, 20 cases): kept
 * as a file, for no program of today can make it any more.
 */
void putFirstWork(const QString& file);

/** The same on a server: the tables of steps 1 to 4, and every row of the file. */
void putFirstWorkOnServer(const QString& address);

/** Every row of every table that the first work had, in its columns, as text; ordered. */
[[nodiscard]] QMap<QString, QStringList> rowsOfFirstWork(Database& database);

constexpr int stepOfFirstWork = 4;

} // namespace redress::test
