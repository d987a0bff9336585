#include "app/backups/keep_backups.h"
#include "app/office/demo_register.h"
#include "app/storage/register.h"
#include "app/storage/verify.h"
#include "tests/faults/killed_desks.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** In the suite a few; `REDRESS_BACKUPS=100` for the soak. */
int wantedBackups()
{
    const int wanted = qEnvironmentVariableIntValue("REDRESS_BACKUPS");
    return wanted > 0 ? wanted : 5;
}

constexpr qint64 secondsOfADay = 24LL * 3600;
/** Then a fresh register, which keeps a long soak from verifying an ever larger one. */
constexpr int backupsOfARegister = 10;

} // namespace

class BackupsUnderLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachBackupHoldsWhileDesksSave()
    {
        const QString original = folder.filePath(u"original.redress"_s);
        QVERIFY(makeDemoRegister(original, clock));
        for (int made = 0; made < wantedBackups() && !QTest::currentTestFailed(); made += backupsOfARegister) {
            const QString file = folder.filePath(u"load-%1.redress"_s.arg(made));
            QVERIFY(QFile::copy(original, file));
            backUpWhileDesksSave(file, std::min(backupsOfARegister, wantedBackups() - made));
        }
        qInfo("%d backups while %d saves were made: %d bad", wantedBackups(), saves, bad);
        QCOMPARE(bad, 0);
    }

private:
    void backUpWhileDesksSave(const QString& file, int backups)
    {
        DesksAtWork desks(file, 2);
        QVERIFY(desks.areReady());
        const auto database = openRegister(file);
        Moment at = clock.now();
        qint64 entriesBefore = 0;
        for (int number = 0; number < backups; ++number) {
            desks.listen();
            at = at.plusSeconds(secondsOfADay);
            const auto made = makeBackup(*database, folder.filePath(u"kept"_s), at, QTimeZone::utc());
            QVERIFY2(made, made ? "" : qPrintable(made.refusal().text));
            const bool holds = checkBackup(made->file).held();
            bad += holds ? 0 : 1;
            const qint64 entries = head(*openRegister(made->file)).sequence;
            QVERIFY(entries > entriesBefore);
            entriesBefore = entries;
        }
        desks.kill();
        Acknowledged saved;
        saved.take(desks.told());
        saves += saved.saves();
        QVERIFY(saved.saves() > backups);
        QCOMPARE(saved.lostIn(*database), 0);
    }

    const QTemporaryDir folder;
    const SystemClock clock;
    int bad = 0;
    int saves = 0;
};

QTEST_GUILESS_MAIN(BackupsUnderLoad)
#include "tst_backups_under_load.moc"
