#include "ui/words/typed_moment.h"

#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");

Moment local(int year, int month, int day, int hour, int minute)
{
    return Moment::fromDateTime(QDateTime(QDate(year, month, day), QTime(hour, minute), zone));
}

/** A Sunday. */
const Moment now = local(2026, 11, 22, 9, 30);

std::optional<Moment> read(const QString& typed)
{
    return readMoment(typed, now, zone, QTime(17, 0));
}

} // namespace

class TestTypedMoment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleTypeIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("meant");
        const auto row = [](const char* name, const QString& typed, Moment meant) {
            QTest::newRow(name) << typed << meant.milliseconds;
        };
        row("the written form", u"2026-11-20 14:30"_s, local(2026, 11, 20, 14, 30));
        row("one digit of hours", u"2026-11-20 9:05"_s, local(2026, 11, 20, 9, 5));
        row("day first", u"20/11/2026 14:30"_s, local(2026, 11, 20, 14, 30));
        row("two digits of the year", u"20/11/26 14:30"_s, local(2026, 11, 20, 14, 30));
        row("day and month", u"20/11 14:30"_s, local(2026, 11, 20, 14, 30));
        row("dots", u"20.11. 14.30"_s, local(2026, 11, 20, 14, 30));
        row("the nearest year, before", u"30/12 8:00"_s, local(2026, 12, 30, 8, 0));
        row("the nearest year, behind", u"2/1 8:00"_s, local(2027, 1, 2, 8, 0));
        row("a day alone", u"20/11"_s, local(2026, 11, 20, 17, 0));
        row("today", u"today 14:00"_s, local(2026, 11, 22, 14, 0));
        row("yesterday alone", u"yesterday"_s, local(2026, 11, 21, 17, 0));
        row("tomorrow at an hour", u"Tomorrow 9"_s, local(2026, 11, 23, 9, 0));
        row("days on", u"+3d 17:00"_s, local(2026, 11, 25, 17, 0));
        row("weeks on", u"+1w"_s, local(2026, 11, 29, 17, 0));
        row("hours ago", u"-2h"_s, local(2026, 11, 22, 7, 30));
        row("minutes ago", u"- 30 min"_s, local(2026, 11, 22, 9, 0));
        row("now", u"now"_s, now);
        row("a time alone is today", u"14:30"_s, local(2026, 11, 22, 14, 30));
        row("afternoon", u"today 2:30 pm"_s, local(2026, 11, 22, 14, 30));
        row("noon", u"today 12 pm"_s, local(2026, 11, 22, 12, 0));
        row("midnight", u"today 12 am"_s, local(2026, 11, 22, 0, 0));
        row("with an h", u"20/11 14h30"_s, local(2026, 11, 20, 14, 30));
        row("a comma", u"20/11/2026, 14:30"_s, local(2026, 11, 20, 14, 30));
        row("Persian digits, Jalali", u"۱۴۰۵/۸/۲۹ ۱۴:۳۰"_s, local(2026, 11, 20, 14, 30));
        row("Arabic digits", u"٢٠/١١/٢٠٢٦ ١٤:٣٠"_s, local(2026, 11, 20, 14, 30));
        row("isolates and blanks", u"  \u20662026-11-20\u2069   14:30 "_s, local(2026, 11, 20, 14, 30));
        row("a leap day", u"29/2/2028"_s, local(2028, 2, 29, 17, 0));
    }
    void whatPeopleTypeIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, meant);
        const auto moment = read(typed);
        QVERIFY2(moment, qPrintable(typed));
        QCOMPARE(moment->in(zone), Moment{meant}.in(zone));
    }

    void noDayOrTimeIsBentToFit_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString& typed :
             {u""_s, u"   "_s, u"soon"_s, u"31/11/2026"_s, u"29/2/2027"_s, u"2026-13-01"_s, u"20/11 25:00"_s,
              u"20/11 14:60"_s, u"20/11/0026"_s, u"2026-11-20 14:30 15:30"_s, u"today 13 pm"_s, u"today 0 am"_s,
              u"14"_s, u"+3"_s, u"1405/7/31"_s, u"20-11/2026"_s, u"9999-99-99"_s, u"<b>today</b>"_s,
              QString(200000, u'1')}) {
            QTest::newRow(qPrintable(u"\"%1\""_s.arg(typed.left(30)))) << typed;
        }
    }
    void noDayOrTimeIsBentToFit()
    {
        QFETCH(QString, typed);
        QVERIFY(!read(typed));
    }

    void aTimeThatTheClocksLeaptOverIsNone()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(!readMoment(u"2026-03-29 02:30"_s, now, berlin, QTime(17, 0)));
        QVERIFY(readMoment(u"2026-03-29 03:30"_s, now, berlin, QTime(17, 0)));
    }
};

QTEST_GUILESS_MAIN(TestTypedMoment)
#include "tst_typed_moment.moc"
