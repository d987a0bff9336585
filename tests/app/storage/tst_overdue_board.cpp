#include "app/storage/case_lists.h"

#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 anHour = 3600;
constexpr qint64 aDay = 24 * anHour;
const Actor desk = actingAs(agent, Role::Agent);
const Actor technician = actingAs(officer, Role::Officer, technology);
const Actor administrator = actingAs(StaffId{8}, Role::Administrator);

/** A week and a half behind the opening: what came in then is late in every way. */
constexpr Moment now = Moment{opening.milliseconds + 10 * aDay * 1000};

BoardQuestion question()
{
    BoardQuestion question;
    question.now = now;
    for (const int days : {1, 3, 7, 14}) {
        question.edges.append(now.plusSeconds(-days * aDay));
    }
    question.endOfToday = now.plusSeconds(8 * anHour);
    question.endOfSoon = now.plusSeconds(3 * aDay);
    return question;
}

/** Cases that fall due at each edge of the question, just before it and just behind it; by many people and stages. */
void fill(Database& database)
{
    const Office office = openOffice(database);
    const BoardQuestion asked = question();
    QList<Moment> dues;
    for (const Moment edge : asked.edges + QList<Moment>{asked.now, asked.endOfToday, asked.endOfSoon}) {
        dues += {Moment{edge.milliseconds - 1}, edge, Moment{edge.milliseconds + 1}};
    }
    int number = 0;
    for (const Moment due : dues) {
        Case made = registerCase(database, office, sampleIntake());
        if (++number % 3 != 0) {
            made = happen(database, office, made, {CaseAssigned{number % 2 == 0 ? agent : manager}});
        }
        if (number % 4 == 1) {
            // Two hand-offs to one department are one case there; the other department has one of its own.
            happen(database, office, made,
                   {CaseAccepted{}, HandedOver{HandOffId{1}, technology, due, u"a"_s, {}},
                    HandedOver{HandOffId{2}, technology, due, u"b"_s, {}},
                    HandedOver{HandOffId{3}, billing, due, u"c"_s, {}}});
        } else if (number % 4 == 3) {
            happen(database, office, made,
                   {CaseAccepted{}, HandedOver{HandOffId{1}, billing, due, u"c"_s, {}},
                    HandOffAnswered{HandOffId{1}, u"x"_s, u"y"_s}});
        }
        // The clocks are another test's; here a case falls due where it is put.
        database.run(u"UPDATE cases SET due_at = :due WHERE id = :id"_s,
                     {{u"due"_s, due.milliseconds}, {u"id"_s, made.id.value}});
    }
    database.run(u"UPDATE cases SET due_at = NULL WHERE id = 1"_s);
    const Case closed = registerCase(database, office, sampleIntake());
    happen(database, office, closed, {SettledOnTheSpot{}, CaseClosed{}});
    database.run(u"UPDATE cases SET due_at = 1 WHERE id = :id"_s, {{u"id"_s, closed.id.value}});
}

int listed(Database& database, const ListFilter& filter, const Actor& viewer)
{
    ListQuestion list;
    list.listing = Listing::AllOpen;
    list.filter = filter;
    list.most = 200;
    return int(readPage(database, list, viewer, now).lines.size());
}

/** Compares every number of a row with the list that its span opens. */
QString differenceOf(Database& database, const BoardRow& row, ListFilter filter, const Actor& viewer)
{
    const BoardQuestion asked = question();
    const auto differs = [&](int number, std::optional<Moment> from, Moment before) {
        filter.dueFrom = from;
        filter.dueBefore = before;
        return listed(database, filter, viewer) != number;
    };
    if (row.late.size() != asked.edges.size() + 1) {
        return u"bands"_s;
    }
    for (qsizetype band = 0; band < row.late.size(); ++band) {
        const auto from = band < asked.edges.size() ? std::optional(asked.edges.at(band)) : std::nullopt;
        if (differs(row.late.at(band), from, band == 0 ? asked.now : asked.edges.at(band - 1))) {
            return u"band %1"_s.arg(band);
        }
    }
    if (differs(row.dueToday, asked.now, asked.endOfToday)) {
        return u"today"_s;
    }
    return differs(row.dueSoon, asked.endOfToday, asked.endOfSoon) ? u"soon"_s : QString();
}

