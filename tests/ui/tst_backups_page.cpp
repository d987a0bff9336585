#include "app/backups/check_sum.h"
#include "tests/support/small_desk.h"
#include "ui/backups/backup_watch.h"
#include "ui/backups/backups_page.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;
constexpr qint64 secondsOfADay = 24LL * 3600;

/** The page in sight, with an administrator's hands. */
struct Keeper
{
    explicit Keeper(SmallOffice& office) : desk(office.deskOf(u"admin"_s)), page(*desk)
    {
        page.resize(1000, 600);
        page.show();
    }

    void press(const QString& name)
    {
        auto* button = page.findChild<QAbstractButton*>(name);
        if (button == nullptr || !button->isEnabled()) {
            qFatal("no button %s can be pressed", qPrintable(name));
        }
        button->click();
    }
    [[nodiscard]] QString news() const { return page.findChild<Banner*>(u"backup_news"_s)->text(); }
    [[nodiscard]] int rows() const { return page.findChild<QTableView*>(u"backups"_s)->model()->rowCount(); }
    [[nodiscard]] QString state(int row) const
    {
        const auto* model = page.findChild<QTableView*>(u"backups"_s)->model();
        return model->index(row, model->columnCount() - 1).data().toString();
    }

    std::unique_ptr<Desk> desk;
    BackupsPage page;
};

void damage(const QString& file)
{
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.seek(bytes.size() / 2));
    bytes.write("damaged");
}

} // namespace

class BackupsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutBackupsThePageSaysHowTheyComeAbout()
    {
        SmallOffice office;
        Keeper keeper(office);
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.page.findChild<QTableView*>(u"backups"_s)->isVisible(), patience);
        QVERIFY(!keeper.page.findChild<QAbstractButton*>(u"restore_backup"_s)->isVisible());
    }

    void oneMadeByHandStandsInTheList()
    {
        SmallOffice office;
        Keeper keeper(office);
        QSignalSpy changed(&keeper.page, &BackupsPage::changed);
        keeper.press(u"back_up_now"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keeper.rows(), 1, patience);
        QCOMPARE(keeper.state(0), u"Good"_s);
        QCOMPARE(changed.count(), 1);
    }

    void theNewestDamagedIsNamedAndTheOneBeforeIsOffered()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        valueOf(agent->backUpOfTheDay());
        office.clock.set(office.clock.now().plusSeconds(secondsOfADay));
        const QString newest = valueOf(agent->backUpOfTheDay())->file;
        damage(newest);
        Keeper keeper(office);
        QTRY_COMPARE_WITH_TIMEOUT(keeper.rows(), 2, patience);
        QCOMPARE(keeper.state(0), u"Damaged"_s);
        QVERIFY2(keeper.news().contains(u"is damaged"_s), qPrintable(keeper.news()));
        QVERIFY(!keeper.page.findChild<QAbstractButton*>(u"restore_backup"_s)->isEnabled());
        keeper.press(u"show_good_backup"_s);
        QCOMPARE(keeper.page.findChild<QTableView*>(u"backups"_s)->currentIndex().row(), 1);
        QVERIFY(keeper.page.findChild<QAbstractButton*>(u"restore_backup"_s)->isEnabled());
    }

    void aRestoreIsAskedAboutAndCanBeLeft()
    {
        SmallOffice office;
        Keeper keeper(office);
        keeper.press(u"back_up_now"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keeper.rows(), 1, patience);
        keeper.press(u"restore_backup"_s);
        QVERIFY(keeper.news().contains(u"no longer be in the register"_s));
        keeper.press(u"cancel_restore"_s);
        QVERIFY(keeper.news().isEmpty() || !keeper.page.findChild<Banner*>(u"backup_news"_s)->isVisible());
        valueOf(keeper.desk->backups());
    }

    void aRestorePutsTheRegisterBackAndAsksToOpenItAgain()
    {
        SmallOffice office;
        QString backup;
        {
            const auto agent = office.deskOf(u"agent"_s);
            backup = valueOf(agent->backUpOfTheDay())->file;
            valueOf(agent->registerCase(smallComplaint()));
        }
        Keeper keeper(office);
        QTRY_COMPARE_WITH_TIMEOUT(keeper.rows(), 1, patience);
        QSignalSpy reopen(&keeper.page, &BackupsPage::reopenWanted);
        keeper.press(u"restore_backup"_s);
        keeper.press(u"confirm_restore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(keeper.page.findChild<QAbstractButton*>(u"reopen_register"_s) != nullptr, patience);
        QVERIFY2(keeper.news().contains(u"is kept as"_s), qPrintable(keeper.news()));
        keeper.press(u"reopen_register"_s);
        QCOMPARE(reopen.count(), 1);
        const auto agent = office.deskOf(u"agent"_s);
        QCOMPARE(valueOf(agent->countQueues()).inQueue.value(Queue::New), 0);
    }

    void aRestoreWhileAnotherDeskIsOpenIsRefusedInWords()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        valueOf(agent->backUpOfTheDay());
        valueOf(agent->registerCase(smallComplaint()));
        Keeper keeper(office);
        QTRY_COMPARE_WITH_TIMEOUT(keeper.rows(), 1, patience);
        keeper.press(u"restore_backup"_s);
        keeper.press(u"confirm_restore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(keeper.page.findChild<QAbstractButton*>(u"reopen_register"_s) != nullptr, patience);
        QVERIFY(!keeper.news().contains(u"is kept as"_s));
        QCOMPARE(valueOf(agent->countQueues()).inQueue.value(Queue::New), 1);
    }

    void theStatusLineLearnsTheAgeOfTheNewestGoodOne()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        valueOf(agent->backUpOfTheDay());
        office.clock.set(office.clock.now().plusSeconds(3 * 3600));
        const BackupWatch watch(*agent);
        QSignalSpy told(&watch, &BackupWatch::told);
        QVERIFY(told.wait(patience));
        QCOMPARE(told.first().first().toString(), u"Backup 3 h old"_s);
    }

    void oneOfAClockThatWasAheadIsNotTheNewest()
    {
        SmallOffice office;
        const Moment present = office.clock.now();
        office.clock.set(present.plusSeconds(-3 * secondsOfADay));
        const auto agent = office.deskOf(u"agent"_s);
        valueOf(agent->backUpOfTheDay());
        office.clock.set(present.plusSeconds(90 * secondsOfADay));
        valueOf(agent->backUpOfTheDay());
        office.clock.set(present);
        const BackupWatch watch(*agent);
        QSignalSpy told(&watch, &BackupWatch::told);
        QVERIFY(told.wait(patience));
        QCOMPARE(told.first().first().toString(), u"Backup 3 days old"_s);
    }

    void aFolderThatIsAwayShowsInTheStatusLine()
    {
        SmallOffice office;
        const auto admin = office.deskOf(u"admin"_s);
        QSignalSpy changed(admin.get(), &Desk::officeChanged);
        valueOf(admin->keepOffice(command::SetBackupFolder{u"/nowhere/kept"_s}));
        QVERIFY(changed.wait(patience));
        const BackupWatch watch(*admin);
        QSignalSpy told(&watch, &BackupWatch::told);
        QVERIFY(told.wait(patience));
        QCOMPARE(told.first().first().toString(), u"The backup folder is away"_s);
    }
};

QTEST_MAIN(BackupsPageTest)
#include "tst_backups_page.moc"
