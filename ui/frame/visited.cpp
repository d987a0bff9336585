#include "ui/frame/visited.h"

namespace redress {

namespace {

constexpr qsizetype mostRemembered = 100;

} // namespace

bool Visit::isSamePlace(const Visit& other) const
{
    if (screen != other.screen || words != other.words || list.has_value() != other.list.has_value()) {
        return false;
    }
    return !list || (list->listing == other.list->listing && list->queue == other.list->queue &&
                     list->filter == other.list->filter);
}

void Visited::add(const Visit& visit)
{
    if (at >= 0 && visits.at(at) == visit) {
        return;
    }
    visits.resize(at + 1);
    const bool typesOn = at >= 0 && visit.words && visits.at(at).words && visits.at(at).shown == visit.shown;
    if (typesOn) {
        visits[at] = visit;
        return;
    }
    visits.append(visit);
    if (visits.size() > mostRemembered) {
        visits.removeFirst();
    }
    at = visits.size() - 1;
}

} // namespace redress
