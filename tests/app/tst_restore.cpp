#include "app/storage/put_in_place.h"
#include "app/storage/verify.h"
#include "tests/support/backups_of_office.h"

#include <QStorageInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** Putting a backup in the place of a register. */
class RestoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
    void aBackupOfAnotherRegisterIsNotPutBack();
    void aRestoredRegisterHasTheRightsOfTheFormer();
    void aRegisterBehindALinkIsReplacedAndNotTheLink();
    void aRegisterThatCannotBeReplacedHasNoSecondName();
};

void RestoreTest::aRestorePutsTheBackupThereAndKeepsWhatStood()
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

void RestoreTest::aRestoreStandsInTheJournal()
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

void RestoreTest::aDamagedBackupIsRefusedAndTheRegisterStays()
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

void RestoreTest::theCheckSumTellsWhatTheEngineDoesNotSee()
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

void RestoreTest::aBackupWhoseRowsDoNotFollowItsJournalIsRefused()
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

void RestoreTest::aLostRegisterComesBackFromItsBackup()
{
    OfficeOfFive office;
    const CaseId id = office.registered();
    const BackupFile backup = backedUp(office);
    office.database.reset();
    QVERIFY(QFile::remove(office.place.address()));
    QCOMPARE(OfficeOfFive::require(restore(office, backup.file)), QString());
    QVERIFY(readCase(*openRegister(office.place.address()), id).has_value());
}

void RestoreTest::aDamagedRegisterIsKeptAndReplaced()
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

void RestoreTest::theLogOfADamagedRegisterDoesNotReachTheRestoredOne()
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

void RestoreTest::aRegisterOpenElsewhereIsNotReplaced()
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

void RestoreTest::onlyAnAdministratorOfTheBackupRestores()
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

void RestoreTest::anEmptyDatabaseOnAServerIsFilledFromABackup()
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

void RestoreTest::aRegisterOnAServerIsNotReplaced()
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

void RestoreTest::aBackupOfAnotherRegisterIsNotPutBack()
{
    OfficeOfFive office;
    const CaseId id = office.registered();
    const OfficeOfFive other;
    const BackupFile foreign = backedUp(other);
    office.database.reset();
    QCOMPARE(restore(office, foreign.file).refusal().reason, u"other_register"_s);
    QVERIFY(readCase(*openRegister(office.place.address()), id).has_value());
}

void RestoreTest::aRestoredRegisterHasTheRightsOfTheFormer()
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

void RestoreTest::aRegisterBehindALinkIsReplacedAndNotTheLink()
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

void RestoreTest::aRegisterThatCannotBeReplacedHasNoSecondName()
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

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
