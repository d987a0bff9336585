#include "models/clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

Moment momentOf(const QJsonValue& text)
{
    const QDateTime moment = QDateTime::fromString(text.toString(), Qt::ISODate);
    if (!moment.isValid()) {
        qFatal("\"%s\" is no moment", qPrintable(text.toString()));
    }
    return Moment::fromDateTime(moment);
}

Limit limitOf(const QString& text)
{
    const QStringList parts = text.split(u' ');
    return {parts.at(0).toInt(), named<LimitUnit>(parts.at(1)).value()};
}

Terms termsOf(const QJsonObject& one)
{
    Terms terms;
    terms.extendedBy = one.value("extended_by"_L1).toInt();
    terms.daysMoveOn = one.value("days_move_on"_L1).toBool();
    const QJsonArray pauses = one.value("pauses"_L1).toArray();
    for (const QJsonValue& pause : pauses) {
        const QJsonValue until = pause.toArray().at(1);
        terms.pauses.append(Interval{momentOf(pause.toArray().at(0)),
                                     until.isNull() ? std::nullopt : std::optional(momentOf(until))});
    }
    return terms;
}

/** As the table has it: ["2026-11-21", "day_off", ""]. */
QString skippedIn(const Due& due)
{
    QStringList days;
    for (const SkippedDay& skipped : due.skipped) {
        const QString why = skipped.why == NotCounted::DayOff ? u"day_off"_s : u"paused"_s;
        days.append(skipped.day.toString(Qt::ISODate) + u' ' + why + u' ' + skipped.name);
    }
    return days.join(u", "_s);
}

QString skippedIn(const QJsonArray& table)
{
    QStringList days;
    for (const QJsonValue& skipped : table) {
        const QJsonArray day = skipped.toArray();
        days.append(day.at(0).toString() + u' ' + day.at(1).toString() + u' ' + day.at(2).toString());
    }
    return days.join(u", "_s);
}

QString answerOf(const Due& due, const QTimeZone& zone)
{
    if (!due.left) {
        return due.due.in(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    return u"%1 days or %2 minutes left"_s.arg(due.left->days).arg(due.left->milliseconds / 60'000);
}

QString answerOf(const QJsonObject& one, const QTimeZone& zone)
{
    const QJsonObject left = one.value("left"_L1).toObject();
    if (left.isEmpty()) {
        return momentOf(one.value("due"_L1)).in(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    return u"%1 days or %2 minutes left"_s.arg(left.value("days"_L1).toInt())
        .arg(left.value("minutes"_L1).toInt());
}

} // namespace

/** The table beside this file, which clock_cases.py made from the definition alone. */
class ClockCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(REDRESS_SOURCE "/tests/models/clock_cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        cases = table.value("cases"_L1).toArray();
        QVERIFY(cases.size() >= 200);
        const QJsonArray documents = table.value("calendars"_L1).toArray();
        for (const QJsonValue& document : documents) {
            const auto read = Calendar::read(QJsonDocument(document.toObject()).toJson());
            QVERIFY2(read, qPrintable(read ? QString() : read.refusal().text));
            calendars.insert(read->name(), *read);
        }
    }

    void theClocksComeToWhatTheTableSays_data()
    {
        QTest::addColumn<QJsonObject>("one");
        for (const QJsonValue& value : std::as_const(cases)) {
            const QJsonObject one = value.toObject();
            QTest::newRow(one.value("why"_L1).toString().toUtf8().constData()) << one;
        }
    }
    void theClocksComeToWhatTheTableSays()
    {
        QFETCH(QJsonObject, one);
        const Calendar& calendar = calendars.find(one.value("calendar"_L1).toString()).value();
        const Due due = dueOf(momentOf(one.value("start"_L1)), limitOf(one.value("limit"_L1).toString()),
                              calendar, termsOf(one));
        QCOMPARE(answerOf(due, calendar.zone()), answerOf(one, calendar.zone()));
        QCOMPARE(skippedIn(due), skippedIn(one.value("skipped"_L1).toArray()));
        QCOMPARE(due.movedOnFrom.value_or(QDate()).toString(Qt::ISODate),
                 one.value("moved_on_from"_L1).toString());
    }

    void atLeastTwentyOfThemWereWorkedByHandWithTheirReasons()
    {
        QCOMPARE_GE(std::ranges::count_if(
                        cases, [](const QJsonValue& one) { return one.toObject().contains("note"_L1); }),
                    20);
    }

private:
    QJsonArray cases;
    QMap<QString, Calendar> calendars;
};

QTEST_GUILESS_MAIN(ClockCasesTest)
#include "tst_clock_cases.moc"
