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
    void workIsDoneOffTheCallingThreadAndGivesItsAnswer_data() { addEngines(); }
    void workIsDoneOffTheCallingThreadAndGivesItsAnswer()
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

    void whatTheWorkThrowsComesOutOfTheFuture_data() { addEngines(); }
    void whatTheWorkThrowsComesOutOfTheFuture()
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

    void aRegisterThatIsNotThereYetIsTriedAgain_data() { addEngines(); }
    void aRegisterThatIsNotThereYetIsTriedAgain()
    {
        const TestRegister place;
        Lanes lanes(place.address());
        const auto ask = [](Database& database) { return head(database).sequence; };
        QVERIFY_EXCEPTION_THROWN((void)lanes.run(Lane::Reading, ask).result(), BrokenWorld);
        place.create();
        QCOMPARE(lanes.run(Lane::Reading, ask).result(), 0);
    }

    void readingDoesNotWaitBehindWriting_data() { addEngines(); }
    void readingDoesNotWaitBehindWriting()
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

    void theWorkOfALaneRunsInItsOrder_data() { addEngines(); }
    void theWorkOfALaneRunsInItsOrder()
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

    void destructionLetsGivenWorkFinish_data() { addEngines(); }
    void destructionLetsGivenWorkFinish()
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
