#pragma once

#include "ui/case_file/running_edges.h"

#include <QList>

namespace redress {

/** What is laid over one page of a case file. */
struct PageMark
{
    enum class Edge {
        /** The page has its own head line and foot. */
        None,
        /** It came from outside: head line and foot are laid over it. */
        Whole,
        /** It is a letter, which is not touched: one line below its own foot. */
        Line,
    };

    Edge edge = Edge::None;
    /** With `Whole`, what stands above. */
    QString document;
    bool isBlackedOut = false;
};

/** Transparent pages to be laid over all pages of a case file: their numbers, and where something was blacked out. */
class FileMarks : public PaperPages
{
public:
    /** `edges`: what stands above and below the pages of the file. */
    FileMarks(const RunningEdges& edges, const QList<PageMark>& marks) : edges(edges), marks(marks) {}

    [[nodiscard]] int pageCount() const override { return int(marks.size()); }
    void paintPage(QPainter& painter, int page) const override;

private:
    [[nodiscard]] QString lineOf(int page) const;

    RunningEdges edges;
    QList<PageMark> marks;
};

} // namespace redress
