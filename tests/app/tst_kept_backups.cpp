#include "tests/support/backups_of_office.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

Moment noon(int year, int month, int dayOfMonth)
{
    return Moment::fromDateTime(QDateTime(QDate(year, month, dayOfMonth), QTime(12, 0), Qt::UTC));
}

} // namespace

/** Which backups are kept, and what is taken away. */
class KeptBackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofEachDayWeekAndMonthTheNewestIsKept();
    void anOfficeThatPausedKeepsItsOldOnes();
    void whatIsNoLongerKeptIsRemovedAndNothingElse();
    void aDamagedOneStaysAWeekToBeLookedAt();
    void aClockThatWasAheadCostsNoBackup();
    void whatAPowerCutLeftIsRemoved();
};

void KeptBackupsTest::ofEachDayWeekAndMonthTheNewestIsKept()
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

void KeptBackupsTest::anOfficeThatPausedKeepsItsOldOnes()
{
    const QList<Moment> made{noon(2024, 3, 1), noon(2024, 3, 2), noon(2024, 3, 3)};
    QCOMPARE(backupsToKeep(made, utc()).size(), 3);
}

void KeptBackupsTest::whatIsNoLongerKeptIsRemovedAndNothingElse()
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

void KeptBackupsTest::aDamagedOneStaysAWeekToBeLookedAt()
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

void KeptBackupsTest::aClockThatWasAheadCostsNoBackup()
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

void KeptBackupsTest::whatAPowerCutLeftIsRemoved()
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

QTEST_GUILESS_MAIN(KeptBackupsTest)
#include "tst_kept_backups.moc"
