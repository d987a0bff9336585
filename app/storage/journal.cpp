#include "app/storage/journal.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Hash and digest start with different bytes, so that one can never be taken for the other. */
constexpr char entryMark = 0x00;
constexpr char payloadMark = 0x01;

const QString columns =
    u"journal.sequence, stream, version, at, utc_offset, actor, desk, action, kind, facts, "
    "payload_digest, previous, hash, coalesce(salt, ''), coalesce(body, '')"_s;

void appendNetstring(QByteArray& bytes, const QByteArray& part)
{
    bytes += QByteArray::number(part.size()) + ':' + part + ',';
}

QString newSalt()
{
    QByteArray salt(16, '\0');
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return QString::fromLatin1(salt.toHex());
}

JournalEntry readEntry(const Row& row)
{
    JournalEntry entry;
    entry.sequence = row.number(0);
    entry.stream = row.text(1);
    entry.version = int(row.number(2));
    entry.stamp = {Moment{row.number(3)}, int(row.number(4)), StaffId{row.number(5)}, row.text(6),
                   row.text(7)};
    entry.event = {row.text(8), row.text(9).toUtf8(), row.text(14).toUtf8()};
    entry.payloadDigest = row.text(10);
    entry.previous = row.text(11);
    entry.hash = row.text(12);
    entry.salt = row.text(13);
    return entry;
}

QList<JournalEntry> readEntries(const Rows& rows)
{
    QList<JournalEntry> entries;
    entries.reserve(rows.size());
    for (const Row& row : rows) {
        entries.append(readEntry(row));
    }
    return entries;
}

void insertEntry(Database& database, const JournalEntry& entry)
{
    database.run(uR"(
        INSERT INTO journal (sequence, stream, version, at, utc_offset, actor, desk, action, kind, facts,
                             payload_digest, previous, hash)
        VALUES (:sequence, :stream, :version, :at, :utc_offset, :actor, :desk, :action, :kind, :facts,
                :payload_digest, :previous, :hash))"_s,
                 {{u"sequence"_s, entry.sequence},
                  {u"stream"_s, entry.stream},
                  {u"version"_s, entry.version},
                  {u"at"_s, entry.stamp.at.milliseconds},
                  {u"utc_offset"_s, entry.stamp.utcOffset},
                  {u"actor"_s, entry.stamp.actor.value},
                  {u"desk"_s, entry.stamp.desk},
                  {u"action"_s, entry.stamp.action},
                  {u"kind"_s, entry.event.kind},
                  {u"facts"_s, QString::fromUtf8(entry.event.facts)},
                  {u"payload_digest"_s, entry.payloadDigest},
                  {u"previous"_s, entry.previous},
                  {u"hash"_s, entry.hash}});
    if (entry.event.personal.isEmpty()) {
        return;
    }
    database.run(u"INSERT INTO payloads (sequence, salt, body) VALUES (:sequence, :salt, :body)"_s,
                 {{u"sequence"_s, entry.sequence},
                  {u"salt"_s, entry.salt},
                  {u"body"_s, QString::fromUtf8(entry.event.personal)}});
}

struct StreamEnd
{
    int version = 0;
    Moment at;
};

StreamEnd endOf(Database& database, const QString& stream)
{
    const Rows rows = database.run(
        u"SELECT version, at FROM journal WHERE stream = :stream ORDER BY version DESC LIMIT 1"_s,
        {{u"stream"_s, stream}});
    return rows.isEmpty() ? StreamEnd{}
                          : StreamEnd{int(rows.first().number(0)), Moment{rows.first().number(1)}};
}

} // namespace

JournalHead beginning()
{
    return {0, QString(64, u'0')};
}

QByteArray canonicalBytes(const JournalEntry& entry)
{
    QByteArray bytes;
    const Stamp& stamp = entry.stamp;
    for (const QByteArray& part :
         {QByteArray::number(entry.sequence), entry.stream.toUtf8(), QByteArray::number(entry.version),
          QByteArray::number(stamp.at.milliseconds), QByteArray::number(stamp.utcOffset),
          QByteArray::number(stamp.actor.value), stamp.desk.toUtf8(), stamp.action.toUtf8(),
          entry.event.kind.toUtf8(), entry.event.facts, entry.payloadDigest.toUtf8()}) {
        appendNetstring(bytes, part);
    }
    return bytes;
}

QString hashOf(const JournalEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&entryMark, 1));
    hash.addData(canonicalBytes(entry));
    hash.addData(QByteArray::fromHex(entry.previous.toLatin1()));
    return QString::fromLatin1(hash.result().toHex());
}

QString payloadDigestOf(const QString& salt, const QByteArray& personal)
{
    if (personal.isEmpty()) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&payloadMark, 1));
    hash.addData(QByteArray::fromHex(salt.toLatin1()));
    hash.addData(personal);
    return QString::fromLatin1(hash.result().toHex());
}

QList<JournalEntry> append(Database& database, const Stamp& stamp, const QString& stream, int expectedVersion,
                           const QList<EncodedEvent>& events)
{
    Q_ASSERT(database.isInTransaction());
    const StreamEnd end = endOf(database, stream);
    if (end.version != expectedVersion) {
        throw BrokenWorld(
            BrokenWorld::Kind::Failed, database.address().shown(),
            u"%1 stands at version %2, not %3"_s.arg(stream).arg(end.version).arg(expectedVersion));
    }
    JournalHead last = head(database);
    QList<JournalEntry> entries;
    for (const EncodedEvent& event : events) {
        JournalEntry entry;
        entry.sequence = last.sequence + 1;
        entry.stream = stream;
        entry.version = expectedVersion + int(entries.size()) + 1;
        entry.stamp = stamp;
        entry.stamp.at = std::max(stamp.at, end.at);
        entry.event = event;
        entry.salt = event.personal.isEmpty() ? QString() : newSalt();
        entry.payloadDigest = payloadDigestOf(entry.salt, event.personal);
        entry.previous = last.hash;
        entry.hash = hashOf(entry);
        insertEntry(database, entry);
        last = {entry.sequence, entry.hash};
        entries.append(entry);
    }
    return entries;
}

int versionOf(Database& database, const QString& stream)
{
    return endOf(database, stream).version;
}

QList<JournalEntry> readStream(Database& database, const QString& stream, int afterVersion)
{
    return readEntries(database.run(u"SELECT "_s + columns + uR"(
        FROM journal LEFT JOIN payloads ON payloads.sequence = journal.sequence
        WHERE stream = :stream AND version > :after
        ORDER BY version)"_s,
                                    {{u"stream"_s, stream}, {u"after"_s, afterVersion}}));
}

QList<JournalEntry> readEntries(Database& database, qint64 afterSequence, int most)
{
    return readEntries(database.run(u"SELECT "_s + columns + uR"(
        FROM journal LEFT JOIN payloads ON payloads.sequence = journal.sequence
        WHERE journal.sequence > :after
        ORDER BY journal.sequence
        LIMIT :most)"_s,
                                    {{u"after"_s, afterSequence}, {u"most"_s, most}}));
}

JournalHead head(Database& database)
{
    const Rows rows = database.run(u"SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"_s);
    return rows.isEmpty() ? beginning() : JournalHead{rows.first().number(0), rows.first().text(1)};
}

QList<JournalEntry> entriesOfAction(Database& database, const QString& action)
{
    return readEntries(database.run(u"SELECT "_s + columns + uR"(
        FROM journal LEFT JOIN payloads ON payloads.sequence = journal.sequence
        WHERE action = :action
        ORDER BY journal.sequence)"_s,
                                    {{u"action"_s, action}}));
}

} // namespace redress
