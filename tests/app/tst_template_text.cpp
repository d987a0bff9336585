#include "app/letters/template_text.h"

#include "app/letters/letter_templates.h"

#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

/** Letter templates as people write them. */
class TestTemplateText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphsAreBlocksAndALineInBracketsSaysWhenTheyStand()
    {
        const auto blocks = blocksFrom(u"Dear {complainant},\n\n\n[with remedy]\nWe owe you this:\n{remedy}\n \n"
                                       "[ with done,  without points ]\nDone: {done}\n\n[without points]\nNone"_s);
        QCOMPARE(blocks.size(), 4);
        QVERIFY((blocks.at(0) == LetterBlock{u"Dear {complainant},"_s, {}, {}}));
        QVERIFY((blocks.at(1) == LetterBlock{u"We owe you this:\n{remedy}"_s, u"remedy"_s, {}}));
        QVERIFY((blocks.at(2) == LetterBlock{u"Done: {done}"_s, u"done"_s, u"points"_s}));
        QVERIFY((blocks.at(3) == LetterBlock{u"None"_s, {}, u"points"_s}));
    }

    void otherBracketsAreText()
    {
        for (const QString& text : {u"[sic]\nWords"_s, u"[]\nWords"_s, u"[,]\nWords"_s, u"[with]\nWords"_s,
                                    u"Words [with remedy]\nmore"_s, u"[with remedy] on one line"_s}) {
            const auto blocks = blocksFrom(text);
            QCOMPARE(blocks.size(), 1);
            QVERIFY2((blocks.first() == LetterBlock{text, {}, {}}), qPrintable(text));
        }
    }

    void aConditionWithoutWordsBelowIsNoBlock()
    {
        QVERIFY(blocksFrom(u"[with remedy]\n   "_s).isEmpty() || blocksFrom(u"[with remedy]\n   "_s).first().with.isEmpty());
        QVERIFY(blocksFrom(u" \n\n "_s).isEmpty());
    }

    void everyShippedTemplateReadsTheSameAfterItWasWritten()
    {
        const auto wantedText = [](const QList<LetterBlock>& blocks, const LetterValues& values) {
            LetterTemplate made;
            made.body.insert(u"en"_s, blocks);
            return draftBody(made, u"en"_s, values).text;
        };
        const LetterValues some{{u"remedy"_s, {u"R"_s}}, {u"points"_s, {u"P"_s}}, {u"external_remedies"_s, {u"X"_s}}};
        QVERIFY(letterTemplates().size() >= 12);
        for (const LetterTemplate& one : letterTemplates()) {
            for (const auto& [language, blocks] : one.body.asKeyValueRange()) {
                const auto again = blocksFrom(writtenBlocks(blocks));
                for (const LetterValues& values : {LetterValues{}, some}) {
                    QCOMPARE(wantedText(again, values), wantedText(blocks, values));
                }
                QVERIFY(blocksFrom(writtenBlocks(again)) == again);
            }
        }
    }

    void aDocumentGivesTheTemplateAgain()
    {
        for (LetterTemplate one : letterTemplates()) {
            const QByteArray document = documentOf(one);
            auto read = LetterTemplate::read(document);
            QVERIFY2(read, qPrintable(one.id));
            one.document = document;
            QVERIFY2(*read == one, qPrintable(one.id));
        }
    }

    void aNewTemplateGetsAnIdThatNobodyHas()
    {
        QCOMPARE(newTemplateId(LetterPurpose::Apology, {u"apology"_s}), u"apology_2"_s);
        QCOMPARE(newTemplateId(LetterPurpose::Apology, {u"apology_2"_s, u"apology_3"_s}), u"apology_4"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_template_text.moc"
