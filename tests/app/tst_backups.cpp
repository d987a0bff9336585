#include "app/backups/backup_name.h"
#include "app/backups/check_sum.h"
#include "app/backups/keep_backups.h"
#include "app/backups/known_sums.h"
#include "app/storage/put_in_place.h"
#include "app/storage/verify.h"
#include "tests/support/office_of_five.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

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

/** As if made at that moment. */
void copyAs(const BackupFile& backup, const BackupNames& names, Moment made)
{
    const QString file = QFileInfo(backup.file).path() + u'/' + names.nameAt(made);
    QVERIFY(QFile::copy(backup.file, file));
    QVERIFY(writeCheckSum(file, *readCheckSum(backup.file)));
}

constexpr QFile::Permissions everybodys =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

QFile::Permissions rightsOf(const QString& file)
{
    return QFile::permissions(file) & everybodys;
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
    void aDamagedOneStaysAWeekToBeLookedAt();
    void aDayIsThatOfTheOffice();
    void halfABackupIsNeverListed();
    void aRegisterThatDoesNotHoldIsNamedAndNotBackedUp();
    void aPlaceThatCannotBeWrittenIsToldAndLeavesNothing();
    void aRestorePutsTheBackupThereAndKeepsWhatStood();
    void aRestoreStandsInTheJournal();
    void aDamagedBackupIsRefusedAndTheRegisterStays();
    void theCheckSumTellsWhatTheEngineDoesNotSee();
    void aBackupWhoseRowsDoNotFollowItsJournalIsRefused();
    void aLostRegisterComesBackFromItsBackup();
    void aDamagedRegisterIsKeptAndReplaced();
    void theLogOfADamagedRegisterDoesNotReachTheRestoredOne();
    void aRegisterOpenElsewhereIsNotReplaced();
    void onlyAnAdministratorOfTheBackupRestores();
    void anEmptyDatabaseOnAServerIsFilledFromABackup();
    void aRegisterOnAServerIsNotReplaced();
    void registersOfOneNameShareAFolder();
    void aCopyOfARegisterUnderAnotherNameHasItsOwnBackups();
    void aBackupOfAnotherRegisterIsNotPutBack();
    void twoOfOneSecondAreBothWhole();
    void aClockThatWasAheadCostsNoBackup();
    void whatAPowerCutLeftIsRemoved();
    void noTwoDesksWriteAtOnce();
    void aLongBackupKeepsItsLock();
    void aBackupIsReadByThoseWhoMayReadTheRegister();
    void aRestoredRegisterHasTheRightsOfTheFormer();
    void aRegisterBehindALinkIsReplacedAndNotTheLink();
    void aRegisterThatCannotBeReplacedHasNoSecondName();

private:
    static Result<QString> restore(const OfficeOfFive& office, const QString& backup, Moment at = mondayAtNine)
    {
        return restoreBackup(office.place.address(), backup, u"admin"_s, OfficeOfFive::password(), at);
    }
    static QString folderOf(const OfficeOfFive& office) { return office.place.fileBeside(u"kept"_s); }
    static QList<BackupFile> listed(const OfficeOfFive& office)
    {
        return listedIn(*office.database, folderOf(office));
    }
    static QList<BackupFile> listedIn(Database& database, const QString& folder)
    {
        KnownSums nothingYet;
        return listBackups(database, folder, mondayAtNine, nothingYet);
    }
    static Result<std::optional<BackupFile>> makeOfTheDay(Database& database, const QString& folder, Moment at,
                                                          const QTimeZone& zone)
    {
        KnownSums nothingYet;
        return makeBackupOfTheDay(database, folder, at, zone, nothingYet);
    }
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
    const auto found = listed(office);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().file, made.file);
    QVERIFY(found.first().good);
    QCOMPARE(found.first().made, mondayAtNine);
    QCOMPARE(*readCheckSum(made.file), *checkSumOf(made.file));
    const auto copy = openRegister(made.file);
    QVERIFY(verify(*copy).held);
    QCOMPARE(*readCase(*copy, id), *readCase(*office.database, id));
}

void BackupsTest::oneADayIsMadeByWhicheverDeskIsOpen()
{
    const OfficeOfFive office;
    const auto ofTheDay = [&](Moment at) {
        return OfficeOfFive::require(makeOfTheDay(*office.database, folderOf(office), at, utc())).has_value();
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
    const auto found = listed(office);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().made, mondayAtNine.plusSeconds(3 * 3600));
    QVERIFY(other.exists());
    QCOMPARE(QDir(folderOf(office)).entryList(QDir::Files).size(), 3);
}

