#pragma once

#include "ui/letters/letter_flow.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"

#include <deque>
#include <vector>

namespace redress {

/**
 * A letter's text set in lines and pages: subject, body, signature, enclosures. No page begins with a paragraph's last
 * line or ends with its first, and the closing formula and the signature never stand alone. Refers to the letter.
 */
class LetterSetting
{
public:
    LetterSetting(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand, const FlowRoom& room);

    [[nodiscard]] int pageCount() const { return pages; }
    void paint(QPainter& painter, int page) const;

private:
    /** A line of a text in a row, from the margin; or all of it. */
    struct Cell
    {
        const SetText* text = nullptr;
        int line = 0;
        double left = 0;
        double width = 0;
    };
    /** What stands beside each other, or lines to sign on. */
    struct Row
    {
        std::vector<Cell> cells;
        bool isToSignOn = false;
    };

    const SetText& set(const QString& text, const TextForm& form, double width);
    void add(const Row& row, const FlowLine& line);
    void addText(const SetText& text, double gapAbove = 0);
    /** Each line with the next. */
    void addHeld(const SetText& text, double gapAbove);
    void addSignature();
    /** For organisation and complainant, to be signed by hand. */
    void addHandSignatures();
    void addEnclosures();
    /** Keeps the last lines of the body with what follows. */
    void holdClosing();
    void paintRow(QPainter& painter, const Row& row, double top) const;

    const LetterOnPaper& letter;
    const LetterWords& words;
    const PaperHand& hand;
    /** Rows point into it. */
    std::deque<SetText> texts;
    std::vector<Row> rows;
    std::vector<FlowLine> lines;
    std::vector<FlowPlace> places;
    int pages = 1;
};

} // namespace redress
