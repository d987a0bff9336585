#include "models/fall_due.h"

#include "models/clock.h"
#include "tests/models/ruled_story.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

EscalationRule escalation(std::optional<ClockKind> clock, std::optional<Limit> distance = {},
                          bool before = false, int up = 1)
{
    return {u"late"_s, clock, before, distance, up};
}

EscalationRule ofRound(int up = 1)
{
    return escalation(ClockKind::Round, {}, false, up);
}

Procedure thatEscalates(const EscalationRule& rule)
{
    Procedure procedure = ruledProcedure();
    procedure.escalations = {rule};
    return procedure;
}

Procedure thatReminds()
{
    Procedure procedure = ruledProcedure();
    procedure.notices = {{u"reminder"_s,
                          NoticeTrigger::Reminder,
                          NoticeReader::Complainant,
                          {NoticeWay::Sms, NoticeWay::Email},
                          false,
                          inAll(u"Until {due}?"_s)}};
    return procedure;
}

/** A procedure whose archive asks nothing. */
Procedure thatAsksNothingMore(Procedure procedure = ruledProcedure())
{
    procedure.gates[Stage::Archive] = {};
    return procedure;
}

std::optional<Moment> next(const CaseStory& story)
{
    return nextFall(story.complaint, story.procedure, *story.office.calendar);
}

QList<CaseEvent> fallen(const CaseStory& story, Moment now)
{
    CaseStory then = story;
    then.now = now;
    return whatFellDue(then.context(Actor{}), then.complaint);
}

QString falling(const CaseStory& story, Moment now)
{
    const QList<CaseEvent> events = fallen(story, now);
    return events.isEmpty() ? u"nothing"_s : outcomeOf(events);
}

/** Lets happen what has fallen due by then. */
void wait(CaseStory& story, Moment until)
{
    story.now = until;
    story.happen(Actor{}, whatFellDue(story.context(Actor{}), story.complaint));
}

Moment justBefore(Moment moment)
{
    return {moment.milliseconds - 1};
}

/** To whom the case, else its first hand-off, was laid by the clock; nobody: an empty name. */
QString laidBefore(CaseStory story, Moment when)
{
    wait(story, when);
    const Case& one = story.complaint;
    const StaffId to = !one.escalations.isEmpty() ? one.escalations.last().to
                       : !one.handOffs.isEmpty()  ? one.handOffs.first().escalatedTo
                                                  : StaffId{};
    const Staff* member = story.office.member(to);
    return member == nullptr ? QString() : member->name;
}

const Moment roundDue = at("2026-11-27 17:00");
const Moment reminderDue = at("2026-11-25 17:00");
const Moment silenceDue = at("2026-12-02 17:00");

} // namespace

class FallDueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProcedureOfTheFirstFormatLetsNothingHappen()
    {
        CaseStory story = CaseStory::replied();
        story.procedure.escalations = {ofRound()};
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

    void anEscalationFallsDueBeforeAtOrAfterTheDue_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Moment>("moment");
        QTest::newRow("at the due") << false << 0 << u"h"_s << roundDue;
        QTest::newRow("4 h before") << true << 4 << u"h"_s << at("2026-11-27 13:00");
        QTest::newRow("20 h before") << true << 20 << u"h"_s << at("2026-11-26 21:00");
        QTest::newRow("4 wh before") << true << 4 << u"wh"_s << at("2026-11-27 13:00");
        QTest::newRow("5 wh before, over noon") << true << 5 << u"wh"_s << at("2026-11-27 11:00");
        QTest::newRow("9 wh before, over night") << true << 9 << u"wh"_s << at("2026-11-26 16:00");
        QTest::newRow("1 wd before") << true << 1 << u"wd"_s << at("2026-11-26 17:00");
        QTest::newRow("5 wd before, over a weekend") << true << 5 << u"wd"_s << at("2026-11-20 17:00");
        QTest::newRow("5 d before, on a day off") << true << 5 << u"d"_s << at("2026-11-22 17:00");
        QTest::newRow("2 h after") << false << 2 << u"h"_s << at("2026-11-27 19:00");
        QTest::newRow("1 wh after, over a weekend") << false << 1 << u"wh"_s << at("2026-11-30 09:00");
        QTest::newRow("1 wd after") << false << 1 << u"wd"_s << at("2026-11-30 17:00");
        QTest::newRow("1 d after") << false << 1 << u"d"_s << at("2026-11-28 17:00");
    }

    void anEscalationFallsDueBeforeAtOrAfterTheDue()
    {
        QFETCH(bool, before);
        QFETCH(int, count);
        QFETCH(QString, unit);
        QFETCH(Moment, moment);
        const auto distance =
            count == 0 ? std::nullopt : std::optional(Limit{count, *named<LimitUnit>(unit)});
        CaseStory story =
            ruledStory(Until::Registered, thatEscalates(escalation(ClockKind::Round, distance, before)));
        QCOMPARE(next(story), moment);
        QCOMPARE(falling(story, justBefore(moment)), u"nothing"_s);
        QCOMPARE(falling(story, moment), u"case.escalated_by_clock.1"_s);
        wait(story, moment);
        QVERIFY(!next(story));
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"nothing"_s);
        QCOMPARE(story.complaint.fallen, (QList<FallenRule>{{u"late"_s, roundDue}}));
    }

    void countingBackPassesOverHolidaysAndEndsHalfDaysEarly()
    {
        CaseStory story = ruledStory(Until::Accepted,
                                     thatEscalates(escalation({}, Limit{1, LimitUnit::WorkingDays}, true)));
        command::HandOver late = handOver(story.now);
        // Christmas is a day off, and Christmas Eve ends at noon.
        late.due = at("2026-12-26 11:00");
        late.lateReason = u"The part comes by ship."_s;
        story.act(agent(), late);
        QCOMPARE(next(story), at("2026-12-24 12:00"));
        const Limit anHour{1, LimitUnit::WorkingHours};
        story.procedure.escalations = {escalation({}, anHour, true)};
        QCOMPARE(next(story), at("2026-12-26 10:00"));
        story.complaint.handOffs[0].due = at("2026-12-26 20:00");
        QCOMPARE(next(story), at("2026-12-26 11:00"));
    }

    void everyClockThatARuleNamesIsWatched()
    {
        const CaseStory told =
            ruledStory(Until::Registered, thatEscalates(escalation(ClockKind::Acknowledgement)),
                       intakeBy(Channel::Email));
        QCOMPARE(next(told), at("2026-11-18 12:00"));
        QVERIFY(!next(ruledStory(Until::Registered, thatEscalates(escalation(ClockKind::Acknowledgement)))));
        CaseStory staged = ruledStory(Until::Registered, thatEscalates(escalation(ClockKind::Stage)));
        QCOMPARE(next(staged), at("2026-11-20 17:00"));
        wait(staged, *next(staged));
        // The next stage has a limit and a due of its own.
        staged.act(agent(), command::ConfirmContent{});
        staged.act(agent(), classification());
        staged.act(agent(), command::AcceptCase{});
        QCOMPARE(next(staged), at("2026-11-26 17:00"));
    }

    void aClockThatEndedInTimeIsNobodysConcern()
    {
        QVERIFY(!next(ruledStory(Until::Decided, thatEscalates(ofRound()))));
        CaseStory story = ruledStory(Until::Decided, thatEscalates(ofRound()));
        story.act(agent(), closing());
        QVERIFY(!next(story));
    }

    void anExtensionMakesItFallDueAgainForTheNewDue()
    {
        CaseStory story = ruledStory(Until::Registered, thatEscalates(ofRound()));
        wait(story, roundDue);
        QVERIFY(!next(story));
        story.act(supervisor(), command::ExtendLimit{1, u"A part comes."_s});
        QCOMPARE(next(story), at("2026-11-30 17:00"));
        wait(story, *next(story));
        QCOMPARE(story.complaint.escalations.size(), 2);
        QVERIFY(!next(story));
    }

    void aPausedClockIsNotEscalated()
    {
        CaseStory story = ruledStory(Until::Registered, thatEscalates(escalation(ClockKind::Stage)));
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QVERIFY(!next(story));
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"nothing"_s);
    }

    void whereTheCapBindsFirstItIsTheLimitOfTheRound()
    {
        const Moment cap = at("2026-12-08 17:00");
        CaseStory complex = ruledStory(Until::Registered, thatEscalates(ofRound()));
        complex.act(agent(), command::ClassifyCase{{u"interruption"_s, {}, Severity::High, true}});
        QCOMPARE(next(complex), cap);
        wait(complex, cap);
        QVERIFY(!next(complex));
        CaseStory waiting = ruledStory(Until::Registered, thatEscalates(ofRound()));
        waiting.act(agent(), command::AskInformation{u"The bill."_s});
        QCOMPARE(next(waiting), cap);
        waiting.procedure.cap.reset();
        QVERIFY(!next(waiting));
        CaseStory late = ruledStory(Until::Registered, thatEscalates(ofRound()));
        wait(late, roundDue);
        // The round was late already; that the cap passes too is no news.
        QVERIFY(!next(late));
    }

    void aCaseGoesUpTheReportingLineOfWhoHasIt()
    {
        CaseStory story = ruledStory(Until::Accepted, thatEscalates(ofRound()));
        story.office.staff[0].superior = otherManager().id;
        story.office.staff[6].superior = manager().id;
        QCOMPARE(laidBefore(story, roundDue), u"Khanh"_s);
        story.procedure.escalations = {ofRound(2)};
        QCOMPARE(laidBefore(story, roundDue), u"Hoa"_s);
        // The last one there is.
        story.procedure.escalations = {ofRound(3)};
        QCOMPARE(laidBefore(story, roundDue), u"Hoa"_s);
    }

    void whereNobodyStandsInTheLineSomebodyOfTheHouseDoes()
    {
        CaseStory story = ruledStory(Until::Registered, thatEscalates(ofRound()));
        QCOMPARE(laidBefore(story, roundDue), u"Giang"_s);
        story.procedure.escalations = {ofRound(2)};
        QCOMPARE(laidBefore(story, roundDue), u"Hoa"_s);
        story.office.staff[5].active = false;
        QCOMPARE(laidBefore(story, roundDue), u"Khanh"_s);
    }

    void nobodyIsHisOrHerOwnSuperior()
    {
        CaseStory story = ruledStory(Until::Registered, thatEscalates(ofRound()));
        story.act(supervisor(), command::TakeCase{});
        QCOMPARE(laidBefore(story, roundDue), QString());
    }

    void aRuleThatHasNobodyCountsAsDone()
    {
        CaseStory story = ruledStory(Until::Registered, thatEscalates(ofRound()));
        story.office.staff[4].active = false;
        wait(story, roundDue);
        QVERIFY(story.complaint.escalations.isEmpty());
        QVERIFY(!next(story));
        QCOMPARE(falling(story, at("2027-06-01 09:00")), u"nothing"_s);
    }

    void aHandOffIsLaidBeforeTheHeadOfItsDepartment()
    {
        CaseStory story = ruledStory(Until::HandedOver, thatEscalates(escalation({})));
        const Moment due = story.complaint.handOffs.first().due;
        QCOMPARE(next(story), due);
        QCOMPARE(falling(story, due), u"hand_off.escalated_by_clock.1"_s);
        QCOMPARE(laidBefore(story, due), u"Nam"_s);
        story.office.staff[8].superior = manager().id;
        QCOMPARE(laidBefore(story, due), u"Nam"_s);
        story.procedure.escalations = {escalation({}, {}, false, 2)};
        QCOMPARE(laidBefore(story, due), u"Hoa"_s);
        wait(story, due);
        QVERIFY(!next(story));
    }

    void aHandOffIsLaidBeforeTheSuperiorOfItsOfficer()
    {
        CaseStory story = ruledStory(Until::HandedOver, thatEscalates(escalation({})));
        story.act(technician(), command::AcceptHandOff{HandOffId{1}});
        const Moment due = story.complaint.handOffs.first().due;
        QCOMPARE(laidBefore(story, due), u"Nam"_s);
        story.office.staff[2].superior = supervisor().id;
        QCOMPARE(laidBefore(story, due), u"Giang"_s);
    }

    void whatTheHeadHasGoesFurtherUp()
    {
        CaseStory story = ruledStory(Until::HandedOver, thatEscalates(escalation({})));
        story.act(headOfTechnology(), command::AcceptHandOff{HandOffId{1}});
        QCOMPARE(laidBefore(story, story.complaint.handOffs.first().due), u"Giang"_s);
    }

    void eachOpenHandOffIsWatchedByItself()
    {
        CaseStory story = ruledStory(Until::HandedOver, thatEscalates(escalation({})));
        command::HandOver second = handOver(story.now);
        second.department = billing;
        story.act(agent(), second);
        const Moment due = story.complaint.handOffs.last().due;
        QCOMPARE(falling(story, due), u"hand_off.escalated_by_clock.1 hand_off.escalated_by_clock.1"_s);
        story.act(technician(), answer());
        QCOMPARE(falling(story, due), u"hand_off.escalated_by_clock.1"_s);
    }

    void atItsMomentSomethingHappensAndJustBeforeNothing()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        int happenings = 0;
        for (int turn = 0; turn < 300; ++turn) {
            CaseStory story = anyStory(dice);
            const auto why = qPrintable(u"seed %1, turn %2"_s.arg(seed).arg(turn));
            for (int fall = 0; fall < 60; ++fall) {
                const auto moment = next(story);
                if (!moment) {
                    break;
                }
                QVERIFY2(fallen(story, justBefore(*moment)).isEmpty(), why);
                const QList<CaseEvent> events = fallen(story, *moment);
                QVERIFY2(!events.isEmpty(), why);
                story.now = *moment;
                story.happen(Actor{}, events);
                QVERIFY2(!next(story) || *next(story) > *moment, why);
                QVERIFY2(fallen(story, *moment).isEmpty(), why);
                ++happenings;
            }
            QVERIFY2(!next(story), why);
        }
        QVERIFY(happenings > 300);
    }

