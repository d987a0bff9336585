#include "models/calendar.h"
#include "models/document_text.h"

#include <QCalendar>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

QByteArray documentOf(const QString& name)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/calendars/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const QString& name)
{
    return QJsonDocument::fromJson(documentOf(name)).object();
}

struct Day
{
    QDate date;
    QString name;
    QString english;
    QString note;
    bool half = false;
    bool confirm = false;
};

QList<Day> daysOf(const QString& name)
{
    QList<Day> days;
    for (const QJsonValue& one : objectOf(name).value(u"holidays"_s).toArray()) {
        const QJsonObject day = one.toObject();
        days.append({QDate::fromString(day.value(u"date"_s).toString(), Qt::ISODate), day.value(u"name"_s).toString(),
                     day.value(u"name_en"_s).toString(), day.value(u"note"_s).toString(),
                     !day.value(u"hours"_s).toArray().isEmpty(), day.value(u"confirm"_s).toBool()});
    }
    return days;
}

/** The day of that English name in that year; invalid where there is none. */
QDate dayNamed(const QString& calendar, int year, const QString& english)
{
    for (const Day& day : daysOf(calendar)) {
        if (day.date.year() == year && day.english == english) {
            return day.date;
        }
    }
    return {};
}

QDate jalali(int year, int month, int day)
{
    return QCalendar(QCalendar::System::Jalali).dateFromParts(year, month, day);
}

/** Gauss: Easter Sunday of the Gregorian calendar. */
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

/** The day of the lunar year that a feast falls on, by the beginning of its English name. */
std::optional<std::pair<int, int>> lunarDayOf(const QString& english)
{
    static const QList<std::pair<QString, std::pair<int, int>>> feasts{
        {u"Eid al-Fitr"_s, {10, 1}},       {u"Eid al-Adha"_s, {12, 10}},
        {u"Eid al-Ghadir"_s, {12, 18}},    {u"Islamic New Year"_s, {1, 1}},
        {u"Tasua"_s, {1, 9}},              {u"Ashura"_s, {1, 10}},
        {u"Arbaeen"_s, {2, 20}},           {u"Death of the Prophet"_s, {2, 28}},
        {u"Martyrdom of Fatima"_s, {6, 3}}, {u"Birthday of Imam Ali"_s, {7, 13}},
        {u"Mission of the Prophet"_s, {7, 27}}, {u"Ascension of the Prophet"_s, {7, 27}},
        {u"Birthday of the Twelfth Imam"_s, {8, 15}}, {u"Martyrdom of Imam Ali"_s, {9, 21}}};
    for (const auto& [name, day] : feasts) {
        if (english == name || english == name + u", day 1"_s) {
            return day;
        }
    }
    return std::nullopt;
}

const QStringList countries{u"indonesia"_s, u"iran"_s, u"malaysia"_s, u"turkiye"_s, u"vietnam"_s};

} // namespace

class ShippedCalendarsTest : public QObject
{
    Q_OBJECT

    static void eachCountry()
    {
        QTest::addColumn<QString>("country");
        for (const QString& country : countries) {
            QTest::newRow(qPrintable(country)) << country;
        }
    }

private Q_SLOTS:
    void allAreRead()
    {
        const QDir folder(QStringLiteral(REDRESS_SOURCE "/resources/calendars"));
        for (const QString& file : folder.entryList({u"*.json"_s})) {
            const QString name = file.chopped(5);
            const auto read = Calendar::read(documentOf(name));
            QVERIFY2(read || name.endsWith(u".schema"_s), qPrintable(name + (read ? QString() : read.refusal().text)));
            QVERIFY(name == u"plain"_s || name.endsWith(u".schema"_s) || countries.contains(name));
        }
    }

