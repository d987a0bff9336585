#include "models/clock.h"
#include "tests/models/ruled_story.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const PauseId first{1};

std::optional<RunningClock> clockOf(const CaseStory& story, ClockKind kind, Stage stage = Stage::Intake)
{
    const auto clocks = runningClocks(story.complaint, story.procedure, *story.office.calendar);
    const auto found = std::ranges::find_if(clocks, [&](const RunningClock& one) {
        return one.kind == kind && (kind != ClockKind::Stage || one.first == stage);
    });
    return found == clocks.end() ? std::nullopt : std::optional(*found);
}

command::PauseClocks pause(const CaseStory& story, const QString& reason = u"waiting"_s)
{
    return {reason, story.now, {}};
}

command::ExtendLimit extension(ClockKind clock, Stage stage = Stage::Intake, int count = 1)
{
    return {count, u"A part is on its way."_s, clock, stage};
}

CaseStory byEmail(const Procedure& procedure = ruledProcedure())
{
    return ruledStory(Until::Registered, procedure, intakeBy(Channel::Email));
}

/** A case that stands still since an hour. */
CaseStory paused(Until until = Until::Registered)
{
    CaseStory story = ruledStory(until);
    story.act(agent(), command::PauseClocks{u"waiting"_s, story.now.plusSeconds(3600), {}});
    return story;
}

} // namespace

class DecideClocksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstWordEndsTheAcknowledgement()
    {
        CaseStory story = byEmail();
        QCOMPARE(clockOf(story, ClockKind::Acknowledgement)->due.due, at("2026-11-18 12:00"));
        story.act(agent(),
                  command::AcknowledgeCase{AnswerWay::Email, at("2026-11-18 11:30"), u"The number."_s});
        QCOMPARE(story.complaint.acknowledged, at("2026-11-18 11:30"));
        QVERIFY(!clockOf(story, ClockKind::Acknowledgement));
    }

    void whoWasToldIsNotToldAgain()
    {
        CaseStory story = byEmail();
        const command::AcknowledgeCase told{AnswerWay::Email, story.now, {}};
        story.act(agent(), told);
        QCOMPARE(asking(story, agent(), told), u"refused acknowledgement:already"_s);
        // On the phone and at the counter it is told while it is written down.
        QCOMPARE(asking(ruledStory(), agent(), told), u"refused acknowledgement:already"_s);
    }

    void anAcknowledgementLiesBetweenTheReceiptAndNow()
    {
        const CaseStory story = byEmail();
        command::AcknowledgeCase told{AnswerWay::Email, wednesday(), {}};
        QCOMPARE(asking(story, agent(), told), u"case.acknowledged.1"_s);
        told.at = wednesday().plusSeconds(-60);
        QCOMPARE(asking(story, agent(), told), u"refused at:too_early"_s);
        told.at = Moment{story.now.milliseconds + 1};
        QCOMPARE(asking(story, agent(), told), u"refused at:in_the_future"_s);
        told.at = story.now;
        told.said = u"\x01"_s;
        QCOMPARE(asking(story, agent(), told), u"refused said:unprintable"_s);
        QCOMPARE(asking(story, technician(), told), u"refused actor:not_allowed"_s);
    }

    void whoIsUnknownIsNotTold()
    {
        Intake told = intakeBy(Channel::Post);
        told.complainant = {};
        told.complainant.standing = Standing::Unknown;
        told.complainant.language = u"vi"_s;
        const CaseStory story = ruledStory(Until::Registered, ruledProcedure(), told);
        QCOMPARE(asking(story, agent(), command::AcknowledgeCase{AnswerWay::Phone, story.now, {}}),
                 u"refused acknowledgement:nobody"_s);
    }

    void clocksStandStillForAReasonOfTheProcedureAndRunAgain()
    {
        CaseStory story = ruledStory();
        const Moment due = clockOf(story, ClockKind::Round)->due.due;
        story.act(agent(), command::PauseClocks{u"laboratory"_s, story.now.plusSeconds(3600), u"Sample 7"_s});
        QCOMPARE(story.complaint.pauses.first().note, u"Sample 7"_s);
        QVERIFY(clockOf(story, ClockKind::Stage, Stage::Verification)->isPaused());
        // The reason names the clocks that it stops, and no others.
        QCOMPARE(clockOf(story, ClockKind::Round)->due.due, due);
        story.act(agent(), command::ResumeClocks{first, story.now.plusSeconds(3600)});
        QVERIFY(!clockOf(story, ClockKind::Stage, Stage::Verification)->isPaused());
        QCOMPARE(story.complaint.pauses.first().until, story.now);
    }

    void aPauseNeedsAReasonThatTheProcedureKnows()
    {
        CaseStory story = ruledStory();
        QCOMPARE(asking(story, agent(), pause(story, u"tired"_s)), u"refused reason:missing"_s);
        QCOMPARE(asking(story, agent(), pause(story, {})), u"refused reason:missing"_s);
        command::PauseClocks noted = pause(story);
        noted.note = u"\x01"_s;
        QCOMPARE(asking(story, agent(), noted), u"refused note:unprintable"_s);
        story.procedure.pauseReasons.clear();
        QCOMPARE(asking(story, agent(), pause(story)), u"refused reason:never"_s);
    }

    void whatIsOpenCanBeEndedWhateverTheProcedureSaysByNow()
    {
        CaseStory story = paused();
        story.procedure.pauseReasons.clear();
        QCOMPARE(asking(story, agent(), command::ResumeClocks{first, story.now}), u"clocks.resumed.1"_s);
    }

    void theSameReasonIsNotOpenTwice()
    {
        CaseStory story = paused();
        QCOMPARE(asking(story, agent(), pause(story)), u"refused reason:already"_s);
        QCOMPARE(asking(story, agent(), pause(story, u"laboratory"_s)), u"clocks.paused.1"_s);
        story.act(agent(), command::ResumeClocks{first, story.now.plusSeconds(3600)});
        QCOMPARE(asking(story, agent(), pause(story)), u"clocks.paused.1"_s);
    }

    void onlyASupervisorEntersAPauseThatLiesInThePast()
    {
        CaseStory story = ruledStory();
        story.now = story.now.plusSeconds(59);
        command::PauseClocks wanted = pause(story);
        wanted.from = story.now.plusSeconds(-59);
        QCOMPARE(asking(story, agent(), wanted), u"clocks.paused.1"_s);
        wanted.from = story.now.plusSeconds(-60);
        QCOMPARE(asking(story, agent(), wanted), u"refused from:supervisors_only"_s);
        QCOMPARE(asking(story, supervisor(), wanted), u"clocks.paused.1"_s);
        wanted.from = Moment{story.now.milliseconds + 1};
        QCOMPARE(asking(story, supervisor(), wanted), u"refused from:in_the_future"_s);
    }

    void noPauseBeginsBeforeItsRound()
    {
        Intake told = intake();
        told.received = wednesday().plusSeconds(31);
        CaseStory story = ruledStory(Until::Registered, ruledProcedure(), told);
        command::PauseClocks wanted = pause(story);
        wanted.from = wednesday().plusSeconds(-60);
        QCOMPARE(asking(story, supervisor(), wanted), u"refused from:too_early"_s);
        wanted.from = wednesday();
        story.act(supervisor(), wanted);
        QCOMPARE(story.complaint.pauses.first().from, wednesday().plusSeconds(31));
    }

    void onlyASupervisorResumesInThePast()
    {
        const CaseStory story = paused();
        CaseStory later = story;
        later.now = later.now.plusSeconds(7200);
        const Moment from = story.complaint.pauses.first().from;
        command::ResumeClocks wanted{first, from.plusSeconds(3600)};
        QCOMPARE(asking(later, agent(), wanted), u"refused until:supervisors_only"_s);
        QCOMPARE(asking(later, supervisor(), wanted), u"clocks.resumed.1"_s);
        wanted.until = from.plusSeconds(-60);
        QCOMPARE(asking(later, supervisor(), wanted), u"refused until:too_early"_s);
        wanted.until = Moment{later.now.milliseconds + 1};
        QCOMPARE(asking(later, supervisor(), wanted), u"refused until:in_the_future"_s);
    }

    void aPauseEndsOnceAndNeverBeforeItBegan()
    {
        CaseStory story = paused();
        QCOMPARE(asking(story, agent(), command::ResumeClocks{PauseId{2}, story.now}),
                 u"refused pause:unknown"_s);
        // Typed minutes: the very minute of its beginning ends it as if it had never been.
        const Moment inThatMinute = story.complaint.pauses.first().from;
        story.complaint.pauses.first().from = inThatMinute.plusSeconds(20);
        story.act(supervisor(), command::ResumeClocks{first, inThatMinute});
        QCOMPARE(story.complaint.pauses.first().until, story.complaint.pauses.first().from);
        QCOMPARE(asking(story, agent(), command::ResumeClocks{first, story.now}), u"refused pause:already"_s);
    }

    void anOpenPauseEndsWithItsRound()
    {
        CaseStory story = paused(Until::Replied);
        const Moment said = story.now.plusSeconds(1800);
        const command::RecordDecision rejected{Decision::NotSatisfied, said, u"Still dead."_s};
        story.act(agent(), rejected);
        QCOMPARE(story.complaint.round, 2);
        QCOMPARE(story.complaint.pauses.first().until, said);
        QVERIFY(!clockOf(story, ClockKind::Round)->isPaused());
        QCOMPARE(clockOf(story, ClockKind::Round)->due.pauses, QList<Interval>{});
    }

    void aPauseThatBeganAfterTheRequestOfTheNextRoundNeverWas()
    {
        CaseStory story = ruledStory(Until::Replied);
        const Moment said = story.now;
        story.act(agent(), command::PauseClocks{u"waiting"_s, story.now.plusSeconds(3600), {}});
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, said, u"Still dead."_s});
        QCOMPARE(story.complaint.pauses.first().until, story.complaint.pauses.first().from);
    }

    void anOpenPauseEndsInTheArchive()
    {
        CaseStory story = paused(Until::Replied);
        QCOMPARE(asking(story, agent(), command::RecordDecision{Decision::Satisfied, story.now, {}}),
                 u"clocks.resumed.1 case.decided.1"_s);
        CaseStory withdrawn = paused();
        withdrawn.act(agent(), command::WithdrawCase{withdrawn.now, u"It works again."_s});
        QCOMPARE(withdrawn.complaint.pauses.first().until, withdrawn.now);
        const CaseStory decided = ruledStory(Until::Decided);
        QCOMPARE(asking(decided, agent(), pause(decided)), u"refused stage:wrong_stage"_s);
    }

    void askingTheComplainantStopsTheClocksUntilTheAnswerCame()
    {
        CaseStory story = ruledStory();
        QCOMPARE(asking(story, agent(), command::AskInformation{u"The bill."_s}),
                 u"case.information_asked.1 clocks.paused.1"_s);
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QVERIFY(clockOf(story, ClockKind::Round)->isPaused());
        QCOMPARE(story.complaint.pauses.first().from, story.now);
        const Moment came = story.now.plusSeconds(1800);
        story.act(agent(), command::ReceiveInformation{InformationId{1}, came, u"A bill."_s});
        QVERIFY(!clockOf(story, ClockKind::Round)->isPaused());
        QCOMPARE(story.complaint.pauses.first().until, came);
    }

    void theClocksRunAgainWithTheLastAnswerOfAll()
    {
        CaseStory story = ruledStory();
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QCOMPARE(asking(story, agent(), command::AskInformation{u"A picture."_s}),
                 u"case.information_asked.1"_s);
        story.act(agent(), command::AskInformation{u"A picture."_s});
        QCOMPARE(
            asking(story, agent(), command::ReceiveInformation{InformationId{1}, story.now, u"A bill."_s}),
            u"case.information_received.1"_s);
        story.act(agent(), command::ReceiveInformation{InformationId{1}, story.now, u"A bill."_s});
        QCOMPARE(asking(story, agent(), command::WithdrawInformation{InformationId{2}}),
                 u"case.information_withdrawn.1 clocks.resumed.1"_s);
        story.act(agent(), command::WithdrawInformation{InformationId{2}});
        QCOMPARE(story.complaint.pauses.first().until, story.now);
    }

    void anAnswerInTheMinuteOfTheQuestionEndsThePauseAtItsBeginning()
    {
        CaseStory story = ruledStory();
        story.now = story.now.plusSeconds(31);
        story.act(agent(), command::AskInformation{u"The bill."_s});
        const Moment typed{story.now.milliseconds - 31'000};
        story.act(agent(), command::ReceiveInformation{InformationId{1}, typed, u"A bill."_s});
        QCOMPARE(story.complaint.pauses.first().until, story.complaint.pauses.first().from);
    }

    void aQuestionOfAnEarlierRoundHoldsNoClock()
    {
        CaseStory story = ruledStory(Until::Replied);
        story.act(agent(), command::AskInformation{u"The bill."_s});
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Still dead."_s});
        story.act(agent(), command::AskInformation{u"A picture."_s});
        QCOMPARE(asking(story, agent(), command::WithdrawInformation{InformationId{2}}),
                 u"case.information_withdrawn.1 clocks.resumed.1"_s);
    }

    void waitingStopsNothingThatTheProcedureDoesNotName()
    {
        CaseStory story = ruledStory();
        story.procedure.pauseReasons.removeFirst();
        QCOMPARE(asking(story, agent(), command::AskInformation{u"The bill."_s}),
                 u"case.information_asked.1"_s);
        CaseStory byHand = ruledStory();
        byHand.act(agent(), command::PauseClocks{u"laboratory"_s, byHand.now.plusSeconds(3600), {}});
        byHand.act(agent(), command::AskInformation{u"The bill."_s});
        byHand.act(agent(), command::WithdrawInformation{InformationId{1}});
        // Another reason goes on.
        QVERIFY(!byHand.complaint.pauses.first().until);
        QVERIFY(byHand.complaint.pauses.last().until);
    }

    void eachLimitIsExtendedByItself()
    {
        CaseStory story = byEmail();
        // A stage is said of a stage's clock alone.
        story.act(supervisor(), extension(ClockKind::Acknowledgement, Stage::Reply, 2));
        QCOMPARE(story.complaint.extensions.first().stage, Stage::Intake);
        QCOMPARE(clockOf(story, ClockKind::Acknowledgement)->due.due, at("2026-11-18 14:00"));
        QCOMPARE(clockOf(story, ClockKind::Stage, Stage::Verification)->due.due, at("2026-11-20 17:00"));
        story.act(supervisor(), extension(ClockKind::Stage, Stage::Verification));
        QCOMPARE(clockOf(story, ClockKind::Stage, Stage::Verification)->due.due, at("2026-11-23 17:00"));
        QCOMPARE(clockOf(story, ClockKind::Round)->due.due, at("2026-11-27 17:00"));
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round)), u"case.limit_extended.1"_s);
        story.act(supervisor(), extension(ClockKind::Round));
        QCOMPARE(clockOf(story, ClockKind::Round)->due.due, at("2026-11-30 17:00"));
        QCOMPARE(clockOf(story, ClockKind::Stage, Stage::Verification)->due.due, at("2026-11-23 17:00"));
    }

    void onlyALimitThatRunsIsExtended()
    {
        const CaseStory story = ruledStory();
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Acknowledgement)),
                 u"refused clock:not_running"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Stage, Stage::HandOff)),
                 u"refused clock:not_running"_s);
        QCOMPARE(asking(ruledStory(Until::Replied), supervisor(), extension(ClockKind::Round)),
                 u"refused stage:wrong_stage"_s);
    }

    void whatIsAbsoluteCannotBeMoved()
    {
        const CaseStory story = ruledStory();
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Cap)), u"refused clock:fixed"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Silence)), u"refused clock:fixed"_s);
    }

    void anExtensionGivesItsReasonAndASensibleNumber()
    {
        const CaseStory story = ruledStory();
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{0, {}}),
                 u"refused count:absurd reason:missing"_s);
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{366, u"x"_s}), u"refused count:absurd"_s);
        QCOMPARE(asking(story, agent(), extension(ClockKind::Round)), u"refused actor:not_allowed"_s);
    }

    void aProcedureBoundsWhatIsAddedToOneLimit()
    {
        CaseStory story = ruledStory();
        story.procedure.extension.most = 3;
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round, {}, 4)), u"refused count:most"_s);
        story.act(supervisor(), extension(ClockKind::Round, {}, 3));
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round)), u"refused count:most"_s);
        // Each limit has its own.
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Stage, Stage::Verification, 3)),
                 u"case.clock_extended.1"_s);
    }

    void noExtensionPassesTheCap()
    {
        const CaseStory story = ruledStory();
        // 7 working days end on the 27th of November, the cap on the 8th of December.
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round, {}, 7)), u"case.limit_extended.1"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round, {}, 8)), u"refused count:cap"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Stage, Stage::Verification, 12)),
                 u"case.clock_extended.1"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Stage, Stage::Verification, 13)),
                 u"refused count:cap"_s);
    }

    void whatStandsStillIsExtendedAsIfItRanOnFromNow()
    {
        CaseStory story = paused();
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round, {}, 7)), u"case.limit_extended.1"_s);
        // After two days at whose close it stood still two days less are left before the cap.
        story.now = at("2026-11-20 18:00");
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round, {}, 5)), u"case.limit_extended.1"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round, {}, 6)), u"refused count:cap"_s);
        story.act(supervisor(), extension(ClockKind::Round, {}, 5));
        QVERIFY(clockOf(story, ClockKind::Round)->isPaused());
    }

    void anExtensionAfterTheBreachSetsANewDueAndDoesNotUndoIt()
    {
        CaseStory story = ruledStory();
        story.now = at("2026-11-30 09:00");
        story.act(supervisor(), extension(ClockKind::Round, {}, 3));
        QCOMPARE(clockOf(story, ClockKind::Round)->due.due, at("2026-12-02 17:00"));
        QCOMPARE(clockOf(story, ClockKind::Round)->breached, at("2026-11-27 17:00"));
    }

    void aComplexCaseIsBoundByTheCapAlone()
    {
        CaseStory story = ruledStory();
        story.act(agent(), command::ClassifyCase{{u"interruption"_s, u"Fibre 100"_s, Severity::High, true}});
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Round)), u"refused count:cap"_s);
        QCOMPARE(asking(story, supervisor(), extension(ClockKind::Stage, Stage::Verification)),
                 u"case.clock_extended.1"_s);
    }

    void silenceThatStandsStillIsNoAnswer()
    {
        CaseStory story = paused(Until::Replied);
        story.now = at("2027-02-01 09:00");
        QCOMPARE(asking(story, agent(), command::RecordDecision{Decision::NoAnswer, story.now, {}}),
                 u"refused decision:too_early"_s);
    }
};

QTEST_GUILESS_MAIN(DecideClocksTest)
#include "tst_decide_clocks.moc"
