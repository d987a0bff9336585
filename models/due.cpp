#include "models/clock.h"
#include "models/wall_clock.h"

#include <algorithm>
#include <limits>

namespace redress {

namespace {

constexpr qint64 anHour = 3'600'000;

/** No calendar with a working day a week needs longer; guards against a calendar of nothing but holidays. */
constexpr int mostDays = 40'000;

/** Later than anything; half the range, so that differences still fit. */
constexpr Moment never{std::numeric_limits<qint64>::max() / 2};

/** In order; those that touch are one; without those that are empty or were over before the start. */
QList<Interval> united(QList<Interval> pauses, Moment start)
{
    pauses.removeIf(
        [start](const Interval& one) { return one.until && *one.until <= std::max(one.from, start); });
    std::ranges::sort(pauses, {}, &Interval::from);
    QList<Interval> whole;
    for (const Interval& one : pauses) {
        if (whole.isEmpty() || whole.last().until.value_or(never) < one.from) {
            whole.append(one);
        } else if (whole.last().until) {
            whole.last().until = one.until ? std::max(whole.last().until, one.until) : std::nullopt;
        }
    }
    return whole;
}

SkippedDay dayOff(QDate day, const Calendar& calendar)
{
    return {day, calendar.dayOffName(day), NotCounted::DayOff};
}

/** The time that a limit in hours has left, as it is used up. */
class TimeLeft
{
public:
    TimeLeft(int hours, const QList<Interval>& pausesInOrder)
        : left(hours * anHour), pause(pausesInOrder.begin()), end(pausesInOrder.end())
    {
    }

    /** Runs through that stretch, less the pauses; gives the moment at which nothing was left. */
    std::optional<Moment> run(Moment from, Moment until)
    {
        while (from < until && !still) {
            while (pause != end && pause->until && *pause->until <= from) {
                ++pause;
            }
            const Moment stop = pause == end ? until : std::clamp(pause->from, from, until);
            if (stop.milliseconds - from.milliseconds >= left) {
                return Moment{from.milliseconds + left};
            }
            left -= stop.milliseconds - from.milliseconds;
            if (stop == until) {
                break;
            }
            still = !pause->until;
            from = pause->until.value_or(until);
        }
        return std::nullopt;
    }

    /** A pause without end was reached. */
    [[nodiscard]] bool standsStill() const { return still; }
    [[nodiscard]] Left amount() const { return {0, left}; }

private:
    qint64 left;
    QList<Interval>::const_iterator pause;
    QList<Interval>::const_iterator end;
    bool still = false;
};

void runHours(Due& due, int hours)
{
    TimeLeft time(hours, due.pauses);
    if (const auto ended = time.run(due.start, never)) {
        due.due = *ended;
    } else {
        due.left = time.amount();
    }
}

void runWorkingHours(Due& due, int hours, const Calendar& calendar)
{
    TimeLeft time(hours, due.pauses);
    WallClock wall(calendar, due.start);
    const bool lasting = !due.pauses.isEmpty() && !due.pauses.last().until;
    const QDate first = calendar.dayOf(due.start);
    const QDate last =
        lasting ? std::max(first, calendar.dayOf(due.pauses.last().from)) : first.addDays(mostDays);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const QList<OpeningHours>& openings = calendar.hoursOn(day);
        if (openings.isEmpty()) {
            due.skipped.append(dayOff(day, calendar));
        }
        for (const OpeningHours& opening : openings) {
            const Moment opened = std::max(due.start, wall.at(day, opening.from));
            if (const auto ended = time.run(opened, wall.at(day, opening.to))) {
                due.due = *ended;
                return;
            }
        }
    }
    if (lasting) {
        due.left = time.amount();
    } else {
        due.due = calendar.usualClose(last);
    }
}

/** The close that decides whether a day counts. */
using Close = Moment (Calendar::*)(QDate) const;

/** The days at whose close a clock stands still; without a last one while it lasts. */
struct StillDays
{
    QDate first;
    std::optional<QDate> last;
};

StillDays stillDaysOf(const Interval& pause, const Calendar& calendar, Close close)
{
    const QDate from = calendar.dayOf(pause.from);
    StillDays days{(calendar.*close)(from) < pause.from ? from.addDays(1) : from, {}};
    if (pause.until) {
        const QDate until = calendar.dayOf(*pause.until);
        days.last = (calendar.*close)(until) < *pause.until ? until : until.addDays(-1);
    }
    return days;
}

/**
 * Goes from day to day until as many counted; gives the last of them. Where the clock stands still before, what is
 * left.
 */
QDate runDays(Due& due, int count, const Calendar& calendar, Close close)
{
    const bool workingDays = due.limit.unit == LimitUnit::WorkingDays;
    QDate day = calendar.dayOf(due.start);
    auto pause = due.pauses.cbegin();
    std::optional<StillDays> still;
    for (int walked = 0; count > 0 && walked < mostDays; ++walked) {
        day = day.addDays(1);
        while (pause != due.pauses.cend() && (!still || (still->last && *still->last < day))) {
            still = stillDaysOf(*pause++, calendar, close);
        }
        const bool stands = still && still->first <= day && day <= still->last.value_or(day);
        if (stands && !still->last) {
            due.left = Left{count, 0};
            return day;
        }
        if (workingDays && !calendar.isWorkingDay(day)) {
            due.skipped.append(dayOff(day, calendar));
        } else if (stands) {
            due.skipped.append(SkippedDay{day, {}, NotCounted::Paused});
        } else {
            --count;
        }
    }
    return day;
}

/** The next working day where the day itself is off; all that lies between is passed over. */
QDate movedOn(Due& due, QDate day, const Calendar& calendar)
{
    const QDate last = day.addDays(mostDays);
    for (; !calendar.isWorkingDay(day) && day < last; day = day.addDays(1)) {
        due.movedOnFrom = due.movedOnFrom.value_or(day);
        due.skipped.append(dayOff(day, calendar));
    }
    return day;
}

} // namespace

Due dueOf(Moment start, const Limit& limit, const Calendar& calendar, const Terms& terms)
{
    Due due;
    due.start = start;
    due.limit = limit;
    due.due = start;
    due.extendedBy = terms.extendedBy;
    due.pauses = united(terms.pauses, start);
    const int count = limit.count + terms.extendedBy;
    switch (limit.unit) {
    case LimitUnit::Hours:
        runHours(due, count);
        break;
    case LimitUnit::WorkingHours:
        runWorkingHours(due, count, calendar);
        break;
    case LimitUnit::Days: {
        const QDate day = runDays(due, count, calendar, &Calendar::usualClose);
        due.due = calendar.usualClose(terms.daysMoveOn && !due.left ? movedOn(due, day, calendar) : day);
        break;
    }
    case LimitUnit::WorkingDays:
        due.due = calendar.closeOfWorkingDay(runDays(due, count, calendar, &Calendar::closeOfWorkingDay));
        break;
    }
    if (!due.left) {
        due.pauses.removeIf([&due](const Interval& one) { return one.from >= due.due; });
    }
    return due;
}

} // namespace redress
