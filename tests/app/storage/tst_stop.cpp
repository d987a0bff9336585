#include "app/storage/database.h"
#include "app/storage/lanes.h"
#include "app/storage/stop.h"
#include "tests/support/test_register.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** Which broken world the work ends in; none where it comes to its end. */
template <class Work>
std::optional<BrokenWorld::Kind> endOf(Work work)
{
    try {
        work();
    } catch (const BrokenWorld& broken) {
        return broken.kind();
    }
    return std::nullopt;
}

void addRow(Database& database, int number)
{
    database.run(u"INSERT INTO readings (case_id, staff, at) VALUES (:number, 1, 0)"_s, {{u"number"_s, number}});
}

qint64 rowsIn(const TestRegister& place)
{
    return place.open()->run(u"SELECT count(*) FROM readings"_s).first().number(0);
}

} // namespace

class StopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStatementThatTakesMinutesIsBrokenOff()
    {
        const TestRegister place;
        const auto database = place.create();
        std::stop_source stop;
        database->stopWhen(stop.get_token());
        std::atomic<bool> begun = false;
        std::jthread asking([&] {
            begun.wait(false);
            QThread::msleep(20);
            stop.request_stop();
        });
        const auto end = endOf([&] {
            begun = true;
            begun.notify_all();
            database->run(uR"(
                WITH RECURSIVE numbers (number) AS
                    (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 100000000)
                SELECT count(*) FROM numbers)"_s);
        });
        QCOMPARE(end, BrokenWorld::Kind::Stopped);
    }

    void nothingMoreIsRunAndWhatWasBegunIsRolledBack_data() { addEngines(); }
    void nothingMoreIsRunAndWhatWasBegunIsRolledBack()
    {
        const TestRegister place;
        const auto database = place.create();
        std::stop_source stop;
        database->stopWhen(stop.get_token());
        const auto end = endOf([&] {
            withWriteTransaction(*database, [&] {
                addRow(*database, 1);
                stop.request_stop();
                addRow(*database, 2);
            });
        });
        QCOMPARE(end, BrokenWorld::Kind::Stopped);
        QVERIFY(!database->isInTransaction());
        QCOMPARE(rowsIn(place), 0);
    }

    void whatIsDoneIsStillKept_data() { addEngines(); }
    void whatIsDoneIsStillKept()
    {
        const TestRegister place;
        const auto database = place.create();
        std::stop_source stop;
        database->stopWhen(stop.get_token());
        withWriteTransaction(*database, [&] {
            addRow(*database, 1);
            stop.request_stop();
        });
        QCOMPARE(rowsIn(place), 1);
    }

    void threadsThatEndStopTheLongWorkAndFinishTheSaves_data() { addEngines(); }
    void threadsThatEndStopTheLongWorkAndFinishTheSaves()
    {
        const TestRegister place;
        place.create();
        constexpr int saves = 30;
        constexpr int piecesOfTheWhole = 5'000'000;
        std::atomic<int> pieces = 0;
        QFuture<void> longWork;
        QFuture<void> behindIt;
        {
            Lanes lanes(place.address());
            longWork = lanes.run(Lane::LongWork, [&](Database& database) {
                for (; pieces < piecesOfTheWhole; ++pieces) {
                    database.run(u"SELECT 1"_s);
                }
            });
            behindIt = lanes.run(Lane::LongWork, [](Database& database) { database.run(u"SELECT 1"_s); });
            QTRY_VERIFY(pieces > 0);
            for (int number = 0; number < saves; ++number) {
                lanes.run(Lane::Writing, [number](Database& database) {
                    withWriteTransaction(database, [&] { addRow(database, number); });
                });
            }
        }
        QVERIFY(pieces < piecesOfTheWhole);
        QCOMPARE(endOf([&] { longWork.waitForFinished(); }), BrokenWorld::Kind::Stopped);
        QCOMPARE(endOf([&] { behindIt.waitForFinished(); }), BrokenWorld::Kind::Stopped);
        QCOMPARE(rowsIn(place), saves);
    }
};

QTEST_GUILESS_MAIN(StopTest)
#include "tst_stop.moc"
