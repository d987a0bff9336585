#pragma once

#include "models/clock.h"

#include <QString>

namespace redress {

/** "3 working days", "20 days", "4 hours". */
[[nodiscard]] QString limitInWords(const Limit& limit);
/** What is left of a limit in that unit while its clock stands still: "2 working days left", "3 h 20 min left". */
[[nodiscard]] QString leftInWords(const Left& left, LimitUnit unit);
/** What the clock is for: "Reply due"; with its stages where it is one of a stage. */
[[nodiscard]] QString clockInWords(const RunningClock& clock);
/** When it is due as people say it, or what is left while it stands still. */
[[nodiscard]] QString outcomeInWords(const RunningClock& clock, Moment now, const QTimeZone& zone);
/** "7 working days", "7 working days and 2 more". */
[[nodiscard]] QString limitInWords(const Due& due);
/**
 * How a due moment came about, a line each: when it began, its limit, the pauses, the days it passed over, the moment
 * itself or what is left.
 */
[[nodiscard]] QString explanationOf(const Due& due, const QTimeZone& zone);

} // namespace redress