void BackupsTest::aDamagedNewestIsNamedAndTheOneBeforeIsGood()
{
    const OfficeOfFive office;
    backedUp(office);
    const BackupFile newest = backedUp(office, mondayAtNine.plusSeconds(day));
    flipAByte(newest.file);
    const auto found = listed(office);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).file, newest.file);
    QVERIFY(!found.at(0).good);
    QVERIFY(!found.at(0).trouble.isEmpty());
    QVERIFY(found.at(1).good);
}

void BackupsTest::aDamagedOneDoesNotCountAsTodays()
{
    const OfficeOfFive office;
    flipAByte(backedUp(office).file);
    const auto again = OfficeOfFive::require(
        makeOfTheDay(*office.database, folderOf(office), mondayAtNine.plusSeconds(60), utc()));
    QVERIFY(again.has_value());
}

void BackupsTest::aDamagedOneStaysAWeekToBeLookedAt()
{
    const OfficeOfFive office;
    const BackupFile damaged = backedUp(office);
    flipAByte(damaged.file);
    backedUp(office, mondayAtNine.plusSeconds(6 * day));
    QVERIFY(QFile::exists(damaged.file));
    // It is told by its bytes only as long as it is the newest; here it is not finished.
    QVERIFY(QFile::remove(checkSumFileOf(damaged.file)));
    backedUp(office, mondayAtNine.plusSeconds(6 * day + 60));
    QVERIFY(QFile::exists(damaged.file));
    backedUp(office, mondayAtNine.plusSeconds(8 * day));
    QVERIFY(!QFile::exists(damaged.file));
}

void BackupsTest::aDayIsThatOfTheOffice()
{
    const OfficeOfFive office;
    const QTimeZone zone("Asia/Ho_Chi_Minh");
    const auto madeAfter = [&](qint64 hours) {
        return OfficeOfFive::require(makeOfTheDay(*office.database, folderOf(office),
                                                  mondayAtNine.plusSeconds(hours * 3600), zone))
            .has_value();
    };
    QVERIFY(madeAfter(0));
    QVERIFY(!madeAfter(14));
    // Past midnight there, though not yet in UTC.
    QVERIFY(madeAfter(16));
}

void BackupsTest::aRegisterThatDoesNotHoldIsNamedAndNotBackedUp()
{
    const OfficeOfFive office;
    (void)office.registered();
    const BackupFile before = backedUp(office);
    office.database->run(u"UPDATE cases SET reference = 'other'"_s);
    const auto refused = makeBackup(*office.database, folderOf(office), mondayAtNine.plusSeconds(day), utc());
    QCOMPARE(refused.refusal().field, u"register"_s);
    QCOMPARE(refused.refusal().reason, u"damaged"_s);
    QCOMPARE(listed(office).size(), 1);
    QVERIFY(checkBackup(before.file));
}

void BackupsTest::halfABackupIsNeverListed()
{
    const OfficeOfFive office;
    backedUp(office);
    const BackupNames names(*office.database);
    QFile part(folderOf(office) + u'/' + names.nameAt(mondayAtNine.plusSeconds(day)) + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    QFile unfinished(folderOf(office) + u'/' + names.nameAt(mondayAtNine.plusSeconds(2 * day)));
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    const auto found = listed(office);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.at(0).good);
    QVERIFY(found.at(1).good);
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
    (void)office.registered();
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

void BackupsTest::theCheckSumTellsWhatTheEngineDoesNotSee()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    office.database.reset();
    QFile bytes(backup.file);
    QVERIFY(bytes.open(QIODevice::Append));
    QVERIFY(bytes.write("more") == 4);
    bytes.close();
    QCOMPARE(checkBackup(backup.file).refusal().reason, u"damaged"_s);
    QCOMPARE(restore(office, backup.file).refusal().reason, u"damaged"_s);
}

void BackupsTest::aBackupWhoseRowsDoNotFollowItsJournalIsRefused()
{
    OfficeOfFive office;
    const CaseId id = office.registered();
    const BackupFile backup = backedUp(office);
    office.database.reset();
    openRegister(backup.file)->run(u"UPDATE cases SET reference = 'other'"_s);
    // By one who knows how to make a check sum.
    QVERIFY(writeCheckSum(backup.file, *checkSumOf(backup.file)));
    QCOMPARE(checkBackup(backup.file).refusal().reason, u"damaged"_s);
    QCOMPARE(restore(office, backup.file).refusal().reason, u"damaged"_s);
    QVERIFY(readCase(*openRegister(office.place.address()), id)->reference != u"other"_s);
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

void BackupsTest::theLogOfADamagedRegisterDoesNotReachTheRestoredOne()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    const QString place = office.place.address();
    const QString log = place + u"-wal"_s;
    (void)office.registered();
    // As after a power cut: the log was not folded into the file, which is damaged besides.
    QVERIFY(QFile::copy(log, office.place.fileBeside(u"log"_s)));
    office.database.reset();
    QVERIFY(!QFile::exists(log) && QFile::rename(office.place.fileBeside(u"log"_s), log));
    QFile damaged(place);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    const QString kept = OfficeOfFive::require(restore(office, backup.file));
    QVERIFY(QFile::exists(kept));
    QVERIFY(verify(*openRegister(place)).held);
}

