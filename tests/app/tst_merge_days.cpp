#include "app/calendars/merge_days.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QDate newYear(2027, 1, 1);
const QDate eve(2026, 12, 24);
const QDate flood(2027, 3, 1);

QJsonArray holidays()
{
    return {QJsonObject{{u"date"_s, u"2026-12-24"_s},
                        {u"name"_s, u"Eve"_s},
                        {u"hours"_s, QJsonArray{u"08:00-12:00"_s}},
                        {u"note"_s, u"by custom"_s}},
            QJsonObject{{u"date"_s, u"2027-01-01"_s}, {u"name"_s, u"New Year"_s}, {u"confirm"_s, true}}};
}

Holiday day(QDate date, const QString& name, const QList<OpeningHours>& hours = {})
{
    return {date, name, hours, false};
}

QStringList shown(const QJsonArray& days)
{
    QStringList all;
    for (const QJsonValue& one : days) {
        all.append(one[u"date"_s].toString() + u' ' + one[u"name"_s].toString());
    }
    return all;
}

} // namespace

class TestMergeDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsNewThereOrDiffers()
    {
        const auto compared =
            compareDays(holidays(), {}, {day(eve, u"Eve"_s, {{{8, 0}, {12, 0}}}), day(newYear, u"Tết Dương lịch"_s),
                                     day(flood, u"Flood"_s)});
        QCOMPARE(compared.at(0).arrival, Arrival::There);
        QCOMPARE(compared.at(1).arrival, Arrival::Differs);
        QCOMPARE(compared.at(1).standing.name, u"New Year"_s);
        QCOMPARE(compared.at(2).arrival, Arrival::New);
        QCOMPARE(compareDays(holidays(), {}, {day(eve, u"Eve"_s)}).first().arrival, Arrival::Differs);
    }

    void aMakeUpDayIsWorkedAllTheSame()
    {
        const QJsonArray makeUpDays{QJsonObject{{u"date"_s, u"2027-03-01"_s}, {u"hours"_s, QJsonArray{u"08:00-12:00"_s}}}};
        const auto compared = compareDays(holidays(), makeUpDays, {day(flood, u"Flood"_s), day(eve, u"Eve"_s)});
        QVERIFY(compared.first().isMadeUp && !compared.last().isMadeUp);
    }

    void newDaysStandAmongTheOthersByDate()
    {
        const auto compared = compareDays(holidays(), {}, {day(flood, u"Flood"_s), day({2026, 12, 26}, u"Fair"_s)});
        QCOMPARE(shown(withDays(holidays(), compared, false)),
                 QStringList({u"2026-12-24 Eve"_s, u"2026-12-26 Fair"_s, u"2027-01-01 New Year"_s, u"2027-03-01 Flood"_s}));
    }

    void whatDiffersStaysUnlessItIsReplaced()
    {
        const auto compared = compareDays(holidays(), {}, {day(newYear, u"Tết Dương lịch"_s, {{{8, 0}, {10, 0}}})});
        QCOMPARE(withDays(holidays(), compared, false), holidays());
        const QJsonArray replaced = withDays(holidays(), compared, true);
        QCOMPARE(shown(replaced), QStringList({u"2026-12-24 Eve"_s, u"2027-01-01 Tết Dương lịch"_s}));
        QCOMPARE(replaced.at(1)[u"hours"_s].toArray(), QJsonArray{u"08:00-10:00"_s});
        QVERIFY(replaced.at(1)[u"confirm"_s].isUndefined());
        QCOMPARE(replaced.at(0), holidays().at(0));
    }

    void theSameAgainChangesNothing()
    {
        const QList<Holiday> days{day(flood, u"Flood"_s)};
        const QJsonArray once = withDays(holidays(), compareDays(holidays(), {}, days), false);
        QCOMPARE(withDays(once, compareDays(once, {}, days), true), once);
    }
};

QTEST_GUILESS_MAIN(TestMergeDays)
#include "tst_merge_days.moc"
