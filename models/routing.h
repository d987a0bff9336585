#pragma once

#include "models/office.h"
#include "models/procedure.h"

/** Where a case goes by the rules of its procedure. */
namespace redress {

/** The first rule whose conditions all hold; null where none does. */
[[nodiscard]] const RoutingRule* routeOf(const Procedure& procedure, const Classification& classification);

/** The limit of the present round: the route's, else the round's own; none where neither names one. */
[[nodiscard]] std::optional<Limit> roundLimitOf(const Case& complaint, const Procedure& procedure);

} // namespace redress
