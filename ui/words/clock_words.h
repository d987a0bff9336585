#pragma once

#include "models/clock.h"

#include <QString>

namespace redress {

/** "3 working days", "20 days", "4 hours". */
[[nodiscard]] QString limitInWords(const Limit& limit);
/** How a due moment came about: when it began, its limit, the days it passed over, the moment itself. */
[[nodiscard]] QString explanationOf(const Due& due, const QTimeZone& zone);

} // namespace redress
