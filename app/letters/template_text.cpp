#include "app/letters/template_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString conditionOf(const LetterBlock& block)
{
    QStringList parts;
    if (!block.with.isEmpty()) {
        parts.append(u"with "_s + block.with);
    }
    if (!block.without.isEmpty()) {
        parts.append(u"without "_s + block.without);
    }
    return parts.isEmpty() ? QString() : u'[' + parts.join(u", "_s) + u"]\n"_s;
}

/** Takes the line of conditions off a paragraph. */
LetterBlock blockFrom(const QString& paragraph)
{
    static const QRegularExpression form(
        u"^\\[\\s*(?:with\\s+([a-z_]+))?\\s*,?\\s*(?:without\\s+([a-z_]+))?\\s*\\]\\s*\\n"_s);
    const auto match = form.match(paragraph);
    const bool says = match.hasMatch() && !(match.captured(1).isEmpty() && match.captured(2).isEmpty());
    return says ? LetterBlock{paragraph.mid(match.capturedEnd()).trimmed(), match.captured(1), match.captured(2)}
                : LetterBlock{paragraph, {}, {}};
}

QJsonObject objectOf(const Words& words)
{
    QJsonObject object;
    for (const auto& [language, text] : words.byLanguage.asKeyValueRange()) {
        object.insert(language, text);
    }
    return object;
}

QJsonValue valueOf(const LetterBlock& block)
{
    if (block.with.isEmpty() && block.without.isEmpty()) {
        return block.text;
    }
    QJsonObject object{{u"text"_s, block.text}};
    if (!block.with.isEmpty()) {
        object.insert(u"with"_s, block.with);
    }
    if (!block.without.isEmpty()) {
        object.insert(u"without"_s, block.without);
    }
    return object;
}

QString kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Date:
        return u"date"_s;
    case ValueKind::Amount:
        return u"amount"_s;
    default:
        return u"text"_s;
    }
}

} // namespace

QString writtenBlocks(const QList<LetterBlock>& blocks)
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    QStringList paragraphs;
    for (const LetterBlock& block : blocks) {
        for (const QString& paragraph : block.text.split(emptyLines, Qt::SkipEmptyParts)) {
            paragraphs.append(conditionOf(block) + paragraph.trimmed());
        }
    }
    return paragraphs.join(u"\n\n"_s);
}

QList<LetterBlock> blocksFrom(const QString& written)
{
    static const QRegularExpression emptyLines(u"\\n[ \\t]*\\n\\s*"_s);
    QList<LetterBlock> blocks;
    for (const QString& paragraph : written.trimmed().split(emptyLines, Qt::SkipEmptyParts)) {
        const LetterBlock block = blockFrom(paragraph.trimmed());
        if (!block.text.isEmpty()) {
            blocks.append(block);
        }
    }
    return blocks;
}

QByteArray documentOf(const LetterTemplate& made)
{
    QJsonObject body;
    for (const auto& [language, blocks] : made.body.asKeyValueRange()) {
        QJsonArray list;
        for (const LetterBlock& block : blocks) {
            list.append(valueOf(block));
        }
        body.insert(language, list);
    }
    QJsonArray asks;
    for (const LetterAsk& ask : made.asks) {
        asks.append(QJsonObject{{u"id"_s, ask.id}, {u"kind"_s, kindName(ask.kind)}, {u"name"_s, objectOf(ask.name)}});
    }
    const QJsonObject document{{u"id"_s, made.id},
                               {u"purpose"_s, nameOf(made.purpose)},
                               {u"name"_s, objectOf(made.name)},
                               {u"subject"_s, objectOf(made.subject)},
                               {u"body"_s, body},
                               {u"asks"_s, asks}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QString newTemplateId(LetterPurpose purpose, const QStringList& taken)
{
    int number = 2;
    QString id = nameOf(purpose) + u"_2"_s;
    while (taken.contains(id)) {
        id = u"%1_%2"_s.arg(nameOf(purpose)).arg(++number);
    }
    return id;
}

} // namespace redress
