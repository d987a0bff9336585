#include "ui/case/steady_facts.h"

#include <algorithm>

namespace redress {

void SteadyFacts::tell(const QList<Fact>& facts)
{
    setVisible(std::ranges::any_of(facts, [](const Fact& one) { return !one.value.isEmpty(); }));
    if (facts == told) {
        return;
    }
    told = facts;
    clear();
    for (const Fact& fact : facts) {
        add(fact.caption, fact.value, fact.toolTip);
    }
}

} // namespace redress