void BackupsTest::aRegisterOpenElsewhereIsNotReplaced()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    const CaseId id = office.registered();
    const auto refused = restore(office, backup.file);
    QVERIFY(!refused);
    QCOMPARE(refused.refusal().reason, u"open_elsewhere"_s);
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

void BackupsTest::registersOfOneNameShareAFolder()
{
    const OfficeOfFive one;
    const OfficeOfFive other;
    const QString folder = folderOf(one);
    const BackupFile first = backedUp(one);
    const auto ofOther = OfficeOfFive::require(makeOfTheDay(*other.database, folder, mondayAtNine, utc()));
    QVERIFY(ofOther.has_value());
    QVERIFY(ofOther->file != first.file);
    // Of one day the newest is kept, of each register.
    const BackupFile second = backedUp(one, mondayAtNine.plusSeconds(60));
    QCOMPARE(listed(one).size(), 1);
    QCOMPARE(listed(one).first().file, second.file);
    const auto others = listedIn(*other.database, folder);
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().file, ofOther->file);
    QVERIFY(others.first().good);
}

void BackupsTest::aCopyOfARegisterUnderAnotherNameHasItsOwnBackups()
{
    const OfficeOfFive office;
    const BackupFile made = backedUp(office);
    const QString training = office.place.fileBeside(u"training.redress"_s);
    QVERIFY(QFile::copy(made.file, training));
    const auto copy = openRegister(training);
    QCOMPARE(originOf(*copy), originOf(*office.database));
    QVERIFY(listedIn(*copy, folderOf(office)).isEmpty());
}

void BackupsTest::aBackupOfAnotherRegisterIsNotPutBack()
{
    OfficeOfFive office;
    const CaseId id = office.registered();
    const OfficeOfFive other;
    const BackupFile foreign = backedUp(other);
    office.database.reset();
    QCOMPARE(restore(office, foreign.file).refusal().reason, u"other_register"_s);
    QVERIFY(readCase(*openRegister(office.place.address()), id).has_value());
}

void BackupsTest::twoOfOneSecondAreBothWhole()
{
    const OfficeOfFive office;
    const BackupNames names(*office.database);
    const BackupFile first = backedUp(office);
    copyAs(first, names, mondayAtNine.plusSeconds(1));
    (void)office.registered();
    const BackupFile third = backedUp(office);
    QCOMPARE(third.made, mondayAtNine.plusSeconds(2));
    QVERIFY(checkBackup(third.file));
    QVERIFY(listed(office).first().good);
    QCOMPARE(listed(office).first().file, third.file);
}

void BackupsTest::aClockThatWasAheadCostsNoBackup()
{
    const OfficeOfFive office;
    const BackupNames names(*office.database);
    const BackupFile ahead = backedUp(office, mondayAtNine.plusSeconds(800 * day));
    for (int month = 1; month <= 14; ++month) {
        copyAs(ahead, names, mondayAtNine.plusSeconds((800 + 31 * month) * day));
    }
    const BackupFile now = backedUp(office);
    QVERIFY(QFile::exists(now.file));
    QCOMPARE(listed(office).size(), 16);
    backedUp(office, mondayAtNine.plusSeconds(60));
    QVERIFY(!QFile::exists(now.file));
    QVERIFY(QFile::exists(ahead.file));
}

