#include "models/routing.h"

#include "models/fold.h"

#include <algorithm>

namespace redress {

namespace {

bool fits(const RoutingRule& rule, const Classification& classification)
{
    const QString product = fold(classification.product);
    const bool category = rule.categories.isEmpty() || rule.categories.contains(classification.category);
    const bool severity = rule.severities.isEmpty() || rule.severities.contains(classification.severity);
    const bool ofProduct =
        rule.products.isEmpty() || std::ranges::any_of(rule.products, [&product](const QString& part) {
            return product.contains(fold(part));
        });
    return category && severity && ofProduct;
}

} // namespace

const RoutingRule* routeOf(const Procedure& procedure, const Classification& classification)
{
    const auto rule = std::ranges::find_if(
        procedure.routing, [&](const RoutingRule& one) { return fits(one, classification); });
    return rule == procedure.routing.end() ? nullptr : &*rule;
}

std::optional<Limit> roundLimitOf(const Case& complaint, const Procedure& procedure)
{
    const RoutingRule* route =
        complaint.classification ? routeOf(procedure, *complaint.classification) : nullptr;
    return route != nullptr && route->roundLimit ? route->roundLimit : procedure.roundRule(complaint.round).limit;
}

} // namespace redress
