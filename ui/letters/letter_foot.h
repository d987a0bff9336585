#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"

namespace redress {

/**
 * What stands below a letter's text: on the first page the lines that the organisation puts there, on each the
 * journal's head and the number of the page. Refers to the letter.
 */
class LetterFoot
{
public:
    LetterFoot(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand);

    /** In twips: down to here a page has room for text. */
    [[nodiscard]] double textEnd(int page) const;
    void paint(QPainter& painter, int page, int pageCount) const;

private:
    [[nodiscard]] double top(int page) const;

    const LetterOnPaper& letter;
    const LetterWords& words;
    const PaperHand& hand;
    double linesHeight = 0;
};

} // namespace redress
