#include "models/clock.h"

#include <algorithm>

namespace redress {

namespace {

/** No calendar with a working day a week needs longer; guards against a calendar of nothing but holidays. */
constexpr int mostDays = 40'000;

QList<SkippedDay> daysOffBetween(QDate first, QDate last, const Calendar& calendar)
{
    QList<SkippedDay> skipped;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day)) {
            skipped.append(SkippedDay{day, calendar.dayOffName(day)});
        }
    }
    return skipped;
}

Due dueInWorkingDays(Due due, const Calendar& calendar)
{
    QDate day = calendar.dayOf(due.start);
    int counted = 0;
    for (int walked = 0; counted < due.limit.count && walked < mostDays; ++walked) {
        day = day.addDays(1);
        if (calendar.isWorkingDay(day)) {
            ++counted;
        } else {
            due.skipped.append(SkippedDay{day, calendar.dayOffName(day)});
        }
    }
    due.due = calendar.closeOfWorkingDay(day);
    return due;
}

Due dueInWorkingHours(Due due, const Calendar& calendar)
{
    qint64 left = qint64{due.limit.count} * 3'600'000;
    const QDate first = calendar.dayOf(due.start);
    for (int walked = 0; walked < mostDays; ++walked) {
        const QDate day = first.addDays(walked);
        for (const OpeningHours& hours : calendar.hoursOn(day)) {
            const Moment from = std::max(due.start, calendar.at(day, hours.from));
            const qint64 running = calendar.at(day, hours.to).milliseconds - from.milliseconds;
            if (running >= left) {
                due.due = Moment{from.milliseconds + left};
                due.skipped = daysOffBetween(first, day, calendar);
                return due;
            }
            left -= std::max<qint64>(running, 0);
        }
    }
    due.due = calendar.usualClose(first.addDays(mostDays));
    return due;
}

std::optional<Limit> extended(std::optional<Limit> limit, int by)
{
    if (limit) {
        limit->count += by;
    }
    return limit;
}

} // namespace

Due dueOf(Moment start, const Limit& limit, const Calendar& calendar)
{
    Due due{start, limit, {}, start};
    switch (limit.unit) {
    case LimitUnit::Hours:
        due.due = start.plusSeconds(qint64{limit.count} * 3600);
        return due;
    case LimitUnit::Days:
        due.due = calendar.usualClose(calendar.dayOf(start).addDays(limit.count));
        return due;
    case LimitUnit::WorkingDays:
        return dueInWorkingDays(due, calendar);
    case LimitUnit::WorkingHours:
        return dueInWorkingHours(due, calendar);
    }
    return due;
}

QList<RunningClock> runningClocks(const Case& complaint, const Procedure& procedure, const Calendar& calendar)
{
    QList<RunningClock> clocks;
    const auto run = [&](ClockKind kind, const std::optional<Limit>& limit, Moment start) {
        if (limit) {
            clocks.append(RunningClock{kind, dueOf(start, *limit, calendar)});
        }
    };
    switch (complaint.stage) {
    case Stage::Verification:
    case Stage::HandOff:
    case Stage::Reply: {
        const bool complex = complaint.classification && complaint.classification->complex;
        if (!(complex && procedure.complexHasOnlyCap)) {
            run(ClockKind::Round, extended(procedure.roundLimit, complaint.extendedBy()), complaint.roundReceived);
        }
        run(ClockKind::Cap, procedure.cap, complaint.roundReceived);
        break;
    }
    case Stage::Confirmation:
        run(ClockKind::Silence, procedure.silence, complaint.replies.last().given);
        break;
    case Stage::Intake:
    case Stage::Archive:
        break;
    }
    std::ranges::stable_sort(clocks, {}, [](const RunningClock& clock) { return clock.due.due; });
    return clocks;
}

std::optional<Moment> dueOfCase(const Case& complaint, const Procedure& procedure, const Calendar& calendar)
{
    const auto clocks = runningClocks(complaint, procedure, calendar);
    return clocks.isEmpty() ? std::nullopt : std::optional(clocks.first().due.due);
}

} // namespace redress
