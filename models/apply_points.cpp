#include "models/application.h"

namespace redress {

using namespace happened;

void Application::operator()(const PointRaised& event)
{
    Point raised;
    raised.id = event.point;
    raised.what = event.what;
    raised.by = happening.actor;
    raised.at = happening.at;
    complaint.points.append(raised);
}

void Application::operator()(const PointReworded& event)
{
    if (Point* reworded = point(event.point)) {
        reworded->what = event.what;
    }
}

void Application::operator()(const PointDropped& event)
{
    if (Point* dropped = point(event.point)) {
        dropped->dropped = true;
        dropped->dropReason = event.reason;
    }
}

void Application::operator()(const PointWeighed& event)
{
    Point* weighed = point(event.point);
    if (weighed == nullptr) {
        return;
    }
    QList<StaffId> before;
    if (const PointFinding* earlier = weighed->findingOf(complaint.round)) {
        before = earlier->before + QList<StaffId>{earlier->by};
    }
    weighed->findings.removeIf([this](const PointFinding& one) { return one.round == complaint.round; });
    weighed->findings.append({complaint.round, event.finding, event.evidence, event.reason, event.remedy, event.cost,
                              event.due, event.done, happening.actor, happening.at, before});
}

} // namespace redress
