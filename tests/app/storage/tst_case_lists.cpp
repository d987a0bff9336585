#include "app/storage/case_lists.h"

#include "models/fold.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

const Actor desk = actingAs(agent, Role::Agent);
const Actor technician = actingAs(officer, Role::Officer, technology);
const Actor cashier = actingAs(StaffId{9}, Role::Officer, billing);
const Actor administrator = actingAs(StaffId{8}, Role::Administrator);

ListQuestion inQueue(Queue queue)
{
    ListQuestion question;
    question.queue = queue;
    return question;
}

QStringList namesIn(const ListPage& page)
{
    QStringList names;
    for (const CaseLine& line : page.lines) {
        names.append(line.complainant);
    }
    return names;
}

/** All pages one after the other, in pieces of three. */
QStringList readWhole(Database& database, ListQuestion question, int* pages = nullptr)
{
    question.most = 3;
    QStringList references;
    for (;;) {
        const ListPage page = readPage(database, question, desk, opening);
        for (const CaseLine& line : page.lines) {
            references.append(line.reference);
        }
        if (pages != nullptr) {
            ++*pages;
        }
        if (!page.more) {
            return references;
        }
        question.after = page.lines.last();
    }
}

Case accept(Database& database, const Office& office, const Intake& intake, DepartmentId department)
{
    const Case made = registerCase(database, office, intake);
    return happen(database, office, made,
                  {CaseAssigned{agent}, CaseClassified{}, CaseAccepted{},
                   HandedOver{HandOffId{1}, department, opening.plusSeconds(3600), u"xem lại"_s, {}}});
}

} // namespace

class CaseListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineShowsWhatTheCaseHolds_data() { addEngines(); }
    void aLineShowsWhatTheCaseHolds()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = registerCase(*database, office, sampleIntake());
        const ListPage page = readPage(*database, inQueue(Queue::New), desk, opening);
        QCOMPARE(page.lines.size(), 1);
        QVERIFY(!page.more);
        CaseLine expected;
        expected.id = made.id;
        expected.reference = made.reference;
        expected.subject = made.intake.subject;
        expected.complainant = made.intake.complainant.name;
        expected.phone = made.intake.complainant.phone;
        expected.product = made.intake.product;
        expected.received = made.intake.received;
        expected.due = dueInOffice(made, office);
        expected.touched = made.touched;
        QCOMPARE(page.lines.first(), expected);
    }

    void everyCaseStandsInTheListOfItsQueue_data() { addEngines(); }
    void everyCaseStandsInTheListOfItsQueue()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        QCOMPARE(namesIn(readPage(*database, inQueue(Queue::Archive), desk, opening)).size(), 2);
        QCOMPARE(namesIn(readPage(*database, inQueue(Queue::WithDepartments), desk, opening)),
                 QStringList{u"سارا کریمی"_s});
        QCOMPARE(namesIn(readPage(*database, inQueue(Queue::New), desk, opening)),
                 (QStringList{u"Đặng Văn Bình"_s, u"Budi Santoso"_s}));
        QVERIFY(readPage(*database, inQueue(Queue::ToSign), desk, opening).lines.isEmpty());
    }

    void pagesFollowEachOtherWithoutGapOrRepeat_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<ListOrder>("order");
        for (const char* engine : {"sqlite", "postgresql"}) {
            for (const auto& [name, order] :
                 {std::pair("due", ListOrder::Due), std::pair("received", ListOrder::Received),
                  std::pair("touched", ListOrder::Touched), std::pair("reference", ListOrder::Reference),
                  std::pair("complainant", ListOrder::Complainant),
                  std::pair("subject", ListOrder::Subject)}) {
                QTest::addRow("%s %s", engine, name) << QString::fromLatin1(engine) << order;
            }
        }
    }
    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        QFETCH(ListOrder, order);
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (int number = 0; number < 10; ++number) {
            Intake intake = sampleIntake(number % 3 == 0 ? u"Ánh"_s : u"Bình %1"_s.arg(9 - number));
            intake.received = opening.plusSeconds(-600 * (number % 4));
            intake.subject = number % 2 == 0 ? u"cùng một việc"_s : u"việc %1"_s.arg(number);
            registerCase(*database, office, intake);
        }
        // Two without a due moment: they come last in both directions.
        database->run(u"UPDATE cases SET due_at = NULL WHERE id IN (4, 7)"_s);

        ListQuestion question = inQueue(Queue::New);
        question.order = order;
        for (const bool descending : {false, true}) {
            question.descending = descending;
            int pages = 0;
            const QStringList paged = readWhole(*database, question, &pages);
            QCOMPARE(pages, 4);
            QCOMPARE(paged.size(), 10);
            QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), 10);
            question.most = 200;
            QStringList atOnce;
            for (const CaseLine& line : readPage(*database, question, desk, opening).lines) {
                atOnce.append(line.reference);
            }
            QCOMPARE(paged, atOnce);
            if (order == ListOrder::Due) {
                QVERIFY(paged.last().startsWith(u"26-000004"_s) || paged.last().startsWith(u"26-000007"_s));
            }
            if (order == ListOrder::Reference) {
                QStringList sorted = paged;
                std::sort(sorted.begin(), sorted.end());
                if (descending) {
                    std::reverse(sorted.begin(), sorted.end());
                }
                QCOMPARE(paged, sorted);
            }
            if (order == ListOrder::Complainant && !descending) {
                QVERIFY(readPage(*database, question, desk, opening).lines.first().complainant == u"Ánh"_s);
            }
        }
    }

    void anOfficerSeesTheCasesOfTheOwnDepartmentAndNoOthers_data() { addEngines(); }
    void anOfficerSeesTheCasesOfTheOwnDepartmentAndNoOthers()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        accept(*database, office, sampleIntake(u"A"_s), technology);
        accept(*database, office, sampleIntake(u"B"_s), billing);
        registerCase(*database, office, sampleIntake(u"C"_s));
        const ListQuestion question = inQueue(Queue::WithDepartments);
        QCOMPARE(namesIn(readPage(*database, question, desk, opening)), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(namesIn(readPage(*database, question, technician, opening)), QStringList{u"A"_s});
        QCOMPARE(namesIn(readPage(*database, question, cashier, opening)), QStringList{u"B"_s});
        QVERIFY(readPage(*database, inQueue(Queue::New), technician, opening).lines.isEmpty());
        QVERIFY(readPage(*database, question, administrator, opening).lines.isEmpty());
        QCOMPARE(searchCases(*database, u"internet"_s, technician).lines.size(), 1);
        QCOMPARE(searchCases(*database, u"internet"_s, desk).lines.size(), 3);
        QVERIFY(searchCases(*database, u"internet"_s, administrator).lines.isEmpty());
        QCOMPARE(countQueues(*database, cashier, opening).inQueue.value(Queue::WithDepartments), 1);
        QCOMPARE(countQueues(*database, cashier, opening).inQueue.value(Queue::New), 0);
        QCOMPARE(countQueues(*database, administrator, opening), QueueCounts{});
    }

    void mineAreTheCasesOneHasInHand_data() { addEngines(); }
    void mineAreTheCasesOneHasInHand()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case first = accept(*database, office, sampleIntake(u"A"_s), technology);
        accept(*database, office, sampleIntake(u"B"_s), technology);
        registerCase(*database, office, sampleIntake(u"C"_s));
        ListQuestion question;
        question.listing = Listing::Mine;
        QCOMPARE(namesIn(readPage(*database, question, desk, opening)).size(), 2);
        QCOMPARE(countQueues(*database, desk, opening).mine, 2);
        QVERIFY(readPage(*database, question, technician, opening).lines.isEmpty());
        const Case inHand = happen(*database, office, first, {HandOffAccepted{HandOffId{1}}}, officer);
        QCOMPARE(namesIn(readPage(*database, question, technician, opening)), QStringList{u"A"_s});
        QCOMPARE(countQueues(*database, technician, opening).mine, 1);
        happen(*database, office, inHand, {HandOffAnswered{HandOffId{1}, u"A cut fibre"_s, u"Spliced"_s}}, officer);
        QVERIFY(readPage(*database, question, technician, opening).lines.isEmpty());
        QCOMPARE(countQueues(*database, technician, opening).mine, 0);
    }

    void aHandOffTakenBackBeforeItBeganShowsNothingToTheDepartment_data() { addEngines(); }
    void aHandOffTakenBackBeforeItBeganShowsNothingToTheDepartment()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case byMistake = accept(*database, office, sampleIntake(u"A"_s), technology);
        const Case begun = accept(*database, office, sampleIntake(u"B"_s), technology);
        happen(*database, office, byMistake, {HandOffTakenBack{HandOffId{1}, u"billing it is"_s}});
        const Case inHand = happen(*database, office, begun, {HandOffAccepted{HandOffId{1}}}, officer);
        happen(*database, office, inHand, {HandOffTakenBack{HandOffId{1}, u"not needed"_s}});
        ListQuestion question;
        question.listing = Listing::AllOpen;
        QCOMPARE(namesIn(readPage(*database, question, technician, opening)), QStringList{u"B"_s});
        QVERIFY(!readCase(*database, byMistake.id)->concerns(technology));
        QVERIFY(readCase(*database, begun.id)->concerns(technology));
        QCOMPARE(searchCases(*database, u"internet"_s, technician).lines.size(), 1);
    }

    void overdueIsWhatIsOpenAndPastItsDueMoment_data() { addEngines(); }
    void overdueIsWhatIsOpenAndPastItsDueMoment()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case late = registerCase(*database, office, sampleIntake());
        const Moment due = *dueInOffice(late, office);
        ListQuestion question;
        question.listing = Listing::Overdue;
        QVERIFY(readPage(*database, question, desk, due).lines.isEmpty());
        QCOMPARE(countQueues(*database, desk, due).overdue, 0);
        const Moment after = due.plusSeconds(1);
        QCOMPARE(readPage(*database, question, desk, after).lines.size(), 1);
        QCOMPARE(countQueues(*database, desk, after).overdue, 1);
        happen(*database, office, late, {SettledOnTheSpot{}, CaseClosed{}});
        QVERIFY(readPage(*database, question, desk, after).lines.isEmpty());
        QCOMPARE(countQueues(*database, desk, after).overdue, 0);
    }

    void theCountsAgreeWithTheLists_data() { addEngines(); }
    void theCountsAgreeWithTheLists()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        const QueueCounts counts = countQueues(*database, desk, opening);
        for (const auto& [queue, name] : Names<Queue>::all) {
            if (queue != Queue::Archive) {
                QCOMPARE(counts.inQueue.value(queue),
                         readPage(*database, inQueue(queue), desk, opening).lines.size());
            }
        }
    }

    void aCaseIsFoundAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString dao = u"Nguyễn Thị Đào"_s;
        const QString sara = u"سارا کریمی"_s;
        const QList<std::tuple<const char*, QString, QStringList>> questions{
            {"accents and đ left out", u"nguyen dao"_s, {dao}},
            {"capitals and accents", u"ĐÀO Thị"_s, {dao}},
            {"the beginning of a word", u"ngu"_s, {dao}},
            {"two letters", u"da"_s, {dao}},
            {"Arabic letters for Persian ones", u"سارا كريمي"_s, {sara}},
            {"Persian letters", u"کریمی"_s, {sara}},
            {"a phone number in other groups", u"0912345 678"_s, {dao}},
            {"the end of a phone number", u"5678"_s, {dao}},
            {"the middle of a phone number", u"345"_s, {dao}},
            {"Persian digits for Latin ones", u"۵۶۷۸"_s, {dao}},
            {"Latin digits for Persian ones", u"88881234"_s, {sara}},
            {"the whole reference", u"26-000001-"_s, {dao}},
            {"a part of the reference", u"000002"_s, {sara}},
            {"a word of the description", u"chap chon"_s, {dao}},
            {"a word of the product", u"quang"_s, {dao, sara}},
            {"words of two fields", u"dao quang"_s, {dao}},
            {"a word that no case has", u"dao bida"_s, {}},
            {"the middle of a word", u"guyen"_s, {}},
            {"one letter", u"d"_s, {}},
            {"nothing", u"  -- "_s, {}},
            {"signs of a query language", u"\"dao\" OR * NOT ' & | ! :"_s, {}},
            {"a reserved word", u"NOT"_s, {}},
        };
        for (const char* engine : {"sqlite", "postgresql"}) {
            for (const auto& [name, typed, found] : questions) {
                QTest::addRow("%s %s", engine, name) << QString::fromLatin1(engine) << typed << found;
            }
        }
    }
    void aCaseIsFoundAsPeopleTypeIt()
    {
        QFETCH(QString, engine);
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        static std::unique_ptr<TestRegister> place;
        static std::unique_ptr<Database> database;
        static QString filled;
        if (filled != engine) {
            database.reset();
            place = std::make_unique<TestRegister>();
            database = place->create();
            const Office office = openOffice(*database);
            registerCase(*database, office, sampleIntake());
            Intake other = sampleIntake(u"سارا کریمی"_s);
            other.complainant.phone = u"+۹۸ ۲۱ ۸۸۸۸ ۱۲۳۴"_s;
            other.description.clear();
            registerCase(*database, office, other);
            filled = engine;
        }
        QStringList names = namesIn(searchCases(*database, typed, desk));
        std::sort(names.begin(), names.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(names, found);
    }

    void searchGivesTheNewestFirstAndNoMoreThanAHundred_data() { addEngines(); }
    void searchGivesTheNewestFirstAndNoMoreThanAHundred()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (int count = 0; count < 102; ++count) {
            registerCase(*database, office, sampleIntake());
        }
        const ListPage page = searchCases(*database, u"internet"_s, desk);
        QCOMPARE(page.lines.size(), 100);
        QVERIFY(page.more);
        QCOMPARE(page.lines.first().id, CaseId{102});
        QCOMPARE(page.lines.last().id, CaseId{3});
    }

    void aWholeReferenceIsFoundBeforeNewerCasesWithItsDigits_data() { addEngines(); }
    void aWholeReferenceIsFoundBeforeNewerCasesWithItsDigits()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const QString reference = registerCase(*database, office, sampleIntake()).reference;
        Intake newer = sampleIntake(u"Minh"_s);
        newer.complainant.phone = reference.section(u'-', 1) + u"00"_s + reference.section(u'-', 0, 0);
        const CaseId other = registerCase(*database, office, newer).id;
        const ListPage page = searchCases(*database, reference, desk);
        QCOMPARE(page.lines.size(), 2);
        QCOMPARE(page.lines.first().reference, reference);
        QCOMPARE(page.lines.last().id, other);
    }

    void aMegabyteOfWordsIsSavedAndFound_data() { addEngines(); }
    void aMegabyteOfWordsIsSavedAndFound()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        Intake intake = sampleIntake(u"Hoa"_s);
        intake.description = QString(500'000, u'x');
        for (int number = 0; number < 120'000; ++number) {
            intake.description += u" điện%1"_s.arg(number);
        }
        registerCase(*database, office, intake);
        QCOMPARE(searchCases(*database, u"dien77"_s, desk).lines.size(), 1);
        QCOMPARE(searchCases(*database, QString(500, u'x'), desk).lines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CaseListsTest)
#include "tst_case_lists.moc"
