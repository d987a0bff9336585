#pragma once

#include "models/case.h"

/** What can happen to the points that a complaint raises. See event.h. */
namespace redress::happened {

struct PointRaised
{
    static constexpr const char* kind = "point.raised.1";
    PointId point;
    QString what;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("point", self.point);
        visit.personal("what", self.what);
    }
};

struct PointReworded
{
    static constexpr const char* kind = "point.reworded.1";
    PointId point;
    QString what;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("point", self.point);
        visit.personal("what", self.what);
    }
};

struct PointDropped
{
    static constexpr const char* kind = "point.dropped.1";
    PointId point;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("point", self.point);
        visit.personal("reason", self.reason);
    }
};

/** What the present round found about it. */
struct PointWeighed
{
    static constexpr const char* kind = "point.weighed.1";
    PointId point;
    Finding finding = Finding::Upheld;
    QString evidence;
    QString reason;
    QString remedy;
    QString cost;
    /** Invalid where no day was named. */
    QDate due;
    bool done = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("point", self.point);
        visit.fact("finding", self.finding);
        visit.personal("evidence", self.evidence);
        visit.personal("reason", self.reason);
        visit.personal("remedy", self.remedy);
        visit.personal("cost", self.cost);
        visit.fact("due", self.due);
        visit.fact("done", self.done);
    }
};

} // namespace redress::happened
