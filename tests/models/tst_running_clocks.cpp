#include "models/clock.h"

#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr Limit workingDays(int count)
{
    return {count, LimitUnit::WorkingDays};
}

QString onTheWall(Moment moment)
{
    return moment.in(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"MM-dd HH:mm"_s);
}

/** "round 11-27 17:00", "stage verification 11-19 17:00", "round 4 days left". */
QString toldOf(const RunningClock& clock)
{
    QStringList words{nameOf(clock.kind)};
    if (clock.kind == ClockKind::Stage) {
        words.append(nameOf(clock.first));
    }
    if (!clock.isPaused()) {
        words.append(onTheWall(clock.due.due));
    } else if (clock.due.left->days > 0) {
        words.append(u"%1 days left"_s.arg(clock.due.left->days));
    } else {
        words.append(u"%1 minutes left"_s.arg(clock.due.left->milliseconds / 60'000));
    }
    return words.join(u' ');
}

QList<RunningClock> clocksIn(const CaseStory& story)
{
    return runningClocks(story.complaint, story.procedure, *story.office.calendar);
}

QString clocksOf(const CaseStory& story)
{
    QStringList words;
    for (const RunningClock& clock : clocksIn(story)) {
        words.append(toldOf(clock));
    }
    return words.join(u", "_s);
}

/** The one clock of that kind; there must be one. */
RunningClock clockOf(const CaseStory& story, ClockKind kind)
{
    const auto clocks = clocksIn(story);
    const auto found = std::ranges::find(clocks, kind, &RunningClock::kind);
    if (found == clocks.end()) {
        qFatal("no such clock runs");
    }
    return *found;
}

/** Without round and cap, so that only what a test adds runs. */
CaseStory bare(CaseStory story)
{
    story.procedure.rounds.first().limit.reset();
    story.procedure.cap.reset();
    return story;
}

CaseStory withStageLimits(CaseStory story)
{
    story = bare(std::move(story));
    story.procedure.stageLimits = {{Stage::Verification, Stage::Verification, workingDays(2)},
                                   {Stage::HandOff, Stage::Reply, workingDays(4)},
                                   {Stage::Reply, Stage::Reply, workingDays(1)}};
    return story;
}

void pause(CaseStory& story, const char* from, const char* until = nullptr, const QString& stops = u"round"_s)
{
    const PauseId id{story.complaint.pauses.size() + 1};
    story.happen(supervisor(), {happened::ClocksPaused{id, u"waiting"_s, stops, at(from), {}}});
    if (until != nullptr) {
        story.happen(supervisor(), {happened::ClocksResumed{id, at(until)}});
    }
}

void extend(CaseStory& story, const char* when, int by, ClockKind clock = ClockKind::Round,
            Stage stage = Stage::Intake)
{
    story.now = at(when);
    story.happen(supervisor(), {happened::ClockExtended{clock, stage, by, u"Parts come by ship."_s}});
}

void rejectReply(CaseStory& story)
{
    story.now = at("2026-11-24 22:00");
    story.act(agent(), command::RecordDecision{Decision::NotSatisfied, at("2026-11-23 10:00"), u"Dead."_s});
}

Supposition extended(int by)
{
    Supposition one;
    one.extendedBy = by;
    return one;
}

Supposition paused(Moment from, std::optional<Moment> until = {})
{
    Supposition one;
    one.pause = Interval{from, until};
    return one;
}

Supposition received(int daysEarlier)
{
    Supposition one;
    one.receivedDaysEarlier = daysEarlier;
    return one;
}

Supposition countedBy(const Calendar& calendar)
{
    Supposition one;
    one.calendar = &calendar;
    return one;
}

QString ifSo(const CaseStory& story, ClockKind kind, const Supposition& supposition,
             Stage first = Stage::Intake)
{
    const auto clock =
        clockIf(story.complaint, story.procedure, *story.office.calendar, kind, first, supposition);
    return clock ? toldOf(*clock) : u"none"_s;
}

} // namespace

class RunningClocksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAcknowledgementRunsFromReceiptUntilSomethingWasTold()
    {
        CaseStory story = bare(CaseStory::registered(intakeBy(Channel::Post)));
        story.procedure.acknowledgement = Limit{3, LimitUnit::Hours};
        QCOMPARE(clocksOf(story), u"acknowledgement 11-18 12:00"_s);
        story.happen(agent(), {happened::CaseAcknowledged{AnswerWay::Post, at("2026-11-18 11:30"), {}}});
        QCOMPARE(clocksOf(story), QString());
    }

    void whoeverStandsAtTheCounterIsToldAtOnce()
    {
        CaseStory story = bare(CaseStory::registered(intakeBy(Channel::WalkIn)));
        story.procedure.acknowledgement = Limit{3, LimitUnit::Hours};
        QCOMPARE(clocksOf(story), QString());
    }

    void whoIsUnknownIsOwedNoFirstAnswer()
    {
        Intake told = intakeBy(Channel::Post);
        told.complainant.standing = Standing::Unknown;
        CaseStory story = bare(CaseStory::registered(told));
        story.procedure.acknowledgement = Limit{3, LimitUnit::Hours};
        QCOMPARE(clocksOf(story), QString());
        story.happen(agent(), {happened::StandingSet{Standing::Named}});
        QCOMPARE(clocksOf(story), u"acknowledgement 11-18 12:00"_s);
    }

    void theFirstStageCountsFromReceiptTheOthersFromEntering()
    {
        QCOMPARE(clocksOf(withStageLimits(CaseStory::registered())), u"stage verification 11-20 17:00"_s);
        // Accepted on Wednesday at 14:00, answered on Wednesday at 17:00.
        QCOMPARE(clocksOf(withStageLimits(CaseStory::handedOver())), u"stage hand_off 11-24 17:00"_s);
        CaseStory later = CaseStory::verified();
        later.now = at("2026-11-19 16:00");
        later.act(agent(), command::AcceptCase{});
        QCOMPARE(clocksOf(withStageLimits(later)), u"stage hand_off 11-25 17:00"_s);
    }

    void aLimitOverSeveralStagesRunsOnInTheNextOfThem()
    {
        CaseStory story = CaseStory::handedOver();
        story.now = at("2026-11-20 09:00");
        story.act(technician(), command::AcceptHandOff{HandOffId{1}});
        story.act(technician(), answer());
        QCOMPARE(clocksOf(withStageLimits(story)), u"stage reply 11-23 17:00, stage hand_off 11-24 17:00"_s);
        // Handed over again: the stay in the two stages goes on, that in the reply has ended.
        story.happen(agent(), {happened::HandedOver{
                                  HandOffId{2}, billing, at("2026-11-25 17:00"), u"Look again."_s, {}}});
        QCOMPARE(clocksOf(withStageLimits(story)), u"stage hand_off 11-24 17:00"_s);
    }

    void aStageThatIsEnteredAgainHasItsLimitAnew()
    {
        CaseStory story = CaseStory::handedOver();
        story.now = at("2026-11-20 09:00");
        story.happen(supervisor(),
                     {happened::ProcedureChanged{u"sample"_s, 3, true, true, u"Another kind."_s}});
        QCOMPARE(clocksOf(withStageLimits(story)), u"stage verification 11-24 17:00"_s);
    }

    void aSecondRoundBeginsItsFirstStageWithItsRequest()
    {
        CaseStory story = CaseStory::replied();
        rejectReply(story);
        QCOMPARE(clocksOf(withStageLimits(story)), u"stage verification 11-25 17:00"_s);
    }

    void eachClockSaysWhereItsLimitStands()
    {
        CaseStory story = CaseStory::registered();
        story.procedure.stageLimits = {{Stage::Verification, Stage::Verification, workingDays(2)}};
        const auto stands = [&story](ClockKind kind) { return clockOf(story, kind).stands; };
        QCOMPARE(stands(ClockKind::Stage), u"stage_limits[0].limit"_s);
        QCOMPARE(stands(ClockKind::Round), u"rounds.limit"_s);
        QCOMPARE(stands(ClockKind::Cap), u"cap"_s);
        story.procedure.format = 2;
        QCOMPARE(stands(ClockKind::Round), u"rounds.each[0].limit"_s);
        story.complaint.round = 2;
        QCOMPARE(stands(ClockKind::Round), u"rounds.each[0].limit"_s);
        story.procedure.rounds.append(RoundRule{workingDays(9)});
        QCOMPARE(stands(ClockKind::Round), u"rounds.each[1].limit"_s);
    }

    void theRuleThatRoutesACaseCanNameItsLimit()
    {
        CaseStory story = CaseStory::verified();
        story.procedure.format = 2;
        RoutingRule other;
        other.categories = {u"billing"_s};
        RoutingRule rule;
        rule.categories = {u"interruption"_s};
        rule.roundLimit = workingDays(1);
        story.procedure.routing = {other, rule};
        QCOMPARE(clocksOf(story), u"round 11-19 17:00, cap 12-08 17:00"_s);
        QCOMPARE(clockOf(story, ClockKind::Round).stands, u"routing[1].round_limit"_s);
    }

    void aPauseStopsOnlyTheClocksThatItNames()
    {
        CaseStory story = CaseStory::registered();
        story.procedure.stageLimits = {{Stage::Verification, Stage::Verification, workingDays(2)}};
        pause(story, "2026-11-19 16:00", "2026-11-20 09:00", u"stage"_s);
        QCOMPARE(clocksOf(story), u"stage verification 11-23 17:00, round 11-27 17:00, cap 12-08 17:00"_s);
        pause(story, "2026-11-23 16:00", "2026-11-24 09:00", u"round,stage"_s);
        QCOMPARE(clocksOf(story), u"stage verification 11-24 17:00, round 11-30 17:00, cap 12-08 17:00"_s);
    }

    void aClockThatStandsStillSaysWhatIsLeftAndComesLast()
    {
        CaseStory story = CaseStory::registered();
        pause(story, "2026-11-20 12:00");
        QCOMPARE(clocksOf(story), u"cap 12-08 17:00, round 6 days left"_s);
        QCOMPARE(dueOfCase(story.complaint, story.procedure, *story.office.calendar), at("2026-12-08 17:00"));
        story.procedure.cap.reset();
        QVERIFY(!dueOfCase(story.complaint, story.procedure, *story.office.calendar));
    }

    void neitherPauseNorExtensionPassesTheCap()
    {
        CaseStory story = CaseStory::registered();
        pause(story, "2026-11-19 09:00", "2026-12-19 09:00", u"round,cap"_s);
        extend(story, "2026-11-18 12:00", 30, ClockKind::Cap);
        QCOMPARE(onTheWall(clockOf(story, ClockKind::Cap).due.due), u"12-08 17:00"_s);
        QCOMPARE(onTheWall(*dueOfCase(story.complaint, story.procedure, *story.office.calendar)),
                 u"12-08 17:00"_s);
    }

    void anExtensionIsOfOneClock()
    {
        CaseStory story = CaseStory::registered();
        story.procedure.stageLimits = {{Stage::Verification, Stage::Verification, workingDays(2)},
                                       {Stage::Verification, Stage::HandOff, workingDays(2)}};
        extend(story, "2026-11-18 12:00", 1, ClockKind::Round);
        QCOMPARE(onTheWall(clockOf(story, ClockKind::Round).due.due), u"11-30 17:00"_s);
        QCOMPARE(onTheWall(clockOf(story, ClockKind::Stage).due.due), u"11-20 17:00"_s);
        extend(story, "2026-11-18 12:00", 1, ClockKind::Stage, Stage::Verification);
        QCOMPARE(onTheWall(clockOf(story, ClockKind::Stage).due.due), u"11-23 17:00"_s);
    }

    void anExtensionWhilePausedAddsToWhatIsLeft()
    {
        CaseStory story = CaseStory::registered();
        pause(story, "2026-11-20 12:00");
        extend(story, "2026-11-23 12:00", 3);
        QCOMPARE(clocksOf(story), u"cap 12-08 17:00, round 9 days left"_s);
    }

    void anExtensionAfterTheDueDoesNotUndoTheBreach()
    {
        CaseStory story = CaseStory::registered();
        QVERIFY(!clockOf(story, ClockKind::Round).breached);
        extend(story, "2026-11-27 17:00", 1);
        QVERIFY(!clockOf(story, ClockKind::Round).breached);
        extend(story, "2026-11-30 17:01", 1);
        extend(story, "2026-12-03 09:00", 2);
        const RunningClock clock = clockOf(story, ClockKind::Round);
        QCOMPARE(onTheWall(*clock.breached), u"11-30 17:00"_s);
        QCOMPARE(onTheWall(clock.due.due), u"12-03 17:00"_s);
    }

    void whatWasPausedWhenItWasExtendedWasNotLate()
    {
        CaseStory story = CaseStory::registered();
        pause(story, "2026-11-27 12:00", "2026-12-02 09:00");
        extend(story, "2026-12-01 12:00", 1);
        QVERIFY(!clockOf(story, ClockKind::Round).breached);
        pause(story, "2026-12-03 12:00");
        extend(story, "2026-12-04 13:00", 1);
        QVERIFY(!clockOf(story, ClockKind::Round).breached);
    }

    void silenceCanBePausedAndExtended()
    {
        CaseStory story = CaseStory::replied();
        QCOMPARE(clocksOf(story), u"silence 12-02 17:00"_s);
        extend(story, "2026-11-20 12:00", 1, ClockKind::Silence);
        QCOMPARE(clocksOf(story), u"silence 12-03 17:00"_s);
        pause(story, "2026-11-23 12:00", "2026-11-24 09:00", u"silence"_s);
        QCOMPARE(clocksOf(story), u"silence 12-04 17:00"_s);
    }

    void silenceCountsFromTheLastReply()
    {
        CaseStory story = bare(CaseStory::replied());
        story.happen(agent(), {happened::ReplyGiven{{}, AnswerWay::Phone, at("2026-12-01 10:00"), u"Anew."_s}});
        QCOMPARE(clocksOf(story), u"silence 12-15 17:00"_s);
    }

    void daysMoveOnWhereTheProcedureSaysSo()
    {
        CaseStory story = bare(CaseStory::registered());
        story.procedure.rounds.first().limit = Limit{3, LimitUnit::Days};
        QCOMPARE(clocksOf(story), u"round 11-21 17:00"_s);
        story.procedure.daysMoveOn = true;
        QCOMPARE(clocksOf(story), u"round 11-23 17:00"_s);
        QCOMPARE(clockOf(story, ClockKind::Round).due.movedOnFrom, QDate(2026, 11, 21));
    }

    void aSuppositionChangesNothing()
    {
        const CaseStory story = CaseStory::registered();
        const Case before = story.complaint;
        QCOMPARE(ifSo(story, ClockKind::Round, {}), u"round 11-27 17:00"_s);
        QCOMPARE(ifSo(story, ClockKind::Round, extended(2)), u"round 12-01 17:00"_s);
        QCOMPARE(ifSo(story, ClockKind::Round, received(2)), u"round 11-25 17:00"_s);
        QVERIFY(story.complaint == before);
    }

    void aSupposedPauseEndsOrLasts()
    {
        const CaseStory story = CaseStory::registered();
        const Moment from = at("2026-11-19 12:00");
        QCOMPARE(ifSo(story, ClockKind::Round, paused(from, at("2026-11-23 18:00"))), u"round 12-02 17:00"_s);
        QCOMPARE(ifSo(story, ClockKind::Round, paused(from)), u"round 7 days left"_s);
        QCOMPARE(ifSo(story, ClockKind::Cap, paused(from)), u"cap 12-08 17:00"_s);
    }

    void aClockCanBeSupposedToRunByAnotherCalendar()
    {
        const CaseStory story = CaseStory::registered();
        const Calendar decreed =
            Calendar::read(bent(calendarDocument(), u"holidays.4"_s,
                                QJsonObject{{u"date"_s, u"2026-11-20"_s}, {u"name"_s, u"Day off"_s}}))
                .value();
        QCOMPARE(ifSo(story, ClockKind::Round, countedBy(decreed)), u"round 11-30 17:00"_s);
    }

    void aClockThatDoesNotRunCannotBeSupposedToRun()
    {
        const CaseStory story = withStageLimits(CaseStory::registered());
        QCOMPARE(ifSo(story, ClockKind::Silence, extended(2)), u"none"_s);
        QCOMPARE(ifSo(story, ClockKind::Stage, extended(1), Stage::Verification),
                 u"stage verification 11-23 17:00"_s);
        QCOMPARE(ifSo(story, ClockKind::Stage, extended(1), Stage::HandOff), u"none"_s);
    }

    void whatIsCountedFromTheReplyDoesNotAskWhenTheComplaintCame()
    {
        QCOMPARE(ifSo(CaseStory::replied(), ClockKind::Silence, received(3)), u"silence 12-02 17:00"_s);
    }
};

QTEST_GUILESS_MAIN(RunningClocksTest)
#include "tst_running_clocks.moc"
