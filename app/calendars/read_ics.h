#pragma once

#include "app/calendars/day_file.h"

namespace redress {

/** The events of whole days of an iCalendar text (RFC 5545). */
[[nodiscard]] Result<DayFile> readIcs(const QByteArray& text, const Years& years);

} // namespace redress
