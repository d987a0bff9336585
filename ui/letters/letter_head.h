#pragma once

#include "ui/letters/code_picture.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"

namespace redress {

/**
 * What stands above a letter's text: letterhead, address in the envelope's window, reference with its code, and on
 * later pages one line of them; the marks for folding, and the mark of a draft. Refers to the letter.
 */
class LetterHead
{
public:
    LetterHead(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand);

    void paint(QPainter& painter, int page) const;

private:
    void paintAddress(QPainter& painter) const;
    void paintFacts(QPainter& painter) const;
    void paintContinuation(QPainter& painter) const;
    void paintFoldMarks(QPainter& painter) const;
    /** In the block beside the window, from its near side. */
    [[nodiscard]] QRectF inFacts(double left, double top, double width, double height) const;

    const LetterOnPaper& letter;
    const LetterWords& words;
    const PaperHand& hand;
    CodeSquares code;
};

/** Across the top of a page that is not to be taken for a letter; nothing on one that is signed and goes out. */
void paintDraftMark(QPainter& painter, const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand);

/** The code of a signed letter; none while it is a draft, or was given up. */
[[nodiscard]] CodeSquares codeOf(const LetterOnPaper& letter);

/** The organisation's name, or its picture, and how to reach it; nothing on preprinted paper. */
void paintLetterhead(QPainter& painter, const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand,
                     double top, double height);

} // namespace redress
