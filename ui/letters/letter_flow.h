#pragma once

#include <vector>

namespace redress {

/** A line to be placed on pages; heights and places in one unit, whichever. */
struct FlowLine
{
    double height = 0;
    /** Not at the top of a page. */
    double gapAbove = 0;
    /** Parts paragraphs; takes no room at the top of a page. */
    bool isBlank = false;
    /** Stands on one page with the line after it, unless a whole page has no room for what hangs together. */
    bool staysWithNext = false;
};

/** Where lines may stand on the first page and on each later one. */
struct FlowRoom
{
    double topFirst = 0;
    double bottomFirst = 0;
    double topNext = 0;
    double bottomNext = 0;
};

struct FlowPlace
{
    int page = 0;
    double top = 0;
};

/** A place for each line, in their order. */
[[nodiscard]] std::vector<FlowPlace> placesOf(const std::vector<FlowLine>& lines, const FlowRoom& room);

} // namespace redress
