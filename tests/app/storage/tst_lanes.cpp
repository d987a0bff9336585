#include "app/storage/lanes.h"

#include "app/storage/journal.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class LanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void work_is_done_off_the_calling_thread_and_gives_its_answer_data() { addEngines(); }
    void work_is_done_off_the_calling_thread_and_gives_its_answer()
    {
        const TestRegister place;
        fillRegister(*place.create());
        Lanes lanes(place.address());
        QFuture<QThread*> first =
            lanes.run(Lane::Reading, [](Database&) { return QThread::currentThread(); });
        QFuture<QThread*> second =
            lanes.run(Lane::Reading, [](Database&) { return QThread::currentThread(); });
        QFuture<QThread*> other =
            lanes.run(Lane::Writing, [](Database&) { return QThread::currentThread(); });
        QVERIFY(first.result() != QThread::currentThread());
        QCOMPARE(first.result(), second.result());
        QVERIFY(first.result() != other.result());
        QVERIFY(
            lanes.run(Lane::LongWork, [](Database& database) { return head(database); }).result().sequence >
            10);
    }

    void what_the_work_throws_comes_out_of_the_future_data() { addEngines(); }
    void what_the_work_throws_comes_out_of_the_future()
    {
        const TestRegister place;
        place.create();
        Lanes lanes(place.address());
        QFuture<void> broken = lanes.run(
            Lane::Writing, [](Database& database) { database.run(u"SELECT nothing FROM nowhere"_s); });
        QVERIFY_EXCEPTION_THROWN(broken.waitForFinished(), BrokenWorld);
        QCOMPARE(
            lanes.run(Lane::Writing, [](Database& database) { return head(database).sequence; }).result(), 0);
    }

    void a_register_that_is_not_there_yet_is_tried_again_data() { addEngines(); }
    void a_register_that_is_not_there_yet_is_tried_again()
    {
        const TestRegister place;
        Lanes lanes(place.address());
        const auto ask = [](Database& database) { return head(database).sequence; };
        QVERIFY_EXCEPTION_THROWN((void)lanes.run(Lane::Reading, ask).result(), BrokenWorld);
        place.create();
        QCOMPARE(lanes.run(Lane::Reading, ask).result(), 0);
    }

    void reading_does_not_wait_behind_writing_data() { addEngines(); }
    void reading_does_not_wait_behind_writing()
    {
        const TestRegister place;
        place.create();
        QSemaphore gate;
        Lanes lanes(place.address());
        QFuture<void> writing = lanes.run(Lane::Writing, [&gate](Database& database) {
            const WriteTransaction holding(database);
            gate.acquire();
        });
        QCOMPARE(
            lanes.run(Lane::Reading, [](Database& database) { return head(database).sequence; }).result(), 0);
        QVERIFY(!writing.isFinished());
        gate.release();
        writing.waitForFinished();
    }

    void the_work_of_a_lane_runs_in_its_order_data() { addEngines(); }
    void the_work_of_a_lane_runs_in_its_order()
    {
        const TestRegister place;
        place.create();
        QList<int> order;
        {
            Lanes lanes(place.address());
            for (int number = 0; number < 50; ++number) {
                lanes.run(Lane::Writing, [&order, number](Database&) { order.append(number); });
            }
        }
        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void destruction_lets_given_work_finish_data() { addEngines(); }
    void destruction_lets_given_work_finish()
    {
        const TestRegister place;
        const auto database = place.create();
        QFuture<void> saving;
        {
            Lanes lanes(place.address());
            saving = lanes.run(Lane::Writing, [](Database& own) {
                QThread::msleep(100);
                withWriteTransaction(own, [&] {
                    append(own, stampAt(opening), u"case:1"_s, 0, {EncodedEvent{u"sample.1"_s, "{}", {}}});
                });
            });
        }
        QVERIFY(saving.isFinished());
        QCOMPARE(head(*database).sequence, 1);
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "tst_lanes.moc"
