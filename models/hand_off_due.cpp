#include "models/hand_off_due.h"

#include "models/clock.h"

#include <algorithm>

namespace redress {

namespace {

/** A case that waited for its reply goes back to the departments with the hand-off. */
Case withDepartments(Case complaint, Moment now)
{
    if (complaint.stage == Stage::Reply) {
        complaint.stage = Stage::HandOff;
        complaint.stageEntered = now;
        complaint.entries.append(StageEntry{Stage::HandOff, complaint.round, now});
    }
    return complaint;
}

} // namespace

std::optional<Moment> latestHandOffDue(const Case& complaint, const Procedure& procedure,
                                       const Calendar& calendar, Moment now)
{
    // They come by due moment, and those that stand still last.
    const auto clocks = runningClocks(withDepartments(complaint, now), procedure, calendar);
    const auto first = std::ranges::find_if(
        clocks, [](const RunningClock& one) { return one.kind != ClockKind::Acknowledgement; });
    return first == clocks.end() || first->isPaused() ? std::nullopt : std::optional(first->due.due);
}

} // namespace redress
