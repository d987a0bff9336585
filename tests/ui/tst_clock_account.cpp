#include "ui/clock/clock_account.h"

#include "app/office/shipped_documents.h"
#include "tests/models/case_story.h"
#include "tests/models/full_procedure.h"
#include "ui/clock/clock_difference.h"
#include "ui/clock/fixed_dues.h"
#include "ui/words.h"

#include <QTest>

#include <algorithm>

using namespace redress;
using namespace redress::sample;
using namespace Qt::StringLiterals;

namespace {

/** A limit counted from Monday, 16 November 2026, 09:00, Monday to Friday from eight to five. */
class Counted
{
public:
    explicit Counted(const Limit& limit, const Terms& terms = {})
    {
        complaint.roundReceived = at("2026-11-16 09:00");
        clock.due = dueOf(complaint.roundReceived, limit, calendar, terms);
        clock.stands = u"rounds.each[0].limit"_s;
    }

    /** That somebody entered, for a reason of the procedure. */
    void pause(const Interval& span)
    {
        Pause made;
        made.reason = u"waiting"_s;
        made.stops = {ClockKind::Round};
        made.from = span.from;
        made.until = span.until;
        complaint.pauses.append(made);
    }

    [[nodiscard]] ClockAccount account() const
    {
        return accountOf(clock, {complaint, procedure, calendar, people, clocks});
    }
    /** What the account says under that name, one after the other. */
    [[nodiscard]] QStringList facts(const QString& caption) const
    {
        QStringList found;
        for (const AccountLine& line : account().facts) {
            if (line.caption == caption) {
                found.append(withoutIsolates(line.text));
            }
        }
        return found;
    }
    /** "Mon, 16 Nov 2026: the day of the start", and a star where the day did not count. */
    [[nodiscard]] QStringList days() const
    {
        QStringList all;
        for (const AccountLine& line : account().days) {
            all.append(line.caption + u": "_s + line.text + (line.isPassedOver ? u"*"_s : QString()));
        }
        return all;
    }

    Procedure procedure = Procedure::read(fullProcedure()).value();
    Calendar calendar = Calendar::read(shippedDocument(u"calendars"_s, u"plain"_s)).value();
    Office people = office();
    Case complaint;
    RunningClock clock;
    QList<RunningClock> clocks;
};

Interval span(const char* from, const char* until)
{
    return {at(from), at(until)};
}

Due dueAt(const char* moment)
{
    Due due;
    due.due = at(moment);
    return due;
}

Due dueWithLeft(int days)
{
    Due due;
    due.left = Left{days, 0};
    return due;
}

} // namespace

