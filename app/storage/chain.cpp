#include "app/storage/chain.h"

#include "app/storage/case_store.h"
#include "app/storage/discrepancy.h"
#include "models/office_event.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void found(const char* words, qint64 sequence)
{
    throw Discrepancy{QCoreApplication::translate("Verify", words).arg(sequence)};
}

bool isSalt(const QString& salt)
{
    return salt.size() == 32 && QString::fromLatin1(QByteArray::fromHex(salt.toLatin1()).toHex()) == salt;
}

template <class Event>
void checkBytes(const JournalEntry& entry, const Result<Event>& event)
{
    if (!event) {
        const bool unknown = event.refusal().reason == u"unknown_kind"_s;
        found(unknown ? QT_TRANSLATE_NOOP("Verify", "Entry %1 is of a kind that this program does not know.")
                      : QT_TRANSLATE_NOOP("Verify", "Entry %1 cannot be read."),
              entry.sequence);
    }
    const EncodedEvent again = encode(*event);
    if (again.facts != entry.event.facts || again.personal != entry.event.personal) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 is not in the form in which Redress writes it."),
              entry.sequence);
    }
}

} // namespace

void Chain::check(const JournalEntry& entry)
{
    checkLink(entry);
    checkPayload(entry);
    checkStream(entry);
    checkEvent(entry);
    last = {entry.sequence, entry.hash};
}

void Chain::checkLink(const JournalEntry& entry) const
{
    if (entry.sequence != last.sequence + 1) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 is missing."), last.sequence + 1);
    }
    if (entry.previous != last.hash) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 does not follow the entry before it."), entry.sequence);
    }
    if (hashOf(entry) != entry.hash) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 is not as it was written."), entry.sequence);
    }
}

void Chain::checkPayload(const JournalEntry& entry) const
{
    const bool personal = !entry.payloadDigest.isEmpty();
    if (personal && entry.salt.isEmpty() && entry.event.personal.isEmpty()) {
        found(QT_TRANSLATE_NOOP("Verify", "The names and texts of entry %1 are missing."), entry.sequence);
    }
    if (payloadDigestOf(entry.salt, entry.event.personal) != entry.payloadDigest ||
        (personal ? !isSalt(entry.salt) : !entry.salt.isEmpty())) {
        found(QT_TRANSLATE_NOOP("Verify", "The names and texts of entry %1 are not as they were written."),
              entry.sequence);
    }
}

void Chain::checkStream(const JournalEntry& entry)
{
    StreamEnd& end = streams[entry.stream];
    if (entry.version != end.version + 1) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 does not follow the last one of its stream."),
              entry.sequence);
    }
    if (entry.stamp.at < end.at) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 is earlier than the last one of its stream."),
              entry.sequence);
    }
    end = {entry.version, entry.stamp.at};
}

void Chain::checkEvent(const JournalEntry& entry) const
{
    if (!caseOfStream(entry.stream).isNone()) {
        checkBytes(entry, decodeCaseEvent(entry.event));
        return;
    }
    const Result<OfficeEvent> event = decodeOfficeEvent(entry.event);
    checkBytes(entry, event);
    if (streamOf(*event) != entry.stream) {
        found(QT_TRANSLATE_NOOP("Verify", "Entry %1 stands in a stream that is not its own."),
              entry.sequence);
    }
}

} // namespace redress
