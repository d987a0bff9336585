#include "app/office/make_register.h"

#include "app/cases/status_look_up.h"
#include "app/office/demo_register.h"
#include "app/office/keep_register.h"
#include "app/storage/case_lists.h"
#include "app/storage/case_store.h"
#include "app/storage/due_dates.h"
#include "models/board.h"
#include "tests/support/office_of_five.h"
#include "tests/support/sample_office.h"
#include "tests/support/soak.h"

#include <QtTest>

#include <set>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

NewRegister complete()
{
    NewRegister wanted;
    wanted.organisation.name = u"Small Office"_s;
    wanted.departments = {u"Technology"_s};
    wanted.administrator = accountOf(u"admin"_s, Role::Agent);
    wanted.procedure = shippedDocument(u"procedures"_s, u"lua_rong"_s);
    wanted.calendar = shippedDocument(u"calendars"_s, u"plain"_s);
    return wanted;
}

} // namespace

class TestMakeRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRegisterHoldsWhatWasAskedFor_data() { addEngines(); }
    void aNewRegisterHoldsWhatWasAskedFor()
    {
        const TestRegister place;
        const SetClock clock(mondayAtNine);
        QVERIFY(makeRegister(place.address(), complete(), clock));
        const auto office = officeOf(place.address());
        QVERIFY(office);
        QCOMPARE(office->organisation.name, u"Small Office"_s);
        QCOMPARE(office->organisation.language, u"vi"_s);
        QCOMPARE(office->departments.size(), 1);
        QCOMPARE(office->currentProcedure()->id, u"lua_rong"_s);
        QCOMPARE(office->staff.size(), 1);
        QCOMPARE(office->staff.first().role, Role::Administrator);
        QVERIFY(lookOver(place.address())->held);
    }

    void headsAndPaperComeWithTheirDepartments_data() { addEngines(); }
    void headsAndPaperComeWithTheirDepartments()
    {
        const TestRegister place;
        const SetClock clock(mondayAtNine);
        NewRegister wanted = complete();
        wanted.departments = {u"Technology"_s, u"Field"_s};
        wanted.onPaper = {u"Field"_s};
        wanted.heads = {{u"Technology"_s, accountOf(u"head"_s, Role::Agent)}};
        QVERIFY(makeRegister(place.address(), wanted, clock));
        const auto office = officeOf(place.address());
        const Staff* head = office->memberNamed(u"head"_s);
        QVERIFY(head != nullptr);
        QCOMPARE(head->role, Role::Officer);
        QCOMPARE(head->department, office->departments.first().id);
        QCOMPARE(office->departments.first().head, head->id);
        QVERIFY(office->departments.last().onPaper);
        QVERIFY(lookOver(place.address())->held);
    }

    void aFamilyIsAdoptedWhole_data() { addEngines(); }
    void aFamilyIsAdoptedWhole()
    {
        const TestRegister place;
        const SetClock clock(mondayAtNine);
        NewRegister wanted = complete();
        wanted.procedure = shippedDocument(u"procedures"_s, u"vokasi_net_fault"_s);
        wanted.kinds = shippedKindsBeside(u"vokasi_net_fault"_s);
        QVERIFY(makeRegister(place.address(), wanted, clock));
        const auto office = officeOf(place.address());
        QCOMPARE(office->kindsInForce().size(), 5);
        QCOMPARE(office->currentProcedure()->id, u"vokasi_net_fault"_s);
        QCOMPARE(office->organisation.language, u"id"_s);
        QVERIFY(lookOver(place.address())->held);
    }

    void aKindOfAnotherFamilyIsRefused()
    {
        const TestRegister place(u"sqlite"_s);
        NewRegister wanted = complete();
        wanted.kinds = {shippedDocument(u"procedures"_s, u"vokasi_net_fault"_s)};
        const SetClock clock(mondayAtNine);
        QCOMPARE(makeRegister(place.address(), wanted, clock).refusal().field, u"kinds[0]"_s);
        wanted.procedure = wanted.kinds.first();
        QCOMPARE(makeRegister(place.address(), wanted, clock).refusal().reason, u"other_family"_s);
        QVERIFY(!QFile::exists(place.address()));
    }

    void everyShippedProcedureIsOfferedOnceWithItsKinds()
    {
        qsizetype all = 0;
        for (const QString& name : shippedOffers()) {
            all += 1 + shippedKindsBeside(name).size();
        }
        QCOMPARE(all, shippedDocuments(u"procedures"_s).size());
        QCOMPARE(shippedOffers().size(), 5);
        QVERIFY(shippedKindsBeside(u"alphatech"_s).isEmpty());
        QVERIFY(shippedKindsBeside(u"none"_s).isEmpty());
    }

    void aHeadIsRefusedAtItsDepartment()
    {
        NewRegister wanted = complete();
        wanted.heads = {{u"Technology"_s, accountOf(u"admin"_s, Role::Agent)}};
        QCOMPARE(whyNotDepartments(wanted).first().field, u"departments[0].head.sign_in_name"_s);
    }

    void whatIsRefusedMakesNothing()
    {
        const TestRegister place(u"sqlite"_s);
        const SetClock clock(mondayAtNine);
        NewRegister wanted = complete();
        wanted.organisation.name = u" "_s;
        wanted.departments = {u"A"_s, u"A"_s};
        wanted.administrator.password = u"short"_s;
        wanted.procedure = R"({"id": 7})";
        const auto refused = makeRegister(place.address(), wanted, clock);
        std::set<QString> fields;
        for (const Refusal& refusal : refused.refusals()) {
            fields.insert(refusal.field);
        }
        for (const QString& field : {u"organisation.name"_s, u"departments[1].name"_s, u"password"_s, u"id"_s, u"stages"_s}) {
            QVERIFY2(fields.contains(field), qPrintable(field));
        }
        QVERIFY(!QFile::exists(place.address()));
    }

    void aRegisterIsNeverMadeOverAnother_data() { addEngines(); }
    void aRegisterIsNeverMadeOverAnother()
    {
        const TestRegister place;
        const SetClock clock(mondayAtNine);
        QVERIFY(makeRegister(place.address(), complete(), clock));
        NewRegister other = complete();
        other.organisation.name = u"Another Office"_s;
        QCOMPARE(makeRegister(place.address(), other, clock).refusal().field, u"register"_s);
        QCOMPARE(makeDemoRegister(place.address(), clock).refusal().field, u"register"_s);
        QCOMPARE(officeOf(place.address())->organisation.name, u"Small Office"_s);
    }

    void theDemoRegisterIsTrueAtAnyHourOfTheDay_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("now");
        if (isSoak()) {
            QTest::newRow("a Monday morning") << u"sqlite"_s << u"2026-11-16T09:00:31+07:00"_s;
            QTest::newRow("a Sunday at night") << u"sqlite"_s << u"2026-11-22T23:59:59+07:00"_s;
        }
        QTest::newRow("just after midnight") << u"sqlite"_s << u"2027-01-01T00:00:10+07:00"_s;
        QTest::newRow("after Tet, just past the close") << u"sqlite"_s << u"2027-02-15T17:05:00+07:00"_s;
        QTest::newRow("on a server") << u"postgresql"_s << u"2026-11-18T15:30:00+07:00"_s;
    }
    void theDemoRegisterIsTrueAtAnyHourOfTheDay()
    {
        QFETCH(QString, now);
        const TestRegister place;
        const SetClock clock(Moment::fromDateTime(QDateTime::fromString(now, Qt::ISODate)));
        const auto made = makeDemoRegister(place.address(), clock);
        QVERIFY2(made, made ? "" : qPrintable(made.refusal().text));
        const auto database = openRegister(place.address());
        std::set<QString> channels;
        std::set<QString> queues;
        for (const Row& row : database->run(u"SELECT channel, queue, touched FROM cases"_s)) {
            channels.insert(row.text(0));
            queues.insert(row.text(1));
            QVERIFY(row.number(2) <= clock.now().milliseconds);
        }
        QVERIFY(database->run(u"SELECT count(*) FROM cases"_s).first().number(0) >= 12);
        for (const QString& channel : {u"phone"_s, u"walk_in"_s, u"post"_s, u"chat"_s}) {
            QVERIFY2(channels.contains(channel), qPrintable(channel));
        }
        QCOMPARE(queues.size(), Names<Queue>::all.size());
        const qint64 late = database
                                ->run(u"SELECT count(*) FROM cases WHERE is_open = 1 AND due_at < :now"_s,
                                      {{u"now"_s, clock.now().milliseconds}})
                                .first()
                                .number(0);
        QVERIFY(late > 0);
        showsADeskInFull(*database, clock.now());
        showsWhatWasPromisedAndTold(*database, clock.now());
        showsRoundsOfTwoPeople(*database);
        leftNothingToHappenAtTheFirstStart(*database, clock.now());
        answersACallerWhoAsks(*database, clock.now());
        const auto report = lookOver(place.address());
        QVERIFY2(report->held, qPrintable(report->firstBad));
    }

