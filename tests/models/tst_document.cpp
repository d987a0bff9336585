#include "models/document.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

Document reading(const QByteArray& text)
{
    return Document::parse(text).value();
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPathLeadsToEachNode()
    {
        Document document = reading(R"({ "a": { "list": [ 1, { "b": "x" } ] } })");
        QList<Document::Node> items = document.root().field(u"a"_s).field(u"list"_s).items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].path(), u"a.list[0]"_s);
        QCOMPARE(items[0].wholeNumber(1), 1);
        Document::Node inner = items[1].field(u"b"_s);
        QCOMPARE(inner.path(), u"a.list[1].b"_s);
        QCOMPARE(inner.text(), u"x"_s);
        QVERIFY(document.refusals().isEmpty());
    }

    void whatIsNotNeededMayBeMissing()
    {
        Document document = reading("{}");
        QVERIFY(!document.root().field(u"a"_s, false).isPresent());
        QVERIFY(document.root().field(u"a"_s, false).items().isEmpty());
        QCOMPARE(document.root().field(u"a"_s, false).truth(), false);
        QVERIFY(document.refusals().isEmpty());
        (void)document.root().field(u"a"_s);
        QCOMPARE(listOf(document.refusals()), u"a:missing"_s);
    }

    void aFieldOfTheWrongTypeIsToldByItsPath()
    {
        Document document = reading(R"({ "t": 1, "n": "1", "b": "true", "l": {} })");
        Document::Node root = document.root();
        (void)root.field(u"t"_s).text();
        (void)root.field(u"n"_s).wholeNumber(1);
        (void)root.field(u"b"_s).truth();
        (void)root.field(u"l"_s).items();
        QCOMPARE(listOf(document.refusals()), u"t:no_text n:no_number b:no_truth l:no_list"_s);
    }

    void aNumberIsWholeAndNotTooSmall()
    {
        Document document = reading(R"({ "five": 5, "half": 0.5, "none": 0, "huge": 1e12 })");
        Document::Node root = document.root();
        QCOMPARE(root.field(u"five"_s).wholeNumber(1), 5);
        QVERIFY(document.refusals().isEmpty());
        (void)root.field(u"half"_s).wholeNumber(0);
        (void)root.field(u"none"_s).wholeNumber(1);
        (void)root.field(u"huge"_s).wholeNumber(1);
        QCOMPARE(listOf(document.refusals()), u"half:no_number none:no_number huge:no_number"_s);
    }

    void aFieldThatNobodyAskedForIsTold()
    {
        Document document = reading(R"({ "known": 1, "unknown": 2 })");
        document.root().refuseUnknown({u"known"_s});
        QCOMPARE(listOf(document.refusals()), u"unknown:unknown_field"_s);
        QVERIFY(document.refusals().first().text.startsWith(u"unknown: "_s));
    }

    void aFieldThatStandsTwiceIsToldByItsLine()
    {
        const auto twice = Document::parse("{ \"a\": { \"b\": 1 },\n  \"b\": [ { \"c\": \"}\\\"{\", \"d\": 1 },\n"
                                           "  { \"c\": 2, \"\\u0063\": 3 } ] }");
        QVERIFY(!twice);
        QCOMPARE(twice.refusal().reason, u"twice"_s);
        QVERIFY2(twice.refusal().text.startsWith(u"Line 3: "_s), qPrintable(twice.refusal().text));
        QVERIFY(Document::parse(R"({ "a": { "a": [ "a", "a" ] }, "b": { "a": "a" } })"));
    }

    void whatIsLongAndHiddenIsToldByItsPath()
    {
        Document document = reading("{ \"a\": [ \"fine\\nhere\", \"b\\u202ec\" ], \"d\": \"" + QByteArray(5000, 'x') + "\" }");
        document.refuseHiddenTexts();
        QCOMPARE(listOf(document.refusals()), u"a[1]:hidden d:too_long"_s);
    }

    void aHundredRefusalsAreEnough()
    {
        QByteArray list = "{ \"l\": [";
        for (int number = 0; number < 1000; ++number) {
            list += number == 0 ? "1" : ", 1";
        }
        Document document = reading(list + "] }");
        for (Document::Node& item : document.root().field(u"l"_s).items()) {
            (void)item.text();
        }
        QCOMPARE(document.refusals().size(), 100);
    }

    void whatIsNoObjectIsTold()
    {
        Document document = reading(R"({ "a": [], "b": {} })");
        document.root().field(u"a"_s).needObject();
        document.root().field(u"b"_s).needObject();
        document.root().field(u"c"_s, false).needObject();
        QCOMPARE(listOf(document.refusals()), u"a:no_object"_s);
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
