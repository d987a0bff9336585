#pragma once

#include "app/storage/journal.h"

#include <QHash>

namespace redress {

/** Looks at the journal's entries one after the other; throws a Discrepancy at the first that is not as it was
 * kept. */
class Chain
{
public:
    void check(const JournalEntry& entry);

    [[nodiscard]] const JournalHead& head() const { return last; }

private:
    void checkLink(const JournalEntry& entry) const;
    void checkPayload(const JournalEntry& entry) const;
    void checkStream(const JournalEntry& entry);
    void checkEvent(const JournalEntry& entry) const;

    struct StreamEnd
    {
        int version = 0;
        Moment at;
    };

    JournalHead last = beginning();
    QHash<QString, StreamEnd> streams;
};

} // namespace redress
