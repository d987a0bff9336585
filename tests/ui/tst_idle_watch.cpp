#include "ui/frame/idle_watch.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIdleWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDeskThatNobodyTouchesIsTold();
    void aHandOnTheKeysPutsItOff();
    void theMinutesAreKept();

private:
    QTemporaryDir place;
};

void TestIdleWatch::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.path());
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
}

void TestIdleWatch::aDeskThatNobodyTouchesIsTold()
{
    IdleWatch watch;
    const QSignalSpy left(&watch, &IdleWatch::left);
    watch.setPatience(30ms);
    QTRY_COMPARE(left.size(), 1);
}

void TestIdleWatch::aHandOnTheKeysPutsItOff()
{
    QLineEdit field;
    field.show();
    IdleWatch watch;
    const QSignalSpy left(&watch, &IdleWatch::left);
    watch.setPatience(400ms);
    for (int times = 0; times < 8; ++times) {
        QTest::qWait(100);
        QTest::keyClick(&field, Qt::Key_A);
    }
    QVERIFY(left.isEmpty());
    QTRY_COMPARE(left.size(), 1);
}

void TestIdleWatch::theMinutesAreKept()
{
    QCOMPARE(minutesUntilLock(), 10);
    IdleWatch watch;
    watch.keepMinutes(20);
    QCOMPARE(minutesUntilLock(), 20);
    watch.keepMinutes(0);
    QCOMPARE(minutesUntilLock(), 10);
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idle_watch.moc"
