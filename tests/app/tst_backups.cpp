#include "app/backups/check_sum.h"
#include "app/backups/keep_backups.h"
#include "app/storage/verify.h"
#include "tests/support/office_of_five.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600;

QTimeZone utc()
{
    return QTimeZone::utc();
}

Moment noon(int year, int month, int dayOfMonth)
{
    return Moment::fromDateTime(QDateTime(QDate(year, month, dayOfMonth), QTime(12, 0), Qt::UTC));
}

void flipAByte(const QString& file)
{
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.seek(bytes.size() / 2));
    const QByteArray one = bytes.read(1);
    QVERIFY(bytes.seek(bytes.size() / 2));
    bytes.write(QByteArray(1, char(one.at(0) ^ 0x20)));
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofEachDayWeekAndMonthTheNewestIsKept();
    void anOfficeThatPausedKeepsItsOldOnes();
    void aBackupIsWrittenVerifiedAndListed_data() { addEngines(); }
    void aBackupIsWrittenVerifiedAndListed();
    void oneADayIsMadeByWhicheverDeskIsOpen_data() { addEngines(); }
    void oneADayIsMadeByWhicheverDeskIsOpen();
    void whatIsNoLongerKeptIsRemovedAndNothingElse();
    void aDamagedNewestIsNamedAndTheOneBeforeIsGood();
    void aDamagedOneDoesNotCountAsTodays();
    void halfABackupIsNeverListed();
    void aPlaceThatCannotBeWrittenIsToldAndLeavesNothing();
    void aRestorePutsTheBackupThereAndKeepsWhatStood();
    void aRestoreStandsInTheJournal();
    void aDamagedBackupIsRefusedAndTheRegisterStays();
    void aLostRegisterComesBackFromItsBackup();
    void aDamagedRegisterIsKeptAndReplaced();
    void aRegisterOpenElsewhereIsNotReplaced();
    void onlyAnAdministratorOfTheBackupRestores();
    void anEmptyDatabaseOnAServerIsFilledFromABackup();
    void aRegisterOnAServerIsNotReplaced();

private:
    static Result<QString> restore(const OfficeOfFive& office, const QString& backup, Moment at = mondayAtNine)
    {
        return restoreBackup(office.place.address(), backup, u"admin"_s, OfficeOfFive::password(), at);
    }
    static QString folderOf(const OfficeOfFive& office) { return office.place.fileBeside(u"kept"_s); }
    static BackupFile backedUp(const OfficeOfFive& office, Moment at = mondayAtNine)
    {
        return OfficeOfFive::require(makeBackup(*office.database, folderOf(office), at, utc()));
    }
};

void BackupsTest::ofEachDayWeekAndMonthTheNewestIsKept()
{
    QList<Moment> made;
    const Moment last = noon(2026, 11, 22);
    for (int ago = 0; ago < 500; ++ago) {
        made.append(last.plusSeconds(-ago * day));
        made.append(last.plusSeconds(-ago * day - 3600));
    }
    const QList<Moment> kept = backupsToKeep(made, utc());
    QVERIFY(kept.contains(last));
    QVERIFY(!kept.contains(last.plusSeconds(-3600)));
    for (int ago = 0; ago < 7; ++ago) {
        QVERIFY(kept.contains(last.plusSeconds(-ago * day)));
    }
    // Weeks end on Sunday, 22 November being one; months on their last day.
    QVERIFY(kept.contains(noon(2026, 11, 8)));
    QVERIFY(kept.contains(noon(2026, 10, 25)));
    QVERIFY(!kept.contains(noon(2026, 10, 18)));
    QVERIFY(kept.contains(noon(2026, 10, 31)));
    QVERIFY(kept.contains(noon(2025, 12, 31)));
    QVERIFY(!kept.contains(noon(2025, 11, 30)));
    // Seven days (of one week), four more weeks, eleven more months.
    QCOMPARE(kept.size(), 7 + 4 + 11);
}

void BackupsTest::anOfficeThatPausedKeepsItsOldOnes()
{
    const QList<Moment> made{noon(2024, 3, 1), noon(2024, 3, 2), noon(2024, 3, 3)};
    QCOMPARE(backupsToKeep(made, utc()).size(), 3);
}

void BackupsTest::aBackupIsWrittenVerifiedAndListed()
{
    const OfficeOfFive office;
    const CaseId id = office.registered();
    const BackupFile made = backedUp(office);
    const auto listed = OfficeOfFive::require(listBackups(folderOf(office)));
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().file, made.file);
    QVERIFY(listed.first().good);
    QCOMPARE(listed.first().made, mondayAtNine);
    QCOMPARE(*readCheckSum(made.file), *checkSumOf(made.file));
    const auto copy = openRegister(made.file);
    QVERIFY(verify(*copy).held);
    QCOMPARE(*readCase(*copy, id), *readCase(*office.database, id));
}

