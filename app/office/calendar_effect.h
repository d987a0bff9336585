#pragma once

#include "app/session/session.h"
#include "models/result.h"

#include <QByteArray>

namespace redress {

class Database;

/**
 * How many open cases would fall due at another moment by that calendar's document; for those who keep the office.
 * Refused as the calendar would be.
 */
[[nodiscard]] Result<int> casesMovedBy(Database& database, const Session& session, const QByteArray& calendar);

} // namespace redress
