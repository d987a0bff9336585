#pragma once

#include "app/storage/database.h"
#include "models/id.h"
#include "models/moment.h"

#include <QList>

namespace redress {

/** When somebody asked last for the status of the case with a wrong second item, and nobody rightly since: newest first. */
[[nodiscard]] QList<Moment> lastWrongTries(Database& database, CaseId id, int most);
/** Inside a write transaction. What is older than a day is forgotten. */
void recordTry(Database& database, CaseId id, Moment at, bool right);

} // namespace redress
