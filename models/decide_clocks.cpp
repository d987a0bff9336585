#include "models/decide_rules.h"

#include "models/clock.h"
#include "models/routing.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

Refusals acknowledgementStage(const Case& complaint)
{
    if (complaint.acknowledged) {
        return {{u"acknowledgement"_s, u"already"_s, Sentence::tr("The complainant was told already.")}};
    }
    if (complaint.intake.complainant.standing == Standing::Unknown) {
        return {{u"acknowledgement"_s, u"nobody"_s,
                 Sentence::tr("Nobody can be told: the complainant is unknown.")}};
    }
    return {};
}

/** What is open can always be ended, whatever the procedure says by now. */
Refusals pauseStage(const Context& context, const Case& complaint)
{
    if (complaint.stage == Stage::Archive) {
        return wrongStage(Sentence::tr("The complainant has decided; no clock runs."));
    }
    const bool open = std::ranges::any_of(complaint.pauses, [](const Pause& one) { return !one.until; });
    if (!open && context.procedure.pauseReasons.isEmpty()) {
        return {{u"reason"_s, u"never"_s, Sentence::tr("By this procedure no clock stands still.")}};
    }
    return {};
}

bool canBeExtended(ClockKind clock)
{
    return clock == ClockKind::Acknowledgement || clock == ClockKind::Stage || clock == ClockKind::Round;
}

Refusals extensionStage(const Context& context, const Case& complaint)
{
    const bool ofRound = complaint.isBeforeReply() && roundLimitOf(complaint, context.procedure);
    const auto clocks = runningClocks(complaint, context.procedure, context.calendar);
    const bool runs = std::ranges::any_of(clocks, canBeExtended, &RunningClock::kind);
    return ofRound || runs ? Refusals{} : wrongStage(Sentence::tr("No limit runs that could be extended."));
}

/** Only a supervisor says afterwards that clocks stood still, or no longer did. */
void checkPausedAt(Checks& checks, const Context& context, const QString& field, Moment moment)
{
    checks.past(field, moment, context.now);
    if (isBefore(moment, context.now) && context.actor.role != Role::Supervisor) {
        checks.refuse(field, u"supervisors_only"_s,
                      Sentence::tr("This moment has passed; only a supervisor can enter it."));
    }
}

std::optional<RunningClock> clockOf(const Context& context, const Case& complaint, ClockKind kind,
                                    Stage first)
{
    const auto clocks = runningClocks(complaint, context.procedure, context.calendar);
    const auto found = std::ranges::find_if(clocks, [&](const RunningClock& one) {
        return one.kind == kind && (kind != ClockKind::Stage || one.first == first);
    });
    return found == clocks.end() ? std::nullopt : std::optional(*found);
}

/** The case with the limit extended, as if what stands still ran on from now. */
Case extended(const Context& context, Case complaint, const command::ExtendLimit& command)
{
    complaint.extensions.append(Extension{
        complaint.round, command.count, {}, context.actor.id, context.now, command.clock, command.stage});
    for (Pause& pause : complaint.pauses) {
        pause.until = pause.until.value_or(std::max(context.now, pause.from));
    }
    return complaint;
}

/** No extension passes the procedure's last date: the complainant would be promised time that there is not. */
void checkCap(Checks& checks, const Context& context, const Case& complaint,
              const command::ExtendLimit& command)
{
    const Case longer = extended(context, complaint, command);
    const auto cap = clockOf(context, longer, ClockKind::Cap, {});
    const auto clock = clockOf(context, longer, command.clock, command.stage);
    if (cap && clock && clock->due.due > cap->due.due) {
        checks.refuse(u"count"_s, u"cap"_s,
                      Sentence::tr("The procedure's last date is %1. No extension goes past it.")
                          .arg(cap->due.due.in(context.calendar.zone()).toString(u"yyyy-MM-dd HH:mm"_s)));
    }
}

void checkMost(Checks& checks, const Context& context, const RunningClock& clock, int count)
{
    const auto most = context.procedure.extension.most;
    if (most && clock.due.extendedBy + count > *most) {
        checks.refuse(
            u"count"_s, u"most"_s,
            Sentence::tr("The procedure adds at most %1 to one limit, in its own unit.").arg(*most));
    }
}

