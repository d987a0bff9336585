#pragma once

#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "models/case.h"
#include "models/office.h"

#include <QHash>

#include <functional>

namespace redress {

/**
 * Does again what the journal says was done: writes the tables of `target` from entries given in order,
 * through the functions that the desks use. `source` is the register whose journal it is; the two may be the
 * same.
 */
class Replay
{
public:
    Replay(Database& source, Database& target);

    void play(const JournalEntry& entry);
    /** Writes what the last entries left to be written. */
    void finish();

private:
    void playCase(const JournalEntry& entry, CaseId id);
    [[nodiscard]] Case caseBefore(const JournalEntry& entry, CaseId id);

    Database& source;
    Database& target;
    Office office;
    /** Cases that are open; a closed one is read again where it goes on, so that they need not all fit in
     * memory. */
    QHash<CaseId, Case> open;
    /** The case whose rows are behind; none has no id. Events of one case often come together. */
    Case changed;
};

/** Gives every entry of a journal in order, read in pieces. */
void forEachEntry(Database& database, const std::function<void(const JournalEntry&)>& visit);

} // namespace redress
