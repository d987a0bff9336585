#include "tests/models/falling_story.h"

#include <QTest>

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

} // namespace

/** What is laid before a superior by the clock, when, and before whom. */
class EscalationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

    void aHeadWhoLeftIsPassedOver()
    {
        CaseStory story = ruledStory(Until::HandedOver, thatEscalates(escalation({})));
        const Moment due = story.complaint.handOffs.first().due;
        QCOMPARE(laidBefore(story, due), u"Nam"_s);
        story.office.staff[8].active = false;
        QVERIFY(laidBefore(story, due) != u"Nam"_s);
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

    void whatTheClockLaysBeforeSomebodyGivesNoReason()
    {
        CaseStory story = ruledStory(Until::HandedOver, thatEscalates(escalation({})));
        story.act(technician(), command::EscalateHandOff{HandOffId{1}, u"Beyond us."_s});
        QCOMPARE(story.complaint.handOffs.first().escalationReason, u"Beyond us."_s);
        wait(story, story.complaint.handOffs.first().due);
        QCOMPARE(story.complaint.handOffs.first().escalatedTo, headOfTechnology().id);
        QCOMPARE(story.complaint.handOffs.first().escalationReason, QString());
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
};

QTEST_GUILESS_MAIN(EscalationsTest)
#include "tst_escalations.moc"
