#pragma once

#include "models/calendar.h"

namespace redress {

/**
 * Moments of a calendar's days and times, for whoever needs hundreds of them: as Calendar::at gives them, but without
 * asking the zone each time. Between two changes of a zone's clocks its distance from UTC stays what it is.
 */
class WallClock
{
public:
    /** Quick from that moment on. */
    WallClock(const Calendar& calendar, Moment from);

    [[nodiscard]] Moment at(QDate day, QTime time);

private:
    const Calendar& calendar;
    qint64 aheadOfUtc = 0;
    Moment steadyFrom;
    Moment steadyUntil;

    void lookFrom(Moment moment);
};

} // namespace redress
