#pragma once

#include "ui/letters/hand_off_slip.h"
#include "ui/letters/paper_hand.h"

#include <deque>
#include <vector>

namespace redress {

/**
 * Sets a slip in pages: letterhead, what is asked and until when, the complaint, and lines on which the
 * department writes its answer by hand. A long complaint goes on over pages; the lines for the answer stay
 * together.
 */
class HandOffSlipPages : public PaperPages
{
public:
    explicit HandOffSlipPages(const HandOffSlip& slip);
    ~HandOffSlipPages() override;

    [[nodiscard]] int pageCount() const override { return pages; }
    void paintPage(QPainter& painter, int page) const override;

private:
    /** A line of a text, in twips from the top of its page. */
    struct Piece
    {
        const SetText* text = nullptr;
        int line = 0;
        double top = 0;
        int page = 0;
    };

    void flow();
    /** A caption with its text below; nothing where there is no text. */
    void flowSection(const QString& caption, const QString& text, bool bold = false);
    /** Who complains of what, and since when: a line each. */
    void flowAbout();
    void flowText(const QString& text, const TextForm& form);
    void placeAnswer();
    [[nodiscard]] double heightOfAnswer(int linesEach) const;

    void paintHead(QPainter& painter) const;
    void paintFacts(QPainter& painter) const;
    void paintContinuation(QPainter& painter) const;
    void paintAnswer(QPainter& painter) const;
    void paintWritingLines(QPainter& painter, const QString& caption, double top) const;
    void paintSignatures(QPainter& painter, double top) const;
    void paintFoot(QPainter& painter, int page) const;

    HandOffSlip slip;
    PaperHand hand;
    /** Pieces point into it. */
    std::deque<SetText> texts;
    std::vector<Piece> pieces;
    double nextTop = 0;
    double answerTop = 0;
    int linesEach = 0;
    int pages = 1;
};

} // namespace redress
