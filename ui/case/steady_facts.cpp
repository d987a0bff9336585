#include "ui/case/steady_facts.h"

#include "ui/case/pencil.h"

#include <QLabel>

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
        QLabel* label = add(fact.caption, fact.value, fact.toolTip);
        if (label != nullptr && fact.field) {
            auto* pencil = new Pencil(label, *fact.field, this);
            addBeside(pencil);
            connect(pencil, &Pencil::correctionWanted, this, &SteadyFacts::correctionWanted);
        }
    }
}

} // namespace redress
