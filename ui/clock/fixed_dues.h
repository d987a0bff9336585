#pragma once

#include "ui/clock/clock_account.h"

namespace redress {

/** A moment that was fixed when it was made: of a hand-off or a promise. No clock runs towards it. */
struct FixedDue
{
    /** "hand_off_3", "promise_1". */
    QString id;
    Moment due;
    ClockAccount account;
};

/** Those that are still open. */
[[nodiscard]] QList<FixedDue> fixedDues(const Case& complaint, const Office& office, const QTimeZone& zone);

} // namespace redress
