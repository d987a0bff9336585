#include "models/letter_template.h"
#include "models/letter_values.h"

#include "tests/models/case_story.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const QStringList languages{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};

QByteArray document(const QByteArray& body, const QByteArray& more = {})
{
    return R"({"id": "ours", "purpose": "interim_notice", "name": {"en": "Ours"}, "body": )" + body + more + '}';
}

QString reading(const QByteArray& text)
{
    const auto read = LetterTemplate::read(text);
    return read ? u"read"_s : listOf(read.refusals());
}

QByteArray contentsOf(const QString& name)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/letters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The templates that the program ships. */
QList<LetterTemplate> shipped()
{
    QList<LetterTemplate> all;
    QStringList names = QDir(QStringLiteral(REDRESS_SOURCE "/resources/letters")).entryList({u"*.json"_s}, QDir::Files);
    names.removeAll(u"paragraphs.json"_s);
    for (const QString& name : names) {
        const auto read = LetterTemplate::read(contentsOf(name));
        if (!read) {
            qFatal("%s: %s", qPrintable(name), qPrintable(listOf(read.refusals())));
        }
        all.append(*read);
    }
    return all;
}

LetterTemplate conditional()
{
    return LetterTemplate::read(document(R"({"en": ["Dear {complainant},", {"text": "A {remedy}", "with": "remedy"},
        {"text": "B", "without": "remedy"}, {"text": "C", "with": "done", "without": "remedy"}, "{cause}", "Yours,"]})"))
        .value();
}

} // namespace

class LetterTemplateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOfficeMayWordOneLanguageOtherwiseThanAnother()
    {
        const auto made = LetterTemplate::read(R"({"id": "own", "purpose": "apology", "name": {"en": "Own"},
            "subject": {"en": "Own", "vi": "Riêng"},
            "body": {"en": ["x", "y"], "vi": [{"text": "x", "with": "remedy"}]}})");
        QVERIFY(made);
        QCOMPARE(made->blocksIn(u"vi"_s).first().with, u"remedy"_s);
        QCOMPARE(made->blocksIn(u"en"_s).size(), 2);
    }

    void everyPurposeIsShippedUnderItsNameInEveryLanguage()
    {
        QStringList ids;
        for (const LetterTemplate& one : shipped()) {
            QCOMPARE(one.id, nameOf(one.purpose));
            QCOMPARE(one.body.keys().size(), languages.size());
            for (const QString& language : languages) {
                QVERIFY2(one.body.contains(language) && one.name.byLanguage.contains(language) &&
                             one.subject.byLanguage.contains(language),
                         qPrintable(one.id + u' ' + language));
                for (const LetterAsk& ask : one.asks) {
                    QVERIFY2(ask.name.byLanguage.contains(language), qPrintable(one.id + u' ' + language));
                }
            }
            ids.append(one.id);
        }
        QCOMPARE(ids.size(), qsizetype(Names<LetterPurpose>::all.size()));
    }

    /** A translator who left a value out would say less in that language than in the others. */
    void everyBlockOfAShippedTemplateNamesTheSameValuesInEveryLanguage()
    {
        const auto valuesIn = [](const LetterBlock& block) {
            QStringList names;
            for (const OpenPlaceholder& one : placeholdersIn(block.text)) {
                names.append(one.name);
            }
            names.removeDuplicates();
            names.sort();
            return names.join(u' ');
        };
        for (const LetterTemplate& one : shipped()) {
            for (const QString& language : languages) {
                QCOMPARE(one.blocksIn(language).size(), one.blocksIn(u"en"_s).size());
            }
            for (qsizetype place = 0; place < one.blocksIn(u"en"_s).size(); ++place) {
                for (const QString& language : languages) {
                    QVERIFY2(valuesIn(one.blocksIn(language).at(place)) == valuesIn(one.blocksIn(u"en"_s).at(place)),
                             qPrintable(u"%1 %2 [%3]"_s.arg(one.id, language).arg(place)));
                }
            }
        }
    }

    void whoIsNamedIsAddressedByNameAndWhoIsNotIsAddressedAllTheSame()
    {
        for (const LetterTemplate& one : shipped()) {
            if (isCounterPaper(one.purpose)) {
                continue;
            }
            for (const QString& language : languages) {
                const QString byName =
                    draftBody(one, language, {{u"complainant"_s, {u"NAME"_s, ValueKind::Name}}}).text.section(u'\n', 0, 0);
                QVERIFY2(byName.contains(u"NAME"_s), qPrintable(one.id + u' ' + language));
                const QString unnamed = draftBody(one, language,
                                                  {{u"complainant"_s, {u"NAME"_s, ValueKind::Name}},
                                                   {u"customer"_s, {u"WORD"_s, ValueKind::Name}}})
                                            .text.section(u'\n', 0, 0);
                QVERIFY2(!unnamed.isEmpty() && !unnamed.contains(u"NAME"_s), qPrintable(one.id + u' ' + language));
            }
        }
    }

    /** In English one who is not named is not greeted "sincerely". */
    void theClosingFormulaGoesWithTheSalutation()
    {
        for (const LetterTemplate& one : shipped()) {
            if (isCounterPaper(one.purpose)) {
                continue;
            }
            const LetterValues named{{u"complainant"_s, {u"NAME"_s, ValueKind::Name}}};
            LetterValues unnamed = named;
            unnamed.insert(u"customer"_s, {u"WORD"_s, ValueKind::Name});
            QVERIFY2(draftBody(one, u"en"_s, named).text.endsWith(u"\n\nYours sincerely,"_s), qPrintable(one.id));
            QVERIFY2(draftBody(one, u"en"_s, unnamed).text.endsWith(u"\n\nYours faithfully,"_s), qPrintable(one.id));
            for (const QString& language : languages) {
                const QString end = draftBody(one, language, unnamed).text.section(u'\n', -1);
                QVERIFY2(end.endsWith(u',') || end.endsWith(u'،'), qPrintable(one.id + u' ' + language));
            }
        }
    }

    void aBlockStandsOrFallsWithItsConditions()
    {
        const auto body = [](const QStringList& known) {
            LetterValues values;
            for (const QString& name : known) {
                values.insert(name, {name.toUpper()});
            }
            return draftBody(conditional(), u"en"_s, values).text;
        };
        QCOMPARE(body({u"complainant"_s, u"remedy"_s, u"done"_s}), u"Dear COMPLAINANT,\n\nA REMEDY\n\n{cause}\n\nYours,"_s);
        QCOMPARE(body({u"done"_s, u"cause"_s}), u"Dear {complainant},\n\nB\n\nC\n\nCAUSE\n\nYours,"_s);
        QCOMPARE(body({}), u"Dear {complainant},\n\nB\n\n{cause}\n\nYours,"_s);
    }

    void aLetterIsWrittenInItsLanguageElseInEnglishElseInAny()
    {
        const auto made = LetterTemplate::read(document(R"({"en": ["Dear"], "vi": ["Kính gửi"]})"));
        QCOMPARE(made->blocksIn(u"vi"_s).first().text, u"Kính gửi"_s);
        QCOMPARE(made->blocksIn(u"fa"_s).first().text, u"Dear"_s);
        const auto malay = LetterTemplate::read(document(R"({"ms": ["Tuan"]})"));
        QCOMPARE(malay->blocksIn(u"fa"_s).first().text, u"Tuan"_s);
        QVERIFY(LetterTemplate().blocksIn(u"en"_s).isEmpty());
    }

    void theSubjectIsTheTemplatesOrTheCasesOwn()
    {
        const LetterValues values{{u"subject"_s, {u"No line {x}"_s}}, {u"reference"_s, {u"26-1"_s}}};
        const auto with = LetterTemplate::read(document(R"({"en": ["Dear"]})", R"(, "subject": {"en": "{reference}: {subject}"})"));
        QCOMPARE(letterSubject(*with, u"en"_s, values), u"26-1: No line {x}"_s);
        QCOMPARE(letterSubject(*LetterTemplate::read(document(R"({"en": ["Dear"]})")), u"en"_s, values), u"No line {x}"_s);
    }

    void theDocumentIsKeptByteForByte()
    {
        const QByteArray text = document(R"({"en": ["Dear"]})") + "\n  ";
        QCOMPARE(LetterTemplate::read(text)->document, text);
    }

    void whatATemplateAsksForCanStandInItsText()
    {
        const QByteArray body = R"({"en": ["{delay_reason}"]})";
        QCOMPARE(reading(document(body)), u"body.en[0]:unknown_placeholder"_s);
        const auto read = LetterTemplate::read(
            document(body, R"(, "asks": [{"id": "delay_reason", "kind": "date", "name": {"en": "Why"}}])"));
        QCOMPARE(read->asks.first().kind, ValueKind::Date);
        QCOMPARE(read->asks.first().name.in(u"en"_s), u"Why"_s);
    }

    void whatCannotBeReadIsRefusedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("refused");
        const QByteArray body = R"({"en": ["Dear"]})";
        const auto ask = [&body](const char* one) { return document(body, QByteArray(R"(, "asks": [)") + one + "]"); };
        const auto row = [](const char* name, const QByteArray& text, const char* refused) {
            QTest::newRow(name) << text << QString::fromLatin1(refused);
        };
        row("good", document(body), "read");
        row("no purpose, more", R"({"id": "x", "purpose": "joke", "name": {"en": "x"}, "body": {"en": ["x"]}, "more": 1})",
            "more:unknown_field purpose:unknown_name");
        row("nothing", "{}", "id:missing purpose:missing name:missing body:missing");
        row("an odd id", R"({"id": "Our Letter", "purpose": "refusal", "name": {"en": "x"}, "body": {"en": ["x"]}})", "id:no_id");
        row("no name", R"({"id": "x", "purpose": "refusal", "name": {}, "body": {"en": ["x"]}})", "name:no_words");
        row("no language", document("{}"), "body:no_words");
        row("no block", document(R"({"en": []})"), "body.en:no_words");
        row("an odd language", document(R"({"english": ["x"]})"), "body.english:no_language");
        row("an empty block", document(R"({"en": ["x", " "]})"), "body.en[1]:no_words");
        row("a block of something", document(R"({"en": [{"text": "x", "if": "remedy"}]})"), "body.en[0].if:unknown_field");
        row("a block without text", document(R"({"en": [{"with": "remedy"}]})"), "body.en[0].text:missing body.en[0]:no_words");
        row("an unknown place", document(R"({"en": ["Dear {compalinant}"]})"), "body.en[0]:unknown_placeholder");
        row("an unknown condition", document(R"({"en": [{"text": "x", "with": "remedies"}]})"),
            "body.en[0].with:unknown_placeholder");
        row("an unknown exception", document(R"({"en": [{"text": "x", "without": "remedies"}]})"),
            "body.en[0].without:unknown_placeholder");
        row("an unknown place in the subject", document(body, R"(, "subject": {"en": "{nobody}"})"),
            "subject:unknown_placeholder");
        row("a hidden sign", document(R"({"en": ["a\u202Eb"]})"), "body.en[0]:hidden");
        row("an ask that is filled in", ask(R"({"id": "remedy", "kind": "text", "name": {"en": "x"}})"), "asks[0].id:twice");
        row("an ask that stands twice", ask(R"({"id": "aa", "kind": "text", "name": {"en": "x"}},
                                               {"id": "aa", "kind": "text", "name": {"en": "x"}})"), "asks[1].id:twice");
        row("an ask with an odd id", ask(R"({"id": "a1", "kind": "text", "name": {"en": "x"}})"), "asks[0].id:no_id");
        row("an ask of no kind", ask(R"({"id": "aa", "kind": "tick", "name": {"en": "x"}})"), "asks[0].kind:unknown_name");
        row("an ask without a name", ask(R"({"id": "aa", "kind": "text", "name": {}})"), "asks[0].name:no_words");
        row("an ask with more", ask(R"({"id": "aa", "kind": "text", "name": {"en": "x"}, "more": 1})"),
            "asks[0].more:unknown_field");
    }
    void whatCannotBeReadIsRefusedByItsPath()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, refused);
        QCOMPARE(reading(text), refused);
    }
};

QTEST_GUILESS_MAIN(LetterTemplateTest)
#include "tst_letter_template.moc"