private:
    static qint64 count(Database& database, const QString& what)
    {
        return database.run(u"SELECT count(*) FROM "_s + what).first().number(0);
    }

    /** Something of everything that a desk does, so that nobody meets an empty place who only looks round. */
    static void showsADeskInFull(Database& database, Moment now)
    {
        QVERIFY(count(database, u"cases"_s) >= 75);
        for (const QString& something :
             {u"cases WHERE standing = 'unnamed'"_s, u"cases WHERE standing = 'unknown'"_s,
              u"cases WHERE outcome = 'withdrawn'"_s, u"cases WHERE outcome = 'refused'"_s, u"cases WHERE round = 2"_s,
              u"cases WHERE escalated_to > 0 AND is_open = 1"_s, u"hand_offs WHERE escalated_to > 0 AND is_open = 1"_s,
              u"hand_offs WHERE state = 'transferred'"_s, u"hand_offs WHERE state = 'taken_back'"_s,
              u"papers WHERE media_type = 'image/png'"_s, u"papers WHERE media_type = 'application/pdf'"_s,
              u"papers WHERE media_type = 'text/plain'"_s, u"case_links"_s,
              u"(SELECT case_id FROM hand_offs WHERE is_open = 1 GROUP BY case_id HAVING count(*) > 1) AS several"_s}) {
            QVERIFY2(count(database, something) > 0, qPrintable(something));
        }
        const Office office = readOffice(database);
        QCOMPARE(office.departments.size(), 5);
        QCOMPARE(std::ranges::count_if(office.departments, &Department::onPaper), 1);
        for (const Department& department : office.departments) {
            QVERIFY(office.member(department.head) != nullptr);
        }
        for (const Staff& member : office.staff) {
            const bool top = member.signInName == u"david"_s || member.role == Role::Administrator;
            QVERIFY2(top || office.member(member.superior) != nullptr, qPrintable(member.signInName));
        }
        QVERIFY(office.remedies.size() >= 3);
        const Board board = readBoard(database, boardQuestion(now, *office.calendar),
                                      actingAs(office.memberNamed(u"thao"_s)->id, Role::Supervisor));
        QCOMPARE(board.all.late.size(), 5);
        QVERIFY2(std::ranges::none_of(board.all.late, [](int cases) { return cases == 0; }), "an age band is empty");
        QVERIFY(board.all.dueSoon > 0);
    }

    static void showsWhatWasPromisedAndTold(Database& database, Moment now)
    {
        for (const QString& state : {u"open"_s, u"kept"_s, u"broken"_s, u"moved"_s}) {
            QVERIFY2(count(database, u"promises WHERE state = '%1'"_s.arg(state)) > 0, qPrintable(state));
        }
        for (const QString& state : {u"owed"_s, u"sent"_s, u"dropped"_s}) {
            QVERIFY2(count(database, u"notices WHERE state = '%1'"_s.arg(state)) > 0, qPrintable(state));
        }
        QVERIFY(count(database, u"notices WHERE is_owed = 1"_s) <= 6);
        QCOMPARE(count(database, u"promises WHERE is_open = 1 AND due < %1"_s.arg(now.milliseconds)), 1);
        const auto hoursAway = [now](int hours) { return QString::number(now.plusSeconds(hours * 3600LL).milliseconds); };
        QVERIFY(count(database, u"promises WHERE is_open = 1 AND due < "_s + hoursAway(4)) >= 8);
        // One fault, one moment, many customers.
        QVERIFY(count(database, u"(SELECT due FROM promises WHERE kind = 'recovery' AND is_open = 1 GROUP BY due "
                                "HAVING count(DISTINCT case_id) = 5) AS together"_s) == 1);
        const Office office = readOffice(database);
        for (const Row& row : database.run(u"SELECT case_id, owner FROM promises WHERE is_open = 1"_s)) {
            const Staff* owner = office.member(StaffId{row.number(1)});
            const Actor reader{owner->id, owner->role, owner->department};
            QVERIFY2(viewCase(database, reader, CaseId{row.number(0)}), qPrintable(owner->signInName));
        }
        for (const QString& name : {u"hoa"_s, u"minh"_s, u"aisyah"_s, u"leila"_s}) {
            const StaffId owner = office.memberNamed(name)->id;
            QVERIFY2(count(database, u"promises WHERE is_open = 1 AND owner = %1"_s.arg(owner.value)) > 0,
                     qPrintable(name));
        }
    }

    static void showsRoundsOfTwoPeople(Database& database)
    {
        int both = 0;
        int waived = 0;
        for (const Row& row : database.run(u"SELECT id FROM cases WHERE round > 1"_s)) {
            const auto complaint = readCase(database, CaseId{row.number(0)});
            const auto& assessed = complaint->assessments;
            both += assessed.size() > 1 && assessed.first().by != assessed.last().by ? 1 : 0;
            waived += complaint->waivedRounds.isEmpty() ? 0 : 1;
        }
        QVERIFY(both >= 2);
        QVERIFY(waived >= 1);
        QVERIFY(count(database, u"cases WHERE outcome = 'unanswered'"_s) > 0);
        QVERIFY(count(database, u"(SELECT DISTINCT case_id FROM case_readers) AS kept_close"_s) >= 2);
        QVERIFY(count(database, u"readings"_s) > 100);
    }

    static void leftNothingToHappenAtTheFirstStart(Database& database, Moment now)
    {
        QVERIFY(casesFalling(database, now, 1).isEmpty());
        // Nobody did it, and not in one go when the register was made.
        const Rows moments = database.run(u"SELECT DISTINCT at FROM journal WHERE actor = 0"_s);
        QVERIFY(moments.size() > 10);
    }

    static void answersACallerWhoAsks(Database& database, Moment now)
    {
        const Rows asked = database.run(u"SELECT reference, phone FROM cases WHERE is_open = 1 AND phone <> '' "
                                        "AND round = 1 ORDER BY id LIMIT 1"_s);
        const Office office = readOffice(database);
        const Staff* agent = office.memberNamed(u"hoa"_s);
        const Deed deed = Deed::begin({agent->id, u"desk"_s, agent->name, agent->role, agent->department}, now);
        const auto told = lookUpStatus(database, deed, asked.first().text(0), asked.first().text(1));
        QVERIFY(told);
        QVERIFY(!told->word.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMakeRegister)
#include "tst_make_register.moc"