    void eachHasItsDaysInOrderOnceInEveryYear_data() { eachCountry(); }
    void eachHasItsDaysInOrderOnceInEveryYear()
    {
        QFETCH(QString, country);
        QHash<int, int> perYear;
        QDate before;
        for (const Day& day : daysOf(country)) {
            QVERIFY2(day.date > before, qPrintable(day.date.toString(Qt::ISODate)));
            QVERIFY2(!day.name.isEmpty() && !day.english.isEmpty(), qPrintable(day.date.toString(Qt::ISODate)));
            QVERIFY(!hidesSomething(day.name + day.english + day.note));
            ++perYear[day.date.year()];
            before = day.date;
        }
        QCOMPARE(QSet<int>(perYear.keyBegin(), perYear.keyEnd()), QSet<int>({2025, 2026, 2027}));
        for (const int count : perYear) {
            QVERIFY(count >= 11 && count <= 30);
        }
    }

    void eachNamesTwoSources_data() { eachCountry(); }
    void eachNamesTwoSources()
    {
        QFETCH(QString, country);
        QCOMPARE(objectOf(country).value(u"sources"_s).toArray().size(), 2);
        QVERIFY(!objectOf(country).value(u"note"_s).toString().isEmpty());
    }

    void eachHasTheWeekendOfItsCountry_data() { eachCountry(); }
    void eachHasTheWeekendOfItsCountry()
    {
        QFETCH(QString, country);
        const Calendar calendar = Calendar::read(documentOf(country)).value();
        // A week without holidays in any of the five.
        for (const QDate day : {QDate(2026, 10, 5), QDate(2026, 10, 6), QDate(2026, 10, 7), QDate(2026, 10, 8)}) {
            QVERIFY(calendar.isWorkingDay(day));
        }
        const bool iran = country == u"iran"_s;
        QCOMPARE(calendar.isWorkingDay({2026, 10, 9}), !iran);
        QCOMPARE(calendar.isWorkingDay({2026, 10, 10}), iran);
        QCOMPARE(calendar.isWorkingDay({2026, 10, 11}), iran);
        if (iran) {
            QCOMPARE(calendar.closeOfWorkingDay({2026, 10, 8}), calendar.at({2026, 10, 8}, {12, 0}));
        }
    }

    void lunarFeastsLieByTheirLunarDay_data() { eachCountry(); }
    void lunarFeastsLieByTheirLunarDay()
    {
        QFETCH(QString, country);
        const QCalendar lunar(QCalendar::System::IslamicCivil);
        for (const Day& day : daysOf(country)) {
            const auto feast = lunarDayOf(day.english);
            if (!feast) {
                continue;
            }
            const int year = lunar.partsFromDate(day.date.addDays(3)).year;
            // The moon is sighted, or calculated another way: a day more or less, two where two days are kept.
            qint64 away = 400;
            for (const int near : {year - 1, year}) {
                away = std::min(away, qAbs(day.date.daysTo(lunar.dateFromParts(near, feast->first, feast->second))));
            }
            QVERIFY2(away <= 2, qPrintable(day.date.toString(Qt::ISODate) + u' ' + day.english));
        }
    }

    void whatTheMoonDecidesIsToBeConfirmedNextYear_data() { eachCountry(); }
    void whatTheMoonDecidesIsToBeConfirmedNextYear()
    {
        QFETCH(QString, country);
        for (const Day& day : daysOf(country)) {
            if (day.date.year() == 2027 && lunarDayOf(day.english)) {
                QVERIFY2(day.confirm, qPrintable(day.date.toString(Qt::ISODate)));
            }
        }
    }

    void tetBeginsWhenTheVietnameseYearDoes()
    {
        const Calendar calendar = Calendar::read(documentOf(u"vietnam"_s)).value();
        for (const QDate day : {QDate(2025, 1, 29), QDate(2026, 2, 17), QDate(2027, 2, 6)}) {
            QCOMPARE(calendar.dayOffName(day), u"Tết Nguyên đán"_s);
        }
        QVERIFY(calendar.dayOffName({2027, 2, 12}).isEmpty());
    }

