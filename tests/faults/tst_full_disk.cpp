#include "app/backups/keep_backups.h"
#include "app/cases/case_verbs.h"
#include "app/session/in_words.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"
#include "app/storage/schema.h"
#include "app/storage/verify.h"
#include "tests/faults/desk_at_work.h"
#include "tests/support/first_work.h"

#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

bool ran(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/** A disk of its own in memory; gone with the object. */
class SmallDisk
{
public:
    SmallDisk()
        : mounted(ran(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=6m"_s, u"small"_s, folder.path()}))
    {
    }
    ~SmallDisk()
    {
        if (mounted) {
            ran(u"umount"_s, {folder.path()});
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isThere() const { return mounted; }
    [[nodiscard]] QString file() const { return folder.filePath(u"small.redress"_s); }
    [[nodiscard]] bool grow() const
    {
        return ran(u"mount"_s, {u"-o"_s, u"remount,size=64m"_s, folder.path()});
    }
    /** Leaves no more than so many bytes. */
    void fillUpTo(qint64 room) const
    {
        QFile ballast(folder.filePath(u"ballast"_s));
        ballast.remove();
        const qint64 free = QStorageInfo(folder.path()).bytesAvailable();
        if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(free - room, 'x')) < free - room) {
            qFatal("the small disk cannot be filled");
        }
    }

private:
    QTemporaryDir folder;
    bool mounted;
};

/** Long enough that a disk is soon full. */
Intake longComplaint(Moment received, int number)
{
    Intake intake = complaint(received, u"Hồ sơ dài %1"_s.arg(number));
    intake.description = u"Mạng chập chờn. "_s.repeated(2'500);
    return intake;
}

bool isKept(Desk& desk, const Registered& made)
{
    const auto view = await(desk.readCase(made.id));
    return view && view->complaint.reference == made.reference;
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        original = folder.filePath(u"original.redress"_s);
        QVERIFY(makeDemoRegister(original, SystemClock{}));
        demoCases = casesIn(original);
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        QVERIFY(QFile::copy(original, disk.file()));
        const SystemClock clock;
        Desk desk(clock, QString());
        QVERIFY(goToWork(desk, disk.file()).isEmpty());

        QList<Registered> kept;
        const Refusal full = saveUntilRefused(desk, clock, kept);
        QVERIFY(!kept.isEmpty());
        QCOMPARE(full.field, u"register"_s);
        QVERIFY2(full.text.contains(u"is full"_s), qPrintable(full.text));
        qInfo("full after %d saves: %s", int(kept.size()), qPrintable(full.text));

        QVERIFY(!await(desk.registerCase(longComplaint(clock.now(), 0))));
        for (const Registered& made : kept) {
            QVERIFY(isKept(desk, made));
        }
        QVERIFY(disk.grow());
        const auto again = await(desk.registerCase(longComplaint(clock.now(), 1)));
        QVERIFY2(again, "saving goes on once there is room");
        kept.append(*again);
        for (const Registered& made : kept) {
            QVERIFY(isKept(desk, made));
        }
        const VerifyReport report = verify(*openRegister(disk.file()));
        QVERIFY2(report.held, qPrintable(report.firstBad));
        QCOMPARE(casesIn(disk.file()), demoCases + kept.size());
    }

    void aDiskThatIsFullWhileTheDeskIsClosedStillVerifies()
    {
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        QVERIFY(QFile::copy(original, disk.file()));
        const SystemClock clock;
        QList<Registered> kept;
        {
            Desk desk(clock, QString());
            QVERIFY(goToWork(desk, disk.file()).isEmpty());
            (void)saveUntilRefused(desk, clock, kept);
        }
        QVERIFY(disk.grow());
        const VerifyReport report = verify(*openRegister(disk.file()));
        QVERIFY2(report.held, qPrintable(report.firstBad));
        QCOMPARE(casesIn(disk.file()), demoCases + kept.size());
    }

    void aRegisterThatMayNotGrowIsToldTheSame()
    {
        const QString file = folder.filePath(u"bounded.redress"_s);
        QVERIFY(QFile::copy(original, file));
        const auto database = openRegister(file);
        const qint64 pages = database->runOnce(u"PRAGMA page_count"_s).first().number(0);
        database->runOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 40));
        const Office office = readOffice(*database);
        const Staff* agent = office.memberNamed(u"hoa"_s);
        const Session session{agent->id, u"desk"_s, agent->name, agent->role, agent->department};
        const SystemClock clock;
        const auto save = [&](int number) {
            return inWords([&] {
                return registerCase(*database, Deed::begin(session, clock.now()),
                                    longComplaint(clock.now(), number));
            });
        };
        int kept = 0;
        auto last = save(kept);
        while (last && kept < 10'000) {
            ++kept;
            last = save(kept);
        }
        QVERIFY(kept > 0 && !last);
        QVERIFY2(last.refusal().text.contains(u"is full"_s), qPrintable(last.refusal().text));
        database->runOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 4'000));
        QVERIFY(save(kept));
        QVERIFY(verify(*database).held);
        QCOMPARE(casesIn(file), demoCases + kept + 1);
    }

    void anUpgradeThatFindsNoRoomLeavesTheOldRegister_data()
    {
        QTest::addColumn<qint64>("room");
        // Beside the old register: nothing, half of its copy, the copy and no more, the copy and a part of the rest.
        for (const qint64 kilobytes : {8, 200, 420, 480}) {
            QTest::addRow("%lld KB", kilobytes) << kilobytes * 1024;
        }
    }
    void anUpgradeThatFindsNoRoomLeavesTheOldRegister()
    {
        QFETCH(qint64, room);
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        putFirstWork(disk.file());
        RegisterAddress address;
        address.file = disk.file();
        const auto before = rowsOfFirstWork(*Database::connect(address));
        disk.fillUpTo(room);
        try {
            (void)openRegister(disk.file());
            QFAIL("there was room");
        } catch (const BrokenWorld& world) {
            QVERIFY2(world.kind() == BrokenWorld::Kind::Full, world.what());
        }
        QVERIFY(disk.grow());
        {
            const auto old = Database::connect(address);
            QCOMPARE(schemaVersion(*old), stepOfFirstWork);
            QCOMPARE(rowsOfFirstWork(*old), before);
        }
        const auto database = openRegister(disk.file());
        QCOMPARE(rowsOfFirstWork(*database), before);
        const VerifyReport report = verify(*database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aPaperThatFindsNoRoomIsToldAndGoesInLater()
    {
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        QVERIFY(QFile::copy(original, disk.file()));
        const SystemClock clock;
        Desk desk(clock, QString());
        QVERIFY(goToWork(desk, disk.file()).isEmpty());
        const auto made = await(desk.registerCase(complaint(clock.now(), u"Có ảnh kèm theo"_s)));
        QVERIFY(made);
        const NewPaper paper{{}, QByteArray(12 * 1024 * 1024, 'x'), u"scan.bin"_s, Evidence::Document};
        const auto refused = await(desk.attachPaper(made->id, 1, paper));
        QVERIFY(!refused);
        QVERIFY2(refused.refusal().text.contains(u"is full"_s), qPrintable(refused.refusal().text));
        QVERIFY(await(desk.readCase(made->id))->complaint.papers.isEmpty());
        QVERIFY(disk.grow());
        QVERIFY(await(desk.attachPaper(made->id, 1, paper)));
        QCOMPARE(*await(desk.readPaper(made->id, PaperId{1})), paper.bytes);
        const VerifyReport report = verify(*openRegister(disk.file()));
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aBackupPlaceThatIsFullIsToldAndKeepsItsOldOnes()
    {
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        const auto database = openRegister(original);
        const QString kept = QFileInfo(disk.file()).path() + u"/kept"_s;
        const Moment now = SystemClock{}.now();
        const auto before = makeBackup(*database, kept, now, QTimeZone::utc());
        QVERIFY2(before, before ? "" : qPrintable(before.refusal().text));
        const QStringList files = QDir(kept).entryList(QDir::Files | QDir::Hidden);
        for (const qint64 room : {0LL, before->size / 2}) {
            disk.fillUpTo(room);
            const auto full = makeBackup(*database, kept, now.plusSeconds(60), QTimeZone::utc());
            QVERIFY(!full);
            QCOMPARE(full.refusal().field, u"backup_folder"_s);
            QVERIFY2(full.refusal().text.contains(u"older backups are still there"_s),
                     qPrintable(full.refusal().text));
            QVERIFY2(full.refusal().text.contains(u"its disk is full"_s), qPrintable(full.refusal().text));
            QCOMPARE(QDir(kept).entryList(QDir::Files | QDir::Hidden), files);
            QVERIFY(checkBackup(before->file));
        }
        QVERIFY(disk.grow());
        QVERIFY(makeBackup(*database, kept, now.plusSeconds(60), QTimeZone::utc()));
    }

    void aRegistersFullDiskLeavesItsBackupsAndNoHalfCopy()
    {
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        QVERIFY(QFile::copy(original, disk.file()));
        const QTemporaryDir elsewhere;
        {
            const auto database = openRegister(disk.file());
            disk.fillUpTo(200 * 1024);
            const auto full = inWords([&] {
                return makeBackup(*database, elsewhere.filePath(u"kept"_s), SystemClock{}.now(), QTimeZone::utc());
            });
            QVERIFY(!full);
            QVERIFY2(full.refusal().text.contains(u"is full"_s), qPrintable(full.refusal().text));
        }
        const QDir folder = QFileInfo(disk.file()).dir();
        QVERIFY(folder.entryList({u".redress-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
        QVERIFY(verify(*openRegister(disk.file())).held);
    }

    void aRestoreThatFindsNoRoomLeavesTheRegister()
    {
        const SmallDisk disk;
        if (!disk.isThere()) {
            QSKIP("A small disk is mounted by root alone.");
        }
        QVERIFY(QFile::copy(original, disk.file()));
        const QTemporaryDir elsewhere;
        const auto made = makeBackup(*openRegister(disk.file()), elsewhere.filePath(u"kept"_s), SystemClock{}.now(),
                                     QTimeZone::utc());
        QVERIFY(made);
        disk.fillUpTo(300 * 1024);
        const auto full = restoreBackup(disk.file(), made->file, u"admin"_s, u"demo demo"_s, SystemClock{}.now());
        QVERIFY(!full);
        QCOMPARE(full.refusal().reason, u"not_copied"_s);
        QVERIFY2(full.refusal().text.contains(u"stay as they are"_s), qPrintable(full.refusal().text));
        QVERIFY(disk.grow());
        QCOMPARE(casesIn(disk.file()), demoCases);
        QVERIFY(verify(*openRegister(disk.file())).held);
    }

private:
    static Refusal saveUntilRefused(Desk& desk, const ClockSource& clock, QList<Registered>& kept)
    {
        for (int number = 0; number < 10'000; ++number) {
            const auto made = await(desk.registerCase(longComplaint(clock.now(), number)));
            if (!made) {
                return made.refusal();
            }
            kept.append(*made);
        }
        return {};
    }

    static qint64 casesIn(const QString& file)
    {
        return openRegister(file)->run(u"SELECT count(*) FROM cases"_s).first().number(0);
    }

    QTemporaryDir folder;
    QString original;
    qint64 demoCases = 0;
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_full_disk.moc"
