#pragma once

#include "app/storage/database.h"
#include "models/event.h"
#include "models/id.h"
#include "models/moment.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace redress {

/** Who did something, when, where, in which action: what each entry of the action carries. */
struct Stamp
{
    Moment at;
    /** Minutes east of UTC at the desk. */
    int utcOffset = 0;
    StaffId actor;
    /** The name of the computer and user. */
    QString desk;
    /** The action's own key, drawn before the first attempt; all entries of one action share it. */
    QString action;
};

/** One entry of the journal as it is kept. */
struct JournalEntry
{
    /** Gapless from 1. */
    qint64 sequence = 0;
    QString stream;
    /** Place in the stream, gapless from 1. */
    int version = 0;
    Stamp stamp;
    EncodedEvent event;
    /** Drawn for this entry, so that nobody can guess personal bytes from their digest; hex. */
    QString salt;
    /** SHA-256 of salt and personal bytes, hex; empty where the kind has none. */
    QString payloadDigest;
    /** The hash of the entry before, hex; 64 zeros for the first. */
    QString previous;
    /** SHA-256(0x00 ‖ canonical bytes ‖ previous hash), hex. */
    QString hash;
};

/** The last entry: what the whole journal stands on. */
struct JournalHead
{
    qint64 sequence = 0;
    QString hash;

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/** What the first entry follows: sequence 0 and 64 zeros. */
[[nodiscard]] JournalHead beginning();

/**
 * The bytes of an entry that are hashed: netstrings (decimal length ':' bytes ',') of sequence, stream,
 * version, at, utc_offset, actor, desk, action, kind, facts, payload_digest, in this order, numbers in
 * decimal.
 */
[[nodiscard]] QByteArray canonicalBytes(const JournalEntry& entry);
[[nodiscard]] QString hashOf(const JournalEntry& entry);
/** Empty where there are no personal bytes. */
[[nodiscard]] QString payloadDigestOf(const QString& salt, const QByteArray& personal);

/**
 * Appends the events of one action to a stream, inside a write transaction. `expectedVersion` is the version
 * the stream stands at (0: it begins). An entry is never earlier than its stream's last: where the desk's
 * clock is behind, it gets the last one's moment. Gives the entries as they were kept.
 */
QList<JournalEntry> append(Database& database, const Stamp& stamp, const QString& stream, int expectedVersion,
                           const QList<EncodedEvent>& events);

/** The version a stream stands at; 0 where it never began. */
[[nodiscard]] int versionOf(Database& database, const QString& stream);
[[nodiscard]] QList<JournalEntry> readStream(Database& database, const QString& stream, int afterVersion = 0);
/** At most `most` entries behind a sequence: the whole journal is read in pieces. */
[[nodiscard]] QList<JournalEntry> readEntries(Database& database, qint64 afterSequence, int most);
[[nodiscard]] JournalHead head(Database& database);
/** What an action wrote, oldest first; none where it was never kept. */
[[nodiscard]] QList<JournalEntry> entriesOfAction(Database& database, const QString& action);

} // namespace redress
