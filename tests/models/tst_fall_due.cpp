#include "tests/models/falling_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const Moment reminderDue = at("2026-11-25 17:00");
const Moment silenceDue = at("2026-12-02 17:00");

} // namespace

/** The reminder and the silence: what comes of a complainant who does not answer. */
class FallDueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProcedureOfTheFirstFormatLetsNothingHappen()
    {
        CaseStory story = CaseStory::replied();
        story.procedure.escalations = {{u"late"_s, ClockKind::Round, false, std::nullopt, 1}};
        QVERIFY(!next(story));
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"nothing"_s);
    }

    void theReminderIsOwedOnceAtItsMoment()
    {
        CaseStory story = ruledStory(Until::Replied, thatReminds());
        QCOMPARE(next(story), reminderDue);
        QCOMPARE(falling(story, justBefore(reminderDue)), u"nothing"_s);
        wait(story, reminderDue);
        QCOMPARE(story.complaint.notices.size(), 1);
        QCOMPARE(story.complaint.notices.first().text, u"Until ngày 2 tháng 12 năm 2026, 17:00?"_s);
        QCOMPARE(falling(story, reminderDue), u"nothing"_s);
        QCOMPARE(next(story), silenceDue);
    }

    void eachRoundHasItsReminder()
    {
        CaseStory story = ruledStory(Until::Replied, thatReminds());
        wait(story, reminderDue);
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"No."_s});
        QVERIFY(!next(story));
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer(HandOffId{2}));
        story.act(agent(), phoneReply(story.now));
        QVERIFY(next(story));
        wait(story, *next(story));
        QCOMPARE(story.complaint.notices.size(), 2);
    }

    void onlyWhatStopsTheSilenceStopsTheReminder()
    {
        CaseStory story = ruledStory(Until::Replied, thatReminds());
        story.happen(supervisor(), {happened::ClocksPaused{{1}, u"laboratory"_s, u"stage"_s, story.now, {}}});
        QCOMPARE(next(story), reminderDue);
        story.happen(supervisor(), {happened::ClocksPaused{{2}, u"waiting"_s, u"silence"_s, story.now, {}}});
        QVERIFY(!next(story));
    }

    void aReminderMovesOnFromADayOffWhereTheProcedureSaysSo()
    {
        CaseStory story = ruledStory(Until::Replied, thatReminds());
        // Replied on Wednesday; the third day is a Saturday.
        story.procedure.reminder = Limit{3, LimitUnit::Days};
        QCOMPARE(next(story), at("2026-11-21 17:00"));
        story.procedure.daysMoveOn = true;
        QCOMPARE(next(story), at("2026-11-23 17:00"));
    }

    void whoCannotBeReachedIsNotReminded()
    {
        Intake told = intake();
        told.complainant.answerWay = AnswerWay::InPerson;
        told.complainant.phone.clear();
        told.complainant.email.clear();
        const CaseStory story = ruledStory(Until::Replied, thatReminds(), told);
        QCOMPARE(next(story), silenceDue);
    }

    void silenceIsAnAnswerExactlyAtItsDue()
    {
        CaseStory story = ruledStory(Until::Replied);
        QCOMPARE(next(story), silenceDue);
        QCOMPARE(falling(story, justBefore(silenceDue)), u"nothing"_s);
        wait(story, silenceDue.plusSeconds(3600));
        QCOMPARE(story.complaint.decision, Decision::NoAnswer);
        QCOMPARE(story.complaint.stage, Stage::Archive);
        // The archive asks for a root cause and a lesson: somebody has to write them down.
        QVERIFY(!story.complaint.closed);
        QVERIFY(!next(story));
        QCOMPARE(falling(story, silenceDue.plusSeconds(7200)), u"nothing"_s);
        const auto decided = std::get<happened::DecisionRecorded>(story.journal.last().event);
        QCOMPARE(decided.received, silenceDue);
        QVERIFY(story.journal.last().actor.isNone());
    }

    void nobodyIsSilentWhomTheReplyDidNotReach()
    {
        CaseStory story = ruledStory(Until::Answered, thatReminds());
        const LetterId letter{1};
        story.act(agent(), draft());
        story.act(agent(), command::SubmitLetter{letter});
        story.act(manager(), command::SignLetter{letter});
        story.act(agent(), command::GiveReply{letter, AnswerWay::Post, story.now, {}});
        const Moment once = next(story).value();
        story.act(agent(), command::RecordReturnedMail{letter, story.now, u"Moved away."_s});
        QVERIFY(!next(story));
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"nothing"_s);
        // Sent again, the time for an answer begins anew.
        story.now = silenceDue;
        story.act(agent(), command::SendLetter{letter, AnswerWay::Post, story.now});
        QVERIFY(next(story).value() > once);
        QCOMPARE(falling(story, story.now.plusSeconds(86'400)), u"nothing"_s);
        wait(story, next(story).value());
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"case.decided.1"_s);
        QVERIFY(std::get<happened::DecisionRecorded>(fallen(story, at("2027-06-01 09:00")).first()).received > silenceDue);
    }

    void whereNothingMoreIsAskedSilenceClosesTheCase()
    {
        CaseStory story = ruledStory(Until::Replied, thatAsksNothingMore());
        QCOMPARE(falling(story, silenceDue), u"case.decided.1 case.closed.1"_s);
        wait(story, silenceDue);
        QCOMPARE(story.complaint.outcome, Outcome::Unanswered);
        QVERIFY(!next(story));
    }

    void aRefusalThatNobodyAnsweredEndsAsRefused()
    {
        CaseStory story = ruledStory(Until::Registered, thatAsksNothingMore());
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Measured."_s});
        story.act(agent(), phoneReply(story.now));
        wait(story, *next(story));
        QCOMPARE(story.complaint.outcome, Outcome::Refused);
    }

    void whatFellDueWhileNobodyLookedHappensInOrderAndOnce()
    {
        const Procedure procedure = thatAsksNothingMore(thatReminds());
        CaseStory story = ruledStory(Until::Replied, procedure);
        const Moment later = at("2027-03-01 09:00");
        QCOMPARE(falling(story, later), u"notice.owed.1 case.decided.1 case.closed.1"_s);
        wait(story, later);
        const qsizetype entries = story.journal.size();
        wait(story, later);
        QCOMPARE(story.journal.size(), entries);
    }

    void whatHappensByItselfOwesItsNoticesToo()
    {
        Procedure procedure = thatAsksNothingMore();
        procedure.notices = {{u"status"_s,
                              NoticeTrigger::StatusChanged,
                              NoticeReader::Complainant,
                              {NoticeWay::Sms},
                              false,
                              inAll(u"{status}"_s)}};
        const CaseStory story = ruledStory(Until::Replied, procedure);
        QCOMPARE(falling(story, silenceDue), u"case.decided.1 case.closed.1 notice.owed.1"_s);
    }

    void whatStandsStillDoesNotFallDue()
    {
        CaseStory story = ruledStory(Until::Replied, thatReminds());
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QVERIFY(!next(story));
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"nothing"_s);
        // The closes of two days passed while it stood still.
        story.now = at("2026-11-20 09:00");
        story.act(agent(), command::ReceiveInformation{InformationId{1}, story.now, u"A bill."_s});
        QCOMPARE(next(story), at("2026-11-26 17:00"));
    }

    void anOpenPauseEndsWhereSilenceEndsTheCase()
    {
        CaseStory story = ruledStory(Until::Replied, thatAsksNothingMore());
        story.act(agent(), command::PauseClocks{u"laboratory"_s, story.now.plusSeconds(3600), {}});
        QCOMPARE(falling(story, silenceDue), u"clocks.resumed.1 case.decided.1 case.closed.1"_s);
    }
};

QTEST_GUILESS_MAIN(FallDueTest)
#include "tst_fall_due.moc"
