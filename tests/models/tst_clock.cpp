#include "models/clock.h"

#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

Calendar calendar()
{
    return Calendar::read(calendarDocument()).value();
}

Limit limit(const QString& text)
{
    const QStringList parts = text.split(u' ');
    return {parts.at(0).toInt(), named<LimitUnit>(parts.at(1)).value()};
}

/** "2026-11-21 Sat: National day", one after the other. */
QString skippedIn(const Due& due)
{
    QStringList days;
    for (const SkippedDay& skipped : due.skipped) {
        days.append(skipped.day.toString(u"MM-dd"_s) + (skipped.name.isEmpty() ? QString() : u' ' + skipped.name));
    }
    return days.join(u", "_s);
}

/** "round 2026-11-27 17:00, cap …" */
QString clocksOf(const CaseStory& story)
{
    QStringList words;
    for (const RunningClock& clock : runningClocks(story.complaint, story.procedure, *story.office.calendar)) {
        words.append(nameOf(clock.kind) + u' ' +
                     clock.due.due.in(story.office.calendar->zone()).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    return words.join(u", "_s);
}

/** Night hours in a zone that changes its clocks: Sundays from midnight to six. */
Calendar nightWatch()
{
    QByteArray document = bent(calendarDocument(), u"zone"_s, u"Europe/Berlin"_s);
    document = bent(document, u"week.sunday"_s, QJsonArray{u"00:00-06:00"_s});
    return Calendar::read(document).value();
}

Moment utc(const char* moment)
{
    return Moment::fromDateTime(QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate));
}

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dueMomentsAreAsWorkedByHand_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("skipped");
        const auto row = [](const char* wanted, const char* start, const char* due, const char* why,
                            const char* skipped = "") {
            QTest::newRow(why) << QString::fromLatin1(wanted) << QString::fromLatin1(start)
                               << QString::fromLatin1(due) << QString::fromLatin1(skipped);
        };
        // Working days. 2026-11-18 is a Wednesday.
        row("1 wd", "2026-11-18 09:00", "2026-11-19 17:00", "the day of the start is day 0");
        row("1 wd", "2026-11-18 00:00", "2026-11-19 17:00", "… from its first minute");
        row("1 wd", "2026-11-18 23:59", "2026-11-19 17:00", "… to its last");
        row("3 wd", "2026-11-18 09:00", "2026-11-23 17:00", "over a weekend", "11-21, 11-22");
        row("7 wd", "2026-11-18 09:00", "2026-11-27 17:00", "a round", "11-21, 11-22");
        row("1 wd", "2026-11-20 18:00", "2026-11-23 17:00", "Friday after hours", "11-21, 11-22");
        row("1 wd", "2026-11-21 02:00", "2026-11-23 17:00", "received on a day off", "11-22");
        row("1 wd", "2026-09-01 10:00", "2026-09-03 17:00", "over a holiday", "09-02 National day");
        row("1 wd", "2026-12-23 10:00", "2026-12-24 12:00", "a half day closes at noon");
        row("2 wd", "2026-12-23 10:00", "2026-12-26 12:00", "a Saturday worked instead", "12-25 Christmas");
        row("3 wd", "2026-12-23 10:00", "2026-12-28 17:00", "and the Sunday after it", "12-25 Christmas, 12-27");
        row("2 wd", "2026-12-31 10:00", "2027-01-05 17:00", "over the year's end",
            "01-01 New Year, 01-02, 01-03");
        // Calendar days end at the usual close, days off or not.
        row("1 d", "2026-11-18 23:59", "2026-11-19 17:00", "a calendar day");
        row("3 d", "2026-11-18 09:00", "2026-11-21 17:00", "ends on a day off");
        row("20 d", "2026-11-18 09:00", "2026-12-08 17:00", "the cap");
        row("1 d", "2026-12-23 09:00", "2026-12-24 17:00", "the half day's own close does not count");
        row("1 d", "2026-12-31 09:00", "2027-01-01 17:00", "into the next year");
        row("1 d", "2028-02-28 09:00", "2028-02-29 17:00", "onto the leap day");
        row("2 d", "2028-02-28 09:00", "2028-03-01 17:00", "past the leap day");
        // Elapsed hours.
        row("3 h", "2026-11-20 23:00", "2026-11-21 02:00", "hours run at night and on days off");
        row("24 h", "2026-12-31 12:30", "2027-01-01 12:30", "a day of hours");
        // Working hours: 8 to 12 and 13 to 17.
        row("3 wh", "2026-11-18 09:00", "2026-11-18 12:00", "used up just at noon");
        row("4 wh", "2026-11-18 09:00", "2026-11-18 14:00", "over the lunch break");
        row("1 wh", "2026-11-18 12:00", "2026-11-18 14:00", "received as the break begins");
        row("1 wh", "2026-11-18 12:30", "2026-11-18 14:00", "received in the break");
        row("1 wh", "2026-11-18 07:00", "2026-11-18 09:00", "received before the opening");
        row("8 wh", "2026-11-18 08:00", "2026-11-18 17:00", "a whole day");
        row("1 wh", "2026-11-18 17:00", "2026-11-19 09:00", "received at the close");
        row("1 wh", "2026-11-18 22:15", "2026-11-19 09:00", "received after hours");
        row("9 wh", "2026-11-20 08:00", "2026-11-23 09:00", "over a weekend in hours", "11-21, 11-22");
        row("2 wh", "2026-11-21 10:00", "2026-11-23 10:00", "received on a day off in hours", "11-21, 11-22");
        row("5 wh", "2026-12-24 08:00", "2026-12-26 09:00", "over a half day and a holiday", "12-25 Christmas");
    }
    void dueMomentsAreAsWorkedByHand()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, start);
        QFETCH(QString, due);
        QFETCH(QString, skipped);
        const Due worked = dueOf(at(qPrintable(start)), limit(wanted), calendar());
        QCOMPARE(worked.due.in(calendar().zone()).toString(u"yyyy-MM-dd HH:mm"_s), due);
        QCOMPARE(skippedIn(worked), skipped);
        QCOMPARE(worked.start, at(qPrintable(start)));
        QCOMPARE(worked.limit, limit(wanted));
    }

    void thePausesBetweenStartAndEndAreToldAsOneWhereTheyTouch()
    {
        Terms terms;
        terms.pauses = {{at("2026-11-19 12:00"), at("2026-11-20 09:00")}, {at("2026-11-16 09:00"), at("2026-11-18 09:00")},
                        {at("2026-11-18 10:00"), at("2026-11-19 12:00")}, {at("2026-12-18 10:00"), at("2026-12-19 12:00")}};
        const Due due = dueOf(wednesday(), limit(u"3 wd"_s), calendar(), terms);
        QCOMPARE(due.pauses, (QList<Interval>{{at("2026-11-18 10:00"), at("2026-11-20 09:00")}}));
    }

    void aPauseThatBeginsAtTheDueIsNoPartOfHowItCameAbout()
    {
        Terms terms;
        terms.pauses = {{at("2026-11-18 12:00"), at("2026-11-18 14:00")}};
        const Due due = dueOf(wednesday(), limit(u"3 h"_s), calendar(), terms);
        QCOMPARE(due.due, at("2026-11-18 12:00"));
        QVERIFY(due.pauses.isEmpty());
    }

    void hoursAreElapsedHoursWhenTheClocksChange()
    {
        // Berlin, 2026-03-29: the hour from two to three is missing, so the watch lasts five hours.
        const Moment spring = utc("2026-03-28T23:00:00Z");
        QCOMPARE(dueOf(spring, limit(u"5 wh"_s), nightWatch()).due, utc("2026-03-29T04:00:00Z"));
        QCOMPARE(dueOf(spring, limit(u"5 h"_s), nightWatch()).due, utc("2026-03-29T04:00:00Z"));
        // 2026-10-25: the hour from two to three comes twice, so it lasts seven.
        const Moment autumn = utc("2026-10-24T22:00:00Z");
        QCOMPARE(dueOf(autumn, limit(u"7 wh"_s), nightWatch()).due, utc("2026-10-25T05:00:00Z"));
    }

    void daysEndByTheWallClockWhenTheClocksChange()
    {
        const Moment saturday = utc("2026-03-28T09:00:00Z");
        QCOMPARE(dueOf(saturday, limit(u"1 d"_s), nightWatch()).due, utc("2026-03-29T15:00:00Z"));
        QCOMPARE(dueOf(saturday, limit(u"1 wd"_s), nightWatch()).due, utc("2026-03-29T04:00:00Z"));
        QCOMPARE(dueOf(saturday, limit(u"2 d"_s), nightWatch()).due, utc("2026-03-30T15:00:00Z"));
    }

    void aCloseThatTheClockJumpsOverIsStillOnItsDay()
    {
        QByteArray document = bent(calendarDocument(), u"zone"_s, u"Europe/Berlin"_s);
        document = bent(document, u"usual_close"_s, u"02:30"_s);
        const Calendar jumping = Calendar::read(document).value();
        const Due due = dueOf(utc("2026-03-28T09:00:00Z"), limit(u"1 d"_s), jumping);
        QCOMPARE(jumping.dayOf(due.due), QDate(2026, 3, 29));
    }

    void theLongestLimitComesToAnEnd()
    {
        const Due days = dueOf(wednesday(), limit(u"9999 wd"_s), calendar());
        QVERIFY(days.due > wednesday().plusSeconds(qint64{38} * 365 * 24 * 3600));
        const Due hours = dueOf(wednesday(), limit(u"9999 wh"_s), calendar());
        QVERIFY(hours.due > wednesday() && hours.due < days.due);
    }

    void aLongerLimitIsNeverDueEarlier()
    {
        const Calendar counted = calendar();
        for (const LimitUnit unit : {LimitUnit::Hours, LimitUnit::WorkingHours, LimitUnit::Days,
                                     LimitUnit::WorkingDays}) {
            for (int start = 0; start < 24 * 14; start += 5) {
                Moment before{0};
                for (int count = 1; count < 40; ++count) {
                    const Moment due = dueOf(wednesday().plusSeconds(start * 3600), {count, unit}, counted).due;
                    QVERIFY(due > before && due > wednesday().plusSeconds(start * 3600));
                    before = due;
                }
            }
        }
    }

    void fromReceiptToReplyTheRoundAndItsCapRun()
    {
        const QString both = u"round 2026-11-27 17:00, cap 2026-12-08 17:00"_s;
        QCOMPARE(clocksOf(CaseStory::registered()), both);
        QCOMPARE(clocksOf(CaseStory::handedOver()), both);
        QCOMPARE(clocksOf(CaseStory::submitted()), both);
    }

    void aComplexCaseIsBoundByTheCapAlone()
    {
        CaseStory story = CaseStory::registered();
        command::ClassifyCase complex = classification();
        complex.classification.complex = true;
        story.act(agent(), complex);
        QCOMPARE(clocksOf(story), u"cap 2026-12-08 17:00"_s);
        story.procedure.complexHasOnlyCap = false;
        QCOMPARE(clocksOf(story), u"round 2026-11-27 17:00, cap 2026-12-08 17:00"_s);
    }

    void anExtensionAddsToTheLimitInItsOwnUnit()
    {
        CaseStory story = CaseStory::registered();
        story.act(supervisor(), command::ExtendLimit{2, u"Parts come by ship."_s});
        QCOMPARE(clocksOf(story), u"round 2026-12-01 17:00, cap 2026-12-08 17:00"_s);
        story.act(supervisor(), command::ExtendLimit{1, u"They are still on the way."_s});
        QCOMPARE(clocksOf(story), u"round 2026-12-02 17:00, cap 2026-12-08 17:00"_s);
        story.procedure.rounds.first().limit = Limit{10, LimitUnit::Hours};
        QCOMPARE(clocksOf(story), u"round 2026-11-18 22:00, cap 2026-12-08 17:00"_s);
    }

    void theLimitIsToldAsPublishedWithItsExtensionBesideIt()
    {
        CaseStory story = CaseStory::registered();
        story.act(supervisor(), command::ExtendLimit{2, u"Parts come by ship."_s});
        const auto clocks = runningClocks(story.complaint, story.procedure, *story.office.calendar);
        QVERIFY((clocks.first().due.limit == Limit{7, LimitUnit::WorkingDays}));
        QCOMPARE(clocks.first().due.extendedBy, 2);
    }

    void noExtensionMovesTheCap()
    {
        CaseStory story = CaseStory::registered();
        story.happen(supervisor(), {happened::LimitExtended{30, u"x"_s}});
        QCOMPARE(dueOfCase(story.complaint, story.procedure, *story.office.calendar), at("2026-12-08 17:00"));
    }

    void anExtensionEndsWithItsRound()
    {
        CaseStory story = CaseStory::answered();
        story.act(supervisor(), command::ExtendLimit{2, u"Parts come by ship."_s});
        story.act(agent(), phoneReply(story.now));
        story.now = at("2026-11-24 22:00");
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, at("2026-11-23 10:00"), u"Dead."_s});
        QCOMPARE(clocksOf(story), u"round 2026-12-02 17:00, cap 2026-12-13 17:00"_s);
    }

    void afterTheReplyOnlySilenceRuns()
    {
        QCOMPARE(clocksOf(CaseStory::replied()), u"silence 2026-12-02 17:00"_s);
    }

    void noSilenceRunsWhileTheReplyIsBack()
    {
        CaseStory story = CaseStory::signedLetter();
        story.act(agent(), command::GiveReply{{1}, AnswerWay::Post, story.now, {}});
        QCOMPARE(clocksOf(story), u"silence 2026-12-02 17:00"_s);
        story.act(agent(), command::RecordReturnedMail{{1}, story.now, u"Moved away."_s});
        QCOMPARE(clocksOf(story), QString());
        story.now = at("2026-11-24 09:00");
        story.act(agent(), command::SendLetter{{1}, AnswerWay::Post, story.now});
        QCOMPARE(clocksOf(story), u"silence 2026-12-08 17:00"_s);
    }

    void whomTheReplyNeverReachedIsRecordedAsSilentByHandAfterAsLong()
    {
        CaseStory story = CaseStory::signedLetter();
        story.act(agent(), command::GiveReply{{1}, AnswerWay::Post, story.now, {}});
        story.act(agent(), command::RecordReturnedMail{{1}, story.now, u"Moved away."_s});
        const auto silent = [&story] {
            return outcomeOf(story.ask(agent(), command::RecordDecision{Decision::NoAnswer, story.now, {}}));
        };
        QCOMPARE(silent(), u"refused decision:reply_back"_s);
        story.now = at("2026-12-02 16:59");
        QCOMPARE(silent(), u"refused decision:reply_back"_s);
        story.now = at("2026-12-02 17:00");
        QCOMPARE(silent(), u"case.decided.1"_s);
    }

    void anAnsweredOrClosedCaseHasNoClock()
    {
        QCOMPARE(clocksOf(CaseStory::decided()), QString());
        QCOMPARE(clocksOf(CaseStory::closed()), QString());
        const CaseStory story = CaseStory::closed();
        QVERIFY(!dueOfCase(story.complaint, story.procedure, *story.office.calendar));
    }

    void theSecondRoundCountsFromItsOwnRequest()
    {
        CaseStory story = CaseStory::replied();
        story.now = at("2026-11-24 22:00");
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, at("2026-11-23 10:00"), u"Dead."_s});
        QCOMPARE(clocksOf(story), u"round 2026-12-02 17:00, cap 2026-12-13 17:00"_s);
    }

    void theEarliestClockIsTheCasesDue()
    {
        CaseStory story = CaseStory::registered();
        story.procedure.cap = Limit{2, LimitUnit::Days};
        QCOMPARE(clocksOf(story), u"cap 2026-11-20 17:00, round 2026-11-27 17:00"_s);
        QCOMPARE(dueOfCase(story.complaint, story.procedure, *story.office.calendar), at("2026-11-20 17:00"));
    }

    void aProcedureWithoutLimitsHasNoClocks()
    {
        CaseStory story = CaseStory::registered();
        story.procedure.cap.reset();
        story.procedure.rounds.first().limit.reset();
        QCOMPARE(clocksOf(story), QString());
        story = CaseStory::replied();
        story.procedure.silence.reset();
        QCOMPARE(clocksOf(story), QString());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
