#pragma once

#include "ui/letters/paper_hand.h"

namespace redress {

/** What stands above and below every page of a document. A line that is too long for its place ends there. */
struct RunningEdges
{
    /** Above, where a line begins: whose document it is. */
    QString owner;
    /** Above, where a line ends: which one it is. */
    QString document;
    /** Below. */
    QString foot;
    /** Two letters; the page numbers are in its words and digits. */
    QString language;
    /** Where the pages are a part of a bound file: the number of the first of them, and how many the file
     * has. */
    int firstNumber = 1;
    /** 0: as many as are painted. */
    int pages = 0;

    static constexpr double margin = millimetres(22);
    static constexpr double textWidth = paper::across - 2 * margin;
    /** Between them a page is free. */
    static constexpr double top = millimetres(26);
    static constexpr double bottom = millimetres(276);
};

/** On a painter that measures in twips. The page counts from 0, of those that are painted. */
void paintEdges(QPainter& painter, const RunningEdges& edges, int page, int pages);

/** Pages that hold nothing else, to be laid over others. */
class EdgePages : public PaperPages
{
public:
    EdgePages(const RunningEdges& edges, int pages) : edges(edges), pages(pages) {}

    [[nodiscard]] int pageCount() const override { return pages; }
    void paintPage(QPainter& painter, int page) const override;

private:
    RunningEdges edges;
    int pages;
};

} // namespace redress
