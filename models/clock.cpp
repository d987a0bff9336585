#include "models/clock.h"

#include "models/routing.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(qsizetype index, const char* list, const char* field)
{
    return u"%1[%2].%3"_s.arg(QLatin1String(list)).arg(index).arg(QLatin1String(field));
}

/** Where the limit of the present round stands: in the rule that routes the case, or among the rounds. */
QString placeOfRoundLimit(const Case& complaint, const Procedure& procedure)
{
    const RoutingRule* route =
        complaint.classification ? routeOf(procedure, *complaint.classification) : nullptr;
    if (route != nullptr && route->roundLimit) {
        return placeOf(route - procedure.routing.constData(), "routing", "round_limit");
    }
    if (procedure.format == 1) {
        return u"rounds.limit"_s;
    }
    qsizetype index = std::min<qsizetype>(complaint.round, procedure.rounds.size()) - 1;
    // A round that the document does not name has the limit of the last that it names.
    while (index > 0 && procedure.rounds.at(index - 1).limit == procedure.rounds.at(index).limit) {
        --index;
    }
    return placeOf(index, "rounds.each", "limit");
}

/** The first moment of the unbroken stay in the stages of a limit; none where the case is not there. */
std::optional<Moment> stayBegan(const Case& complaint, const StageLimit& limit)
{
    const auto spans = [&limit](Stage stage) { return stage >= limit.first && stage <= limit.last; };
    if (!spans(complaint.stage)) {
        return std::nullopt;
    }
    Moment began = complaint.stageEntered;
    for (auto entry = complaint.entries.crbegin(); entry != complaint.entries.crend(); ++entry) {
        if (entry->round != complaint.round) {
            break;
        }
        if (!spans(entry->stage)) {
            return began;
        }
        began = entry->at;
    }
    // It goes back to the beginning of the round, and that begins with its request.
    return complaint.roundReceived;
}

/** Collects what runs in a case. */
class Clocks
{
public:
    Clocks(const Case& of, const Procedure& by, const Calendar& in)
        : complaint(of), procedure(by), calendar(in)
    {
    }

    QList<RunningClock> running()
    {
        if (complaint.closed) {
            return {};
        }
        if (complaint.isBeforeReply()) {
            runUntilReply();
        } else if (complaint.stage == Stage::Confirmation && !replyIsBack()) {
            run(ClockKind::Silence, u"silence"_s, procedure.silence, complaint.replies.last().given);
        }
        std::ranges::stable_sort(found, {}, [](const RunningClock& clock) {
            return std::pair(clock.isPaused(), clock.isPaused() ? Moment{} : clock.due.due);
        });
        return found;
    }

private:
    const Case& complaint;
    const Procedure& procedure;
    const Calendar& calendar;
    QList<RunningClock> found;

    /** Nobody is silent whom the reply did not reach. */
    [[nodiscard]] bool replyIsBack() const
    {
        const Letter* sent = complaint.letter(complaint.replies.last().letter);
        return sent != nullptr && sent->isBack();
    }

    void runUntilReply()
    {
        // Whoever is unknown can be told nothing, in time or late.
        if (!complaint.acknowledged && complaint.intake.complainant.standing != Standing::Unknown) {
            run(ClockKind::Acknowledgement, u"acknowledgement"_s, procedure.acknowledgement,
                complaint.intake.received);
        }
        for (qsizetype index = 0; index < procedure.stageLimits.size(); ++index) {
            const StageLimit& limit = procedure.stageLimits.at(index);
            if (const auto began = stayBegan(complaint, limit)) {
                run(ClockKind::Stage, placeOf(index, "stage_limits", "limit"), limit.limit, *began,
                    limit.first, limit.last);
            }
        }
        const bool complex = complaint.classification && complaint.classification->complex;
        if (!(complex && procedure.complexHasOnlyCap)) {
            run(ClockKind::Round, placeOfRoundLimit(complaint, procedure), roundLimitOf(complaint, procedure),
                complaint.roundReceived);
        }
        run(ClockKind::Cap, u"cap"_s, procedure.cap, complaint.roundReceived);
    }

