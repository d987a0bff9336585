#include "ui/case_file/clocks_of_case.h"

#include <algorithm>

namespace redress {

namespace {

bool isSameClock(const RanClock& one, const RanClock& other)
{
    return one.round == other.round && one.clock.kind == other.clock.kind && one.clock.first == other.clock.first;
}

} // namespace

QList<RanClock> clocksOf(const CaseView& view, const Calendar& calendar)
{
    QList<RanClock> ran;
    Case complaint;
    for (const CaseHappening& one : view.journal) {
        complaint = apply(complaint, one);
        if (std::holds_alternative<happened::ProcedureChanged>(one.event)) {
            // Counted anew, by the limits of the other one.
            ran.clear();
        }
        for (RanClock& clock : ran) {
            clock.isRunning = false;
        }
        for (const RunningClock& clock : runningClocks(complaint, *view.procedure, calendar)) {
            const RanClock now{complaint.round, complaint, clock, true};
            const auto before = std::ranges::find_if(ran, [&](const RanClock& each) { return isSameClock(each, now); });
            if (before == ran.end()) {
                ran.append(now);
            } else {
                *before = now;
            }
        }
    }
    return ran;
}

} // namespace redress
