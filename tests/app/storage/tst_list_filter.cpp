#include "app/storage/case_lists.h"

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

/** Three cases: An is new; Bình is with technology, the manager's, severe; Chi wishes to stay unnamed there. */
void fill(Database& database)
{
    const Office office = openOffice(database);
    registerCase(database, office, sampleIntake(u"Trần Văn An"_s));
    Intake second = sampleIntake(u"Lê Thị Bình"_s);
    second.channel = Channel::Post;
    second.subject = u"Thang máy dừng giữa tầng"_s + QString(100, u'.') + u" cuối"_s;
    const Case handed = registerCase(database, office, second);
    happen(database, office, handed,
           {CaseAssigned{manager}, CaseClassified{{u"billing"_s, u"Đường truyền VIP"_s, Severity::Critical, false}},
            CaseAccepted{}, HandedOver{HandOffId{1}, technology, opening.plusSeconds(3600), u"xem"_s, {}},
            CaseEscalated{officer, u"gấp"_s}});
    Intake third = sampleIntake(u"Phạm Chi"_s);
    third.description = u"Không ai nghe máy"_s;
    const Case unnamed = registerCase(database, office, third);
    happen(database, office, unnamed,
           {StandingSet{Standing::Unnamed}, CaseAssigned{agent}, CaseAccepted{},
            HandedOver{HandOffId{1}, technology, opening.plusSeconds(3600), u"xem"_s, {}},
            HandOffEscalated{HandOffId{1}, manager, u"trễ"_s}});
}

/** The ids of what a filter leaves, "1 3". */
QString left(Database& database, const ListFilter& filter, const Actor& viewer = desk)
{
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.order = ListOrder::Reference;
    question.filter = filter;
    QStringList ids;
    for (const CaseLine& line : readPage(database, question, viewer, opening).lines) {
        ids.append(QString::number(line.id.value));
    }
    return ids.join(u' ');
}

template <class Change>
ListFilter filterWith(Change change)
{
    ListFilter filter;
    change(filter);
    return filter;
}

ListFilter ofText(const QString& text)
{
    return filterWith([&](ListFilter& filter) { filter.text = text; });
}

} // namespace

class ListFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFieldNarrowsByItself_data() { addEngines(); }
    void eachFieldNarrowsByItself()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        const auto with = [&](auto change) { return left(*database, filterWith(change)); };
        QCOMPARE(left(*database, {}), u"1 2 3"_s);
        QCOMPARE(with([](ListFilter& one) { one.department = technology; }), u"2 3"_s);
        QCOMPARE(with([](ListFilter& one) { one.department = billing; }), QString());
        QCOMPARE(with([](ListFilter& one) { one.assignee = manager; }), u"2"_s);
        QCOMPARE(with([](ListFilter& one) { one.assignee = StaffId{}; }), u"1"_s);
        QCOMPARE(with([](ListFilter& one) { one.stage = Stage::HandOff; }), u"2 3"_s);
        QCOMPARE(with([](ListFilter& one) { one.channel = Channel::Post; }), u"2"_s);
        QCOMPARE(with([](ListFilter& one) { one.severity = Severity::Critical; }), u"2"_s);
        QCOMPARE(with([](ListFilter& one) { one.category = u"billing"_s; }), u"2"_s);
        QCOMPARE(with([](ListFilter& one) { one.escalatedTo = officer; }), u"2"_s);
        QCOMPARE(with([](ListFilter& one) { one.procedure = u"lua_rong"_s; }), u"1 2 3"_s);
        QCOMPARE(with([](ListFilter& one) { one.procedure = u"another"_s; }), QString());
        QCOMPARE(with([](ListFilter& one) { one.escalatedTo = manager; }), u"3"_s);
    }

    void whatWasLaidBeforeASuperiorInAnEarlierRoundIsNoLongerThere_data() { addEngines(); }
    void whatWasLaidBeforeASuperiorInAnEarlierRoundIsNoLongerThere()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case complaint = registerCase(*database, office, sampleIntake(u"Trần Văn An"_s));
        const ListFilter laid = filterWith([](ListFilter& one) { one.escalatedTo = manager; });
        const Case escalated = happen(*database, office, complaint, {CaseEscalated{manager, u"gấp"_s}});
        QCOMPARE(left(*database, laid), u"1"_s);
        happen(*database, office, escalated,
               {CaseClosed{}, CaseReopened{escalated.touched.plusSeconds(60), u"lại hỏng"_s}});
        QCOMPARE(left(*database, laid), QString());
    }

    void fieldsNarrowTogetherAndInEveryListing_data() { addEngines(); }
    void fieldsNarrowTogetherAndInEveryListing()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        ListFilter filter;
        filter.department = technology;
        filter.stage = Stage::HandOff;
        filter.text = u"vip"_s;
        QCOMPARE(left(*database, filter), u"2"_s);
        filter.assignee = agent;
        QCOMPARE(left(*database, filter), QString());
        ListQuestion mine;
        mine.listing = Listing::Mine;
        mine.filter.text = u"chi"_s;
        QCOMPARE(readPage(*database, mine, desk, opening).lines.size(), 1);
        mine.filter.text = u"tran van"_s;
        QVERIFY(readPage(*database, mine, desk, opening).lines.isEmpty());
    }

    void dueMomentsAreHalfOpen_data() { addEngines(); }
    void dueMomentsAreHalfOpen()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        database->run(u"UPDATE cases SET due_at = 1000 * id"_s);
        const auto between = [&](qint64 from, qint64 before) {
            return left(*database, filterWith([&](ListFilter& one) {
                            one.dueFrom = Moment{from};
                            one.dueBefore = Moment{before};
                        }));
        };
        QCOMPARE(between(1000, 3000), u"1 2"_s);
        QCOMPARE(between(1001, 3001), u"2 3"_s);
        QCOMPARE(between(2000, 2000), QString());
    }

    void textStandsAnywhereAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        const QList<std::tuple<const char*, QString, QString>> rows{
            {"a name without accents", u"tran van"_s, u"1"_s},
            {"the middle of a name", u"RẦN"_s, u"1"_s},
            {"a word of the subject", u"thang may dung"_s, u"2"_s},
            {"the end of a long subject", u"cuoi"_s, u"2"_s},
            {"the product as it was classified", u"duong truyen vip"_s, u"2"_s},
            {"the product that was told", u"quang 100"_s, u"1 3"_s},
            {"a reference in part", u"26-000002"_s, u"2"_s},
            {"its digits alone", u"26000002"_s, u"2"_s},
            {"Persian digits", u"۰۰۰۰۰۲"_s, u"2"_s},
            {"nothing that can be read", u"%_'"_s, u"1 2 3"_s},
            {"across two fields", u"an internet"_s, QString()},
            {"a stranger", u"nobody"_s, QString()},
        };
        for (const char* engine : {"sqlite", "postgresql"}) {
            for (const auto& [name, text, ids] : rows) {
                QTest::addRow("%s %s", engine, name) << text << ids;
            }
        }
    }
    void textStandsAnywhereAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        QCOMPARE(left(*database, ofText(text)), ids);
    }

    void aNameThatIsKeptFromDepartmentsIsNeitherShownNorFoundNorOrderedBy_data() { addEngines(); }
    void aNameThatIsKeptFromDepartmentsIsNeitherShownNorFoundNorOrderedBy()
    {
        const TestRegister place;
        const auto database = place.create();
        fill(*database);
        QCOMPARE(left(*database, ofText(u"chi"_s)), u"3"_s);
        QCOMPARE(left(*database, ofText(u"chi"_s), technician), QString());
        QCOMPARE(left(*database, ofText(u"binh"_s), technician), u"2"_s);
        QCOMPARE(left(*database, ofText(u"internet"_s), technician), u"3"_s);
        QCOMPARE(searchCases(*database, u"pham chi"_s, desk).lines.size(), 1);
        QVERIFY(searchCases(*database, u"pham chi"_s, technician).lines.isEmpty());
        QVERIFY(searchCases(*database, u"5678"_s, technician).lines.size() == 1);
        QCOMPARE(searchCases(*database, u"internet cham"_s, technician).lines.size(), 1);

        ListQuestion question;
        question.listing = Listing::AllOpen;
        question.order = ListOrder::Complainant;
        question.most = 1;
        const ListPage first = readPage(*database, question, technician, opening);
        QCOMPARE(first.lines.first().id, CaseId{3});
        QCOMPARE(first.lines.first().complainant, QString());
        question.after = first.lines.first();
        const ListPage second = readPage(*database, question, technician, opening);
        QCOMPARE(second.lines.first().id, CaseId{2});
        QVERIFY(!second.more);
    }
};

QTEST_GUILESS_MAIN(ListFilterTest)
#include "tst_list_filter.moc"
