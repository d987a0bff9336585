#include "app/storage/database.h"

#include "app/storage/engine_codes.h"
#include "app/storage/journal.h"
#include "app/storage/register.h"
#include "app/storage/verify.h"
#include "tests/support/private_postgresql.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QProcess>
#include <QtTest>

#include <atomic>
#include <thread>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = BrokenWorld::Kind;

namespace {

void record(Database& database, const QString& stream, qsizetype size = 10)
{
    withWriteTransaction(database, [&] {
        append(database, stampAt(opening), stream, versionOf(database, stream),
               {EncodedEvent{u"sample.1"_s, "{\"text\":\"" + QByteArray(size, 'x') + "\"}", {}}});
    });
}

template <class F>
std::optional<Kind> brokenBy(F&& work)
{
    try {
        work();
    } catch (const BrokenWorld& broken) {
        return broken.kind();
    }
    return std::nullopt;
}

/** Another program that holds the register's write lock for a while; says "held" when it has it. */
int holdLock(const QString& address, int milliseconds)
{
    const auto database = Database::connect(RegisterAddress::read(address));
    const WriteTransaction holding(*database);
    puts("held");
    fflush(stdout);
    QThread::msleep(ulong(milliseconds));
    return 0;
}

std::unique_ptr<QProcess> holder(const QString& address, int milliseconds)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(),
                   {u"--hold"_s, address, QString::number(milliseconds)});
    if (!process->waitForReadyRead(10'000)) {
        qFatal("the lock is not held");
    }
    return process;
}

void endConnectionsOf(const TestRegister& place)
{
    place.open()->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
}

/** A disk of two megabytes, where one may make it. */
class SmallDisk
{
public:
    SmallDisk()
    {
        mounted = mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (mounted) {
            umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
        }
    }

    QTemporaryDir folder;
    bool mounted = false;
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWentIn_data() { addEngines(); }
    void valuesComeBackAsTheyWentIn()
    {
        const TestRegister place;
        const auto database = place.create();
        database->runOnce(u"CREATE TABLE things (a BIGINT, b TEXT)"_s);
        const QString odd = u"it's \"x\"; :a ? $1 \\ %1 ‏سلام‏ Đ🙂\n\t"_s;
        const qint64 large = std::numeric_limits<qint64>::min();
        const QString statement = u"INSERT INTO things (a, b) VALUES (:a, :b) RETURNING a, b"_s;
        const Row row = database->run(statement, {{u"a"_s, large}, {u"b"_s, odd}}).first();
        QCOMPARE(row.number(0), large);
        QCOMPARE(row.text(1), odd);
        const Row empty =
            database
                ->run(statement, {{u"a"_s, QVariant(QMetaType(QMetaType::LongLong))}, {u"b"_s, QString()}})
                .first();
        QVERIFY(empty.isNull(0));
        QVERIFY(!empty.isNull(1));
        QCOMPARE(database->run(u"SELECT a FROM things"_s).size(), 2);
        database->run(u"UPDATE things SET a = 1"_s);
        QCOMPARE(database->changed(), 2);
    }

    void aSaveWaitsForAnotherProgramsSave_data() { addEngines(); }
    void aSaveWaitsForAnotherProgramsSave()
    {
        const TestRegister place;
        const auto database = place.create();
        const auto other = holder(place.address(), 400);
        QElapsedTimer timer;
        timer.start();
        record(*database, u"case:1"_s);
        QVERIFY(timer.elapsed() > 200);
        QCOMPARE(head(*database).sequence, 1);
        QVERIFY(other->waitForFinished());
    }

