#include "ui/frame/single_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

/** A later start: asks from a thread of its own, as the first answers in its event loop. */
bool claimsFromElsewhere(const QString& folder, const QString& address, const QString& reference = {})
{
    bool claimed = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance later(folder);
        claimed = later.claim(address, reference);
    }));
    other->start();
    while (!other->wait(1)) {
        QCoreApplication::processEvents();
    }
    return claimed;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLaterStartShowsTheFirstAndPassesTheCaseOn();
    void anotherRegisterIsAnotherInstance();
    void aLinkToTheRegisterIsTheSameRegister();
    void aRegisterLetGoCanBeTaken();
    void whatAKilledProgramLeftIsNoObstacle();
    void aCallThatIsNoneDoesNoHarm();

private:
    QTemporaryDir place;
};

void TestSingleInstance::aLaterStartShowsTheFirstAndPassesTheCaseOn()
{
    SingleInstance first(place.filePath(u"run"_s));
    const QSignalSpy wanted(&first, &SingleInstance::wanted);
    QVERIFY(first.claim(u"/one.redress"_s));
    QVERIFY(first.claim(u"/one.redress"_s));
    QVERIFY(!claimsFromElsewhere(place.filePath(u"run"_s), u"/one.redress"_s, u"26-000004-2"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"26-000004-2"_s);
}

void TestSingleInstance::anotherRegisterIsAnotherInstance()
{
    SingleInstance first(place.filePath(u"run"_s));
    QVERIFY(first.claim(u"/one.redress"_s));
    QVERIFY(claimsFromElsewhere(place.filePath(u"run"_s), u"/two.redress"_s));
}

void TestSingleInstance::aLinkToTheRegisterIsTheSameRegister()
{
    QFile file(place.filePath(u"real.redress"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.link(place.filePath(u"link.redress"_s)));
    SingleInstance first(place.filePath(u"run"_s));
    QVERIFY(first.claim(place.filePath(u"real.redress"_s)));
    QVERIFY(!claimsFromElsewhere(place.filePath(u"run"_s), place.filePath(u"link.redress"_s)));
}

void TestSingleInstance::aRegisterLetGoCanBeTaken()
{
    SingleInstance first(place.filePath(u"run"_s));
    QVERIFY(first.claim(u"/one.redress"_s));
    QVERIFY(first.claim(u"/two.redress"_s));
    QVERIFY(claimsFromElsewhere(place.filePath(u"run"_s), u"/one.redress"_s));
}

void TestSingleInstance::whatAKilledProgramLeftIsNoObstacle()
{
    const QString folder = place.filePath(u"killed"_s);
    QString socket;
    {
        SingleInstance first(folder);
        QVERIFY(first.claim(u"/one.redress"_s));
        for (const QFileInfo& left : QDir(folder).entryInfoList(QDir::System | QDir::Files)) {
            socket = left.suffix().isEmpty() ? left.filePath() : socket;
        }
    }
    QVERIFY(!socket.isEmpty());
    // As a kill leaves it: a socket that nobody listens at, the lock of a program that is no more.
    QFile dead(socket);
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    QFile lock(socket + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194303\nredress\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    SingleInstance next(folder);
    QVERIFY(next.claim(u"/one.redress"_s));
    QVERIFY(!claimsFromElsewhere(folder, u"/one.redress"_s));
}

void TestSingleInstance::aCallThatIsNoneDoesNoHarm()
{
    const QString folder = place.filePath(u"noise"_s);
    SingleInstance first(folder);
    const QSignalSpy wanted(&first, &SingleInstance::wanted);
    QVERIFY(first.claim(u"/one.redress"_s));
    QString socket;
    for (const QFileInfo& left : QDir(folder).entryInfoList(QDir::System | QDir::Files)) {
        socket = left.suffix().isEmpty() ? left.filePath() : socket;
    }
    QLocalSocket caller;
    caller.connectToServer(socket);
    QVERIFY(caller.waitForConnected());
    caller.write(QByteArray(4'000, 'x'));
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QVERIFY(wanted.isEmpty());
    QVERIFY(!claimsFromElsewhere(folder, u"/one.redress"_s));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
