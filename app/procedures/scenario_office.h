#pragma once

#include "models/office.h"
#include "models/result.h"

#include <QByteArray>

namespace redress {

/**
 * The office that the head of a scenario declares, `line` being the whole JSON line; `office` holds the procedure that
 * is simulated. Refuses by path.
 */
[[nodiscard]] Result<Office> readScenarioOffice(const QByteArray& line, Office office);

/** Employs an actor whom the head did not name, in a department that is made where there is none. */
void employ(Office& office, const Actor& actor);

} // namespace redress
