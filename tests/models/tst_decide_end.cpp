#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString deciding(const CaseStory& story, const command::RecordDecision& command)
{
    return outcomeOf(story.ask(agent(), command));
}

} // namespace

class DecideEndTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDecisionComesAfterTheReplyAndNotFromTheFuture()
    {
        const CaseStory story = CaseStory::replied();
        const Moment given = story.complaint.replies.last().given;
        QCOMPARE(deciding(story, {Decision::Satisfied, given, {}}), u"case.decided.1"_s);
        QCOMPARE(deciding(story, {Decision::Satisfied, {given.milliseconds - 1}, {}}),
                 u"refused received:too_early"_s);
        QCOMPARE(deciding(story, {Decision::Satisfied, {story.now.milliseconds + 1}, {}}),
                 u"refused received:in_the_future"_s);
        QCOMPARE(deciding(story, {Decision::Satisfied, {}, {}}), u"refused received:absurd received:too_early"_s);
        QCOMPARE(deciding(story, {Decision::Satisfied, given, u"\x02"_s}), u"refused words:unprintable"_s);
    }

    void dissatisfactionIsPutIntoWordsAndBeginsARound()
    {
        CaseStory story = CaseStory::replied();
        QCOMPARE(deciding(story, {Decision::NotSatisfied, story.now, u" "_s}), u"refused words:missing"_s);
        const Moment received = story.now;
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, received, u"Dead again."_s});
        QCOMPARE(story.complaint.round, 2);
        QCOMPARE(story.complaint.stage, Stage::Verification);
        QCOMPARE(story.complaint.roundReceived, received);
        QVERIFY(!story.complaint.readBack);
        QVERIFY(story.complaint.classification);
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})), u"refused read_back:missing"_s);
    }

    void silenceIsNoAnswerOnlyWhenItsTimeIsUp()
    {
        CaseStory story = CaseStory::replied();
        QCOMPARE(deciding(story, {Decision::NoAnswer, story.now, {}}), u"refused decision:too_early"_s);
        // Replied on Wednesday 18 November: the tenth working day behind it is Wednesday 2 December.
        story.now = at("2026-12-02 16:59");
        QCOMPARE(deciding(story, {Decision::NoAnswer, story.now, {}}), u"refused decision:too_early"_s);
        story.now = at("2026-12-02 17:00");
        QCOMPARE(deciding(story, {Decision::NoAnswer, story.now, {}}), u"case.decided.1"_s);
    }

    void silenceIsNoAnswerWhereNoLimitSaysSo()
    {
        CaseStory story = CaseStory::replied();
        story.procedure.silence.reset();
        QCOMPARE(deciding(story, {Decision::NoAnswer, story.now, {}}), u"refused decision:never"_s);
    }

    void settlingOnTheSpotNeedsBothSidesAndTheirWords()
    {
        const CaseStory story = CaseStory::registered(intakeBy(Channel::WalkIn));
        const auto settling = [&](const command::SettleOnTheSpot& command) {
            return outcomeOf(story.ask(agent(), command));
        };
        QCOMPARE(settling({}), u"refused agreement:missing both_agreed:missing"_s);
        QCOMPARE(settling({u"A new box."_s, false, {}, {}}), u"refused both_agreed:missing"_s);
        QCOMPARE(settling({u"A new\x03 box."_s, true, u"\x03"_s, u"\x03"_s}),
                 u"refused agreement:unprintable root_cause:unprintable lesson:unprintable"_s);
        QCOMPARE(settling({u"A new box."_s, true, {}, {}}), u"case.settled_on_the_spot.1 case.closed.1"_s);
    }

    void aSettledCaseIsClosedWithWhatWasAgreed()
    {
        CaseStory story = CaseStory::registered(intakeBy(Channel::WalkIn));
        story.act(agent(), command::SettleOnTheSpot{u" A new box. "_s, true, u"Old box"_s, u"Swap old boxes."_s});
        QVERIFY(story.complaint.closed);
        QCOMPARE(story.complaint.stage, Stage::Archive);
        QCOMPARE(story.complaint.agreement, u"A new box."_s);
        QCOMPARE(story.complaint.outcome, Outcome::SettledOnTheSpot);
        QCOMPARE(story.complaint.rootCause, u"Old box"_s);
        QCOMPARE(queueOf(story.complaint), Queue::Archive);
    }

    void onlyANewCaseOfTheRightChannelIsSettledOnTheSpot()
    {
        const command::SettleOnTheSpot settlement{u"A new box."_s, true, {}, {}};
        for (const auto& [channel, name] : Names<Channel>::all) {
            QCOMPARE(outcomeOf(CaseStory::registered(intakeBy(channel)).ask(agent(), settlement)),
                     channel == Channel::WalkIn ? u"case.settled_on_the_spot.1 case.closed.1"_s
                                                : u"refused channel:not_on_the_spot"_s);
        }
        const Intake walkIn = intakeBy(Channel::WalkIn);
        QCOMPARE(outcomeOf(CaseStory::accepted(walkIn).ask(agent(), settlement)), u"refused stage:wrong_stage"_s);
        CaseStory again = CaseStory::replied(walkIn);
        again.act(agent(), command::RecordDecision{Decision::NotSatisfied, again.now, u"No."_s});
        QCOMPARE(outcomeOf(again.ask(agent(), settlement)), u"refused stage:wrong_stage"_s);
    }

    void closingNamesTheRootCauseAndTheLesson()
    {
        CaseStory story = CaseStory::decided();
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), u"root_cause:missing lesson:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::CloseCase{})),
                 u"refused root_cause:missing lesson:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::CloseCase{Outcome::Resolved, u"x"_s, u" "_s})),
                 u"refused lesson:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), closing())), u"case.closed.1"_s);
        story.procedure.gates.clear();
        QCOMPARE(outcomeOf(story.ask(agent(), command::CloseCase{})), u"case.closed.1"_s);
    }

    void theOutcomeFitsTheWayTheCaseWent_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("ofAccepted");
        QTest::addColumn<QString>("ofRefused");
        const QString closed = u"case.closed.1"_s;
        const QString wasRefused = u"refused outcome:was_refused"_s;
        const QString doesNotFit = u"refused outcome:does_not_fit"_s;
        const auto row = [](Outcome outcome, const QString& accepted, const QString& refused) {
            QTest::newRow(qPrintable(nameOf(outcome))) << int(outcome) << accepted << refused;
        };
        row(Outcome::Resolved, closed, wasRefused);
        row(Outcome::PartlyResolved, closed, wasRefused);
        row(Outcome::NotResolved, closed, wasRefused);
        row(Outcome::Refused, doesNotFit, closed);
        row(Outcome::SettledOnTheSpot, doesNotFit, wasRefused);
    }
    void theOutcomeFitsTheWayTheCaseWent()
    {
        QFETCH(int, outcome);
        QFETCH(QString, ofAccepted);
        QFETCH(QString, ofRefused);
        const command::CloseCase command{Outcome(outcome), u"x"_s, u"y"_s};
        QCOMPARE(outcomeOf(CaseStory::decided().ask(agent(), command)), ofAccepted);

        CaseStory refused = CaseStory::verified();
        refused.act(agent(), command::RefuseCase{u"no_evidence"_s, u"x"_s});
        refused.act(agent(), phoneReply(refused.now));
        refused.act(agent(), command::RecordDecision{Decision::Satisfied, refused.now, {}});
        QCOMPARE(outcomeOf(refused.ask(agent(), command)), ofRefused);
    }

    void reopeningHasAReasonAndBeginsARound()
    {
        CaseStory story = CaseStory::closed();
        const auto reopening = [&](const command::ReopenCase& command) {
            return outcomeOf(story.ask(supervisor(), command));
        };
        QCOMPARE(reopening({story.now, u" "_s}), u"refused reason:missing"_s);
        QCOMPARE(reopening({{story.now.milliseconds + 1}, u"x"_s}), u"refused received:in_the_future"_s);
        QCOMPARE(reopening({{story.complaint.roundReceived.milliseconds - 1}, u"x"_s}),
                 u"refused received:too_early"_s);
        const Moment received = story.now;
        story.act(supervisor(), command::ReopenCase{received, u"Dead again."_s});
        QVERIFY(!story.complaint.closed && !story.complaint.closedAt && !story.complaint.outcome);
        QCOMPARE(story.complaint.round, 2);
        QCOMPARE(story.complaint.roundReceived, received);
        QCOMPARE(story.complaint.stage, Stage::Verification);
    }

    void aDecisionIsTakenInTheVeryMinuteOfTheReply()
    {
        CaseStory story = CaseStory::answered();
        const Moment minute = story.now;
        story.act(agent(), phoneReply(minute.plusSeconds(31)));
        const auto decides = [&](Moment typed) {
            return outcomeOf(story.ask(agent(), command::RecordDecision{Decision::Satisfied, typed, {}}));
        };
        QCOMPARE(decides(minute), u"case.decided.1"_s);
        QCOMPARE(decides(minute.plusSeconds(-1)), u"refused received:too_early"_s);
    }

    void aCaseIsReopenedInTheVeryMinuteInWhichItCameIn()
    {
        Intake atTheCounter = intakeBy(Channel::WalkIn);
        atTheCounter.received = wednesday().plusSeconds(31);
        CaseStory story = CaseStory::registered(atTheCounter);
        story.act(agent(), command::SettleOnTheSpot{u"A new cable."_s, true, {}, {}});
        // Typed to the minute, as people do.
        const command::ReopenCase reopening{wednesday(), u"It is the wrong cable."_s};
        QCOMPARE(outcomeOf(story.ask(supervisor(), reopening)), u"case.reopened.1"_s);
    }

    void aRoundIsNeverAskedForBeforeTheOneBeforeIt()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"x"_s});
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::Satisfied, story.now, {}});
        story.act(agent(), command::CloseCase{Outcome::Refused, u"x"_s, u"y"_s});
        QCOMPARE(outcomeOf(story.ask(supervisor(), command::ReopenCase{story.complaint.intake.received, u"x"_s})),
                 u"refused received:too_early"_s);
    }

    void anOpenCaseIsNotReopened()
    {
        QCOMPARE(outcomeOf(CaseStory::decided().ask(supervisor(), command::ReopenCase{wednesday(), u"x"_s})),
                 u"refused stage:wrong_stage"_s);
    }
};

QTEST_GUILESS_MAIN(DecideEndTest)
#include "tst_decide_end.moc"