    void run(ClockKind kind, const QString& stands, const std::optional<Limit>& limit, Moment start,
             Stage first = Stage::Intake, Stage last = Stage::Intake)
    {
        if (!limit) {
            return;
        }
        Terms terms;
        terms.daysMoveOn = procedure.daysMoveOn;
        // Neither pause nor extension passes the cap.
        if (kind != ClockKind::Cap) {
            for (const Extension& extension : extensionsOf(complaint, kind, first, start)) {
                terms.extendedBy += extension.count;
            }
            terms.pauses = pausesOf(kind);
        }
        RunningClock clock;
        clock.kind = kind;
        clock.stands = stands;
        clock.first = first;
        clock.last = last;
        clock.due = dueOf(start, *limit, calendar, terms);
        clock.breached = breachOf(clock, terms);
        found.append(clock);
    }

    QList<Interval> pausesOf(ClockKind clock) const
    {
        QList<Interval> pauses;
        for (const Pause& pause : complaint.pauses) {
            if (pause.stops.contains(clock)) {
                pauses.append(Interval{pause.from, pause.until});
            }
        }
        return pauses;
    }

    /** The due as it stood before the first extension that came too late for it. */
    std::optional<Moment> breachOf(const RunningClock& clock, Terms terms) const
    {
        terms.extendedBy = 0;
        for (const Extension& extension : extensionsOf(complaint, clock.kind, clock.first, clock.due.start)) {
            const Due stood = dueOf(clock.due.start, clock.due.limit, calendar, terms);
            if (!stood.left && stood.due < extension.at) {
                return stood.due;
            }
            terms.extendedBy += extension.count;
        }
        return std::nullopt;
    }
};

} // namespace

QList<Extension> extensionsOf(const Case& complaint, ClockKind clock, Stage first, Moment start)
{
    QList<Extension> counting = complaint.extensions;
    counting.removeIf([&](const Extension& one) {
        const bool ofAnotherStay = clock == ClockKind::Stage && (one.stage != first || one.at < start);
        return one.round != complaint.round || one.clock != clock || ofAnotherStay;
    });
    return counting;
}

QList<RunningClock> runningClocks(const Case& complaint, const Procedure& procedure, const Calendar& calendar)
{
    return Clocks(complaint, procedure, calendar).running();
}

std::optional<Moment> dueOfCase(const Case& complaint, const Procedure& procedure, const Calendar& calendar)
{
    const auto clocks = runningClocks(complaint, procedure, calendar);
    return clocks.isEmpty() || clocks.first().isPaused() ? std::nullopt
                                                         : std::optional(clocks.first().due.due);
}

std::optional<RunningClock> clockIf(const Case& complaint, const Procedure& procedure,
                                    const Calendar& calendar, ClockKind kind, Stage first,
                                    const Supposition& supposition)
{
    Case supposed = complaint;
    if (supposition.extendedBy > 0) {
        supposed.extensions.append(
            Extension{complaint.round, supposition.extendedBy, {}, {}, complaint.touched, kind, first});
    }
    if (supposition.pause) {
        supposed.pauses.append(
            Pause{{}, {}, {kind}, supposition.pause->from, supposition.pause->until, {}, {}});
    }
    if (supposition.receivedDaysEarlier > 0) {
        const auto earlier = [&](Moment moment) {
            return Moment::fromDateTime(moment.in(calendar.zone()).addDays(-supposition.receivedDaysEarlier));
        };
        supposed.intake.received = earlier(complaint.intake.received);
        supposed.roundReceived = earlier(complaint.roundReceived);
    }
    const auto clocks =
        runningClocks(supposed, procedure, supposition.calendar ? *supposition.calendar : calendar);
    const auto wanted = std::ranges::find_if(
        clocks, [&](const RunningClock& clock) { return clock.kind == kind && clock.first == first; });
    return wanted == clocks.end() ? std::nullopt : std::optional(*wanted);
}

} // namespace redress
