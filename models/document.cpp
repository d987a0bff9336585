#include "models/document.h"

#include "models/document_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/** A name that nobody knows may be anything. */
QString fieldIn(const QString& path, const QString& name)
{
    const QString shown = madeVisible(name);
    return path.isEmpty() ? shown : path + u'.' + shown;
}

QString placeIn(const QString& path, qsizetype place)
{
    return path + u'[' + QString::number(place) + u']';
}

/** Whoever mends a document reads the first of them; a hostile one has thousands. */
constexpr qsizetype mostRefusals = 100;
constexpr qsizetype longestText = 4000;

} // namespace

Result<Document> Document::parse(const QByteArray& text)
{
    if (const Refusals unread = whyNotRead(text); !unread.isEmpty()) {
        return unread;
    }
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return Refusal{QString(), QStringLiteral("no_json"),
                       Sentence::tr("Line %1: the document cannot be read: %2.")
                           .arg(lineOf(text, error.offset))
                           .arg(error.errorString())};
    }
    if (!read.isObject()) {
        return Refusal{QString(), QStringLiteral("no_object"), Sentence::tr("The document is not a JSON object.")};
    }
    if (const auto twice = fieldTwice(text)) {
        return *twice;
    }
    return Document(read.object());
}

void Document::refuse(const QString& path, const QString& reason, const QString& sentence)
{
    if (wrong.size() < mostRefusals) {
        wrong.append(Refusal{path, reason, path + QStringLiteral(": ") + sentence});
    }
}

void Document::refuseHiddenTexts()
{
    lookOver(QString(), object);
}

void Document::lookOver(const QString& path, const QJsonValue& value)
{
    if (value.isString() && value.toString().size() > longestText) {
        refuse(path, QStringLiteral("too_long"), Sentence::tr("The text is longer than 4,000 characters."));
    } else if (value.isString() && hidesSomething(value.toString())) {
        refuse(path, QStringLiteral("hidden"),
               Sentence::tr("The text holds a sign that cannot be seen. Take it out."));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype place = 0; place < array.size(); ++place) {
            lookOver(placeIn(path, place), array.at(place));
        }
    } else if (value.isObject()) {
        const QJsonObject inner = value.toObject();
        for (auto field = inner.begin(); field != inner.end(); ++field) {
            lookOver(fieldIn(path, field.key()), field.value());
        }
    }
}

Document::Node Document::root()
{
    return Node(*this, QString(), object);
}

Document::Node::Node(Document& document, QString path, QJsonValue value)
    : document(&document), where(std::move(path)), value(std::move(value))
{
}

void Document::Node::refuse(const QString& reason, const QString& sentence)
{
    document->refuse(where, reason, sentence);
}

Document::Node Document::Node::field(const QString& name, bool needed)
{
    Node child(*document, fieldIn(where, name),
               value.isObject() ? value.toObject().value(name) : QJsonValue(QJsonValue::Undefined));
    if (needed && !child.isPresent()) {
        child.refuse(QStringLiteral("missing"), Sentence::tr("This field is missing."));
    }
    return child;
}

QStringList Document::Node::fieldNames() const
{
    return value.toObject().keys();
}

QList<Document::Node> Document::Node::items()
{
    QList<Node> nodes;
    if (!isPresent()) {
        return nodes;
    }
    if (!value.isArray()) {
        refuse(QStringLiteral("no_list"), Sentence::tr("A list stands here."));
        return nodes;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype place = 0; place < array.size(); ++place) {
        nodes.append(Node(*document, placeIn(where, place), array.at(place)));
    }
    return nodes;
}

QString Document::Node::text()
{
    if (isPresent() && !value.isString()) {
        refuse(QStringLiteral("no_text"), Sentence::tr("A text stands here."));
    }
    return value.toString();
}

int Document::Node::wholeNumber(int least)
{
    const qint64 number = value.toInteger(least - 1);
    if (isPresent() && (number < least || number > 1'000'000'000)) {
        refuse(QStringLiteral("no_number"), Sentence::tr("A whole number of at least %1 stands here.").arg(least));
        return least;
    }
    return static_cast<int>(number);
}

bool Document::Node::truth()
{
    if (isPresent() && !value.isBool()) {
        refuse(QStringLiteral("no_truth"), Sentence::tr("true or false stands here."));
    }
    return value.toBool();
}

void Document::Node::needObject()
{
    if (isPresent() && !value.isObject()) {
        refuse(QStringLiteral("no_object"), Sentence::tr("Fields in braces stand here."));
    }
}

void Document::Node::refuseUnknown(const QStringList& known)
{
    for (const QString& name : fieldNames()) {
        if (!known.contains(name)) {
            field(name).refuse(QStringLiteral("unknown_field"), Sentence::tr("Nobody knows this field."));
        }
    }
}

} // namespace redress
