#pragma once

#include "ui/letters/batch/posting_list.h"
#include "ui/letters/letter_flow.h"
#include "ui/letters/paper_hand.h"

#include <array>
#include <deque>
#include <vector>

namespace redress {

/** A posting list set in A4 pages: captions on each, and below the last letter their number and a line to sign on. */
class PostingPages : public PaperPages
{
public:
    explicit PostingPages(const PostingList& list);

    [[nodiscard]] int pageCount() const override { return pages; }
    void paintPage(QPainter& painter, int page) const override;

private:
    static constexpr int columnCount = 6;
    using Row = std::array<const SetText*, columnCount>;

    [[nodiscard]] Row rowOf(const std::array<QString, columnCount>& texts, const TextForm& form);
    void addRows();
    void paintHead(QPainter& painter, int page) const;
    void paintRow(QPainter& painter, const Row& row, double top) const;
    void paintSum(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;

    PostingList list;
    PaperHand hand;
    /** Rows point into it. */
    std::deque<SetText> texts;
    Row captions{};
    std::vector<Row> rows;
    /** Of the rows, and behind them of the sum. */
    std::vector<FlowLine> lines;
    std::vector<FlowPlace> places;
    int pages = 1;
};

} // namespace redress
