#include "ui/frame/kept_place.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

class TestKeptPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPersonFindsTheOwnPlaceAgain();
    void anotherPersonAndAnotherRegisterHavePlacesOfTheirOwn();
    void theSettingsHoldNoAddress();

private:
    QTemporaryDir folder;
};

void TestKeptPlace::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
}

void TestKeptPlace::aPersonFindsTheOwnPlaceAgain()
{
    keepPlace(u"/a.redress"_s, StaffId{2},
              {u"mine"_s, {{CaseId{5}, u"26-000005-1"_s}, {CaseId{3}, u"26-000003-7"_s}}, CaseId{3}});
    const KeptPlace place = readKeptPlace(u"/a.redress"_s, StaffId{2});
    QCOMPARE(place.screen, u"mine"_s);
    QCOMPARE(place.shown, CaseId{3});
    QCOMPARE(place.open.size(), 2);
    QCOMPARE(place.open.first().id, CaseId{5});
    QCOMPARE(place.open.last().reference, u"26-000003-7"_s);
}

void TestKeptPlace::anotherPersonAndAnotherRegisterHavePlacesOfTheirOwn()
{
    keepPlace(u"/a.redress"_s, StaffId{2}, {u"mine"_s, {{CaseId{5}, {}}}, CaseId{5}});
    QVERIFY(readKeptPlace(u"/a.redress"_s, StaffId{3}).open.isEmpty());
    QVERIFY(readKeptPlace(u"/b.redress"_s, StaffId{2}).screen.isEmpty());
}

void TestKeptPlace::theSettingsHoldNoAddress()
{
    keepPlace(u"postgresql://lan:secret@host/desk"_s, StaffId{2}, {u"mine"_s, {}, {}});
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

QTEST_GUILESS_MAIN(TestKeptPlace)
#include "tst_kept_place.moc"
