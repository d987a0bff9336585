#include "app/storage/verify.h"
#include "tests/support/backups_of_office.h"

#include <QLockFile>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** Making backups: one a day, by one desk at a time, each checked, listed with its state. */
class BackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsWrittenVerifiedAndListed_data() { addEngines(); }
    void aBackupIsWrittenVerifiedAndListed();
    void oneADayIsMadeByWhicheverDeskIsOpen_data() { addEngines(); }
    void oneADayIsMadeByWhicheverDeskIsOpen();
    void aDamagedNewestIsNamedAndTheOneBeforeIsGood();
    void aDamagedOneDoesNotCountAsTodays();
    void aDayIsThatOfTheOffice();
    void halfABackupIsNeverListed();
    void aRegisterThatDoesNotHoldIsNamedAndNotBackedUp();
    void aPlaceThatCannotBeWrittenIsToldAndLeavesNothing();
    void registersOfOneNameShareAFolder();
    void aCopyOfARegisterUnderAnotherNameHasItsOwnBackups();
    void twoOfOneSecondAreBothWhole();
    void noTwoDesksWriteAtOnce();
    void aLongBackupKeepsItsLock();
    void aBackupIsReadByThoseWhoMayReadTheRegister();
};

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

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
