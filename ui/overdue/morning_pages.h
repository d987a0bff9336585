#pragma once

#include "ui/letters/paper_hand.h"
#include "ui/overdue/morning_list.h"

#include <deque>
#include <vector>

namespace redress {

/** The morning list set in A4 pages: by person, then by department; date and page number on each. */
class MorningPages : public PaperPages
{
public:
    explicit MorningPages(const MorningList& list);
    ~MorningPages() override;

    [[nodiscard]] int pageCount() const override { return pages; }
    void paintPage(QPainter& painter, int page) const override;

private:
    struct Cell
    {
        double left = 0;
        double width = 0;
        const SetText* text = nullptr;
        double down = 0;
    };
    /** A row of the list or a heading: never parted by the end of a page. */
    struct Block
    {
        std::vector<Cell> cells;
        double height = 0;
        double gapAbove = 0;
        /** A heading does not stand alone at the foot of a page. */
        bool staysWithNext = false;
        bool isRow = false;
        double top = 0;
        int page = 0;
    };

    const SetText* set(const QString& text, const TextForm& form, double width);
    void addPart(const QString& heading, const QString& otherCaption, const QList<MorningGroup>& groups);
    void addHeading(const QString& text, double points, double gapAbove);
    void addCaptions(const QString& other);
    void addRow(const MorningLine& line);
    /** What stands below each other in one column. */
    void addCell(Block& block, int column, const QList<std::pair<QString, TextForm>>& texts);
    void flow();
    void paintHead(QPainter& painter, int page) const;
    void paintFoot(QPainter& painter, int page) const;

    MorningList list;
    PaperHand hand;
    std::deque<SetText> texts;
    std::vector<Block> blocks;
    int pages = 1;
};

[[nodiscard]] Printing printingOf(const MorningList& list);

} // namespace redress
