#pragma once

#include "app/storage/database.h"
#include "models/moment.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace redress {

/** The bytes of papers and of the letterhead, each once a register, named by their SHA-256 in hex. */

[[nodiscard]] QString hashOfContent(const QByteArray& bytes);

/**
 * Keeps bytes and gives their name. They go in in pieces, each a short save of its own, so that no other desk waits
 * for a large paper; there is no content of that name before its last piece is in. Not inside a transaction.
 */
QString keepContent(Database& database, const QByteArray& bytes, Moment at);

/** How large it is; none where the register has no such content. */
[[nodiscard]] std::optional<qint64> sizeOfContent(Database& database, const QString& hash);

/** Throws BrokenWorld Damaged where it is not there, or is not what its name says. */
[[nodiscard]] QByteArray readContent(Database& database, const QString& hash);

/** Gives the pieces of a content in order, one in memory at a time. */
void forEachPiece(Database& database, const QString& hash, const std::function<void(const QByteArray&)>& visit);

/** Every letterhead that the organisation ever had: letters were sent under them. */
[[nodiscard]] QSet<QString> letterheadsEver(Database& database);

/**
 * Takes out what no paper and no letterhead names and nobody kept within the last day, and the pieces of what was
 * never kept whole. Gives how many contents went. Whoever is just keeping one begins it again.
 */
int sweepOrphans(Database& database, Moment now);

} // namespace redress
