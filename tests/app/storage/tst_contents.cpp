#include "app/storage/contents.h"

#include "app/storage/backup.h"
#include "app/storage/office_store.h"
#include "app/storage/rebuild.h"
#include "app/storage/register.h"
#include "app/storage/verify.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
constexpr qint64 aDay = 24LL * 3600;

/** Bytes that no text and no pattern has: zeros, quotes, all values; another for each seed. */
QByteArray bytesOf(qsizetype size, char seed = 1)
{
    QByteArray bytes(size, '\0');
    for (qsizetype at = 0; at < size; ++at) {
        bytes[at] = char(at * 7 + at / 251 + seed);
    }
    return bytes;
}

qint64 countOf(Database& database, const QString& table)
{
    return database.run(u"SELECT count(*) FROM "_s + table).first().number(0);
}

std::optional<BrokenWorld::Kind> readingOf(Database& database, const QString& hash)
{
    try {
        (void)readContent(database, hash);
        return std::nullopt;
    } catch (const BrokenWorld& broken) {
        return broken.kind();
    }
}

/** A register with a paper of three pieces, and the paper's hash. */
QString fillWithPaper(Database& database)
{
    const Office office = openOffice(database);
    const Case made = registerCase(database, office, sampleIntake());
    const PaperAdded added = keptPaper(database, 1, bytesOf(2 * megabyte + 5));
    happen(database, office, made, {added});
    return added.hash;
}

} // namespace

class ContentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsReadByteForByte_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const char* engine : {"sqlite", "postgresql"}) {
            for (const qsizetype size : {qsizetype(1), megabyte - 1, megabyte, megabyte + 1, 3 * megabyte}) {
                QTest::addRow("%s %lld", engine, size) << size;
            }
        }
    }
    void whatIsKeptIsReadByteForByte()
    {
        QFETCH(qsizetype, size);
        const TestRegister place;
        const auto database = place.create();
        const QByteArray bytes = bytesOf(size);
        const QString hash = keepContent(*database, bytes, opening);
        QCOMPARE(hash, hashOfContent(bytes));
        QCOMPARE(sizeOfContent(*database, hash), size);
        QCOMPARE(readContent(*place.open(), hash), bytes);
    }

    void theSameContentIsKeptOnce_data() { addEngines(); }
    void theSameContentIsKeptOnce()
    {
        const TestRegister place;
        const auto database = place.create();
        const QByteArray bytes = bytesOf(megabyte + 1);
        QCOMPARE(keepContent(*database, bytes, opening), keepContent(*database, bytes, opening));
        QCOMPARE(countOf(*database, u"contents"_s), 1);
        QCOMPARE(countOf(*database, u"content_pieces"_s), 2);
    }

    void desksThatKeepTheSameAtOnceAllHaveIt_data() { addEngines(); }
    void desksThatKeepTheSameAtOnceAllHaveIt()
    {
        const TestRegister place;
        const auto database = place.create();
        const QByteArray bytes = bytesOf(3 * megabyte);
        std::vector<std::thread> desks;
        for (int desk = 0; desk < 3; ++desk) {
            desks.emplace_back([&] {
                const auto own = place.open();
                for (int sweep = 0; sweep < 3; ++sweep) {
                    (void)keepContent(*own, bytes, opening);
                    sweepOrphans(*own, opening);
                }
            });
        }
        for (std::thread& desk : desks) {
            desk.join();
        }
        QCOMPARE(readContent(*database, hashOfContent(bytes)), bytes);
    }

    void aSweepThatTakesThePiecesOfAPaperOnItsWayDoesNotHurtIt()
    {
        const TestRegister place(u"sqlite"_s);
        const auto database = place.create();
        std::atomic<bool> enough = false;
        std::atomic<int> taken = 0;
        std::thread sweeping([&] {
            const auto own = place.open();
            while (!enough) {
                taken += sweepOrphans(*own, opening);
                QThread::msleep(7);
            }
        });
        for (int number = 0; number < 20; ++number) {
            const QByteArray bytes = bytesOf(3 * megabyte, char(number));
            try {
                QCOMPARE(readContent(*database, keepContent(*database, bytes, opening)), bytes);
            } catch (const BrokenWorld& broken) {
                // Swept at every attempt: told, and nothing of it is there by half.
                QCOMPARE(broken.kind(), BrokenWorld::Kind::Busy);
            }
        }
        enough = true;
        sweeping.join();
        QVERIFY(taken > 0);
        QVERIFY(verify(*database).held);
    }

    void whatWasNotKeptWholeIsNotThere_data() { addEngines(); }
    void whatWasNotKeptWholeIsNotThere()
    {
        const TestRegister place;
        const auto database = place.create();
        const QByteArray bytes = bytesOf(3 * megabyte);
        const QString hash = hashOfContent(bytes);
        // As a desk that was killed after its second piece leaves it.
        for (int number = 0; number < 2; ++number) {
            database->run(u"INSERT INTO content_pieces (hash, number, body) VALUES (:hash, :number, :body)"_s,
                          {{u"hash"_s, hash}, {u"number"_s, number}, {u"body"_s, bytes.mid(number * megabyte, megabyte)}});
        }
        QCOMPARE(sizeOfContent(*database, hash), std::nullopt);
        QCOMPARE(readingOf(*database, hash), BrokenWorld::Kind::Damaged);
        QVERIFY(verify(*database).held);
        (void)keepContent(*database, bytes, opening);
        QCOMPARE(readContent(*database, hash), bytes);
    }

    void piecesOfABrokenOffCopyAreSwept_data() { addEngines(); }
    void piecesOfABrokenOffCopyAreSwept()
    {
        const TestRegister place;
        const auto database = place.create();
        database->run(u"INSERT INTO content_pieces (hash, number, body) VALUES ('half', 0, :body)"_s,
                      {{u"body"_s, bytesOf(10)}});
        QCOMPARE(sweepOrphans(*database, opening), 1);
        QCOMPARE(countOf(*database, u"content_pieces"_s), 0);
    }

    void onlyWhatNobodyNamedForADayIsSwept_data() { addEngines(); }
    void onlyWhatNobodyNamedForADayIsSwept()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        const qint64 named = countOf(*database, u"contents"_s);
        const QString orphan = keepContent(*database, bytesOf(megabyte + 1), opening);
        QCOMPARE(sweepOrphans(*database, opening.plusSeconds(aDay)), 0);
        QVERIFY(sizeOfContent(*database, orphan));
        // Kept again by somebody who is about to name it: its day begins anew.
        (void)keepContent(*database, bytesOf(megabyte + 1), opening.plusSeconds(aDay));
        QCOMPARE(sweepOrphans(*database, opening.plusSeconds(aDay + 1)), 0);
        QCOMPARE(sweepOrphans(*database, opening.plusSeconds(2 * aDay + 1)), 1);
        QVERIFY(!sizeOfContent(*database, orphan));
        QCOMPARE(countOf(*database, u"contents"_s), named);
        QVERIFY(verify(*database).held);
    }

    void aLetterheadThatWasReplacedStays_data() { addEngines(); }
    void aLetterheadThatWasReplacedStays()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = fillRegister(*database);
        const QString former = office.organisation.letterhead;
        Organisation changed = office.organisation;
        changed.letterhead.clear();
        withWriteTransaction(*database, [&] {
            recordOffice(*database, stampAt(opening.plusSeconds(2 * aDay)), {OrganisationChanged{changed}});
        });
        sweepOrphans(*database, opening.plusSeconds(10 * aDay));
        QCOMPARE(readContent(*database, former), QByteArray("a letterhead"));
    }

    void aByteChangedInAPaperIsFoundAndNamed_data() { addEngines(); }
    void aByteChangedInAPaperIsFoundAndNamed()
    {
        const TestRegister place;
        const auto database = place.create();
        const QString hash = fillWithPaper(*database);
        QVERIFY(verify(*database).held);
        QByteArray piece = database->run(u"SELECT body FROM content_pieces WHERE number = 1"_s).first().value(0).toByteArray();
        piece[megabyte / 2] = char(piece.at(megabyte / 2) ^ 1);
        database->run(u"UPDATE content_pieces SET body = :body WHERE number = 1"_s, {{u"body"_s, piece}});
        QCOMPARE(readingOf(*database, hash), BrokenWorld::Kind::Damaged);
        const VerifyReport report = verify(*database);
        QVERIFY(!report.held);
        QCOMPARE(report.firstBad, u"Paper 1 of case 1 is not as it was kept."_s);
    }

    void whatIsMissingOrTooMuchIsFoundAndNamed_data()
    {
        QTest::addColumn<QString>("statement");
        const auto add = [](const char* name, const char* statement) {
            for (const char* engine : {"sqlite", "postgresql"}) {
                QTest::addRow("%s %s", engine, name) << QString::fromLatin1(statement);
            }
        };
        add("no content", "DELETE FROM contents");
        add("the last piece gone", "DELETE FROM content_pieces WHERE number = 2");
        add("the first piece gone", "DELETE FROM content_pieces WHERE number = 0");
        add("a piece too many",
            "INSERT INTO content_pieces (hash, number, body) SELECT hash, 9, body FROM content_pieces WHERE number = 2");
        add("pieces in another order", "UPDATE content_pieces SET number = 1 - number + 10 WHERE number < 2");
        add("another size", "UPDATE contents SET size = size + 1");
        add("another name", "UPDATE contents SET hash = '0' || substr(hash, 2)");
    }
    void whatIsMissingOrTooMuchIsFoundAndNamed()
    {
        QFETCH(QString, statement);
        const TestRegister place;
        const auto database = place.create();
        (void)fillWithPaper(*database);
        database->run(statement);
        const VerifyReport report = verify(*database);
        QVERIFY(!report.held);
        QVERIFY2(report.firstBad.startsWith(u"Paper 1 of case 1 is not"_s), qPrintable(report.firstBad));
    }

    void aLetterheadThatIsGoneIsFoundAndNamed_data() { addEngines(); }
    void aLetterheadThatIsGoneIsFoundAndNamed()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = fillRegister(*database);
        const Values hash{{u"hash"_s, office.organisation.letterhead}};
        database->run(u"UPDATE content_pieces SET body = :body WHERE hash = :hash"_s,
                      {{u"hash"_s, office.organisation.letterhead}, {u"body"_s, QByteArray("a litterhead")}});
        QVERIFY(verify(*database).firstBad.startsWith(u"The letterhead "_s));
        database->run(u"DELETE FROM contents WHERE hash = :hash"_s, hash);
        QVERIFY(verify(*database).firstBad.startsWith(u"The letterhead "_s));
    }

    void aBackupBringsThePapersAlong_data() { addEngines(); }
    void aBackupBringsThePapersAlong()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        const QString hash = keepContent(*database, bytesOf(2 * megabyte), opening);
        const QString file = place.fileBeside(u"copy.redress"_s);
        const VerifyReport report = backup(*database, file);
        QVERIFY2(report.held, qPrintable(report.firstBad));
        const auto copy = openRegister(file);
        QCOMPARE(countOf(*copy, u"contents"_s), countOf(*database, u"contents"_s));
        QCOMPARE(readContent(*copy, hash), bytesOf(2 * megabyte));
    }

    void aDamagedPaperIsNoBackup_data() { addEngines(); }
    void aDamagedPaperIsNoBackup()
    {
        const TestRegister place;
        const auto database = place.create();
        (void)fillWithPaper(*database);
        database->run(u"UPDATE content_pieces SET body = :body WHERE number = 0"_s, {{u"body"_s, bytesOf(megabyte, 9)}});
        const VerifyReport report = backup(*database, place.fileBeside(u"copy.redress"_s));
        QVERIFY(!report.held);
        QVERIFY(!QFile::exists(place.fileBeside(u"copy.redress"_s)));
    }

    void rebuildingTheTablesKeepsThePapers_data() { addEngines(); }
    void rebuildingTheTablesKeepsThePapers()
    {
        const TestRegister place;
        const auto database = place.create();
        const QString hash = fillWithPaper(*database);
        rebuild(*database);
        QCOMPARE(readContent(*database, hash), bytesOf(2 * megabyte + 5));
        QVERIFY(verify(*database).held);
    }

    void aDeskKilledWhileAPaperGoesInLeavesNoHalf_data() { addEngines(); }
    void aDeskKilledWhileAPaperGoesInLeavesNoHalf()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        const qint64 pieces = countOf(*database, u"content_pieces"_s);
        int halves = 0;
        for (int kill = 0; kill < 3; ++kill) {
            const QByteArray bytes = bytesOf(20 * megabyte, char(kill));
            const pid_t child = ::fork();
            if (child == 0) {
                (void)keepContent(*place.open(), bytes, opening);
                ::_exit(0);
            }
            QVERIFY(QTest::qWaitFor([&] { return countOf(*database, u"content_pieces"_s) > pieces + kill; }));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const QString hash = hashOfContent(bytes);
            if (sizeOfContent(*database, hash)) {
                QCOMPARE(readContent(*database, hash), bytes);
            } else {
                ++halves;
                QCOMPARE(readingOf(*database, hash), BrokenWorld::Kind::Damaged);
            }
            const VerifyReport report = verify(*database);
            QVERIFY2(report.held, qPrintable(report.firstBad));
            sweepOrphans(*database, opening.plusSeconds(30 * aDay));
            QCOMPARE(countOf(*database, u"content_pieces"_s), pieces);
        }
        QVERIFY(halves > 0);
    }

    void aRegisterThatVanishesWhileAPaperGoesInIsToldAndTakesItLater()
    {
        const TestRegister place(u"sqlite"_s);
        const auto database = place.create();
        const QByteArray bytes = bytesOf(25 * megabyte);
        std::optional<BrokenWorld::Kind> told;
        std::thread attaching([&] {
            try {
                (void)keepContent(*database, bytes, opening);
            } catch (const BrokenWorld& broken) {
                told = broken.kind();
            }
        });
        const auto other = place.open();
        while (countOf(*other, u"content_pieces"_s) == 0) {
        }
        const QString away = place.fileBeside(u"away.redress"_s);
        QVERIFY(QFile::rename(place.address(), away));
        attaching.join();
        QCOMPARE(told, BrokenWorld::Kind::Gone);
        QVERIFY(QFile::rename(away, place.address()));
        QCOMPARE(readContent(*database, keepContent(*database, bytes, opening)), bytes);
        QVERIFY(verify(*database).held);
    }

    void otherDesksSaveWhileALargePaperGoesIn_data() { addEngines(); }
    void otherDesksSaveWhileALargePaperGoesIn()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        std::atomic<bool> done = false;
        std::thread attaching([&] {
            const auto own = place.open();
            (void)keepContent(*own, bytesOf(12 * megabyte), opening);
            done = true;
        });
        int saved = 0;
        while (!done) {
            registerCase(*database, office, sampleIntake());
            ++saved;
        }
        attaching.join();
        qInfo("%d saves while 12 MB went in", saved);
        QVERIFY(saved >= 3);
    }
};

QTEST_GUILESS_MAIN(ContentsTest)
#include "tst_contents.moc"
