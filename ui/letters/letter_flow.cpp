#include "ui/letters/letter_flow.h"

#include <cstddef>

namespace redress {

namespace {

class Flow
{
public:
    Flow(const std::vector<FlowLine>& lines, const FlowRoom& room)
        : lines(lines), room(room), places(lines.size()), next(room.topFirst)
    {
    }

    std::vector<FlowPlace> place()
    {
        for (size_t at = 0; at < lines.size();) {
            if (fits(at)) {
                put(at);
                ++at;
            } else {
                at = firstOfNextPage(at);
                turnThePage(at);
            }
        }
        return places;
    }

private:
    [[nodiscard]] double bottom() const { return page == 0 ? room.bottomFirst : room.bottomNext; }

    [[nodiscard]] bool fits(size_t at) const
    {
        const FlowLine& line = lines[at];
        const bool isFirst = at == begin;
        return isFirst || line.isBlank || next + line.gapAbove + line.height <= bottom();
    }

    void put(size_t at)
    {
        const FlowLine& line = lines[at];
        const bool isFirst = at == begin;
        next += isFirst ? 0 : line.gapAbove;
        places[at] = {page, next};
        if (isFirst && line.isBlank) {
            ++begin;
            return;
        }
        next += line.height;
    }

    /** The last place before a line at which the page may end; the line itself where there is none. */
    [[nodiscard]] size_t firstOfNextPage(size_t at) const
    {
        for (size_t candidate = at; candidate > begin; --candidate) {
            if (!lines[candidate - 1].staysWithNext) {
                return candidate;
            }
        }
        return at;
    }

    void turnThePage(size_t first)
    {
        ++page;
        begin = first;
        next = room.topNext;
    }

    const std::vector<FlowLine>& lines;
    const FlowRoom& room;
    std::vector<FlowPlace> places;
    double next;
    int page = 0;
    /** The first line of the page. */
    size_t begin = 0;
};

} // namespace

std::vector<FlowPlace> placesOf(const std::vector<FlowLine>& lines, const FlowRoom& room)
{
    return Flow(lines, room).place();
}

} // namespace redress
