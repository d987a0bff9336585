#include "app/storage/register.h"
#include "app/storage/verify.h"
#include "tests/faults/desk_at_work.h"
#include "tests/faults/killed_desks.h"
#include "tests/support/soak.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

const int kills = inSoak(50, 14);
const int toursKilled = inSoak(4, 1);
constexpr int aMinute = 60'000;

/** A step of the tour that says, once printed, that an event of a kind was kept. */
struct SavingStep
{
    const char* words;
    const char* kind;
};

constexpr std::array<SavingStep, 10> savingSteps{{
    {" is registered", "case.registered.1"},
    {"read the content back", "case.content_confirmed.1"},
    {"classify the case", "case.classified.1"},
    {"accept the case", "case.accepted.1"},
    {"hand over to the department", "hand_off.made.1"},
    {"the officer accepts the hand-off", "hand_off.accepted.1"},
    {"the officer answers", "hand_off.answered.1"},
    {"the officer submits the letter", "letter.submitted.2"},
    {"the manager signs the letter", "letter.signed.2"},
    {"record the decision", "case.decided.1"},
}};

/** "case.closed.1: told 2, kept 1" for each kind of which the register holds fewer than the tour has told. */
QStringList lostOfTour(Database& database, const QString& told)
{
    QStringList lost;
    for (const SavingStep& step : savingSteps) {
        const auto wanted = told.count(QLatin1String(step.words));
        const Rows rows = database.run(u"SELECT count(*) FROM journal WHERE kind = :kind"_s,
                                       {{u"kind"_s, QString::fromLatin1(step.kind)}});
        if (rows.first().number(0) < wanted) {
            lost.append(u"%1: told %2, kept %3"_s.arg(QLatin1String(step.kind))
                            .arg(wanted)
                            .arg(rows.first().number(0)));
        }
    }
    return lost;
}

} // namespace

class KillsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSaveIsLostOrHalfWhenDesksAreKilled()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"killed.redress"_s);
        QVERIFY(makeDemoRegister(file, SystemClock{}));
        Acknowledged acknowledged;
        int lost = 0;
        int half = 0;
        for (int kill = 0; kill < kills; ++kill) {
            DesksAtWork desks(file, kill % 2 == 0 ? 1 : 2);
            QVERIFY(desks.areReady());
            desks.kill();
            const QByteArray told = desks.told();
            QVERIFY2(!told.contains("refused"), told.constData());
            acknowledged.take(told);
            const auto database = openRegister(file);
            lost += acknowledged.lostIn(*database);
            const VerifyReport report = verify(*database);
            half += report.held ? 0 : 1;
            QVERIFY2(report.held, qPrintable(report.firstBad));
        }
        qInfo("%d kills, %d acknowledged saves: %d lost, %d half", kills, acknowledged.saves(), lost, half);
        QCOMPARE(lost, 0);
        QCOMPARE(half, 0);
        QVERIFY(acknowledged.saves() >= kills);
        QCOMPARE(gapsInLetterRegister(*openRegister(file)), 0);
    }

    void theProgramKilledOnItsTourLosesNothing()
    {
        for (int kill = 0; kill < toursKilled; ++kill) {
            const QTemporaryDir folder;
            QProcess tour;
            tour.start(QStringLiteral(REDRESS_PROGRAM), {u"--tour"_s, folder.path()});
            QVERIFY(tour.waitForStarted());
            const QByteArray told = killBehindAStep(tour, QRandomGenerator::global()->bounded(8, 30));
            const auto database = openRegister(folder.filePath(u"tour.redress"_s));
            const QStringList lost = lostOfTour(*database, QString::fromUtf8(told));
            QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
            const VerifyReport report = verify(*database);
            QVERIFY2(report.held, qPrintable(report.firstBad));
        }
        qInfo("%d tours killed: every step that was told is kept, none by half", toursKilled);
    }

private:
    /** Kills it at a random moment after so many steps were told; gives what was told. */
    static QByteArray killBehindAStep(QProcess& tour, int steps)
    {
        QByteArray told;
        while (told.count("\nok ") < steps && tour.waitForReadyRead(aMinute)) {
            told += tour.readAllStandardOutput();
        }
        QTest::qSleep(QRandomGenerator::global()->bounded(300));
        tour.kill();
        tour.waitForFinished(aMinute);
        told += tour.readAllStandardOutput();
        return told.left(told.lastIndexOf('\n') + 1);
    }
};

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
