#include "app/storage/contents.h"

#include "app/storage/journal.h"
#include "models/office_event.h"

#include <QCryptographicHash>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1024LL * 1024;
/** What nobody named for so long was given up. */
constexpr qint64 secondsToName = 24LL * 3600;

/** Where it is there already, its day begins anew: somebody is about to name it. */
bool touchContent(Database& database, const QString& hash, Moment at)
{
    return withWriteTransaction(database, [&] {
        database.run(u"UPDATE contents SET kept_at = :at WHERE hash = :hash"_s,
                     {{u"at"_s, at.milliseconds}, {u"hash"_s, hash}});
        return database.changed() > 0;
    });
}

void keepPiece(Database& database, const QString& hash, qint64 number, const QByteArray& body)
{
    withWriteTransaction(database, [&] {
        database.run(uR"(
            INSERT INTO content_pieces (hash, number, body) VALUES (:hash, :number, :body)
            ON CONFLICT (hash, number) DO UPDATE SET body = excluded.body)"_s,
                     {{u"hash"_s, hash}, {u"number"_s, number}, {u"body"_s, body}});
    });
}

/** Whether all pieces were still there: another desk may have swept some before they had a name. */
bool nameContent(Database& database, const QString& hash, qint64 size, Moment at)
{
    const qint64 pieces = (size + pieceSize - 1) / pieceSize;
    return withWriteTransaction(database, [&] {
        const Row kept = database
                             .run(uR"(
            SELECT count(*), CAST(coalesce(sum(length(body)), 0) AS BIGINT) FROM content_pieces WHERE hash = :hash)"_s,
                                  {{u"hash"_s, hash}})
                             .first();
        if (kept.number(0) != pieces || kept.number(1) != size) {
            return false;
        }
        database.run(uR"(
            INSERT INTO contents (hash, size, kept_at) VALUES (:hash, :size, :at)
            ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at)"_s,
                     {{u"hash"_s, hash}, {u"size"_s, size}, {u"at"_s, at.milliseconds}});
        return true;
    });
}

/** Old enough, and named by no paper; the letterheads are asked of the journal. */
QStringList unnamedContents(Database& database, Moment before)
{
    QStringList hashes;
    const QSet<QString> letterheads = letterheadsEver(database);
    for (const Row& row : database.run(uR"(
            SELECT hash FROM contents
            WHERE kept_at < :before AND NOT EXISTS (SELECT 1 FROM papers WHERE papers.hash = contents.hash))"_s,
                                       {{u"before"_s, before.milliseconds}})) {
        if (!letterheads.contains(row.text(0))) {
            hashes.append(row.text(0));
        }
    }
    return hashes;
}

QStringList neverWhole(Database& database)
{
    QStringList hashes;
    for (const Row& row : database.run(uR"(
            SELECT DISTINCT hash FROM content_pieces
            WHERE NOT EXISTS (SELECT 1 FROM contents WHERE contents.hash = content_pieces.hash))"_s)) {
        hashes.append(row.text(0));
    }
    return hashes;
}

/** Asked again inside the save: somebody may have named it since. */
void sweep(Database& database, const QString& hash, Moment before)
{
    withWriteTransaction(database, [&] {
        database.run(uR"(
            DELETE FROM contents
            WHERE hash = :hash AND kept_at < :before
                  AND NOT EXISTS (SELECT 1 FROM papers WHERE papers.hash = contents.hash))"_s,
                     {{u"hash"_s, hash}, {u"before"_s, before.milliseconds}});
        database.run(uR"(
            DELETE FROM content_pieces
            WHERE hash = :hash AND NOT EXISTS (SELECT 1 FROM contents WHERE contents.hash = content_pieces.hash))"_s,
                     {{u"hash"_s, hash}});
    });
}

} // namespace

QString hashOfContent(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString keepContent(Database& database, const QByteArray& bytes, Moment at)
{
    constexpr int mostAttempts = 5;
    const QString hash = hashOfContent(bytes);
    if (touchContent(database, hash, at)) {
        return hash;
    }
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        for (qint64 from = 0; from < bytes.size(); from += pieceSize) {
            keepPiece(database, hash, from / pieceSize, bytes.mid(from, pieceSize));
        }
        if (nameContent(database, hash, bytes.size(), at)) {
            return hash;
        }
        // Pieces of another size, or of a sweep's making: from the beginning.
        sweep(database, hash, at);
    }
    throw BrokenWorld(BrokenWorld::Kind::Busy, database.address().shown(), u"a content was swept while it was kept"_s);
}

std::optional<qint64> sizeOfContent(Database& database, const QString& hash)
{
    const Rows rows = database.run(u"SELECT size FROM contents WHERE hash = :hash"_s, {{u"hash"_s, hash}});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().number(0));
}

void forEachPiece(Database& database, const QString& hash, const std::function<void(const QByteArray&)>& visit)
{
    for (qint64 number = 0;; ++number) {
        const Rows rows = database.run(u"SELECT body FROM content_pieces WHERE hash = :hash AND number = :number"_s,
                                       {{u"hash"_s, hash}, {u"number"_s, number}});
        if (rows.isEmpty()) {
            return;
        }
        visit(rows.first().value(0).toByteArray());
    }
}

QByteArray readContent(Database& database, const QString& hash)
{
    QByteArray bytes;
    const std::optional<qint64> size = sizeOfContent(database, hash);
    if (size) {
        forEachPiece(database, hash, [&bytes](const QByteArray& piece) { bytes += piece; });
    }
    if (!size || hashOfContent(bytes) != hash) {
        throw BrokenWorld(BrokenWorld::Kind::Damaged, database.address().shown(), u"content %1"_s.arg(hash));
    }
    return bytes;
}

QSet<QString> letterheadsEver(Database& database)
{
    QSet<QString> hashes;
    const QString stream = streamOf(OfficeEvent(happened::OrganisationChanged{}));
    for (const JournalEntry& entry : readStream(database, stream)) {
        const Result<OfficeEvent> event = decodeOfficeEvent(entry.event);
        const auto* changed = event ? std::get_if<happened::OrganisationChanged>(&*event) : nullptr;
        if (changed != nullptr && !changed->organisation.letterhead.isEmpty()) {
            hashes.insert(changed->organisation.letterhead);
        }
    }
    return hashes;
}

int sweepOrphans(Database& database, Moment now)
{
    const Moment before = now.plusSeconds(-secondsToName);
    const QStringList hashes = unnamedContents(database, before) + neverWhole(database);
    for (const QString& hash : hashes) {
        sweep(database, hash, before);
    }
    return int(hashes.size());
}

} // namespace redress