/** What a due date is argued with: its account, the fixed moments, and how far another date lies from it. */
class TestClockAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDayOfAnExtendedLimitIsCounted()
    {
        const Counted two({2, LimitUnit::WorkingDays}, {.extendedBy = 3, .pauses = {}});
        QCOMPARE(two.days(),
                 (QStringList{u"Mon, 16 Nov 2026: the day of the start"_s, u"Tue, 17 Nov 2026: day 1"_s,
                              u"Wed, 18 Nov 2026: day 2"_s, u"Thu, 19 Nov 2026: day 3"_s,
                              u"Fri, 20 Nov 2026: day 4"_s, u"Sat, 21 Nov 2026: day off*"_s,
                              u"Sun, 22 Nov 2026: day off*"_s, u"Mon, 23 Nov 2026: day 5"_s}));
    }

    void eachPauseSaysHowManyDaysItTook()
    {
        const QList<Interval> pauses{span("2026-11-17 12:00", "2026-11-18 12:00"),
                                     span("2026-11-18 13:00", "2026-11-18 14:00"),
                                     span("2026-11-19 12:00", "2026-11-24 12:00")};
        Counted four({4, LimitUnit::WorkingDays}, {.extendedBy = 0, .pauses = pauses});
        for (const Interval& one : pauses) {
            four.pause(one);
        }
        const QStringList stood = four.facts(u"Stood still"_s);
        QCOMPARE(stood.size(), 3);
        QVERIFY2(stood.at(0).contains(u"Waiting for you\n1 day ended in it"_s), qPrintable(stood.at(0)));
        QVERIFY2(stood.at(1).contains(u"No day that counts ended in it"_s), qPrintable(stood.at(1)));
        QVERIFY2(stood.at(2).contains(u"3 days ended in it"_s), qPrintable(stood.at(2)));
        QVERIFY(four.days().contains(u"Tue, 17 Nov 2026: the clock stood still*"_s));
    }

    void aPauseThatNobodyEnteredIsSupposed()
    {
        const Counted two({2, LimitUnit::WorkingDays},
                          {.extendedBy = 0, .pauses = {span("2026-11-17 12:00", "2026-11-18 12:00")}});
        QVERIFY(two.facts(u"Stood still"_s).value(0).contains(u": supposed"_s));
    }

    void anExtensionSaysWhoGrantedItAndWhy()
    {
        Counted two({2, LimitUnit::WorkingDays}, {.extendedBy = 3, .pauses = {}});
        two.complaint.extensions = {{1,
                                     3,
                                     u"The part is on its way"_s,
                                     supervisor().id,
                                     at("2026-11-17 10:00"),
                                     ClockKind::Round,
                                     {}},
                                    {1,
                                     9,
                                     u"Of another clock"_s,
                                     supervisor().id,
                                     at("2026-11-17 10:00"),
                                     ClockKind::Acknowledgement,
                                     {}}};
        const QStringList extended = two.facts(u"Extended"_s);
        QCOMPARE(extended.size(), 1);
        QVERIFY2(extended.first().startsWith(
                     u"by 3 working days, on Tuesday, 17 November 2026 10:00, by Giang: The part"_s),
                 qPrintable(extended.first()));
    }

    void whatWasLateBeforeItWasExtendedStaysLate()
    {
        Counted two({2, LimitUnit::WorkingDays});
        QVERIFY(two.facts(u"Was late"_s).isEmpty());
        two.clock.breached = at("2026-11-18 17:00");
        QVERIFY(two.facts(u"Was late"_s).value(0).contains(u"Wednesday, 18 November 2026 17:00"_s));
    }

    void aLimitThatEndsOnADayOffSaysThatItMovesOn()
    {
        const Counted five({5, LimitUnit::Days}, {.extendedBy = 0, .pauses = {}, .daysMoveOn = true});
        QVERIFY(five.facts(u"Moved on"_s).value(0).contains(u"Sat, 21 Nov 2026"_s));
        QVERIFY(Counted({4, LimitUnit::Days}, {.extendedBy = 0, .pauses = {}, .daysMoveOn = true})
                    .facts(u"Moved on"_s)
                    .isEmpty());
    }

    void theLastDayStandsWithEachClockItBears()
    {
        Counted two({2, LimitUnit::WorkingDays});
        QVERIFY(two.facts(u"Last day"_s).isEmpty());
        RunningClock cap;
        cap.kind = ClockKind::Cap;
        cap.due = dueOf(two.complaint.roundReceived, {20, LimitUnit::Days}, two.calendar);
        two.clocks = {cap};
        QCOMPARE(two.facts(u"Last day"_s), QStringList{u"Sunday, 6 December 2026 17:00"_s});
        two.clock.kind = ClockKind::Silence;
        QVERIFY(two.facts(u"Last day"_s).isEmpty());
        two.clock = cap;
        QCOMPARE(two.facts(u"Cannot be moved"_s).size(), 1);
    }

    void hoursThatPassAreCountedByNoCalendar()
    {
        QVERIFY(Counted({3, LimitUnit::Hours}).facts(u"Counted by"_s).isEmpty());
        QCOMPARE(Counted({3, LimitUnit::WorkingHours}).facts(u"Counted by"_s).size(), 1);
    }

    void whatIsSettledIsNotDueAnyMore()
    {
        CaseStory story = CaseStory::handedOver();
        QCOMPARE(fixedDues(story.complaint, story.office, story.office.calendar->zone()).size(), 1);
        story.act(agent(), command::MakePromise{PromiseKind::Promise, at("2026-12-01 10:00"), agent().id,
                                                u"We call"_s});
        QCOMPARE(fixedDues(story.complaint, story.office, story.office.calendar->zone()).size(), 2);
        story.act(agent(), command::SettlePromise{story.complaint.promises.first().id, true, {}});
        QCOMPARE(fixedDues(story.complaint, story.office, story.office.calendar->zone()).size(), 1);
        const CaseStory answered = CaseStory::answered();
        QVERIFY(fixedDues(answered.complaint, answered.office, answered.office.calendar->zone()).isEmpty());
    }

    void aDifferenceIsSaidInDaysOrElseInHours_data()
    {
        QTest::addColumn<Due>("present");
        QTest::addColumn<Due>("supposed");
        QTest::addColumn<QString>("words");
        const Due five = dueAt("2026-11-18 17:00");
        QTest::newRow("the same") << five << five << u"No change"_s;
        QTest::newRow("a day later") << five << dueAt("2026-11-19 09:00") << u"1 day later"_s;
        QTest::newRow("days earlier") << five << dueAt("2026-11-16 17:00") << u"2 days earlier"_s;
        QTest::newRow("hours later") << five << dueAt("2026-11-18 18:30") << u"1 h 30 min later"_s;
        QTest::newRow("hours earlier") << five << dueAt("2026-11-18 14:45") << u"2 h 15 min earlier"_s;
        QTest::newRow("as much left") << dueWithLeft(2) << dueWithLeft(2) << u"No change"_s;
        QTest::newRow("stands still") << five << dueWithLeft(2) << u"It would stand still"_s;
        QTest::newRow("runs") << dueWithLeft(2) << five << u"It would run"_s;
    }
    void aDifferenceIsSaidInDaysOrElseInHours()
    {
        QFETCH(const Due, present);
        QFETCH(const Due, supposed);
        QFETCH(const QString, words);
        QCOMPARE(differenceInWords(present, supposed, QTimeZone("Asia/Ho_Chi_Minh")), words);
    }
};

QTEST_GUILESS_MAIN(TestClockAccount)
#include "tst_clock_account.moc"