    void readingGoesOnWhileAnotherProgramSaves_data() { addEngines(); }
    void readingGoesOnWhileAnotherProgramSaves()
    {
        const TestRegister place;
        const auto database = place.create();
        record(*database, u"case:1"_s);
        const auto other = holder(place.address(), 2000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(head(*database).sequence, 1);
        QCOMPARE(place.open()->run(u"SELECT count(*) FROM journal"_s).first().number(0), 1);
        QVERIFY(timer.elapsed() < 1000);
        other->kill();
        QVERIFY(other->waitForFinished());
    }

    void patienceHasAnEndAndNothingIsSaved_data() { addEngines(); }
    void patienceHasAnEndAndNothingIsSaved()
    {
        const TestRegister place;
        const auto database = place.create();
        database->setPatience(100ms);
        const auto other = holder(place.address(), 1000);
        QCOMPARE(brokenBy([&] { record(*database, u"case:1"_s); }), Kind::Busy);
        QVERIFY(!database->isInTransaction());
        QVERIFY(other->waitForFinished());
        QCOMPARE(head(*database).sequence, 0);
        record(*database, u"case:1"_s);
        QCOMPARE(head(*database).sequence, 1);
    }

    void aViewDoesNotChangeWhileItIsRead_data() { addEngines(); }
    void aViewDoesNotChangeWhileItIsRead()
    {
        const TestRegister place;
        const auto database = place.create();
        const auto other = place.open();
        record(*database, u"case:1"_s);
        {
            const ReadTransaction view(*database);
            QCOMPARE(head(*database).sequence, 1);
            record(*other, u"case:1"_s);
            QCOMPARE(head(*database).sequence, 1);
        }
        QCOMPARE(head(*database).sequence, 2);
    }

    void aFailedStatementDoomsItsTransaction_data() { addEngines(); }
    void aFailedStatementDoomsItsTransaction()
    {
        const TestRegister place;
        const auto database = place.create();
        const auto careless = [&] {
            withWriteTransaction(*database, [&] {
                append(*database, stampAt(opening), u"case:1"_s, 0, {EncodedEvent{u"sample.1"_s, "{}", {}}});
                try {
                    database->run(u"SELECT nothing FROM nowhere"_s);
                } catch (const BrokenWorld&) {
                }
            });
        };
        QCOMPARE(brokenBy(careless), Kind::Failed);
        QCOMPARE(head(*database).sequence, 0);
    }

    void aFileThatWasMovedAwayTakesNoSavesUntilItIsBack()
    {
        const TestRegister place(u"sqlite"_s);
        const auto database = place.create();
        const QString elsewhere = place.fileBeside(u"elsewhere.redress"_s);
        QVERIFY(QFile::rename(place.address(), elsewhere));
        QCOMPARE(brokenBy([&] { record(*database, u"case:1"_s); }), Kind::Gone);
        QCOMPARE(brokenBy([&] { const ReadTransaction look(*database); }), Kind::Gone);
        QVERIFY(QFile::copy(elsewhere, place.address()));
        QCOMPARE(brokenBy([&] { record(*database, u"case:1"_s); }), Kind::Gone);
        QVERIFY(QFile::remove(place.address()) && QFile::rename(elsewhere, place.address()));
        record(*database, u"case:1"_s);
        QCOMPARE(place.open()->run(u"SELECT count(*) FROM journal"_s).first().number(0), 1);
    }

    void aFullFileSavesNothingByHalf()
    {
        const TestRegister place(u"sqlite"_s);
        const auto database = place.create();
        const Office office = openOffice(*database);
        const qint64 pages = database->runOnce(u"PRAGMA page_count"_s).first().number(0);
        database->runOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 3));
        Intake intake = sampleIntake();
        intake.description = QString(100'000, u'x');
        const JournalHead before = head(*database);
        QCOMPARE(brokenBy([&] { registerCase(*database, office, intake); }), Kind::Full);
        QVERIFY(!database->isInTransaction());
        QCOMPARE(head(*database), before);
        QVERIFY(verify(*database).held);
        database->runOnce(u"PRAGMA max_page_count = 1000000"_s);
        registerCase(*database, office, intake);
        QVERIFY(verify(*database).held);
    }

