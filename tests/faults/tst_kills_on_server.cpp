#include "app/storage/register.h"
#include "app/storage/verify.h"
#include "tests/faults/desk_at_work.h"
#include "tests/faults/killed_desks.h"
#include "tests/support/private_postgresql.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

constexpr int kills = 10;
constexpr int crashes = 3;

} // namespace

class KillsOnServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        address = PrivatePostgresql::server().newDatabase();
        QVERIFY(makeDemoRegister(address, SystemClock{}));
    }

    void noSaveIsLostOrHalfWhenDesksAreKilled()
    {
        for (int kill = 0; kill < kills; ++kill) {
            DesksAtWork desks(address, kill % 2 == 0 ? 1 : 2);
            QVERIFY(desks.areReady());
            desks.kill();
            acknowledged.take(desks.told());
            QVERIFY(everythingIsKept());
        }
        qInfo("%d kills, %d acknowledged saves: 0 lost, 0 half", kills, acknowledged.saves());
    }

    void noSaveIsLostOrHalfWhenTheServerCrashes()
    {
        for (int crash = 0; crash < crashes; ++crash) {
            DesksAtWork desks(address, 1);
            QVERIFY(desks.areReady());
            QThread::msleep(QRandomGenerator::global()->bounded(60U));
            PrivatePostgresql::server().crash();
            const QByteArray told = desks.told();
            QVERIFY2(told.contains("refused The register"), told.constData());
            acknowledged.take(told.left(told.indexOf("refused")));
            PrivatePostgresql::server().start();
            QVERIFY(everythingIsKept());
        }
        qInfo("%d crashes of the server: 0 lost, 0 half", crashes);
    }

private:
    bool everythingIsKept()
    {
        const auto database = openRegister(address);
        const VerifyReport report = verify(*database);
        if (!report.held) {
            qWarning("%s", qPrintable(report.firstBad));
        }
        return report.held && acknowledged.lostIn(*database) == 0 && gapsInLetterRegister(*database) == 0;
    }

    QString address;
    Acknowledged acknowledged;
};

QTEST_GUILESS_MAIN(KillsOnServerTest)
#include "tst_kills_on_server.moc"
