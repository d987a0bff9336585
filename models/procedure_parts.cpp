#include "models/procedure_parts.h"

#include <QRegularExpression>

namespace redress::reading {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

} // namespace

void language(Document::Node& node, const QString& code)
{
    static const QRegularExpression form(u"^[a-z]{2}\\z"_s);
    if (!form.match(code).hasMatch()) {
        node.refuse(u"no_language"_s,
                    Sentence::tr("A language stands here by its two letters, as in \"vi\"."));
    }
}

QString id(Document::Node node)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*\\z"_s);
    const QString read = node.text();
    if (node.isPresent() && !form.match(read).hasMatch()) {
        node.refuse(u"no_id"_s, Sentence::tr("An id stands here: letters a-z, digits and low lines."));
    }
    return read;
}

Words words(Document::Node node)
{
    Words read;
    for (const QString& code : node.fieldNames()) {
        Document::Node word = node.field(code);
        language(word, code);
        read.byLanguage.insert(code, word.text());
        if (read.byLanguage.value(code).trimmed().isEmpty()) {
            word.refuse(u"no_words"_s, Sentence::tr("The text is empty."));
        }
    }
    if (node.isPresent() && read.byLanguage.isEmpty()) {
        node.refuse(u"no_words"_s, Sentence::tr("The text is missing in every language."));
    }
    return read;
}

std::optional<Limit> limit(Document::Node node)
{
    if (!node.isPresent()) {
        return std::nullopt;
    }
    static const QRegularExpression form(u"^([0-9]{1,4}) (h|wh|d|wd)\\z"_s);
    const auto match = form.match(node.text());
    if (!match.hasMatch() || match.captured(1).toInt() < 1) {
        node.refuse(
            u"no_limit"_s,
            Sentence::tr("A limit is a whole number of at least 1 and h, wh, d or wd, as in \"7 wd\"."));
        return std::nullopt;
    }
    return Limit{match.captured(1).toInt(), *named<LimitUnit>(match.captured(2))};
}

QList<Document::Node> items(Document::Node& node)
{
    QList<Document::Node> all = node.items();
    if (all.size() > longestList) {
        node.refuse(u"too_many"_s, Sentence::tr("This list is longer than %1.").arg(longestList));
        all.erase(all.begin() + longestList, all.end());
    }
    return all;
}

void only(Document::Node& node, const QStringList& known)
{
    node.needObject();
    node.refuseUnknown(known);
}

void once(Document::Node& node, const QString& id, QStringList& seen)
{
    if (!id.isEmpty() && seen.contains(id)) {
        node.refuse(u"twice"_s, Sentence::tr("This id stands here twice."));
    }
    seen.append(id);
}

QList<Choice> choices(Document::Node node)
{
    QList<Choice> read;
    QStringList seen;
    for (Document::Node& item : items(node)) {
        item.refuseUnknown({u"id"_s, u"words"_s});
        Document::Node place = item.field(u"id"_s);
        read.append(Choice{id(place), words(item.field(u"words"_s))});
        once(place, read.last().id, seen);
    }
    return read;
}

QStringList ids(Document::Node node)
{
    QStringList read;
    for (Document::Node& item : items(node)) {
        const QString one = id(item);
        once(item, one, read);
    }
    return read;
}

} // namespace redress::reading
