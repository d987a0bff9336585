#pragma once

#include <vector>

namespace redress {

/** Of two sequences, which places belong to what both have in common, in order: the n-th kept of one is the
 * n-th of the other. */
struct CommonSequence
{
    std::vector<bool> before;
    std::vector<bool> after;
};

/**
 * A longest common sequence, by the method of E. W. Myers ("An O(ND) Difference Algorithm and Its
 * Variations", 1986) in its form of linear memory. A stretch in which more than twice `effort` places would
 * have to go or come is left as having nothing in common but its two ends; so the time is bounded by effort
 * times length.
 */
[[nodiscard]] CommonSequence commonSequence(const std::vector<int>& before, const std::vector<int>& after,
                                            int effort);

} // namespace redress
