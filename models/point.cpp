#include "models/point.h"

#include <algorithm>

namespace redress {

const PointFinding* Point::findingOf(int round) const
{
    const auto found = std::ranges::find(findings, round, &PointFinding::round);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace redress
