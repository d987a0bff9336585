#pragma once

#include "models/event.h"
#include "models/letter.h"

#include <QHash>

namespace redress {

/** The numbers of a scenario's letter register: gapless in each year, outgoing and incoming apart. */
class ScenarioNumbers
{
public:
    [[nodiscard]] RegisterNumber nextLetter(int year) const { return {year, letters.value(year) + 1}; }
    [[nodiscard]] RegisterNumber nextPost(int year) const { return {year, post.value(year) + 1}; }
    /** What happened took its number. */
    void take(const CaseEvent& event);

private:
    /** The last one of each year. */
    QHash<int, int> letters;
    QHash<int, int> post;
};

} // namespace redress
