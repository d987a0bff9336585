#include "ui/navigation.h"

#include "models/rights.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QStringList placesOf(Role role)
{
    QStringList names;
    for (const Screen& screen : screensOf(role)) {
        names.append(screen.name);
    }
    return names;
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoleBeginsItsDayAtAPlaceItSees();
    void theAdministratorSeesNoCase();
    void oneWhoReadsNoCaseSeesNoListOfThem();
    void everyQueueIsReachedByTheSupervisor();
    void theDayAndTheArchiveAreCountedAsTheyShould();
    void whatIsLaidBeforeSomebodyHasAPlaceForSuperiorsAlone();
    void theFirstTenPlacesHaveAKeyEach();
};

void TestNavigation::everyRoleBeginsItsDayAtAPlaceItSees()
{
    for (const auto& [role, name] : Names<Role>::all) {
        QVERIFY2(placesOf(role).contains(homeOf(role)), name);
    }
}

void TestNavigation::theAdministratorSeesNoCase()
{
    QCOMPARE(placesOf(Role::Administrator), (QStringList{u"accounts"_s, u"settings"_s, u"backups"_s}));
}

void TestNavigation::oneWhoReadsNoCaseSeesNoListOfThem()
{
    for (const auto& [role, name] : Names<Role>::all) {
        for (const Screen& screen : screensOf(role)) {
            QVERIFY2(!screen.list || reachOf(role, Action::ReadCase) != Reach::None, name);
        }
    }
}

void TestNavigation::everyQueueIsReachedByTheSupervisor()
{
    const QStringList places = placesOf(Role::Supervisor);
    for (const auto& [queue, name] : Names<Queue>::all) {
        QVERIFY2(places.contains(QLatin1String(name)), name);
    }
    QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
}

void TestNavigation::theDayAndTheArchiveAreCountedAsTheyShould()
{
    QueueCounts counts;
    counts.inQueue = {{Queue::New, 4}, {Queue::Archive, 900'000}};
    counts.mine = 12;
    counts.overdue = 7;
    for (const Screen& screen : screensOf(Role::Agent)) {
        const std::optional<int> count = countOf(screen, counts);
        if (screen.name == "new"_L1) {
            QCOMPARE(count, 4);
        } else if (screen.name == "mine"_L1) {
            QCOMPARE(count, 12);
        } else if (screen.name == "overdue"_L1) {
            QCOMPARE(count, 7);
        } else if (screen.name == "archive"_L1) {
            QVERIFY(!count);
        } else {
            QCOMPARE(count, 0);
        }
    }
}

void TestNavigation::whatIsLaidBeforeSomebodyHasAPlaceForSuperiorsAlone()
{
    Office office;
    Department technology;
    technology.head = StaffId{2};
    office.departments = {technology};
    const auto hasPlace = [&office](StaffId person, Role role) {
        const Session session{.staff = person, .desk = {}, .name = {}, .role = role, .department = {}};
        return std::ranges::any_of(screensOf(session, office), &Screen::laidBeforeReader);
    };
    QVERIFY(!hasPlace(StaffId{1}, Role::Officer));
    QVERIFY(hasPlace(StaffId{2}, Role::Officer));
    QVERIFY(!hasPlace(StaffId{3}, Role::Agent));
    QVERIFY(hasPlace(StaffId{4}, Role::Supervisor));
    QVERIFY(hasPlace(StaffId{5}, Role::Manager));
    QVERIFY(!hasPlace(StaffId{6}, Role::Administrator));
}

void TestNavigation::theFirstTenPlacesHaveAKeyEach()
{
    QCOMPARE(keyOfPlace(1), QKeySequence(Qt::CTRL | Qt::Key_1));
    QCOMPARE(keyOfPlace(9), QKeySequence(Qt::CTRL | Qt::Key_9));
    QCOMPARE(keyOfPlace(10), QKeySequence(Qt::CTRL | Qt::Key_0));
    QVERIFY(keyOfPlace(11).isEmpty());
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
