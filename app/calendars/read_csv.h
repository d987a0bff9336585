#pragma once

#include "app/calendars/day_file.h"

namespace redress {

/**
 * A table of days: date, name and, for a half day, the hours that are worked ("08:00-12:00"); commas or semicolons
 * between, quotes around what holds them. Dates are 2027-02-06, 6/2/2027 or 6.2.2027, the day first. A heading may
 * stand in the first line.
 */
[[nodiscard]] Result<DayFile> readCsv(const QByteArray& text, const Years& years);

} // namespace redress