int sumOf(const BoardRow& row)
{
    int sum = row.dueToday + row.dueSoon;
    for (const int late : row.late) {
        sum += late;
    }
    return sum;
}

} // namespace

class OverdueBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsTheLengthOfTheListThatItOpens_data() { addEngines(); }
    void everyNumberIsTheLengthOfTheListThatItOpens()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        for (const Actor& viewer : {desk, technician}) {
            const Board board = readBoard(*database, question(), viewer);
            QCOMPARE(differenceOf(*database, board.all, {}, viewer), QString());
            QVERIFY(sumOf(board.all) > 0);
            for (auto row = board.byDepartment.cbegin(); row != board.byDepartment.cend(); ++row) {
                ListFilter filter;
                filter.department = row.key();
                QCOMPARE(differenceOf(*database, *row, filter, viewer), QString());
            }
            for (auto row = board.byPerson.cbegin(); row != board.byPerson.cend(); ++row) {
                ListFilter filter;
                filter.assignee = row.key();
                QCOMPARE(differenceOf(*database, *row, filter, viewer), QString());
            }
            for (auto row = board.byStage.cbegin(); row != board.byStage.cend(); ++row) {
                ListFilter filter;
                filter.stage = row.key();
                QCOMPARE(differenceOf(*database, *row, filter, viewer), QString());
            }
        }
    }

    void aCaseThatFallsDueAtAnEdgeIsInTheSpanThatBeginsThere_data() { addEngines(); }
    void aCaseThatFallsDueAtAnEdgeIsInTheSpanThatBeginsThere()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        const Board board = readBoard(*database, question(), desk);
        // Of each edge's three cases one lies before it, one on it and one behind; the very first has no due moment.
        QCOMPARE(board.all.late, (QList<int>{3, 2, 3, 3, 1}));
        QCOMPARE(board.all.dueToday, 3);
        QCOMPARE(board.all.dueSoon, 3);
    }

    void peopleAndStagesAddUpToAll_data() { addEngines(); }
    void peopleAndStagesAddUpToAll()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        const Board board = readBoard(*database, question(), desk);
        int people = 0;
        for (const BoardRow& row : board.byPerson) {
            people += sumOf(row);
        }
        int stages = 0;
        for (const BoardRow& row : board.byStage) {
            stages += sumOf(row);
        }
        QCOMPARE(people, sumOf(board.all));
        QCOMPARE(stages, sumOf(board.all));
        QVERIFY(sumOf(board.byPerson.value(StaffId{})) > 0);
        QCOMPARE(board.byPerson.size(), 3);
    }

    void aDepartmentSeesItsOwnAlone_data() { addEngines(); }
    void aDepartmentSeesItsOwnAlone()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        const Board all = readBoard(*database, question(), desk);
        QCOMPARE(all.byDepartment.keys(), (QList<DepartmentId>{technology, billing}));
        const Board own = readBoard(*database, question(), technician);
        QCOMPARE(own.byDepartment.keys(), QList<DepartmentId>{technology});
        QCOMPARE(own.byDepartment.value(technology), all.byDepartment.value(technology));
        QCOMPARE(sumOf(own.all), sumOf(own.byDepartment.value(technology)));
    }

    void anEmptyRegisterHasAnEmptyBoardAndAnAdministratorSeesNone_data() { addEngines(); }
    void anEmptyRegisterHasAnEmptyBoardAndAnAdministratorSeesNone()
    {
        const TestRegister place;
        const auto database = place.create();
        const Board empty = readBoard(*database, question(), desk);
        QCOMPARE(empty.all.late, QList<int>(5, 0));
        QVERIFY(empty.byDepartment.isEmpty() && empty.byPerson.isEmpty() && empty.byStage.isEmpty());
        fill(*database);
        QCOMPARE(sumOf(readBoard(*database, question(), administrator).all), 0);
    }
};

QTEST_GUILESS_MAIN(OverdueBoardTest)
#include "tst_overdue_board.moc"
