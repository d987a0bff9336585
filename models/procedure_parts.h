#pragma once

#include "models/document.h"
#include "models/procedure.h"

#include <QCoreApplication>

/** Reading the parts of a procedure's document. Each refuses at its own path what cannot be read. */
namespace redress::reading {

/** More of anything than a person could look through. */
constexpr qsizetype longestList = 500;

/** An id stays for ever in the journal: plain letters, digits and low lines. */
[[nodiscard]] QString id(Document::Node node);
void language(Document::Node& node, const QString& code);
[[nodiscard]] Words words(Document::Node node);
[[nodiscard]] std::optional<Limit> limit(Document::Node node);
[[nodiscard]] QList<Choice> choices(Document::Node node);
[[nodiscard]] QStringList ids(Document::Node node);
/** The elements of a list, at most so many that each can be looked at. */
[[nodiscard]] QList<Document::Node> items(Document::Node& node);
/** Refuses what is no object, and the fields that nobody asked for. */
void only(Document::Node& node, const QStringList& known);
/** Refuses an id that stood in `seen` before, and puts it there. */
void once(Document::Node& node, const QString& id, QStringList& seen);

/** One of the names of E; the first of them where it is none. */
template <class E>
[[nodiscard]] E name(Document::Node node)
{
    if (const auto known = named<E>(node.text())) {
        return *known;
    }
    if (node.isPresent()) {
        node.refuse(QStringLiteral("unknown_name"),
                    QCoreApplication::translate("Procedure", "Nobody knows this name here."));
    }
    return Names<E>::all.front().first;
}

template <class E>
[[nodiscard]] QList<E> names(Document::Node node)
{
    QList<E> values;
    for (Document::Node& item : items(node)) {
        if (const auto known = named<E>(item.text())) {
            values.append(*known);
        } else {
            item.refuse(QStringLiteral("unknown_name"),
                        QCoreApplication::translate("Procedure", "Nobody knows this name here."));
        }
    }
    return values;
}

/** What the second format says beside the first: items, limits of stages, rounds, pauses, routing, notices … */
void rules(Procedure& procedure, Document::Node& root);
/** The fields of a document of that format. */
[[nodiscard]] const QStringList& fieldsOf(int format);

} // namespace redress::reading