private:
    static Limit anyLimit(QRandomGenerator& dice)
    {
        return {int(dice.bounded(1, 12)), Names<LimitUnit>::all.at(dice.bounded(4)).first};
    }

    static EscalationRule anyEscalation(QRandomGenerator& dice, int number)
    {
        static const QList<std::optional<ClockKind>> clocks{ClockKind::Round, ClockKind::Stage,
                                                            ClockKind::Acknowledgement, std::nullopt};
        EscalationRule rule;
        rule.id = u"rule_%1"_s.arg(number);
        rule.clock = clocks.at(dice.bounded(4));
        rule.distance = dice.bounded(3) == 0 ? std::nullopt : std::optional(anyLimit(dice));
        rule.before = dice.bounded(2) == 0;
        rule.up = int(dice.bounded(1, 4));
        return rule;
    }

    static CaseStory anyStory(QRandomGenerator& dice)
    {
        Procedure procedure = thatReminds();
        procedure.acknowledgement = anyLimit(dice);
        procedure.reminder = anyLimit(dice);
        procedure.silence = anyLimit(dice);
        procedure.rounds.first().limit = anyLimit(dice);
        procedure.daysMoveOn = dice.bounded(2) == 0;
        for (int number = 0; number < 4; ++number) {
            procedure.escalations.append(anyEscalation(dice, number));
        }
        if (dice.bounded(2) == 0) {
            procedure = thatAsksNothingMore(procedure);
        }
        const auto until = static_cast<Until>(dice.bounded(6));
        CaseStory story =
            ruledStory(until, procedure, intakeBy(dice.bounded(2) == 0 ? Channel::Email : Channel::Chat));
        if (until != Until::Decided && dice.bounded(2) == 0) {
            story.act(agent(), command::PauseClocks{u"waiting"_s, story.now.plusSeconds(3600), {}});
            if (dice.bounded(4) != 0) {
                story.now = story.now.plusSeconds(dice.bounded(1'000'000));
                story.act(agent(), command::ResumeClocks{PauseId{1}, story.now.plusSeconds(3600)});
            }
        }
        return story;
    }
};

QTEST_GUILESS_MAIN(FallDueTest)
#include "tst_fall_due.moc"
