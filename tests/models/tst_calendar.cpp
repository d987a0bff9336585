#include "models/calendar.h"

#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString reading(const QByteArray& document)
{
    const auto read = Calendar::read(document);
    return read ? u"read"_s : listOf(read.refusals());
}

Calendar calendar()
{
    return Calendar::read(calendarDocument()).value();
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeekHasItsHours()
    {
        const QList<OpeningHours> whole{{{8, 0}, {12, 0}}, {{13, 0}, {17, 0}}};
        QCOMPARE(calendar().hoursOn({2026, 11, 18}), whole);
        QVERIFY(!calendar().isWorkingDay({2026, 11, 21}));
        QVERIFY(!calendar().isWorkingDay({2026, 11, 22}));
        QVERIFY(calendar().isWorkingDay({2026, 11, 23}));
    }

    void holidaysAreOffOrHalfAndHaveNames()
    {
        QVERIFY(!calendar().isWorkingDay({2026, 9, 2}));
        QCOMPARE(calendar().dayOffName({2026, 9, 2}), u"National day"_s);
        QCOMPARE(calendar().dayOffName({2026, 11, 22}), QString());
        QCOMPARE(calendar().hoursOn({2026, 12, 24}), QList<OpeningHours>({{{8, 0}, {12, 0}}}));
    }

    void makeUpDaysAreWorked()
    {
        QVERIFY(calendar().isWorkingDay({2026, 12, 26}));
        QCOMPARE(calendar().closeOfWorkingDay({2026, 12, 26}), at("2026-12-26 12:00"));
    }

    void aMakeUpDayBeatsAHoliday()
    {
        const auto read = Calendar::read(bent(calendarDocument(), u"make_up_days.0.date"_s, u"2026-12-25"_s));
        QVERIFY(read && read->isWorkingDay({2026, 12, 25}));
    }

    void aHalfHolidayOnAWeekendIsStillAWeekend()
    {
        const auto read = Calendar::read(bent(calendarDocument(), u"holidays.1.date"_s, u"2026-11-21"_s));
        QVERIFY(read && !read->isWorkingDay({2026, 11, 21}));
        // The half of it takes no day off: the weekend does, and that has no name.
        QCOMPARE(read->dayOffName({2026, 11, 21}), QString());
    }

    void aDayHasItsOwnCloseAndTheUsualOne()
    {
        QCOMPARE(calendar().closeOfWorkingDay({2026, 12, 24}), at("2026-12-24 12:00"));
        QCOMPARE(calendar().usualClose({2026, 12, 24}), at("2026-12-24 17:00"));
        QCOMPARE(calendar().closeOfWorkingDay({2026, 11, 22}), at("2026-11-22 17:00"));
    }

    void aDayIsADayInTheCalendarsZone()
    {
        QCOMPARE(calendar().dayOf(at("2026-11-18 23:59")), QDate(2026, 11, 18));
        QCOMPARE(calendar().dayOf(at("2026-11-19 00:00")), QDate(2026, 11, 19));
        QCOMPARE(calendar().at({2026, 11, 18}, {9, 0}), wednesday());
        QCOMPARE(wednesday().in(QTimeZone::utc()).time(), QTime(2, 0));
    }

    void everyFaultIsToldByItsPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* path, const QJsonValue& put, const char* refused) {
            const QByteArray name = QByteArray(path) + ' ' + refused;
            QTest::newRow(name.constData()) << QString::fromLatin1(path) << put << QString::fromLatin1(refused);
        };
        const QJsonValue gone = QJsonValue::Undefined;
        row("name", gone, "name:missing");
        row("zone", gone, "zone:missing");
        row("zone", u"Mars/Olympus"_s, "zone:no_zone");
        row("zone", u""_s, "zone:no_zone");
        row("zone", 7, "zone:no_text zone:no_zone");
        row("usual_close", gone, "usual_close:missing");
        row("usual_close", u"25:00"_s, "usual_close:no_time");
        row("usual_close", u"5 pm"_s, "usual_close:no_time");
        row("holidays", gone, "holidays:missing");
        row("holidays", u"none"_s, "holidays:no_list");
        row("holidays.0.date", u"2026-02-30"_s, "holidays[0].date:no_date");
        row("holidays.0.date", u"tomorrow"_s, "holidays[0].date:no_date");
        row("holidays.0.date", gone, "holidays[0].date:missing");
        row("holidays.0.name", gone, "holidays[0].name:missing");
        row("holidays.0.confirm", u"yes"_s, "holidays[0].confirm:no_truth");
        row("holidays.0.name_en", 1, "holidays[0].name_en:no_text");
        row("holidays.0.note", 1, "holidays[0].note:no_text");
        row("sources", u"a book"_s, "sources:no_list");
        row("sources", QJsonArray{1}, "sources[0]:no_text");
        row("holidays.0.day", 1, "holidays[0].day:unknown_field");
        row("holidays.1.hours.0", u"12:00-08:00"_s, "holidays[1].hours[0]:no_hours");
        row("holidays.2.date", u"2026-09-02"_s, "holidays[2]:twice");
        row("make_up_days.0.hours", gone, "make_up_days[0].hours:missing");
        row("make_up_days.0.hours", QJsonArray(), "make_up_days[0].hours:no_hours");
        row("make_up_days.0.name", u"x"_s, "make_up_days[0].name:unknown_field");
        row("week.monday", gone, "week.monday:missing");
        row("week.monday", u"08:00-17:00"_s, "week.monday:no_list");
        row("week.someday", QJsonArray(), "week.someday:unknown_field");
        row("week.monday.0", u"08:00"_s, "week.monday[0]:no_hours");
        row("week.monday.0", u"08:00-"_s, "week.monday[0]:no_hours");
        row("week.monday.0", u"08:00-24:00"_s, "week.monday[0]:no_hours");
        row("week.monday.0", u"08:00-08:00"_s, "week.monday[0]:no_hours");
        row("week.monday.0", u"08:00-12:00-13:00"_s, "week.monday[0]:no_hours");
        row("week.monday.1", u"11:00-17:00"_s, "week.monday[1]:no_hours");
        row("week.monday", QJsonArray{u"08:00-09:00"_s, u"10:00-12:00"_s, u"11:00-13:00"_s},
            "week.monday[2]:no_hours");
        row("hours", 8, "hours:unknown_field");
    }
    void everyFaultIsToldByItsPath()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, refused);
        QCOMPARE(reading(bent(calendarDocument(), path, put)), refused);
    }

    void aWeekWithoutAWorkingDayIsRefused()
    {
        QByteArray document = calendarDocument();
        for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday"}) {
            document = bent(document, u"week."_s + QLatin1String(day), QJsonArray());
        }
        QCOMPARE(reading(document), u"week:no_working_day"_s);
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
