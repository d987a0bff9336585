#pragma once

#include "ui/letters/code_picture.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"

namespace redress {

/** The receipt that is given over the counter: the upper third of a sheet, to be cut off. One page, whatever stands on it. */
class ReceiptSlip : public PaperPages
{
public:
    explicit ReceiptSlip(const LetterOnPaper& letter);

    [[nodiscard]] int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;

private:
    void paintText(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    void paintCut(QPainter& painter) const;

    LetterOnPaper letter;
    const LetterWords& words;
    PaperHand hand;
    CodeSquares code;
};

} // namespace redress
