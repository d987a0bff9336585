#include "app/office/calendar_effect.h"
#include "app/office/keep_register.h"
#include "app/office/office_verbs.h"
#include "models/fall_due.h"
#include "tests/support/office_of_five.h"
#include "tests/support/ruled_office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The present calendar with these days off instead of its own. */
QByteArray withHolidays(const OfficeOfFive& office, const QStringList& dates)
{
    QJsonObject document = QJsonDocument::fromJson(readOffice(*office.database).calendar->document()).object();
    QJsonArray holidays;
    for (const QString& date : dates) {
        holidays.append(QJsonObject{{u"date"_s, date}, {u"name"_s, u"Flood"_s}});
    }
    document.insert(u"holidays"_s, holidays);
    return QJsonDocument(document).toJson();
}

void adopt(const OfficeOfFive& office, const QByteArray& calendar)
{
    OfficeOfFive::require(
        keepOffice(*office.database, office.deedOf(u"admin"_s), command::SetCalendar{calendar}));
}

QList<happened::DueMoved> movesOf(const OfficeOfFive& office, CaseId id)
{
    QList<happened::DueMoved> moves;
    for (const CaseHappening& one : readHappenings(*office.database, id)) {
        if (const auto* moved = std::get_if<happened::DueMoved>(&one.event)) {
            moves.append(*moved);
        }
    }
    return moves;
}

Moment due(const OfficeOfFive& office, CaseId id)
{
    return dueInOffice(*readCase(*office.database, id), readOffice(*office.database)).value();
}

QVariantList rowOf(const OfficeOfFive& office, CaseId id)
{
    const Rows rows = office.database->run(u"SELECT due_at, version FROM cases WHERE id = :id"_s, {{u"id"_s, id.value}});
    return {rows.first().number(0), rows.first().number(1)};
}

} // namespace

class TestCalendarChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHolidayAddedAfterwardsMovesTheDueAndTheJournalSaysSo_data() { addEngines(); }
    void aHolidayAddedAfterwardsMovesTheDueAndTheJournalSaysSo()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const Moment before = due(office, id);
        adopt(office, withHolidays(office, {u"2026-11-18"_s}));
        const Moment after = due(office, id);
        QVERIFY(after > before);
        QCOMPARE(rowOf(office, id).first(), QVariant(after.milliseconds));
        const auto moves = movesOf(office, id);
        QCOMPARE(moves.size(), 1);
        QVERIFY(moves.first().wasDue && moves.first().isDue);
        QCOMPARE(moves.first().before, before);
        QCOMPARE(moves.first().after, after);
        QCOMPARE(moves.first().because, u"calendar"_s);
        const auto report = lookOver(office.place.address());
        QVERIFY2(report->held, qPrintable(report->firstBad));
        QVERIFY(rebuildTables(office.place.address()));
        QCOMPARE(rowOf(office, id).first(), QVariant(after.milliseconds));
    }

    void aHolidayTakenBackMovesItBack_data() { addEngines(); }
    void aHolidayTakenBackMovesItBack()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const Moment before = due(office, id);
        adopt(office, withHolidays(office, {u"2026-11-18"_s, u"2026-11-19"_s}));
        adopt(office, withHolidays(office, {}));
        QCOMPARE(due(office, id), before);
        const auto moves = movesOf(office, id);
        QCOMPARE(moves.size(), 2);
        QCOMPARE(moves.last().before, moves.first().after);
        QCOMPARE(moves.last().after, before);
        QVERIFY(lookOver(office.place.address())->held);
    }

    void aHolidayBehindTheDueLeavesTheJournalAlone_data() { addEngines(); }
    void aHolidayBehindTheDueLeavesTheJournalAlone()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const QVariantList before = rowOf(office, id);
        adopt(office, withHolidays(office, {u"2027-06-01"_s}));
        QVERIFY(movesOf(office, id).isEmpty());
        QCOMPARE(rowOf(office, id), before);
        QVERIFY(lookOver(office.place.address())->held);
    }

    void whatFallsDueByItselfFollowsThoughTheDueStays_data() { addEngines(); }
    void whatFallsDueByItselfFollowsThoughTheDueStays()
    {
        const OfficeOfFive office;
        const QJsonObject near{{u"id"_s, u"near"_s}, {u"clock"_s, u"round"_s}, {u"before"_s, u"1 wd"_s}};
        adopt(*office.database, office.deedOf(u"admin"_s).session, office.clock.now(),
              ruledDocument({{u"escalations"_s, QJsonArray{near}}}));
        adopt(office, withHolidays(office, {u"2026-11-23"_s}));
        const CaseId id = office.registered();
        const Moment before = due(office, id);
        const auto falls = [&] {
            return nextFall(*readCase(*office.database, id), *readOffice(*office.database).currentProcedure(),
                            *readOffice(*office.database).calendar);
        };
        const auto fellBefore = falls();
        // Another one of the seven days: the last one is the same, the day before it is not.
        adopt(office, withHolidays(office, {u"2026-11-25"_s}));
        QCOMPARE(due(office, id), before);
        QVERIFY(movesOf(office, id).isEmpty());
        QVERIFY(falls() != fellBefore);
        const Rows rows = office.database->run(u"SELECT falls_at FROM cases WHERE id = :id"_s, {{u"id"_s, id.value}});
        QCOMPARE(rows.first().number(0), falls()->milliseconds);
    }

    void aDeskWhoseClockIsSlowChangesItAfterWhatStandsInTheCases_data() { addEngines(); }
    void aDeskWhoseClockIsSlowChangesItAfterWhatStandsInTheCases()
    {
        OfficeOfFive office;
        office.clock.set(mondayAtNine.plusSeconds(7200));
        const CaseId id = office.registered();
        office.clock.set(mondayAtNine.plusSeconds(3600));
        adopt(office, withHolidays(office, {u"2026-11-18"_s}));
        QCOMPARE(movesOf(office, id).size(), 1);
        QCOMPARE(readHappenings(*office.database, id).last().at, mondayAtNine.plusSeconds(7200));
        QVERIFY(lookOver(office.place.address())->held);
    }

    void whatWouldMoveIsToldBeforeAndNothingIsKept_data() { addEngines(); }
    void whatWouldMoveIsToldBeforeAndNothingIsKept()
    {
        const OfficeOfFive office;
        const CaseId first = office.registered();
        const CaseId second = office.registered();
        const Session session = office.deedOf(u"admin"_s).session;
        const auto movedBy = [&](const QStringList& dates) {
            return OfficeOfFive::require(casesMovedBy(*office.database, session, withHolidays(office, dates)));
        };
        QCOMPARE(movedBy({u"2026-11-18"_s}), 2);
        QCOMPARE(movedBy({u"2027-06-01"_s}), 0);
        QVERIFY(movesOf(office, first).isEmpty() && movesOf(office, second).isEmpty());
        QVERIFY(!readOffice(*office.database).calendar->document().contains("Flood"));
    }

    void whoKeepsNoOfficeIsNotTold_data() { addEngines(); }
    void whoKeepsNoOfficeIsNotTold()
    {
        const OfficeOfFive office;
        const auto refused = casesMovedBy(*office.database, office.deedOf(u"agent"_s).session,
                                          withHolidays(office, {u"2026-11-18"_s}));
        QVERIFY(!refused);
        QCOMPARE(refused.refusal().reason, u"not_allowed"_s);
        QVERIFY(!casesMovedBy(*office.database, office.deedOf(u"admin"_s).session, "{}"));
    }

    void aCalendarThatCannotBeReadLeavesTheOneInUse_data() { addEngines(); }
    void aCalendarThatCannotBeReadLeavesTheOneInUse()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const Moment before = due(office, id);
        const QByteArray present = readOffice(*office.database).calendar->document();
        for (const QByteArray& bad : {QByteArray(), QByteArray("{"), present.left(present.size() / 2),
                                      QByteArray(3 * 1024 * 1024, ' '), QByteArray("\xFF\xFE")}) {
            QVERIFY(!keepOffice(*office.database, office.deedOf(u"admin"_s), command::SetCalendar{bad}));
        }
        QCOMPARE(readOffice(*office.database).calendar->document(), present);
        QCOMPARE(due(office, id), before);
    }
};

QTEST_GUILESS_MAIN(TestCalendarChange)
#include "tst_calendar_change.moc"
