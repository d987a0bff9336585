#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_page.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"

namespace redress {

/** A letter set in lines and pages: what stands where. In twips from the paper's top left corner. */
class LetterPainter::Setting
{
public:
    explicit Setting(const LetterOnPaper& letter);

    [[nodiscard]] int pageCount() const { return pages; }
    void paintFlow(QPainter& painter, int page) const;
    void paintLetterhead(QPainter& painter) const;
    void paintAddress(QPainter& painter) const;
    void paintFacts(QPainter& painter) const;
    void paintContinuation(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;
    void paintDraftMark(QPainter& painter) const;

private:
    /** A line of the body, or the signature as one. */
    struct Piece
    {
        const SetText* text = nullptr;
        /** -1: all of it. */
        int line = 0;
        double top = 0;
        int page = 0;
        [[nodiscard]] double height() const { return line < 0 ? text->height() : text->heightOf(line); }
    };

    void flow();
    void flowLines(const SetText& text);
    void place(Piece piece, double gapAbove);
    void placeSignature();
    /** Moves the last pieces, from this one on, to the next page. */
    void carryOver(size_t from);
    /** Smaller where it would not fit, down to two thirds; what is still too much is cut off. */
    void paintFitting(QPainter& painter, const QString& text, TextForm wanted, const QRectF& place) const;
    void paintPicture(QPainter& painter, const QRectF& place) const;
    void paintRule(QPainter& painter, double y, double thickness, const QColor& colour) const;
    [[nodiscard]] QString contact() const;
    [[nodiscard]] QString signatureWords() const;

    LetterOnPaper letter;
    const LetterWords& words;
    PaperHand hand;
    SetText subject;
    SetText body;
    SetText signer;
    SetText signerTitle;
    SetText signature;
    std::vector<Piece> pieces;
    double nextTop = 0;
    int pages = 1;
};

} // namespace redress