    void aFullDiskSavesNothingByHalf()
    {
        const SmallDisk disk;
        if (!disk.mounted) {
            QSKIP("a small disk can be made by root only");
        }
        const QString file = disk.folder.filePath(u"a.redress"_s);
        const auto database = createRegister(file);
        std::optional<Kind> broken;
        qint64 saved = 0;
        while (!broken) {
            broken = brokenBy([&] { record(*database, u"case:1"_s, 50'000); });
            saved += broken ? 0 : 1;
        }
        QCOMPARE(broken, Kind::Full);
        QVERIFY(saved > 5);
        QCOMPARE(head(*database).sequence, saved);
        QCOMPARE(brokenBy([&] { record(*database, u"case:1"_s, 50'000); }), Kind::Full);
        QCOMPARE(openRegister(file)->run(u"SELECT count(*) FROM journal"_s).first().number(0), saved);
        QCOMPARE(database->runOnce(u"PRAGMA integrity_check"_s).first().text(0), u"ok"_s);
    }

    void aLostConnectionIsMadeAgain()
    {
        const TestRegister place(u"postgresql"_s);
        const auto database = place.create();
        record(*database, u"case:1"_s);
        endConnectionsOf(place);
        QCOMPARE(head(*database).sequence, 1);
        endConnectionsOf(place);
        record(*database, u"case:1"_s);
        QCOMPARE(head(*database).sequence, 2);
    }

    void aConnectionLostInTheMiddleOfASaveSavesOnce()
    {
        const TestRegister place(u"postgresql"_s);
        const auto database = place.create();
        int attempts = 0;
        withWriteTransaction(*database, [&] {
            append(*database, stampAt(opening), u"case:1"_s, 0, {EncodedEvent{u"sample.1"_s, "{}", {}}});
            if (++attempts == 1) {
                endConnectionsOf(place);
            }
            (void)head(*database);
        });
        QCOMPARE(attempts, 2);
        QCOMPARE(head(*database).sequence, 1);
    }

    void aConnectionLostAtTheCommitLeavesItUnknown()
    {
        const TestRegister place(u"postgresql"_s);
        const auto database = place.create();
        const auto lost = [&] {
            withWriteTransaction(*database, [&] {
                append(*database, stampAt(opening), u"case:1"_s, 0, {EncodedEvent{u"sample.1"_s, "{}", {}}});
                endConnectionsOf(place);
            });
        };
        QCOMPARE(brokenBy(lost), Kind::CommitUnknown);
        QCOMPARE(head(*database).sequence, 0);
    }

    void aServerThatComesBackIsFoundAgain()
    {
        const TestRegister place(u"postgresql"_s);
        const auto database = place.create();
        record(*database, u"case:1"_s);
        PrivatePostgresql::server().crash();
        QCOMPARE(brokenBy([&] { (void)head(*database); }), Kind::Unreachable);
        QCOMPARE(brokenBy([&] { record(*database, u"case:1"_s); }), Kind::Unreachable);
        PrivatePostgresql::server().start();
        QCOMPARE(head(*database).sequence, 1);
        record(*database, u"case:1"_s);
        QVERIFY(!entriesOfAction(*database, readEntries(*database, 1, 1).first().stamp.action).isEmpty());
    }

    void theEnginesCodesAreToldApart_data()
    {
        QTest::addColumn<bool>("server");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("kind");
        const auto row = [](bool server, const char* code, Verdict verdict, Kind kind) {
            QTest::addRow("%s %s", server ? "postgresql" : "sqlite", code)
                << server << QString::fromLatin1(code) << int(verdict) << int(kind);
        };
        row(false, "5", Verdict::Wait, Kind::Busy);
        row(false, "261", Verdict::Wait, Kind::Busy);
        row(false, "517", Verdict::StartAgain, Kind::Busy);
        row(false, "6", Verdict::Wait, Kind::Busy);
        row(false, "8", Verdict::Broken, Kind::ReadOnly);
        row(false, "1032", Verdict::Broken, Kind::Gone);
        row(false, "778", Verdict::Broken, Kind::Unreachable);
        row(false, "1034", Verdict::Broken, Kind::Unreachable);
        row(false, "522", Verdict::Broken, Kind::Damaged);
        row(false, "11", Verdict::Broken, Kind::Damaged);
        row(false, "267", Verdict::Broken, Kind::Damaged);
        row(false, "26", Verdict::Broken, Kind::Foreign);
        row(false, "13", Verdict::Broken, Kind::Full);
        row(false, "14", Verdict::Broken, Kind::Unreachable);
        row(false, "2067", Verdict::Broken, Kind::Failed);
        row(true, "40001", Verdict::StartAgain, Kind::Busy);
        row(true, "40P01", Verdict::StartAgain, Kind::Busy);
        row(true, "55P03", Verdict::Broken, Kind::Busy);
        row(true, "57P01", Verdict::Lost, Kind::Unreachable);
        row(true, "08006", Verdict::Lost, Kind::Unreachable);
        row(true, "", Verdict::Lost, Kind::Unreachable);
        row(true, "42501", Verdict::Broken, Kind::Denied);
        row(true, "25006", Verdict::Broken, Kind::ReadOnly);
        row(true, "53100", Verdict::Broken, Kind::Full);
        row(true, "23505", Verdict::Broken, Kind::Failed);
    }
    void theEnginesCodesAreToldApart()
    {
        QFETCH(bool, server);
        QFETCH(QString, code);
        QFETCH(int, verdict);
        QFETCH(int, kind);
        const Diagnosis found = diagnose(server ? Engine::Postgresql : Engine::Sqlite, code, {});
        QCOMPARE(int(found.verdict), verdict);
        QCOMPARE(int(found.kind), kind);
    }
};

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == u"--hold"_s) {
        return holdLock(given.value(2), given.value(3).toInt());
    }
    DatabaseTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_database.moc"
