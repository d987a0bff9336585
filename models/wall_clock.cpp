#include "models/wall_clock.h"

#include <limits>

namespace redress {

namespace {

constexpr qint64 aDay = 86'400'000;
constexpr qint64 firstDay = 2'440'588; // 1970-01-01 as a Julian day

} // namespace

WallClock::WallClock(const Calendar& watched, Moment from) : calendar(watched)
{
    lookFrom(from);
}

Moment WallClock::at(QDate day, QTime time)
{
    const qint64 shown = (day.toJulianDay() - firstDay) * aDay + time.msecsSinceStartOfDay();
    const Moment moment{shown - aheadOfUtc};
    if (moment >= steadyFrom && moment < steadyUntil) {
        return moment;
    }
    const Moment exact = calendar.at(day, time);
    if (exact >= steadyUntil) {
        lookFrom(exact);
    }
    return exact;
}

void WallClock::lookFrom(Moment moment)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::UTC);
    aheadOfUtc = qint64{calendar.zone().offsetFromUtc(from)} * 1000;
    const QDateTime change = calendar.zone().nextTransition(from).atUtc;
    steadyFrom = moment;
    // Around a change a time can come twice or never: within a day of it the zone itself is asked.
    steadyUntil = change.isValid() ? Moment{change.toMSecsSinceEpoch() - aDay}
                                   : Moment{std::numeric_limits<qint64>::max()};
}

} // namespace redress
