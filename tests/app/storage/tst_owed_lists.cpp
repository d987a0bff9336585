#include "app/storage/owed_lists.h"

#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 anHour = 3600;
const Actor desk = actingAs(agent, Role::Agent);
const Actor technician = actingAs(officer, Role::Officer, technology);
const Actor cashier = actingAs(StaffId{9}, Role::Officer, billing);
const Actor administrator = actingAs(StaffId{8}, Role::Administrator);
constexpr Moment farAhead = Moment{opening.milliseconds + 1000LL * 24 * anHour * 1000};

Moment hoursOn(int hours)
{
    return opening.plusSeconds(hours * anHour);
}

PromiseMade promiseOf(int id, Moment due, StaffId owner, const QString& what = u"Call back"_s)
{
    return {PromiseId{id}, PromiseKind::Promise, due, owner, what};
}

NoticeOwed noticeOf(int id, const QString& text)
{
    return {NoticeId{id}, u"registered"_s, NoticeWay::Sms, u"0912 345 678"_s, text};
}

QStringList promised(Database& database, const Actor& viewer, const PromiseQuestion& question = {farAhead, {}})
{
    QStringList what;
    for (const PromiseLine& line : readPromises(database, question, viewer)) {
        what.append(line.promise.what);
    }
    return what;
}

QStringList owed(Database& database, const Actor& viewer)
{
    QStringList texts;
    for (const NoticeLine& line : readNoticesOwed(database, viewer)) {
        texts.append(line.notice.text);
    }
    return texts;
}

QueueCounts counts(Database& database, const Actor& viewer, Moment endOfToday)
{
    QueueCounts counted;
    countOwed(database, counted, viewer, endOfToday);
    return counted;
}

Case handedTo(Database& database, const Office& office, const Intake& intake, DepartmentId department)
{
    const Case made = registerCase(database, office, intake);
    return happen(database, office, made,
                  {CaseAccepted{}, HandedOver{HandOffId{1}, department, hoursOn(24), u"Look"_s, {}}});
}

} // namespace

class OwedListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openPromisesComeTheEarliestFirst_data() { addEngines(); }
    void openPromisesComeTheEarliestFirst()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case first = registerCase(*database, office, sampleIntake());
        const Case second = registerCase(*database, office, sampleIntake(u"Siti"_s));
        happen(*database, office, first,
               {promiseOf(1, hoursOn(5), agent, u"later"_s), promiseOf(2, hoursOn(-2), manager, u"late"_s)});
        happen(*database, office, second, {promiseOf(1, hoursOn(3), agent, u"soon"_s)});
        QCOMPARE(promised(*database, desk), (QStringList{u"late"_s, u"soon"_s, u"later"_s}));
        QCOMPARE(promised(*database, desk, {hoursOn(3), {}}), QStringList{u"late"_s});
        QCOMPARE(promised(*database, desk, {farAhead, agent}), (QStringList{u"soon"_s, u"later"_s}));
        const PromiseLine line = readPromises(*database, {farAhead, {}}, desk).at(1);
        QCOMPARE(line.id, second.id);
        QCOMPARE(line.reference, second.reference);
        QCOMPARE(line.complainant, u"Siti"_s);
        QCOMPARE(line.phone, second.intake.complainant.phone);
        QCOMPARE(line.promise.due, hoursOn(3));
        QCOMPARE(line.promise.owner, agent);
    }

    void whatIsSettledIsGoneAndWhatIsMovedStandsWithItsNewMoment_data() { addEngines(); }
    void whatIsSettledIsGoneAndWhatIsMovedStandsWithItsNewMoment()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = registerCase(*database, office, sampleIntake());
        happen(*database, office, made,
               {promiseOf(1, hoursOn(1), agent, u"kept"_s), promiseOf(2, hoursOn(2), agent, u"broken"_s),
                promiseOf(3, hoursOn(3), agent, u"moved"_s), PromiseSettled{PromiseId{1}, PromiseState::Kept, {}},
                PromiseSettled{PromiseId{2}, PromiseState::Broken, u"no van"_s},
                PromiseMoved{PromiseId{3}, PromiseId{4}, hoursOn(9), u"asked for it"_s}});
        const QList<PromiseLine> lines = readPromises(*database, {farAhead, {}}, desk);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().promise.id, PromiseId{4});
        QCOMPARE(lines.first().promise.what, u"moved"_s);
        QCOMPARE(lines.first().promise.due, hoursOn(9));
    }

    void officersSeeThePromisesOfTheirDepartmentsCasesAndNoNameThatIsKept_data() { addEngines(); }
    void officersSeeThePromisesOfTheirDepartmentsCasesAndNoNameThatIsKept()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        happen(*database, office, handedTo(*database, office, sampleIntake(), technology),
               {StandingSet{Standing::Unnamed}, promiseOf(1, hoursOn(1), officer, u"theirs"_s)});
        happen(*database, office, handedTo(*database, office, sampleIntake(), billing),
               {promiseOf(1, hoursOn(2), agent, u"others'"_s)});
        const QList<PromiseLine> lines = readPromises(*database, {farAhead, {}}, technician);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().promise.what, u"theirs"_s);
        QVERIFY(lines.first().complainant.isEmpty());
        QVERIFY(lines.first().phone.isEmpty());
        QCOMPARE(promised(*database, cashier), QStringList{u"others'"_s});
        QCOMPARE(counts(*database, technician, hoursOn(12)).promisesToday, 1);
        QVERIFY(promised(*database, administrator).isEmpty());
        QCOMPARE(counts(*database, administrator, farAhead), QueueCounts{});
    }

    void owedNoticesComeTheOldestFirstAndGoOnceSentOrDropped_data() { addEngines(); }
    void owedNoticesComeTheOldestFirstAndGoOnceSentOrDropped()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case first = happen(*database, office, registerCase(*database, office, sampleIntake()),
                                  {noticeOf(1, u"one"_s), noticeOf(2, u"two"_s)});
        const Case second =
            happen(*database, office, registerCase(*database, office, sampleIntake()), {noticeOf(1, u"three"_s)});
        QCOMPARE(owed(*database, desk), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(counts(*database, desk, opening).noticesOwed, 3);
        const NoticeLine line = readNoticesOwed(*database, desk).first();
        QCOMPARE(line.id, first.id);
        QCOMPARE(line.notice.way, NoticeWay::Sms);
        QCOMPARE(line.notice.address, u"0912 345 678"_s);
        QCOMPARE(line.notice.owedAt, first.touched);
        happen(*database, office, first, {NoticeSent{NoticeId{2}, first.touched}});
        happen(*database, office, second, {NoticeDropped{NoticeId{1}, u"told by phone"_s}});
        QCOMPARE(owed(*database, desk), QStringList{u"one"_s});
        QCOMPARE(counts(*database, desk, opening).noticesOwed, 1);
    }

    void noticesAreForTheFrontDeskAlone_data() { addEngines(); }
    void noticesAreForTheFrontDeskAlone()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        happen(*database, office, handedTo(*database, office, sampleIntake(), technology), {noticeOf(1, u"one"_s)});
        for (const Actor& other : {technician, administrator}) {
            QVERIFY(owed(*database, other).isEmpty());
            QCOMPARE(counts(*database, other, farAhead).noticesOwed, 0);
        }
        QCOMPARE(owed(*database, actingAs(manager, Role::Manager)), QStringList{u"one"_s});
    }

    void theNumbersAreTheLengthsOfTheLists_data() { addEngines(); }
    void theNumbersAreTheLengthsOfTheLists()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (int number = 0; number < 6; ++number) {
            happen(*database, office, registerCase(*database, office, sampleIntake()),
                   {promiseOf(1, hoursOn(number), agent), noticeOf(1, QString::number(number))});
        }
        happen(*database, office, registerCase(*database, office, sampleIntake()),
               {promiseOf(1, hoursOn(1), agent), PromiseSettled{PromiseId{1}, PromiseState::Kept, {}},
                noticeOf(1, u"sent"_s), NoticeSent{NoticeId{1}, hoursOn(0)}});
        QCOMPARE(counts(*database, desk, farAhead).promisesToday, 6);
        for (const Moment end : {hoursOn(0), hoursOn(3), farAhead}) {
            const QueueCounts counted = counts(*database, desk, end);
            QCOMPARE(counted.promisesToday, promised(*database, desk, {end, {}}).size());
            QCOMPARE(counted.noticesOwed, owed(*database, desk).size());
        }
    }

    void casesToTakeNoteOfAreCountedAsTheyAreListed_data() { addEngines(); }
    void casesToTakeNoteOfAreCountedAsTheyAreListed()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case first = registerCase(*database, office, sampleIntake());
        const Case second = registerCase(*database, office, sampleIntake());
        registerCase(*database, office, sampleIntake());
        // What a procedure asks for is another test's; here the index says so.
        for (const Case& one : {first, second}) {
            database->run(u"UPDATE cases SET awaits_note = 1 WHERE id = :id"_s, {{u"id"_s, one.id.value}});
        }
        database->run(u"UPDATE cases SET is_open = 0 WHERE id = :id"_s, {{u"id"_s, second.id.value}});
        QCOMPARE(counts(*database, actingAs(manager, Role::Manager), opening).toNote, 1);
    }
};

QTEST_GUILESS_MAIN(OwedListsTest)
#include "tst_owed_lists.moc"
