#pragma once

#include "ui/letters/letter_flow.h"
#include "ui/letters/paper_hand.h"

#include <deque>
#include <vector>

namespace redress {

/** What stands on each page of a list. */
struct ListHead
{
    QString title;
    QString organisation;
    /** As the day is written. */
    QString day;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/**
 * A list set in A4 pages: its title, the organisation and the day above, the organisation and the page's number below.
 * Whoever derives from it adds headings and rows in their order, and sets them in pages once. Measured in twips.
 */
class ListPages : public PaperPages
{
public:
    [[nodiscard]] int pageCount() const override { return pages; }
    void paintPage(QPainter& painter, int page) const override;

protected:
    static constexpr double margin = millimetres(15);
    static constexpr double width = paper::across - 2 * margin;
    static constexpr double headTop = millimetres(15);

    /** Words of one cell, below each other; what is empty takes no room. */
    struct Words
    {
        QString text;
        TextForm form;
    };
    using Cell = QList<Words>;

    /** `columns`: how wide each is, its gutter included; `topFirst`, `topNext`: where lines begin on the first page and
     * on each later one. */
    ListPages(const ListHead& head, std::vector<double> columns, double topFirst, double topNext);

    /** Over the whole width; stays with what comes after it. */
    void addHeading(const QString& text, double points, double gapAbove);
    /** Captions stay with what comes after them. */
    void addCaptions(const QStringList& captions);
    void addRow(const std::vector<Cell>& cells);
    /** Empty, for what is painted by `paintMore`; the row before it stands on the same page. */
    void addRoom(double height, double gapAbove);
    /** No more is added. */
    void setInPages();

    /** Where the last of what was added stands. */
    [[nodiscard]] FlowPlace last() const { return places.back(); }
    /** What only this list has. */
    virtual void paintMore(QPainter& painter, int page) const = 0;
    void paintCaptions(QPainter& painter, const QStringList& captions, double top) const;

    const ListHead head;
    const PaperHand hand;

private:
    struct SetCell
    {
        double left = 0;
        double width = 0;
        double down = 0;
        const SetText* text = nullptr;
    };
    struct Block
    {
        std::vector<SetCell> cells;
        double height = 0;
        /** A line parts it from the row above. */
        bool isRow = false;
    };

    [[nodiscard]] Block blockOf(const std::vector<Cell>& cells);
    void add(const Block& block, double gapAbove, bool staysWithNext);
    [[nodiscard]] TextForm captionForm() const { return hand.form(8, false, true); }
    void paintHead(QPainter& painter, int page) const;
    void paintBlock(QPainter& painter, const Block& block, double top) const;
    void paintFoot(QPainter& painter, int page) const;

    std::vector<double> columns;
    double firstTop;
    double nextTop;
    /** Cells point into it. */
    std::deque<SetText> texts;
    std::vector<Block> blocks;
    std::vector<FlowLine> lines;
    std::vector<FlowPlace> places;
    int pages = 1;
};

} // namespace redress
