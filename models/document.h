#pragma once

#include "models/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace redress {

/**
 * Reads a JSON document strictly and remembers what was wrong, each with its path ("rounds.limit",
 * "categories[2].id"). A node that is not asked for is an unknown field and is refused too.
 */
class Document
{
public:
    /** Refuses text that is no JSON object, is larger than 2 MB, not plain UTF-8, or names a field twice. */
    [[nodiscard]] static Result<Document> parse(const QByteArray& text);

    class Node
    {
    public:
        Node(Document& document, QString path, QJsonValue value);

        [[nodiscard]] bool isPresent() const { return !value.isUndefined(); }
        [[nodiscard]] bool isText() const { return value.isString(); }
        /** A field of an object. Refused where it is missing and `needed`. */
        [[nodiscard]] Node field(const QString& name, bool needed = true);
        /** All fields of an object, in the order of their names. */
        [[nodiscard]] QStringList fieldNames() const;
        [[nodiscard]] QList<Node> items();
        [[nodiscard]] QString text();
        [[nodiscard]] int wholeNumber(int least);
        [[nodiscard]] bool truth();
        /** Refuses this node. */
        void refuse(const QString& reason, const QString& sentence);
        [[nodiscard]] const QString& path() const { return where; }
        /** Refuses what is no object. */
        void needObject();
        /** Refuses the fields of this object that nobody asked for. */
        void refuseUnknown(const QStringList& known);

    private:
        Document* document;
        QString where;
        QJsonValue value;
    };

    [[nodiscard]] Node root();
    /** Refuses each text that hides something or is longer than any that people read. */
    void refuseHiddenTexts();
    [[nodiscard]] const Refusals& refusals() const { return wrong; }

private:
    void refuse(const QString& path, const QString& reason, const QString& sentence);
    void lookOver(const QString& path, const QJsonValue& value);

    explicit Document(QJsonObject object) : object(std::move(object)) {}

    QJsonObject object;
    Refusals wrong;
};

} // namespace redress
