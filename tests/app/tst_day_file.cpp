#include "app/calendars/day_file.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr Years twoYears{2026, 2027};

QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

/** Lines 3 and on of the file. */
QByteArray vevent(const QByteArrayList& lines)
{
    return "BEGIN:VEVENT\r\n" + lines.join("\r\n") + "\r\nEND:VEVENT\r\n";
}

QByteArray ruled(const QByteArray& rule)
{
    return calendar(vevent({"UID:1", "DTSTART;VALUE=DATE:20260105", "SUMMARY:Closed", "RRULE:" + rule}));
}

/** "2026-12-25 Christmas, …", or the refusal as "field:reason line". */
QString reading(const QByteArray& file, const Years& years = twoYears)
{
    const auto read = readDayFile(file, years);
    if (!read) {
        static const QRegularExpression line(u"^Line ([0-9]+):"_s);
        const QString number = line.match(read.refusal().text).captured(1);
        return read.refusal().field + u':' + read.refusal().reason + (number.isEmpty() ? number : u' ' + number);
    }
    QStringList days;
    for (const Holiday& day : read->days) {
        days.append(day.date.toString(Qt::ISODate) + u' ' + day.name);
    }
    return days.join(u", "_s);
}

} // namespace

class TestDayFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventOfAWholeDayIsADayOff()
    {
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY;LANGUAGE=vi:Tết"}))),
                 u"2027-02-06 Tết"_s);
    }

    void anEventOfSeveralDaysEndsBeforeItsEnd()
    {
        const QString three = u"2026-12-30 Fair, 2026-12-31 Fair, 2027-01-01 Fair"_s;
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270102", "SUMMARY:Fair"}))),
                 three);
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20261230", "DURATION:P3D", "SUMMARY:Fair"}))), three);
        QCOMPARE(readDayFile(calendar(vevent({"DTSTART;VALUE=DATE:20261201", "DURATION:P1W2D", "SUMMARY:x"})), twoYears)
                     ->days.size(),
                 9);
        // Some programs write the day itself as its end.
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20261230", "SUMMARY:Fair"}))),
                 u"2026-12-30 Fair"_s);
        QCOMPARE(reading(calendar(vevent({"DTSTART;X-FROM=\"https://a;b\":20261230", "SUMMARY:Fair"}))),
                 u"2026-12-30 Fair"_s);
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20261230", "RDATE;X-FROM=\"https://a;b\":20261231",
                                         "SUMMARY:Fair"}))),
                 u"2026-12-30 Fair, 2026-12-31 Fair"_s);
    }

    void aYearlyEventComesInEachOfTheYears()
    {
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:19991225", "RRULE:FREQ=YEARLY", "SUMMARY:Christmas"}))),
                 u"2026-12-25 Christmas, 2027-12-25 Christmas"_s);
        // Its other years are not what the file holds beside those that were asked for.
        QCOMPARE(readDayFile(ruled("FREQ=YEARLY"), Years{2027, 2027})->otherYears, 0);
        QCOMPARE(reading(ruled("FREQ=YEARLY;BYMONTH=6;BYDAY=1MO")), u"2026-01-05 Closed, 2026-06-01 Closed, 2027-06-07 Closed"_s);
    }

    void aRuleEndsWhereItSaysSo()
    {
        QCOMPARE(reading(ruled("FREQ=WEEKLY;COUNT=2")), u"2026-01-05 Closed, 2026-01-12 Closed"_s);
        QCOMPARE(reading(ruled("FREQ=MONTHLY;UNTIL=20260301")), u"2026-01-05 Closed, 2026-02-05 Closed"_s);
    }

    void aDayTakenOutOfASeriesIsWorked()
    {
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;COUNT=3",
                                         "EXDATE;VALUE=DATE:20260112", "RDATE;VALUE=DATE:20260201", "SUMMARY:Closed"}))),
                 u"2026-01-05 Closed, 2026-01-19 Closed, 2026-02-01 Closed"_s);
    }

    void aDayMovedOutOfASeriesIsOffWhereItWasMovedTo()
    {
        const QByteArray series =
            vevent({"UID:7", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;COUNT=2", "SUMMARY:Closed"});
        const QByteArray moved = vevent(
            {"UID:7", "RECURRENCE-ID;VALUE=DATE:20260112", "DTSTART;VALUE=DATE:20260114", "SUMMARY:Moved"});
        QCOMPARE(reading(calendar(series + moved)), u"2026-01-05 Closed, 2026-01-14 Moved"_s);
        QCOMPARE(reading(calendar(moved + series)), u"2026-01-05 Closed, 2026-01-14 Moved"_s);
        const QByteArray renamed = vevent(
            {"UID:7", "RECURRENCE-ID;VALUE=DATE:20260112", "DTSTART;VALUE=DATE:20260112", "SUMMARY:Renamed"});
        QCOMPARE(reading(calendar(series + renamed)), u"2026-01-05 Closed, 2026-01-12 Renamed"_s);
    }

    void whatHasATimeOfDayIsLeftOutAndTold()
    {
        const auto read = readDayFile(calendar(vevent({"DTSTART:20260105T090000Z", "SUMMARY:Meeting"}) +
                                               vevent({"DTSTART;VALUE=DATE:20260106", "STATUS:CANCELLED", "SUMMARY:Fair"})),
                                      twoYears);
        QVERIFY(read && read->days.isEmpty());
        QCOMPARE(read->leftOut.size(), 2);
        QCOMPARE(read->leftOut.first().line, 3);
        QCOMPARE(read->leftOut.first().name, u"Meeting"_s);
        QCOMPARE(read->leftOut.last().line, 7);
    }

    void alarmsAndFoldedLinesAreNoHindrance()
    {
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20260105", "SUMM", " ARY:Two", "  words\\, joined",
                                         "BEGIN:VALARM", "TRIGGER:-PT1H", "SUMMARY:Alarm", "END:VALARM"}))),
                 u"2026-01-05 Two words, joined"_s);
    }

    void twoEventsOfOneDayAreOneDayOff()
    {
        const QByteArray one = vevent({"DTSTART;VALUE=DATE:20260105", "SUMMARY:One"});
        QCOMPARE(reading(calendar(one + one + vevent({"DTSTART;VALUE=DATE:20260105", "SUMMARY:Two"}))),
                 u"2026-01-05 One; Two"_s);
        const auto halfAndWhole = readDayFile("2026-01-05,One\n2026-01-05,Two,08:00-12:00\n", twoYears);
        QVERIFY(halfAndWhole && halfAndWhole->days.first().hours.isEmpty());
    }

    void aTableIsReadWithCommasAndSemicolons()
    {
        QCOMPARE(reading("Date,Name\n2027-02-06,Tết\n"), u"2027-02-06 Tết"_s);
        QCOMPARE(reading("2027-02-06,One; two,08:00-12:00\n"), u"2027-02-06 One; two"_s);
        QCOMPARE(reading("\xEF\xBB\xBF" "6.2.2027;\"Tết; \"\"năm\"\" mới\"\r\n\r\n7/2/2027;\"two\nlines\"\r\n"),
                 u"2027-02-06 Tết; \"năm\" mới, 2027-02-07 two lines"_s);
    }

    void aTableSaysTheHoursOfAHalfDay()
    {
        const auto read = readDayFile("2026-12-24,Eve,\"08:00-10:00, 10:30-12:00\"\n2026-12-25,Christmas,\n", twoYears);
        QVERIFY(read);
        QCOMPARE(read->days.first().hours, (QList<OpeningHours>{{{8, 0}, {10, 0}}, {{10, 30}, {12, 0}}}));
        QVERIFY(read->days.last().hours.isEmpty());
    }

    void daysOfOtherYearsAreCountedAndLeft()
    {
        const auto read = readDayFile("2025-12-25,Christmas\n2026-12-25,Christmas\n2028-12-25,Christmas\n", twoYears);
        QVERIFY(read);
        QCOMPARE(read->days.size(), 1);
        QCOMPARE(read->otherYears, 2);
    }

    void whatCannotBeReadIsRefusedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* name, const QByteArray& file, const char* refused) {
            QTest::newRow(name) << file << QString::fromLatin1(refused);
        };
        row("nothing", "", "file:empty");
        row("white", " \n\t\n", "file:empty");
        row("UTF-16", QByteArray("\xFF\xFE" "B\0E\0", 6), "file:not_utf8 1");
        row("Latin-1", calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY:T\xEAt"})), "file:not_utf8 5");
        row("cut in a line", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTA", "file:no_line 3");
        row("cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270206\r\n", "file:truncated 3");
        row("crossed", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "file:no_begin 3");
        row("two calendars", calendar({}) + calendar({}), "file:behind_end 4");
        row("another calendar", "BEGIN:VCALENDAR\r\nCALSCALE:CHINESE\r\nEND:VCALENDAR\r\n", "file:calscale 2");
        row("no day", calendar(vevent({"SUMMARY:Fair"})), "file:no_day 3");
        row("30 February", calendar(vevent({"DTSTART;VALUE=DATE:20270230", "SUMMARY:x"})), "file:no_value 4");
        row("no date", calendar(vevent({"DTSTART;VALUE=DATE:soon", "SUMMARY:x"})), "file:no_value 4");
        row("ends before",
            calendar(vevent({"DTSTART;VALUE=DATE:20270206", "DTEND;VALUE=DATE:20270205", "SUMMARY:x"})),
            "file:ends_before 5");
        row("a century",
            calendar(vevent({"DTSTART;VALUE=DATE:20270206", "DTEND;VALUE=DATE:21270205", "SUMMARY:x"})),
            "file:too_long 5");
        row("turned around", calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY:x\xE2\x80\xAEy"})),
            "file:hidden 3");
        row("a joiner alone", calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY:\xE2\x80\x8D"})),
            "file:hidden 3");
        row("a zero", calendar(vevent({"DTSTART;VALUE=DATE:20270206", QByteArray("SUMMARY:x\0y", 11)})),
            "file:no_value 5");
        row("a long name", calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY:" + QByteArray(300, 'x')})),
            "file:too_long 3");
        row("seconds", ruled("FREQ=SECONDLY"), "file:no_days 7");
        row("hours", ruled("FREQ=HOURLY;COUNT=3"), "file:no_days 7");
        row("every day for ever", ruled("FREQ=DAILY"), "file:endless 7");
        row("every week for ever", ruled("FREQ=WEEKLY"), "file:endless 7");
        row("nearly every day", ruled("FREQ=DAILY;UNTIL=99991231"), "file:too_many 7");
        row("counted without end", ruled("FREQ=DAILY;COUNT=999999999"), "file:too_many 7");
        row("every second of a year", ruled("FREQ=YEARLY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3"),
            "file:too_many 7");
        row("a moon", ruled("RSCALE=CHINESE;FREQ=YEARLY"), "file:rscale 7");
        row("no rule", ruled("FREQ=SOMETIMES"), "file:no_value 7");
        row("no day of a table", "2027-02-30,x\n", "file:no_date 1");
        row("a month first", "2027-02-06,x\n2/16/2027,x\n", "file:no_date 2");
        row("a day behind a name of two lines", "2027-02-06,\"a\nb\"\n2027-02-30,x\n", "file:no_date 3");
        row("a second heading", "2027-02-06,x\nDate,Name\n", "file:no_date 2");
        row("hours out of order", "2027-02-06,x,13:00-17:00 08:00-12:00\n", "file:no_hours 1");
        row("no name", "2027-02-06\n", "file:no_name 1");
        row("days that go back", calendar(vevent({"DTSTART;VALUE=DATE:20270206", "DURATION:-P1D", "SUMMARY:x"})),
            "file:no_value 5");
        row("no day taken out",
            calendar(vevent({"DTSTART;VALUE=DATE:20270206", "EXDATE;VALUE=DATE:20270206x", "SUMMARY:x"})),
            "file:no_value 5");
        row("an open quote", "2027-02-05,x\n2027-02-06,\"x\n\n", "file:open_quote 2");
        row("behind a quote", "2027-02-06,\"x\"y\n", "file:behind_quote 1");
        row("no hours", "2027-02-06,x,12:00-08:00\n", "file:no_hours 1");
        row("a fourth cell", "2027-02-06,x,,y\n", "file:too_many_cells 1");
        row("any bytes", QByteArray::fromHex("00010203fffefd"), "file:not_utf8 1");
    }
    void whatCannotBeReadIsRefusedByItsLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, refused);
        QCOMPARE(reading(file), refused);
    }

    void aRuleThatNeverHoldsEndsSoon()
    {
        QElapsedTimer took;
        took.start();
        QCOMPARE(reading(ruled("FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30")), u"2026-01-05 Closed"_s);
        QCOMPARE(reading(ruled("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")), u"file:no_value 7"_s);
        QVERIFY2(took.elapsed() < 5000, qPrintable(QString::number(took.elapsed())));
    }

    void whatWouldTakeMinutesIsRefusedSoon_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("refused");
        const QByteArray never = "RRULE:FREQ=DAILY;UNTIL=99991231;BYMONTH=2;BYMONTHDAY=30";
        const QByteArrayList start{"DTSTART;VALUE=DATE:00010101", "SUMMARY:x"};
        QTest::newRow("a rule from the year 1") << calendar(vevent(start + QByteArrayList{never})) << u"file:too_long 6"_s;
        const QByteArrayList inOurTime{"DTSTART;VALUE=DATE:19900101", "SUMMARY:x"};
        QTest::newRow("many rules of one event")
            << calendar(vevent(inOurTime + QByteArrayList(3000, never))) << u"file:too_long 42"_s;
        QTest::newRow("a rule in each of many events")
            << calendar(vevent(inOurTime + QByteArrayList{never}).repeated(1000)) << u"file:too_long 186"_s;
        QByteArray names;
        QByteArray days;
        for (int number = 100; number < 9000; ++number) {
            names += "2027-02-06,Day " + QByteArray::number(number) + '\n';
            days += "1" + QByteArray::number(number).rightJustified(4, '0').first(3) + "0101,";
        }
        QTest::newRow("many names of one day") << names << u"file:too_long 23"_s;
        QTest::newRow("days of a thousand years")
            << calendar(vevent({"DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270410", "SUMMARY:x",
                                "RDATE;VALUE=DATE:" + days.chopped(1)}))
            << u"file:too_many 3"_s;
    }
    void whatWouldTakeMinutesIsRefusedSoon()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, refused);
        QElapsedTimer took;
        took.start();
        QCOMPARE(reading(file), refused);
        QVERIFY2(took.elapsed() < 10'000, qPrintable(QString::number(took.elapsed())));
    }

    void yearlyDaysOfAWholeLifeAreFollowed()
    {
        const QByteArray since1930 =
            vevent({"DTSTART;VALUE=DATE:19300501", "SUMMARY:Labour Day", "RRULE:FREQ=YEARLY"});
        QCOMPARE(reading(calendar(since1930.repeated(100))), u"2026-05-01 Labour Day, 2027-05-01 Labour Day"_s);
    }

    void aHugeFileIsRefusedAtOnce()
    {
        const QByteArray huge =
            calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY:" + QByteArray(50 * 1024 * 1024, 'x')}));
        QElapsedTimer took;
        took.start();
        QCOMPARE(reading(huge), u"file:too_large"_s);
        QVERIFY(took.elapsed() < 1000);
        QCOMPARE(reading("BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(100'000)),
                 u"file:truncated 100001"_s);
        QCOMPARE(reading(calendar(vevent({"DTSTART;VALUE=DATE:20270206", "SUMMARY:x"}).repeated(1001))),
                 u"file:too_many 4003"_s);
    }

    void moreDaysOffThanAnyOfficeHasAreRefused()
    {
        QByteArray days;
        for (QDate day(2020, 1, 1); day.year() < 2026; day = day.addDays(1)) {
            days += day.toString(Qt::ISODate).toLatin1() + ",x\n";
        }
        QCOMPARE(reading(days, Years{2020, 2029}), u"file:too_many 2001"_s);
    }

    void moreThanTenYearsAreNotAskedFor()
    {
        for (const Years& years : {Years{2027, 2026}, Years{2020, 2030}, Years{0, 3}, Years{2027, 99999}}) {
            QCOMPARE(reading("2027-02-06,x\n", years), u"years:no_years"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestDayFile)
#include "tst_day_file.moc"
