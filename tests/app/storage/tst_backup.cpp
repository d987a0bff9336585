#include "app/storage/backup.h"

#include "app/storage/case_store.h"
#include "app/storage/contents.h"
#include "app/storage/register.h"
#include "tests/support/sample_office.h"
#include "tests/support/tens_of_megabytes.h"
#include "tests/support/test_register.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <atomic>
#include <stop_token>
#include <thread>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const TestRegister& place)
{
    QStringList names =
        QDir(place.fileBeside(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeIf([](const QString& name) { return name.startsWith(u"test.redress"_s); });
    return names;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsARegisterThatHolds_data() { addEngines(); }
    void aBackupIsARegisterThatHolds()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        withWriteTransaction(*database, [&] { recordReading(*database, CaseId{1}, officer, opening); });
        const QString file = place.fileBeside(u"copy.redress"_s);
        const VerifyReport report = backup(*database, file);
        QCOMPARE(report.firstBad, QString());
        QCOMPARE(report.head, head(*database));
        const auto copy = openRegister(file);
        QVERIFY(verify(*copy).held);
        QCOMPARE(head(*copy), head(*database));
        QCOMPARE(*readCase(*copy, CaseId{1}), *readCase(*database, CaseId{1}));
        QCOMPARE(copy->run(u"SELECT case_id, staff FROM readings"_s).size(), 1);
    }

    void aBackupLeavesNothingButItself_data() { addEngines(); }
    void aBackupLeavesNothingButItself()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        QVERIFY(backup(*database, place.fileBeside(u"copy.redress"_s)).held);
        QCOMPARE(filesIn(place), QStringList{u"copy.redress"_s});
    }

    void aFileIsNeverReplaced_data() { addEngines(); }
    void aFileIsNeverReplaced()
    {
        const TestRegister place;
        const auto database = place.create();
        const QString file = place.fileBeside(u"copy.redress"_s);
        QFile taken(file);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("keep me");
        taken.close();
        try {
            (void)backup(*database, file);
            QFAIL("was replaced");
        } catch (const BrokenWorld& broken) {
            QCOMPARE(broken.kind(), BrokenWorld::Kind::AlreadyThere);
        }
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("keep me"));
    }

    void aBackupIsRefusedWhereNoRegisterMayBe_data() { addEngines(); }
    void aBackupIsRefusedWhereNoRegisterMayBe()
    {
        const TestRegister place;
        const auto database = place.create();
        for (const auto& [name, kind] : {std::pair(u"copy.db"_s, BrokenWorld::Kind::WrongSuffix),
                                         std::pair(u"none/copy.redress"_s, BrokenWorld::Kind::BadAddress)}) {
            try {
                (void)backup(*database, place.fileBeside(name));
                QFAIL("was written");
            } catch (const BrokenWorld& broken) {
                QCOMPARE(broken.kind(), kind);
            }
        }
        QVERIFY(filesIn(place).isEmpty());
    }

    void whatDoesNotVerifyIsNoBackup_data() { addEngines(); }
    void whatDoesNotVerifyIsNoBackup()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        database->run(u"UPDATE journal SET actor = 2 WHERE sequence = 12"_s);
        const VerifyReport report = backup(*database, place.fileBeside(u"copy.redress"_s));
        QVERIFY(!report.held);
        QVERIFY(report.firstBad.contains(u"Entry 12"_s));
        QVERIFY(filesIn(place).isEmpty());
    }

    void aBackupThatIsStoppedLeavesNothing_data()
    {
        addEngines();
    }
    void aBackupThatIsStoppedLeavesNothing()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        keepContent(*database, tensOfMegabytes(), opening);
        std::stop_source stop;
        database->stopWhen(stop.get_token());
        const QString file = place.fileBeside(u"copy.redress"_s);
        std::jthread asking([&] {
            while (filesIn(place).isEmpty() && !stop.stop_requested()) {
                QThread::msleep(1);
            }
            stop.request_stop();
        });
        try {
            (void)backup(*database, file);
            stop.request_stop();
            QFAIL("was not stopped");
        } catch (const BrokenWorld& broken) {
            QCOMPARE(broken.kind(), BrokenWorld::Kind::Stopped);
        }
        QVERIFY(filesIn(place).isEmpty());
        database->stopWhen({});
        QVERIFY(backup(*database, file).held);
    }

    void desksGoOnSavingWhileABackupIsMade_data() { addEngines(); }
    void desksGoOnSavingWhileABackupIsMade()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = fillRegister(*database);
        std::atomic<bool> enough = false;
        std::atomic<int> saved = 0;
        std::thread desk([&] {
            const auto own = place.open();
            while (!enough) {
                registerCase(*own, office, sampleIntake());
                ++saved;
            }
        });
        while (saved < 5) {
            QThread::msleep(1);
        }
        for (int count = 0; count < 3; ++count) {
            const QString file = place.fileBeside(u"copy-%1.redress"_s.arg(count));
            const VerifyReport report = backup(*database, file);
            QCOMPARE(report.firstBad, QString());
        }
        enough = true;
        desk.join();
        QVERIFY(verify(*database).held);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