void BackupsTest::whatAPowerCutLeftIsRemoved()
{
    const OfficeOfFive office;
    const BackupNames names(*office.database);
    QVERIFY(QDir().mkpath(folderOf(office)));
    QFile part(folderOf(office) + u'/' + names.nameAt(mondayAtNine) + u".part"_s);
    QFile foreign(folderOf(office) + u"/another 2026-11-16 090000 00000000.redress.part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && foreign.open(QIODevice::WriteOnly));
    const QString making = office.place.fileBeside(u".redress-backup-aBcDeF"_s);
    QVERIFY(QDir().mkpath(making + u"/inner"_s));
    const Moment begun = Moment::fromDateTime(QFileInfo(making).lastModified());
    // Another desk may still be at it.
    backedUp(office, begun.plusSeconds(3600));
    QVERIFY(QFileInfo::exists(making));
    QVERIFY(!part.exists());
    QVERIFY(foreign.exists());
    backedUp(office, begun.plusSeconds(2 * day));
    QVERIFY(!QFileInfo::exists(making));
}

void BackupsTest::noTwoDesksWriteAtOnce()
{
    const OfficeOfFive office;
    QVERIFY(QDir().mkpath(folderOf(office)));
    QLockFile another(folderOf(office) + u"/.making"_s);
    QVERIFY(another.tryLock());
    const auto ofTheDay = [&] { return makeOfTheDay(*office.database, folderOf(office), mondayAtNine, utc()); };
    QVERIFY(!OfficeOfFive::require(ofTheDay()).has_value());
    const auto refused = makeBackup(*office.database, folderOf(office), mondayAtNine, utc());
    QCOMPARE(refused.refusal().field, u"backup_folder"_s);
    QVERIFY2(refused.refusal().text.contains(u"another desk"_s), qPrintable(refused.refusal().text));
    another.unlock();
    QVERIFY(OfficeOfFive::require(ofTheDay()).has_value());
}

void BackupsTest::aLongBackupKeepsItsLock()
{
    const OfficeOfFive office;
    QVERIFY(QDir().mkpath(folderOf(office)));
    QLockFile another(folderOf(office) + u"/.making"_s);
    QVERIFY(another.tryLock());
    QFile lock(folderOf(office) + u"/.making"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-600), QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY(!makeBackup(*office.database, folderOf(office), mondayAtNine, utc()));
    another.unlock();
}

void BackupsTest::aBackupIsReadByThoseWhoMayReadTheRegister()
{
    const OfficeOfFive office;
    const auto ownersAndGroups = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(office.place.address(), ownersAndGroups));
    QCOMPARE(rightsOf(backedUp(office).file), ownersAndGroups);
}

void BackupsTest::aRestoredRegisterHasTheRightsOfTheFormer()
{
    OfficeOfFive office;
    const BackupFile backup = backedUp(office);
    office.database.reset();
    const auto groups = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(QFile::setPermissions(office.place.address(), groups));
    // By root for somebody else.
    constexpr uint nobody = 65534;
    const bool root = ::geteuid() == 0;
    QVERIFY(!root || ::chown(QFile::encodeName(office.place.address()).constData(), nobody, nobody) == 0);
    QVERIFY(restore(office, backup.file));
    QCOMPARE(rightsOf(office.place.address()), groups);
    QVERIFY(!root || QFileInfo(office.place.address()).ownerId() == nobody);
    QVERIFY(!root || QFileInfo(office.place.address()).groupId() == nobody);
}

void BackupsTest::aRegisterBehindALinkIsReplacedAndNotTheLink()
{
    OfficeOfFive office;
    const CaseId before = office.registered();
    const BackupFile backup = backedUp(office);
    const CaseId after = office.registered();
    office.database.reset();
    QVERIFY(QDir().mkpath(office.place.fileBeside(u"elsewhere"_s)));
    const QString link = office.place.fileBeside(u"elsewhere/linked.redress"_s);
    QVERIFY(QFile::link(office.place.address(), link));
    QVERIFY(restoreBackup(link, backup.file, u"admin"_s, OfficeOfFive::password(), mondayAtNine));
    QVERIFY(QFileInfo(link).isSymLink());
    const auto restored = openRegister(office.place.address());
    QVERIFY(readCase(*restored, before).has_value());
    QVERIFY(!readCase(*restored, after).has_value());
    QCOMPARE(restoreBackup(office.place.address(), link, u"admin"_s, OfficeOfFive::password(), mondayAtNine)
                 .refusal()
                 .reason,
             u"itself"_s);
}

void BackupsTest::aRegisterThatCannotBeReplacedHasNoSecondName()
{
    const QTemporaryDir elsewhere(u"/dev/shm/redress-XXXXXX"_s);
    OfficeOfFive office;
    if (!elsewhere.isValid() ||
        QStorageInfo(elsewhere.path()).device() == QStorageInfo(office.place.fileBeside({})).device()) {
        QSKIP("There is no second disk.");
    }
    const CaseId id = office.registered();
    const BackupFile backup = backedUp(office);
    office.database.reset();
    const QString copy = elsewhere.filePath(u"copy.redress"_s);
    QVERIFY(QFile::copy(backup.file, copy));
    const QString kept = office.place.fileBeside(u"kept.redress"_s);
    QVERIFY_EXCEPTION_THROWN(putInPlace(copy, office.place.address(), kept), BrokenWorld);
    QVERIFY(!QFileInfo::exists(kept));
    QVERIFY(readCase(*openRegister(office.place.address()), id).has_value());
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
