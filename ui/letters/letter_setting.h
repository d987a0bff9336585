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
 * line or ends with its first, what was written in short lines below each other stays together, and the closing formula
 * and the signature never stand alone. Refers to the letter.
 */
class LetterSetting
{
public:
    LetterSetting(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand, const FlowRoom& room);

    /** From line to line, as a multiple of the size: places all lines anew. */
    void setSpacing(double spacing);
    [[nodiscard]] int pageCount() const { return pages; }
    /** Where the last page's text ends, in twips. */
    [[nodiscard]] double lastPageEnd() const;
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

    void place();
    const SetText& set(const QString& text, const TextForm& form, double width);
    void add(const Row& row, const FlowLine& line);
    void addText(const SetText& text, double gapAbove = 0);
    /** Each line with the next. */
    void addHeld(const SetText& text, double gapAbove);
    void addHeld(const SetText& text, double gapAbove, double left, double width);
    /** Salutation, subject and body, each where that country has it. */
    void addWords();
    [[nodiscard]] TextForm subjectForm() const;
    void addSignature();
    /** Where the signer's hand goes: beside the far edge, or below the text. */
    void addInSignature(const QString& text, TextForm form, double gapAbove);
    /** For organisation and complainant, to be signed by hand. */
    void addHandSignatures();
    void addEnclosures();
    /** Keeps the last lines of the body with what follows. */
    void holdClosing();
    void paintRow(QPainter& painter, const Row& row, double top) const;

    const LetterOnPaper& letter;
    const LetterWords& words;
    const PaperHand& hand;
    const FlowRoom room;
    /** Rows point into it. */
    std::deque<SetText> texts;
    std::vector<Row> rows;
    std::vector<FlowLine> lines;
    std::vector<FlowPlace> places;
    int pages = 1;
};

} // namespace redress
