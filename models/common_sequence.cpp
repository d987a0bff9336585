#include "models/common_sequence.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace redress {

namespace {

/** Places from, not including, until; of the one sequence x, of the other y. */
struct Box
{
    int fromX = 0;
    int untilX = 0;
    int fromY = 0;
    int untilY = 0;
    [[nodiscard]] int width() const { return untilX - fromX; }
    [[nodiscard]] int height() const { return untilY - fromY; }
};

struct Point
{
    int x = 0;
    int y = 0;
};

/** How far one gets on each diagonal with a number of steps; the diagonals reach from -size to size. */
class Frontier
{
public:
    explicit Frontier(int size) : middle(size + 1), reached(static_cast<size_t>(size) * 2 + 3, nowhere) {}
    static constexpr int nowhere = -1;
    int& operator[](int diagonal) { return reached.at(static_cast<size_t>(middle + diagonal)); }

    /** By the steps-th step, from a neighbouring diagonal, without leaving the box. */
    int entered(int diagonal, int steps, const Box& box)
    {
        if (steps == 0) {
            return 0;
        }
        int x = nowhere;
        if (const int left = diagonal > -steps ? (*this)[diagonal - 1] : nowhere;
            left >= 0 && left < box.width()) {
            x = left + 1;
        }
        if (const int above = diagonal < steps ? (*this)[diagonal + 1] : nowhere;
            above >= 0 && above - diagonal <= box.height()) {
            x = std::max(x, above);
        }
        return x;
    }

private:
    int middle;
    std::vector<int> reached;
};

class Search
{
public:
    Search(const std::vector<int>& before, const std::vector<int>& after, int effort)
        : first(before), second(after), most(effort), forward(std::min(effort, length())),
          backward(std::min(effort, length()))
    {
        kept.before.assign(before.size(), false);
        kept.after.assign(after.size(), false);
    }

    [[nodiscard]] CommonSequence run()
    {
        compare({0, static_cast<int>(first.size()), 0, static_cast<int>(second.size())});
        return kept;
    }

private:
    [[nodiscard]] int length() const { return static_cast<int>(first.size() + second.size() + 1); }

    [[nodiscard]] bool same(int x, int y) const
    {
        return first.at(static_cast<size_t>(x)) == second.at(static_cast<size_t>(y));
    }

    void keep(int x, int y)
    {
        kept.before.at(static_cast<size_t>(x)) = true;
        kept.after.at(static_cast<size_t>(y)) = true;
    }

    void compare(Box box)
    {
        for (; box.width() > 0 && box.height() > 0 && same(box.fromX, box.fromY); ++box.fromX, ++box.fromY) {
            keep(box.fromX, box.fromY);
        }
        for (; box.width() > 0 && box.height() > 0 && same(box.untilX - 1, box.untilY - 1);
             --box.untilX, --box.untilY) {
            keep(box.untilX - 1, box.untilY - 1);
        }
        if (box.width() == 0 || box.height() == 0) {
            return;
        }
        if (const auto meeting = meet(box)) {
            compare({box.fromX, meeting->x, box.fromY, meeting->y});
            compare({meeting->x, box.untilX, meeting->y, box.untilY});
        }
    }

    /** Where a shortest way from the one corner of the box meets one from the other. */
    std::optional<Point> meet(const Box& box)
    {
        const int half = (box.width() + box.height() + 1) / 2;
        for (int steps = 0; steps <= std::min(half, most); ++steps) {
            if (const auto point = step(box, steps, true)) {
                return point;
            }
            if (const auto point = step(box, steps, false)) {
                return point;
            }
        }
        return std::nullopt;
    }

    std::optional<Point> step(const Box& box, int steps, bool onward)
    {
        Frontier& own = onward ? forward : backward;
        Frontier& other = onward ? backward : forward;
        const int delta = box.width() - box.height();
        // The other side is one step behind while going onward; the two can only meet at the parity of delta.
        const int behind = onward ? steps - 1 : steps;
        const bool canMeet = (delta % 2 != 0) == onward;
        for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
            int x = own.entered(diagonal, steps, box);
            while (x != Frontier::nowhere && x < box.width() && x - diagonal < box.height() &&
                   sameAt(box, {x, x - diagonal}, onward)) {
                ++x;
            }
            own[diagonal] = x;
            const int opposite = delta - diagonal;
            if (canMeet && x != Frontier::nowhere && std::abs(opposite) <= behind &&
                other[opposite] != Frontier::nowhere && x + other[opposite] >= box.width()) {
                return onward ? Point{box.fromX + x, box.fromY + x - diagonal}
                              : Point{box.untilX - x, box.untilY - x + diagonal};
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool sameAt(const Box& box, Point place, bool onward) const
    {
        return onward ? same(box.fromX + place.x, box.fromY + place.y)
                      : same(box.untilX - 1 - place.x, box.untilY - 1 - place.y);
    }

    const std::vector<int>& first;
    const std::vector<int>& second;
    int most;
    Frontier forward;
    Frontier backward;
    CommonSequence kept;
};

} // namespace

CommonSequence commonSequence(const std::vector<int>& before, const std::vector<int>& after, int effort)
{
    return Search(before, after, effort).run();
}

} // namespace redress
