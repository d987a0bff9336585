#pragma once

#include "models/moment.h"

#include <QTime>

#include <optional>

namespace redress {

/**
 * Reads a moment as people write it, digits of any script: "2026-11-20 9:05", "20/11/2026", "20/11 14:30" (the
 * year nearest to now), "20.11. 14.30", "1405/8/29" (a year from 1300 to 1499 is Jalali), "today 14:00", "now",
 * "yesterday", "tomorrow 9", "+3d 17:00", "-2h", "14:30" (today). A day without a time gets `usualTime`.
 * None where it is no moment: no day or time is bent to fit.
 */
[[nodiscard]] std::optional<Moment> readMoment(const QString& typed, Moment now, const QTimeZone& zone,
                                               QTime usualTime);

} // namespace redress