/** A limit that can be longer, by as much as the procedure leaves. */
void checkExtension(Checks& checks, const Context& context, const Case& complaint,
                    const command::ExtendLimit& command)
{
    constexpr int absurd = 365;
    const bool complex = complaint.classification && complaint.classification->complex;
    const auto clock = clockOf(context, complaint, command.clock, command.stage);
    if (!canBeExtended(command.clock)) {
        checks.refuse(u"clock"_s, u"fixed"_s, Sentence::tr("This limit cannot be moved."));
    } else if (command.count < 1 || command.count > absurd) {
        checks.refuse(u"count"_s, u"absurd"_s,
                      Sentence::tr("An extension is a whole number from 1 to %1.").arg(absurd));
    } else if (command.clock == ClockKind::Round && complex && context.procedure.complexHasOnlyCap) {
        checks.refuse(
            u"count"_s, u"cap"_s,
            Sentence::tr("A complex case is bound by the procedure's last date alone, and that cannot be "
                         "moved."));
    } else if (!clock) {
        checks.refuse(u"clock"_s, u"not_running"_s, Sentence::tr("This limit does not run now."));
    } else {
        checkMost(checks, context, *clock, command.count);
        checkCap(checks, context, complaint, command);
    }
}

} // namespace

Refusals clocksAllow(const Context& context, const Case& complaint, Action action)
{
    switch (action) {
    case Action::AcknowledgeCase:
        return acknowledgementStage(complaint);
    case Action::PauseClocks:
        return pauseStage(context, complaint);
    case Action::ExtendLimit:
        return extensionStage(context, complaint);
    default:
        return {};
    }
}

Events decideOne(const Context& context, const Case& complaint, const command::AcknowledgeCase& command)
{
    Checks checks;
    checks.past(u"at"_s, command.at, context.now);
    if (isBefore(command.at, complaint.intake.received)) {
        checks.refuse(u"at"_s, u"too_early"_s,
                      Sentence::tr("The complaint itself came in after this moment."));
    }
    checks.text(u"said"_s, command.said);
    return checks.give({happened::CaseAcknowledged{command.way, command.at, command.said.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::PauseClocks& command)
{
    Checks checks;
    const PauseReason* reason = context.procedure.pauseReason(command.reason);
    const bool open = std::ranges::any_of(
        complaint.pauses, [&](const Pause& one) { return !one.until && one.reason == command.reason; });
    if (reason == nullptr) {
        checks.refuse(u"reason"_s, u"missing"_s, Sentence::tr("Choose one of the procedure's reasons."));
    } else if (open) {
        checks.refuse(u"reason"_s, u"already"_s,
                      Sentence::tr("For this reason the clocks stand still already."));
    }
    checkPausedAt(checks, context, u"from"_s, command.from);
    if (isBefore(command.from, complaint.roundReceived)) {
        checks.refuse(u"from"_s, u"too_early"_s, Sentence::tr("The round began after this moment."));
    }
    checks.text(u"note"_s, command.note);
    if (!checks.held()) {
        return checks.refusals();
    }
    // People type minutes; inside the first one the pause begins with the round.
    const Moment from = std::max(command.from, complaint.roundReceived);
    return QList<CaseEvent>{pausing(complaint, *reason, from, command.note.trimmed())};
}

Events decideOne(const Context& context, const Case& complaint, const command::ResumeClocks& command)
{
    Checks checks;
    const Pause* pause = complaint.pause(command.pause);
    if (pause == nullptr) {
        checks.refuse(u"pause"_s, u"unknown"_s, Sentence::tr("The case has no such pause."));
        return checks.refusals();
    }
    if (pause->until) {
        checks.refuse(u"pause"_s, u"already"_s, Sentence::tr("These clocks run again already."));
    }
    checkPausedAt(checks, context, u"until"_s, command.until);
    if (isBefore(command.until, pause->from)) {
        checks.refuse(u"until"_s, u"too_early"_s, Sentence::tr("The pause began after this moment."));
    }
    return checks.give({happened::ClocksResumed{command.pause, std::max(command.until, pause->from)}});
}

Events decideOne(const Context& context, const Case& complaint, const command::ExtendLimit& command)
{
    Checks checks;
    checkExtension(checks, context, complaint, command);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why more time is needed."));
    checks.text(u"reason"_s, command.reason);
    const QString reason = command.reason.trimmed();
    if (command.clock == ClockKind::Round) {
        return checks.give({happened::LimitExtended{command.count, reason}});
    }
    const Stage first = command.clock == ClockKind::Stage ? command.stage : Stage::Intake;
    return checks.give({happened::ClockExtended{command.clock, first, command.count, reason}});
}

} // namespace redress::rules
