#include "models/calendar_change.h"

#include "models/clock.h"

#include <algorithm>
#include <tuple>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using RunningDue = std::tuple<ClockKind, Stage, Moment>;

/** By clock and not by moment, so that two that change places are still compared each with itself. */
QList<RunningDue> duesOf(const QList<RunningClock>& clocks)
{
    QList<RunningDue> dues;
    for (const RunningClock& one : clocks) {
        if (!one.isPaused()) {
            dues.append({one.kind, one.first, one.due.due});
        }
    }
    std::ranges::sort(dues);
    return dues;
}

} // namespace

std::optional<happened::DueMoved> movedByCalendar(const Case& complaint, const Procedure& procedure,
                                                  const Calendar& before, const Calendar& after)
{
    if (duesOf(runningClocks(complaint, procedure, before)) == duesOf(runningClocks(complaint, procedure, after))) {
        return std::nullopt;
    }
    const auto was = dueOfCase(complaint, procedure, before);
    const auto is = dueOfCase(complaint, procedure, after);
    return happened::DueMoved{was.has_value(), was.value_or(Moment{}), is.has_value(), is.value_or(Moment{}),
                              u"calendar"_s};
}

} // namespace redress
