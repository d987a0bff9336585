#include "models/decide_rules.h"

#include "models/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** Nobody is silent whom the reply did not reach: somebody says so by hand, once there was time for another address. */
void checkReturnedReply(Checks& checks, const Context& context, Moment cameBack, const Limit& silence)
{
    const Moment until = dueOf(cameBack, silence, context.calendar).due;
    if (context.now < until) {
        checks.refuse(u"decision"_s, u"reply_back"_s,
                      Sentence::tr("The reply came back. Send it again; where it reaches nobody, record no answer from "
                                   "%1 on.")
                          .arg(until.in(context.calendar.zone()).toString(u"yyyy-MM-dd HH:mm"_s)));
    }
}

void checkSilence(Checks& checks, const Context& context, const Case& complaint)
{
    const Letter* reply = complaint.letter(complaint.replies.last().letter);
    if (reply != nullptr && reply->isBack() && context.procedure.silence) {
        checkReturnedReply(checks, context, reply->cameBack.last().at, *context.procedure.silence);
        return;
    }
    const auto clocks = runningClocks(complaint, context.procedure, context.calendar);
    const auto silence = std::ranges::find(clocks, ClockKind::Silence, &RunningClock::kind);
    if (silence == clocks.end()) {
        checks.refuse(u"decision"_s, u"never"_s,
                      Sentence::tr("The procedure does not take silence for an answer."));
    } else if (silence->isPaused()) {
        checks.refuse(u"decision"_s, u"too_early"_s,
                      Sentence::tr("The complainant's time to answer stands still."));
    } else if (context.now < silence->due.due) {
        checks.refuse(u"decision"_s, u"too_early"_s,
                      Sentence::tr("The complainant still has time to answer, until %1.")
                          .arg(silence->due.due.in(context.calendar.zone()).toString(u"yyyy-MM-dd HH:mm"_s)));
    }
}

/** Once the last reply was rejected too there is one end only, and the complainant hears first where else to go. */
void checkRecordedOpen(Checks& checks, const Context& context, const Case& complaint, Outcome outcome)
{
    if (outcome != Outcome::RecordedOpen) {
        checks.refuse(u"outcome"_s, u"last_round_rejected"_s,
                      Sentence::tr("The last reply was not accepted: the case is recorded as open."));
    }
    if (!knowsTheRemedies(context.office, complaint)) {
        checks.refuse(u"remedies"_s, u"not_told"_s,
                      Sentence::tr("Tell the complainant first where else to go, and record it."));
    }
}

void checkOutcome(Checks& checks, const Case& complaint, Outcome outcome)
{
    const bool refused = complaint.refusal.has_value();
    if (refused && outcome != Outcome::Refused) {
        checks.refuse(u"outcome"_s, u"was_refused"_s, Sentence::tr("The complaint was refused: say so."));
    }
    const bool otherWay = outcome == Outcome::Refused || outcome == Outcome::SettledOnTheSpot ||
                          outcome == Outcome::Withdrawn || outcome == Outcome::RecordedOpen;
    const bool answered = outcome == Outcome::Unanswered && complaint.decision != Decision::NoAnswer;
    if (!refused && (otherWay || answered)) {
        checks.refuse(u"outcome"_s, u"does_not_fit"_s, Sentence::tr("The case did not go that way."));
    }
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::RecordDecision& command)
{
    Checks checks;
    checks.past(u"received"_s, command.received, context.now);
    if (isBefore(command.received, complaint.replies.last().given)) {
        checks.refuse(u"received"_s, u"too_early"_s, Sentence::tr("The reply was given after this moment."));
    }
    const bool somebodyCouldAnswer = complaint.intake.complainant.standing != Standing::Unknown;
    if (command.decision == Decision::NoAnswer && somebodyCouldAnswer) {
        checkSilence(checks, context, complaint);
    }
    if (command.decision == Decision::NotSatisfied) {
        checks.needText(u"words"_s, command.words, Sentence::tr("Say what is still not right."));
    }
    if (command.decision != Decision::NoAnswer) {
        checks.append(missingItems(context.procedure, complaint, Stage::Confirmation));
    }
    checks.text(u"words"_s, command.words);
    const QString words = command.words.trimmed();
    const bool isTheEnd =
        command.decision == Decision::NotSatisfied && context.procedure.isLastRound(complaint.round);
    return checks.give(
        {isTheEnd ? CaseEvent(happened::LastRoundRejected{command.received, words})
                  : CaseEvent(happened::DecisionRecorded{command.decision, command.received, words})});
}

Events decideOne(const Context&, const Case&, const command::SettleOnTheSpot& command)
{
    Checks checks;
    checks.needText(u"agreement"_s, command.agreement, Sentence::tr("Write down what was agreed."));
    checks.text(u"agreement"_s, command.agreement);
    checks.text(u"root_cause"_s, command.rootCause);
    checks.text(u"lesson"_s, command.lesson);
    if (!command.bothAgreed) {
        checks.refuse(u"both_agreed"_s, u"missing"_s,
                      Sentence::tr("A case is settled on the spot only where both sides agree."));
    }
    return checks.give({happened::SettledOnTheSpot{command.agreement.trimmed()},
                        happened::CaseClosed{Outcome::SettledOnTheSpot, command.rootCause.trimmed(),
                                             command.lesson.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::CloseCase& command)
{
    Checks checks;
    if (complaint.lastRoundRejected) {
        checkRecordedOpen(checks, context, complaint, command.outcome);
    } else {
        checkOutcome(checks, complaint, command.outcome);
    }
    checks.append(missingItems(context.procedure, complaint, Stage::Archive));
    if (context.procedure.asksFor(Stage::Archive, Gate::RootCause)) {
        checks.needText(u"root_cause"_s, command.rootCause, Sentence::tr("The root cause is open."));
    }
    if (context.procedure.asksFor(Stage::Archive, Gate::Lesson)) {
        checks.needText(u"lesson"_s, command.lesson, Sentence::tr("The lesson is open."));
    }
    checks.text(u"root_cause"_s, command.rootCause);
    checks.text(u"lesson"_s, command.lesson);
    return checks.give(
        {happened::CaseClosed{command.outcome, command.rootCause.trimmed(), command.lesson.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::ReopenCase& command)
{
    Checks checks;
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the case goes on."));
    checks.text(u"reason"_s, command.reason);
    checks.past(u"received"_s, command.received, context.now);
    if (isBefore(command.received, complaint.roundReceived)) {
        checks.refuse(u"received"_s, u"too_early"_s, Sentence::tr("The complaint itself came in after this moment."));
    }
    return checks.give({happened::CaseReopened{command.received, command.reason.trimmed()}});
}

} // namespace redress::rules
