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
    void notesHaveAPlaceWhereAProcedureOfTheOfficeAsksForThem();
    void whatIsPromisedOwedAndToBeNotedIsCountedAtItsPlace();
    void aPlaceHasItsOwnKeyOrTheNextOfTen();
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
        } else if (screen.name == "archive"_L1 || screen.name == "look_up"_L1) {
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
        return std::ranges::any_of(screensOf(session, office, {}), &Screen::laidBeforeReader);
    };
    QVERIFY(!hasPlace(StaffId{1}, Role::Officer));
    QVERIFY(hasPlace(StaffId{2}, Role::Officer));
    QVERIFY(!hasPlace(StaffId{3}, Role::Agent));
    QVERIFY(hasPlace(StaffId{4}, Role::Supervisor));
    QVERIFY(hasPlace(StaffId{5}, Role::Manager));
    QVERIFY(!hasPlace(StaffId{6}, Role::Administrator));
}

void TestNavigation::notesHaveAPlaceWhereAProcedureOfTheOfficeAsksForThem()
{
    const Session manager{.staff = StaffId{5}, .desk = {}, .name = {}, .role = Role::Manager, .department = {}};
    const auto hasPlace = [&manager](const Office& office) {
        return std::ranges::any_of(screensOf(manager, office, {}),
                                   [](const Screen& screen) { return screen.name == u"to_note"_s; });
    };
    Office office;
    office.procedures = {std::make_shared<const Procedure>()};
    QVERIFY(!hasPlace(office));
    Procedure asking;
    asking.gates.insert(Stage::Verification, {Gate::NoteTaken});
    office.procedures.prepend(std::make_shared<const Procedure>(asking));
    QVERIFY(hasPlace(office));
}

void TestNavigation::whatIsPromisedOwedAndToBeNotedIsCountedAtItsPlace()
{
    QueueCounts counts;
    counts.promisesToday = 3;
    counts.noticesOwed = 5;
    counts.toNote = 2;
    counts.lettersToSend = 4;
    counts.answersDue = 3;
    QMap<QString, std::optional<int>> counted;
    for (const Screen& screen : screensOf(Role::Manager)) {
        counted.insert(screen.name, countOf(screen, counts));
    }
    QCOMPARE(counted.value(u"promises"_s), 3);
    QCOMPARE(counted.value(u"notices"_s), 5);
    QCOMPARE(counted.value(u"to_note"_s), 2);
    QCOMPARE(counted.value(u"letters"_s), 7);
    QVERIFY(!placesOf(Role::Officer).contains(u"letters"_s));
    QVERIFY(!placesOf(Role::Agent).contains(u"to_note"_s));
    QVERIFY(!placesOf(Role::Officer).contains(u"notices"_s));
    QVERIFY(placesOf(Role::Officer).contains(u"promises"_s));
}

void TestNavigation::aPlaceHasItsOwnKeyOrTheNextOfTen()
{
    for (const auto& [role, name] : Names<Role>::all) {
        const QList<Screen> places = screensOf(role);
        const QList<QKeySequence> keys = keysOf(places);
        QCOMPARE(keys.size(), places.size());
        int number = 0;
        for (qsizetype at = 0; at < places.size(); ++at) {
            if (!places.at(at).key.isEmpty()) {
                QCOMPARE(keys.at(at), places.at(at).key);
                continue;
            }
            ++number;
            const QKeySequence expected = number > 10   ? QKeySequence()
                                          : number == 10 ? QKeySequence(Qt::CTRL | Qt::Key_0)
                                                         : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
            QCOMPARE(keys.at(at), expected);
        }
    }
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
