#pragma once

#include "models/case_record.h"
#include "models/id.h"
#include "models/moment.h"

#include <QDate>
#include <QList>
#include <QString>

namespace redress {

/** What one round found about one point. At most one a round; recorded again, the last one counts. */
struct PointFinding
{
    int round = 1;
    Finding finding = Finding::Upheld;
    /** What was weighed. */
    QString evidence;
    QString reason;
    /** What is done about it; empty where nothing is. */
    QString remedy;
    /** Of the remedy, with its currency, as it is told ("RM 120.00"); empty where there is none. */
    QString cost;
    /** By when the remedy is done; invalid where no day was named. */
    QDate due;
    /** The remedy was given already. */
    bool done = false;
    StaffId by;
    Moment at;
    /** Who found otherwise about it in this round before; see Assessment::before. */
    QList<StaffId> before;

    /** Whether something is left to be done. */
    [[nodiscard]] bool isOutstanding() const { return !remedy.isEmpty() && !done; }
    friend bool operator==(const PointFinding&, const PointFinding&) = default;
};

/** One of the points that a complaint raises. Each is answered by itself. */
struct Point
{
    PointId id;
    /** As the complainant means it, in one's own words. */
    QString what;
    StaffId by;
    Moment at;
    /** It was no point of the complaint after all, for this reason. */
    bool dropped = false;
    QString dropReason;
    QList<PointFinding> findings;

    /** Of that round, or null. */
    [[nodiscard]] const PointFinding* findingOf(int round) const;
    friend bool operator==(const Point&, const Point&) = default;
};

} // namespace redress
