#include "app/session/reasons.h"
#include "app/storage/contents.h"
#include "tests/support/small_desk.h"
#include "tests/support/tens_of_megabytes.h"

#include <QDir>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;

/** What lies in the folder of backups, and what copies in the making lie beside the register. */
QStringList tracesOf(const SmallOffice& office, const QString& backups)
{
    return QDir(backups).entryList(anything) +
           QDir(QFileInfo(office.address()).path()).entryList({u".*"_s}, anything);
}

/** A register whose backup is long in the making. */
void enlarge(const SmallOffice& office)
{
    keepContent(*openRegister(office.address()), tensOfMegabytes(), mondayMorning);
}

/** Lets the desk go on until a trace of its backup is there. */
bool waitsFor(const SmallOffice& office, const QString& backups, const QString& sign)
{
    constexpr int most = 60'000;
    return QTest::qWaitFor([&] { return tracesOf(office, backups).join(u'\n').contains(sign); }, most);
}

} // namespace

class DeskBackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeskThatIsLeftWaitsForNoBackup_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("while the register is copied and looked over") << u".redress-backup-"_s;
        QTest::newRow("while the copy is brought to its folder") << u".part"_s;
    }
    void aDeskThatIsLeftWaitsForNoBackup()
    {
        QFETCH(QString, sign);
        SmallOffice office;
        enlarge(office);
        auto desk = office.deskOf(u"admin"_s);
        const QString folder = desk->backupFolder();
        const auto made = desk->backUpNow();
        QVERIFY(waitsFor(office, folder, sign));
        desk.reset();
        QVERIFY(made.isFinished() && !made.result());
        QCOMPARE(made.result().refusal().reason, workStopped());
        QCOMPARE(tracesOf(office, folder), QStringList());
        // The next desk that looks makes it.
        desk = office.deskOf(u"agent"_s);
        QVERIFY(valueOf(desk->backUpOfTheDay()).has_value());
    }

    void aRestoreWaitsForNoBackup()
    {
        SmallOffice office;
        const auto desk = office.deskOf(u"admin"_s);
        const QString before = valueOf(desk->backUpNow()).file;
        enlarge(office);
        const auto made = desk->backUpNow();
        const QString folder = desk->backupFolder();
        QVERIFY(waitsFor(office, folder, u".redress-backup-"_s));
        const auto restored = desk->restoreBackup(before);
        QVERIFY(!made.result());
        QCOMPARE(made.result().refusal().reason, workStopped());
        QVERIFY(QFileInfo::exists(valueOf(restored)));
        QCOMPARE(QDir(folder).entryInfoList({u"*.redress"_s}).size(), 1);
    }

    void aCheckThatIsLeftGoesNoFurther()
    {
        SmallOffice office;
        enlarge(office);
        auto desk = office.deskOf(u"admin"_s);
        const auto checked = desk->checkBackup(valueOf(desk->backUpNow()).file);
        desk.reset();
        QVERIFY(!answerOf(checked));
        QCOMPARE(checked.result().refusal().reason, workStopped());
    }

    void withoutARegisterThereIsNoFolderAndNoBackup()
    {
        const SetClock clock(mondayMorning);
        const QTemporaryDir drafts;
        Desk desk(clock, drafts.path());
        QCOMPARE(desk.backupFolder(), QString());
        QCOMPARE(answerOf(desk.backups()).refusal().reason, u"not_open"_s);
        QCOMPARE(answerOf(desk.backUpOfTheDay()).refusal().reason, u"not_open"_s);
        QVERIFY(!answerOf(desk.openRegister(u"what://is this"_s)));
        QCOMPARE(desk.backupFolder(), QString());
        QCOMPARE(answerOf(desk.backUpOfTheDay()).refusal().reason, u"not_open"_s);
    }

    void anyDeskMakesTheOneOfTheDayAndAdministratorsTheOthers_data()
    {
        QTest::addColumn<QString>("who");
        for (const QString& who : {u"agent"_s, u"officer"_s, u"supervisor"_s, u"manager"_s}) {
            QTest::addRow("%s", qPrintable(who)) << who;
        }
    }
    void anyDeskMakesTheOneOfTheDayAndAdministratorsTheOthers()
    {
        QFETCH(QString, who);
        SmallOffice office;
        const auto desk = office.deskOf(who);
        const QString made = valueOf(desk->backUpOfTheDay())->file;
        QCOMPARE(answerOf(desk->backUpNow()).refusal().reason, u"not_allowed"_s);
        QCOMPARE(answerOf(desk->checkBackup(made)).refusal().reason, u"not_allowed"_s);
        QCOMPARE(answerOf(desk->restoreBackup(made)).refusal().reason, u"not_allowed"_s);
        desk->signOut();
        QCOMPARE(answerOf(desk->backUpNow()).refusal().reason, u"not_signed_in"_s);
        QCOMPARE(valueOf(desk->backups()).size(), 1);
    }

    void aNamedFolderThatIsAwayIsNotAnOfficeWithoutBackups()
    {
        SmallOffice office;
        const auto admin = office.deskOf(u"admin"_s);
        QVERIFY(valueOf(admin->backups()).isEmpty());
        const QTemporaryDir disk;
        const QString folder = disk.filePath(u"kept"_s);
        QSignalSpy changed(admin.get(), &Desk::officeChanged);
        valueOf(admin->keepOffice(command::SetBackupFolder{folder}));
        QVERIFY(changed.wait(2000));
        valueOf(admin->backUpNow());
        QCOMPARE(valueOf(admin->backups()).size(), 1);
        QVERIFY(QDir().rename(folder, disk.filePath(u"away"_s)));
        const Refusal away = answerOf(admin->backups()).refusal();
        QCOMPARE(away.field, u"backup_folder"_s);
        QVERIFY2(away.text.contains(u"cannot be reached"_s), qPrintable(away.text));
    }

    void whoWasNoAdministratorThenIsNotNamedInTheBackupsJournal()
    {
        SmallOffice office;
        const auto admin = office.deskOf(u"admin"_s);
        const QString before = valueOf(admin->backUpNow()).file;
        const NewAccount second{u"second"_s, u"Second Keeper"_s, {}, Role::Administrator, {}, SmallOffice::password()};
        QSignalSpy changed(admin.get(), &Desk::officeChanged);
        valueOf(admin->makeAccount(second));
        QVERIFY(changed.wait(2000));
        const auto desk = office.deskOf(u"second"_s);
        QCOMPARE(answerOf(desk->restoreBackup(before)).refusal().reason, u"unknown_then"_s);
        // The desk has let go of the register, which stands as it did.
        QVERIFY(office.deskOf(u"second"_s)->office().memberNamed(u"second"_s) != nullptr);
    }
};

QTEST_GUILESS_MAIN(DeskBackupsTest)
#include "tst_desk_backups.moc"
