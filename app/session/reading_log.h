#pragma once

#include "models/id.h"
#include "models/moment.h"

#include <QHash>

namespace redress {

/** Which cases the person at this desk opened lately, so that one reading is not recorded at every refresh. */
class ReadingLog
{
public:
    /** Whether this is a reading of its own: the first, or more than ten minutes after the last look. */
    [[nodiscard]] bool isNew(CaseId id, Moment now)
    {
        constexpr qint64 sameReading = 10 * 60;
        const auto last = looks.constFind(id.value);
        const bool fresh = last == looks.cend() || last->plusSeconds(sameReading) < now;
        looks.insert(id.value, now);
        return fresh;
    }
    void forget() { looks.clear(); }

private:
    QHash<qint64, Moment> looks;
};

} // namespace redress
