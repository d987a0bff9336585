#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/** What the program brings with it: procedures, calendars, the demo. */
namespace redress {

/** A document that the program ships: kind "procedures" or "calendars", and its name. Empty where there is
 * none. */
[[nodiscard]] QByteArray shippedDocument(const QString& kind, const QString& name);
/** The names of the shipped documents of a kind. */
[[nodiscard]] QStringList shippedDocuments(const QString& kind);

/** The shipped procedures by name, of a family only the first: an office takes all its kinds or none. */
[[nodiscard]] QStringList shippedOffers();
/** The other kinds of the family of that shipped procedure; none where it stands alone. */
[[nodiscard]] QList<QByteArray> shippedKindsBeside(const QString& name);

} // namespace redress
