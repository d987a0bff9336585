#include "app/storage/replay.h"

#include "app/storage/case_store.h"
#include "app/storage/due_dates.h"
#include "app/storage/discrepancy.h"
#include "app/storage/office_store.h"

namespace redress {

Replay::Replay(Database& source, Database& target) : source(source), target(target) {}

void Replay::play(const JournalEntry& entry)
{
    const CaseId id = caseOfStream(entry.stream);
    if (id != changed.id) {
        finish();
    }
    if (!id.isNone()) {
        playCase(entry, id);
        return;
    }
    const Result<OfficeEvent> event = decodeOfficeEvent(entry.event);
    if (!event) {
        throw Discrepancy{event.refusal().text};
    }
    office = apply(std::move(office), *event);
    writeOffice(target, *event);
    if (std::holds_alternative<happened::CalendarSet>(*event)) {
        for (const Case& complaint : std::as_const(open)) {
            writeDue(target, complaint, office);
        }
    }
}

void Replay::playCase(const JournalEntry& entry, CaseId id)
{
    const Result<CaseHappening> happening = happeningOf(entry);
    if (!happening) {
        throw Discrepancy{happening.refusal().text};
    }
    if (changed.id.isNone()) {
        changed = caseBefore(entry, id);
    }
    changed = apply(std::move(changed), *happening);
}

Case Replay::caseBefore(const JournalEntry& entry, CaseId id)
{
    if (const auto known = open.constFind(id); known != open.constEnd()) {
        return *known;
    }
    Case complaint;
    complaint.id = id;
    if (entry.version == 1) {
        return complaint;
    }
    for (const JournalEntry& before : readStream(source, entry.stream)) {
        if (before.version >= entry.version) {
            // What comes later is looked at in its own turn: a fault in it must not be laid to this entry.
            break;
        }
        const Result<CaseHappening> happening = happeningOf(before);
        if (!happening) {
            throw Discrepancy{happening.refusal().text};
        }
        complaint = apply(std::move(complaint), *happening);
    }
    return complaint;
}

void Replay::finish()
{
    if (changed.id.isNone()) {
        return;
    }
    writeCase(target, changed, office);
    const CaseId id = changed.id;
    if (changed.closed) {
        open.remove(id);
    } else {
        open.insert(id, changed);
    }
    changed = {};
}

void forEachEntry(Database& database, const std::function<void(const JournalEntry&)>& visit)
{
    constexpr int piece = 500;
    qint64 after = 0;
    for (;;) {
        const QList<JournalEntry> entries = readEntries(database, after, piece);
        for (const JournalEntry& entry : entries) {
            visit(entry);
        }
        if (entries.size() < piece) {
            return;
        }
        after = entries.last().sequence;
    }
}

} // namespace redress
