#include "models/document.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

Result<Document> Document::parse(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return Refusal{QString(), QStringLiteral("no_json"),
                       Sentence::tr("The document cannot be read: %1 (at byte %2).")
                           .arg(error.errorString())
                           .arg(error.offset)};
    }
    if (!read.isObject()) {
        return Refusal{QString(), QStringLiteral("no_object"), Sentence::tr("The document is not a JSON object.")};
    }
    return Document(read.object());
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
    document->wrong.append(Refusal{where, reason, where + QStringLiteral(": ") + sentence});
}

Document::Node Document::Node::field(const QString& name, bool needed)
{
    Node child(*document, where.isEmpty() ? name : where + u'.' + name,
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
        nodes.append(Node(*document, where + u'[' + QString::number(place) + u']', array.at(place)));
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

void Document::Node::refuseUnknown(const QStringList& known)
{
    for (const QString& name : fieldNames()) {
        if (!known.contains(name)) {
            field(name).refuse(QStringLiteral("unknown_field"), Sentence::tr("Nobody knows this field."));
        }
    }
}

} // namespace redress