void BackupsTest::oneADayIsMadeByWhicheverDeskIsOpen()
{
    const OfficeOfFive office;
    const auto ofTheDay = [&](Moment at) {
        return OfficeOfFive::require(makeBackupOfTheDay(*office.database, folderOf(office), at, utc())).has_value();
    };
    QVERIFY(ofTheDay(mondayAtNine));
    QVERIFY(!ofTheDay(mondayAtNine.plusSeconds(3600)));
    QVERIFY(ofTheDay(mondayAtNine.plusSeconds(day)));
}

void BackupsTest::whatIsNoLongerKeptIsRemovedAndNothingElse()
{
    const OfficeOfFive office;
    backedUp(office);
    QFile other(folderOf(office) + u"/my own copy.redress"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    for (int hour = 1; hour < 4; ++hour) {
        backedUp(office, mondayAtNine.plusSeconds(hour * 3600));
    }
    const auto listed = OfficeOfFive::require(listBackups(folderOf(office)));
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().made, mondayAtNine.plusSeconds(3 * 3600));
    QVERIFY(other.exists());
    QCOMPARE(QDir(folderOf(office)).entryList(QDir::Files).size(), 3);
}

void BackupsTest::aDamagedNewestIsNamedAndTheOneBeforeIsGood()
{
    const OfficeOfFive office;
    backedUp(office);
    const BackupFile newest = backedUp(office, mondayAtNine.plusSeconds(day));
    flipAByte(newest.file);
    const auto listed = OfficeOfFive::require(listBackups(folderOf(office)));
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.at(0).file, newest.file);
    QVERIFY(!listed.at(0).good);
    QVERIFY(!listed.at(0).trouble.isEmpty());
    QVERIFY(listed.at(1).good);
}

void BackupsTest::aDamagedOneDoesNotCountAsTodays()
{
    const OfficeOfFive office;
    flipAByte(backedUp(office).file);
    const auto again = OfficeOfFive::require(
        makeBackupOfTheDay(*office.database, folderOf(office), mondayAtNine.plusSeconds(60), utc()));
    QVERIFY(again.has_value());
}

