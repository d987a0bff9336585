#include "models/letter_template.h"

#include "models/letter_values.h"
#include "models/procedure_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

/** Reads one template, with the names that may stand in its braces at hand. */
class TemplateReading
{
public:
    explicit TemplateReading(Document::Node root) : root(std::move(root)) {}

    [[nodiscard]] LetterTemplate read();

private:
    void readAsks();
    [[nodiscard]] LetterAsk readAsk(Document::Node node) const;
    void readBody(Document::Node node);
    [[nodiscard]] LetterBlock readBlock(Document::Node node) const;
    /** A name in braces, or of a condition, that nobody fills in would stay in every letter. */
    void checkPlaces(Document::Node node, const QStringList& names) const;
    static void checkWords(Document::Node node, const QList<LetterBlock>& blocks);

    Document::Node root;
    LetterTemplate made;
    QStringList known = letterPlaceholders();
};

QStringList placesIn(const QString& text)
{
    QStringList names;
    for (const OpenPlaceholder& one : placeholdersIn(text)) {
        names.append(one.name);
    }
    return names;
}

void TemplateReading::checkPlaces(Document::Node node, const QStringList& names) const
{
    for (const QString& name : names) {
        if (!known.contains(name)) {
            node.refuse(u"unknown_placeholder"_s, Sentence::tr("Nothing fills in {%1}.").arg(name));
        }
    }
}

LetterBlock TemplateReading::readBlock(Document::Node node) const
{
    LetterBlock block;
    if (node.isText()) {
        block.text = node.text();
    } else {
        node.refuseUnknown({u"text"_s, u"with"_s, u"without"_s});
        block.text = node.field(u"text"_s).text();
        for (const auto& [name, part] : {std::pair(u"with"_s, &block.with), std::pair(u"without"_s, &block.without)}) {
            if (Document::Node condition = node.field(name, false); condition.isPresent()) {
                *part = condition.text();
                checkPlaces(condition, {*part});
            }
        }
    }
    if (block.text.trimmed().isEmpty()) {
        node.refuse(u"no_words"_s, Sentence::tr("The block is empty."));
    }
    checkPlaces(node, placesIn(block.text));
    return block;
}

/** An office may word one language otherwise than another; the shipped ones are alike, for their test asks it. */
void TemplateReading::checkWords(Document::Node node, const QList<LetterBlock>& blocks)
{
    if (blocks.isEmpty()) {
        node.refuse(u"no_words"_s, Sentence::tr("The letter has no text in this language."));
    }
}

void TemplateReading::readBody(Document::Node node)
{
    for (const QString& language : node.fieldNames()) {
        Document::Node inLanguage = node.field(language);
        reading::language(inLanguage, language);
        QList<LetterBlock> blocks;
        for (Document::Node block : reading::items(inLanguage)) {
            blocks.append(readBlock(block));
        }
        checkWords(inLanguage, blocks);
        made.body.insert(language, blocks);
    }
    if (node.isPresent() && made.body.isEmpty()) {
        node.refuse(u"no_words"_s, Sentence::tr("The letter has no text in any language."));
    }
}

LetterAsk TemplateReading::readAsk(Document::Node node) const
{
    static const QMap<QString, ValueKind> kinds{
        {u"text"_s, ValueKind::Prose}, {u"date"_s, ValueKind::Date}, {u"amount"_s, ValueKind::Amount}};
    static const QRegularExpression form(u"^[a-z][a-z_]{1,40}\\z"_s);
    node.refuseUnknown({u"id"_s, u"kind"_s, u"name"_s});
    LetterAsk ask;
    Document::Node id = node.field(u"id"_s);
    ask.id = id.text();
    if (id.isPresent() && !form.match(ask.id).hasMatch()) {
        id.refuse(u"no_id"_s, Sentence::tr("A name in braces has two letters or more, a to z, and low lines."));
    } else if (known.contains(ask.id)) {
        id.refuse(u"twice"_s, Sentence::tr("{%1} is filled in already.").arg(ask.id));
    }
    Document::Node kind = node.field(u"kind"_s);
    const QString name = kind.text();
    if (kind.isPresent() && !kinds.contains(name)) {
        kind.refuse(u"unknown_name"_s, Sentence::tr("A template asks for text, a date or an amount."));
    }
    ask.kind = kinds.value(name, ValueKind::Prose);
    ask.name = reading::words(node.field(u"name"_s));
    return ask;
}

void TemplateReading::readAsks()
{
    if (Document::Node asks = root.field(u"asks"_s, false); asks.isPresent()) {
        for (Document::Node one : reading::items(asks)) {
            made.asks.append(readAsk(one));
            known.append(made.asks.last().id);
        }
    }
}

LetterTemplate TemplateReading::read()
{
    root.refuseUnknown({u"$schema"_s, u"id"_s, u"purpose"_s, u"name"_s, u"subject"_s, u"body"_s, u"asks"_s});
    made.id = reading::id(root.field(u"id"_s));
    Document::Node purpose = root.field(u"purpose"_s);
    const auto wanted = named<LetterPurpose>(purpose.text());
    if (purpose.isPresent() && !wanted) {
        purpose.refuse(u"unknown_name"_s, Sentence::tr("There is no such purpose of a letter."));
    }
    made.purpose = wanted.value_or(LetterPurpose::FinalReply);
    made.name = reading::words(root.field(u"name"_s));
    readAsks();
    if (Document::Node subject = root.field(u"subject"_s, false); subject.isPresent()) {
        made.subject = reading::words(subject);
        for (const QString& line : std::as_const(made.subject.byLanguage)) {
            checkPlaces(subject, placesIn(line));
        }
    }
    readBody(root.field(u"body"_s));
    return made;
}

} // namespace

Result<LetterTemplate> LetterTemplate::read(const QByteArray& text)
{
    auto parsed = Document::parse(text);
    if (!parsed) {
        return parsed.refusals();
    }
    Document document = std::move(parsed).value();
    document.refuseHiddenTexts();
    LetterTemplate made = TemplateReading(document.root()).read();
    made.document = text;
    if (!document.refusals().isEmpty()) {
        return document.refusals();
    }
    return made;
}

QList<LetterBlock> LetterTemplate::blocksIn(const QString& language) const
{
    if (body.contains(language)) {
        return body.value(language);
    }
    return body.contains(u"en"_s) ? body.value(u"en"_s) : body.isEmpty() ? QList<LetterBlock>{} : body.first();
}

FilledText draftBody(const LetterTemplate& chosen, const QString& language, const LetterValues& values)
{
    const auto has = [&values](const QString& name) { return !values.value(name).text.isEmpty(); };
    QStringList wanted;
    for (const LetterBlock& block : chosen.blocksIn(language)) {
        const bool stands = (block.with.isEmpty() || has(block.with)) && (block.without.isEmpty() || !has(block.without));
        if (stands) {
            wanted.append(block.text);
        }
    }
    return fillIn(wanted.join(u"\n\n"_s), values);
}

QString letterSubject(const LetterTemplate& chosen, const QString& language, const LetterValues& values)
{
    const QString subject = chosen.subject.in(language);
    return subject.isEmpty() ? values.value(u"subject"_s).text : fillIn(subject, values).text;
}

} // namespace redress
