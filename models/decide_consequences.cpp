#include "models/decide_rules.h"

#include "models/notices.h"

#include <algorithm>

/** What events bring about that nobody has to ask for. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

/**
 * In the archive no clock runs, a new round begins with clocks that do, and another document may not know the
 * reason: no open pause goes on there. Events that end a pause themselves are left to do so.
 */
QList<CaseEvent> pausesEnded(const Context& context, const Case& complaint, const Case& after)
{
    QList<CaseEvent> ended;
    const bool nextRound = after.round != complaint.round;
    const bool allEnd = nextRound || after.stage == Stage::Archive;
    const Procedure& procedure = procedureOf(context, after);
    const Moment end = nextRound ? std::min(context.now, after.roundReceived) : context.now;
    for (const Pause& pause : complaint.pauses) {
        const Pause* then = after.pause(pause.id);
        const bool goesOn = !allEnd && procedure.pauseReason(pause.reason) != nullptr;
        if (!pause.until && !then->until && !goesOn) {
            ended.append(happened::ClocksResumed{pause.id, std::max(end, pause.from)});
        }
    }
    return ended;
}

} // namespace

const Procedure& procedureOf(const Context& context, const Case& complaint)
{
    const Procedure& decidedBy = context.procedure;
    if (complaint.procedure == decidedBy.id && complaint.procedureVersion == decidedBy.version) {
        return decidedBy;
    }
    const auto present = context.office.procedure(complaint.procedure, complaint.procedureVersion);
    return present ? *present : decidedBy;
}

Case caseAfter(const Context& context, const Case& complaint, const QList<CaseEvent>& events)
{
    Case after = complaint;
    for (const CaseEvent& event : events) {
        after = apply(std::move(after), {0, after.version + 1, context.now, context.actor.id, event});
    }
    return after;
}

QList<CaseEvent> withConsequences(const Context& context, const Case& complaint,
                                  const QList<CaseEvent>& events)
{
    const Case after = caseAfter(context, complaint, events);
    return pausesEnded(context, complaint, after) + events +
           noticesOwedFor(context, complaint, after, events);
}

QList<CaseEvent> waitingBegun(const Context& context, const Case& complaint)
{
    const auto& reasons = context.procedure.pauseReasons;
    const auto reason = std::ranges::find_if(reasons, &PauseReason::waitsForComplainant);
    if (reason == reasons.end()) {
        return {};
    }
    const bool open = std::ranges::any_of(
        complaint.pauses, [&](const Pause& one) { return !one.until && one.reason == reason->id; });
    return open ? QList<CaseEvent>{} : QList<CaseEvent>{pausing(complaint, *reason, context.now, {})};
}

QList<CaseEvent> waitingEnded(const Context& context, const Case& complaint, Moment until)
{
    QList<CaseEvent> events;
    for (const Pause& pause : complaint.pauses) {
        const PauseReason* reason = context.procedure.pauseReason(pause.reason);
        if (!pause.until && reason != nullptr && reason->waitsForComplainant) {
            events.append(happened::ClocksResumed{pause.id, std::max(until, pause.from)});
        }
    }
    return events;
}

happened::ClocksPaused pausing(const Case& complaint, const PauseReason& reason, Moment from,
                               const QString& note)
{
    QStringList clocks;
    for (const ClockKind clock : reason.stops) {
        clocks.append(nameOf(clock));
    }
    return {PauseId{complaint.pauses.size() + 1}, reason.id, clocks.join(u','), from, note};
}

} // namespace redress::rules