void BackupsTest::halfABackupIsNeverListed()
{
    const OfficeOfFive office;
    backedUp(office);
    QFile part(folderOf(office) + u"/backup 2026-11-17 090000.redress.part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    QFile unfinished(folderOf(office) + u"/backup 2026-11-18 090000.redress"_s);
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    const auto listed = OfficeOfFive::require(listBackups(folderOf(office)));
    QCOMPARE(listed.size(), 2);
    QVERIFY(!listed.at(0).good);
    QVERIFY(listed.at(1).good);
}

void BackupsTest::aPlaceThatCannotBeWrittenIsToldAndLeavesNothing()
{
    const OfficeOfFive office;
    QFile inTheWay(office.place.fileBeside(u"in_the_way"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = makeBackup(*office.database, inTheWay.fileName() + u"/kept"_s, mondayAtNine, utc());
    QVERIFY(!refused);
    QCOMPARE(refused.refusal().field, u"backup_folder"_s);
    QVERIFY(refused.refusal().text.contains(u"untouched"_s));
    QCOMPARE(QDir(office.place.fileBeside({})).entryList({u".redress-backup*"_s}, QDir::AllEntries | QDir::Hidden).size(),
             0);
}

void BackupsTest::aRestorePutsTheBackupThereAndKeepsWhatStood()
{
    OfficeOfFive office;
    const CaseId before = office.registered();
    const BackupFile backup = backedUp(office);
    const CaseId after = office.registered();
    office.database.reset();
    const QString kept = OfficeOfFive::require(restore(office, backup.file));
    office.database = openRegister(office.place.address());
    QVERIFY(verify(*office.database).held);
    QVERIFY(readCase(*office.database, before).has_value());
    QVERIFY(!readCase(*office.database, after).has_value());
    const auto former = openRegister(kept);
    QVERIFY(verify(*former).held);
    QVERIFY(readCase(*former, after).has_value());
    QVERIFY(QFile::exists(backup.file));
}

void BackupsTest::aRestoreStandsInTheJournal()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    office.registered();
    const JournalHead former = head(*office.database);
    office.database.reset();
    QVERIFY(restore(office, backup.file));
    office.database = openRegister(office.place.address());
    const auto entries = readStream(*office.database, u"register"_s);
    QCOMPARE(entries.size(), 1);
    const auto event = std::get<happened::RegisterRestored>(*decodeOfficeEvent(entries.first().event));
    QCOMPARE(event.backup, QFileInfo(backup.file).fileName());
    QCOMPARE(event.formerHead, u"%1:%2"_s.arg(former.sequence).arg(former.hash));
    QCOMPARE(entries.first().stamp.actor, readOffice(*office.database).memberNamed(u"admin"_s)->id);
}

void BackupsTest::aDamagedBackupIsRefusedAndTheRegisterStays()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    const CaseId id = office.registered();
    office.database.reset();
    flipAByte(backup.file);
    // Without its check sum too: the journal itself tells.
    for (const bool withCheckSum : {true, false}) {
        if (!withCheckSum) {
            QVERIFY(QFile::remove(checkSumFileOf(backup.file)));
            QFile bytes(backup.file);
            QVERIFY(bytes.open(QIODevice::ReadWrite));
            bytes.resize(bytes.size() / 2);
        }
        const auto refused = restore(office, backup.file);
        QVERIFY(!refused);
        QVERIFY2(refused.refusal().field == u"backup"_s || refused.refusal().field == u"register"_s,
                 qPrintable(refused.refusal().text));
        const auto still = openRegister(office.place.address());
        QVERIFY(readCase(*still, id).has_value());
    }
    QCOMPARE(QDir(office.place.fileBeside({})).entryList({u"*kept *"_s}, QDir::Files).size(), 0);
}

void BackupsTest::aLostRegisterComesBackFromItsBackup()
{
    OfficeOfFive office;
    const CaseId id = office.registered();
    const BackupFile backup = backedUp(office);
    office.database.reset();
    QVERIFY(QFile::remove(office.place.address()));
    QCOMPARE(OfficeOfFive::require(restore(office, backup.file)), QString());
    QVERIFY(readCase(*openRegister(office.place.address()), id).has_value());
}

void BackupsTest::aDamagedRegisterIsKeptAndReplaced()
{
    OfficeOfFive office;
    const CaseId id = office.registered();
    const BackupFile backup = backedUp(office);
    office.database.reset();
    QFile damaged(office.place.address());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    const QString kept = OfficeOfFive::require(restore(office, backup.file));
    QVERIFY(QFile::exists(kept));
    QVERIFY(readCase(*openRegister(office.place.address()), id).has_value());
}

void BackupsTest::aRegisterOpenElsewhereIsNotReplaced()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    const CaseId id = office.registered();
    const auto refused = restore(office, backup.file);
    QVERIFY(!refused);
    QCOMPARE(refused.refusal().field, u"register"_s);
    QVERIFY(readCase(*office.database, id).has_value());
    QVERIFY(office.registered().value > id.value);
}

void BackupsTest::onlyAnAdministratorOfTheBackupRestores()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    office.database.reset();
    const QString place = office.place.address();
    QCOMPARE(restoreBackup(place, backup.file, u"agent"_s, OfficeOfFive::password(), mondayAtNine).refusal().reason,
             u"not_allowed"_s);
    QCOMPARE(restoreBackup(place, backup.file, u"admin"_s, u"something else"_s, mondayAtNine).refusal().field,
             u"password"_s);
    QCOMPARE(QDir(office.place.fileBeside({})).entryList({u"*kept *"_s}, QDir::Files).size(), 0);
}

void BackupsTest::anEmptyDatabaseOnAServerIsFilledFromABackup()
{
    const OfficeOfFive office;
    const CaseId id = office.registered();
    const BackupFile backup = backedUp(office);
    const TestRegister server(u"postgresql"_s);
    QVERIFY(restoreBackup(server.address(), backup.file, u"admin"_s, OfficeOfFive::password(), mondayAtNine));
    const auto filled = openRegister(server.address());
    QVERIFY(verify(*filled).held);
    QCOMPARE(*readCase(*filled, id), *readCase(*office.database, id));
    QCOMPARE(readStream(*filled, u"register"_s).size(), 1);
}

void BackupsTest::aRegisterOnAServerIsNotReplaced()
{
    const OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    const TestRegister server(u"postgresql"_s);
    const auto living = server.create();
    const auto refused =
        restoreBackup(server.address(), backup.file, u"admin"_s, OfficeOfFive::password(), mondayAtNine);
    QCOMPARE(refused.refusal().reason, u"on_server"_s);
    QCOMPARE(head(*living).sequence, 0);
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