    void nowruzIsFourDaysFromTheBeginningOfThePersianYear()
    {
        const Calendar calendar = Calendar::read(documentOf(u"iran"_s)).value();
        for (const int year : {1404, 1405, 1406}) {
            QVERIFY(jalali(year, 1, 1).month() == 3 && (jalali(year, 1, 1).day() == 20 || jalali(year, 1, 1).day() == 21));
            for (const int day : {1, 2, 3, 4, 12, 13}) {
                QVERIFY(!calendar.isWorkingDay(jalali(year, 1, day)));
            }
            QVERIFY(calendar.dayOffName(jalali(year, 1, 1)).startsWith(u"آغاز نوروز"_s));
            QVERIFY(!calendar.isWorkingDay(jalali(year, 3, 14)) && !calendar.isWorkingDay(jalali(year, 3, 15)));
        }
        for (const int year : {1403, 1404, 1405}) {
            QVERIFY(!calendar.isWorkingDay(jalali(year, 11, 22)) && !calendar.isWorkingDay(jalali(year, 12, 29)));
        }
    }

    void theEvesOfTheFeastsAreWorkedUntilOneInTuerkiye()
    {
        for (const Day& day : daysOf(u"turkiye"_s)) {
            QCOMPARE(day.half, day.english.startsWith(u"Eve of"_s));
        }
        for (const int year : {2025, 2026, 2027}) {
            const QDate ramazan = dayNamed(u"turkiye"_s, year, u"Eid al-Fitr, day 1"_s);
            const QDate kurban = dayNamed(u"turkiye"_s, year, u"Eid al-Adha, day 1"_s);
            QCOMPARE(dayNamed(u"turkiye"_s, year, u"Eve of Eid al-Fitr"_s), ramazan.addDays(-1));
            QCOMPARE(dayNamed(u"turkiye"_s, year, u"Eve of Eid al-Adha"_s), kurban.addDays(-1));
            QCOMPARE(dayNamed(u"turkiye"_s, year, u"Eve of Republic Day"_s), QDate(year, 10, 28));
            QCOMPARE(ramazan.daysTo(kurban), 68);
        }
    }

    void whatFallsOnASundayInMalaysiaIsMadeUpOnTheNextWorkingDay()
    {
        const Calendar calendar = Calendar::read(documentOf(u"malaysia"_s)).value();
        for (const Day& day : daysOf(u"malaysia"_s)) {
            if (day.date.dayOfWeek() == Qt::Sunday) {
                QVERIFY2(!calendar.isWorkingDay(day.date.addDays(1)), qPrintable(day.date.toString(Qt::ISODate)));
            }
            if (day.english == u"Birthday of the King"_s) {
                QVERIFY(day.date.dayOfWeek() == Qt::Monday && day.date.month() == 6 && day.date.day() <= 7);
            }
            if (day.english.endsWith(u"in lieu"_s)) {
                QVERIFY(day.date.dayOfWeek() <= Qt::Tuesday);
            }
        }
    }

    void theFeastsOfEasterLieByEasterInIndonesia()
    {
        for (const int year : {2025, 2026, 2027}) {
            QCOMPARE(dayNamed(u"indonesia"_s, year, u"Good Friday"_s), easter(year).addDays(-2));
            QCOMPARE(dayNamed(u"indonesia"_s, year, u"Easter Sunday"_s), easter(year));
            QCOMPARE(dayNamed(u"indonesia"_s, year, u"Ascension Day"_s), easter(year).addDays(39));
        }
    }

    void jointLeaveStandsWhereItWasDecreedAndOnWorkingDays()
    {
        QHash<int, int> perYear;
        for (const Day& day : daysOf(u"indonesia"_s)) {
            if (day.english.endsWith(u"joint leave"_s)) {
                QVERIFY(day.date.dayOfWeek() <= Qt::Friday);
                ++perYear[day.date.year()];
            }
        }
        QCOMPARE(perYear, (QHash<int, int>{{2025, 11}, {2026, 8}}));
    }
};

QTEST_GUILESS_MAIN(ShippedCalendarsTest)
#include "tst_shipped_calendars.moc"
