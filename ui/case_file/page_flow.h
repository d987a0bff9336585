#pragma once

#include "ui/letters/paper_hand.h"

#include <functional>
#include <optional>
#include <vector>

namespace redress {

/** Where in its line a text stands, in twips, as for left to right. */
struct FlowColumn
{
    double start = 0;
    double width = 0;
};

/**
 * What stands where on the pages of a long document: pieces that follow each other downwards and go on with
 * the next page where one is full. Everything is in twips. Texts are measured here and set anew when their
 * page is painted, so that a document of thousands of pages takes little more than its words.
 */
class PageFlow
{
public:
    /** From where to where a page is filled. */
    PageFlow(double top, double bottom) : top(top), bottom(bottom), nextTop(top) {}

    struct Text
    {
        size_t number = 0;
        FlowColumn column;
        /** Of each line. */
        std::vector<double> heights;
    };
    using Painting = std::function<void(QPainter&, const QRectF& place)>;

    /** What cannot be parted. Places in it count from its top. */
    class Chunk
    {
    public:
        void addLine(const Text& text, int line, double top);
        void addFill(const QRectF& place, const QColor& colour);
        void addPainting(const QRectF& place, const Painting& painting);
        double height = 0;

    private:
        friend class PageFlow;
        struct Piece
        {
            QRectF place;
            /** Of a line of text: its number; none: it is filled or painted. */
            std::optional<size_t> text;
            int line = 0;
            QColor colour;
            Painting painting;
            int page = 0;
        };
        std::vector<Piece> pieces;
    };

    /** A part of the page stays on the one where the next begins, as a heading does. */
    enum class Stay { Free, WithNext };

    [[nodiscard]] Text measured(const QString& text, const TextForm& form, const FlowColumn& column);
    /** Gives the number of its first piece. */
    size_t place(const Chunk& chunk, Stay stay = Stay::Free);
    /** Texts side by side, line by line; not parted behind the first or before the last line. Nothing: no
     * words. */
    std::optional<size_t> placeBeside(const std::vector<Text>& texts, Stay stay = Stay::Free);
    /** Nothing at the top of a page. */
    void leaveGap(double height);
    /** Nothing where the page is still empty. */
    void breakPage();
    /** What each further page begins with, as the head of a table does; empty: nothing. */
    void beginPagesWith(const std::function<void()>& head) { continuation = head; }

    [[nodiscard]] int pageCount() const { return pages; }
    [[nodiscard]] double pageHeight() const { return bottom - top; }
    [[nodiscard]] int pageOf(size_t piece) const { return pieces.at(piece).page; }
    [[nodiscard]] double topOf(size_t piece) const { return pieces.at(piece).place.top(); }
    void paint(QPainter& painter, const PaperHand& hand, int page) const;

private:
    struct Words
    {
        QString text;
        TextForm form;
        double width = 0;
    };
    class SetAgain;

    void turnPage();
    /** What stays with the next goes over with it, unless the page holds nothing else. */
    void carryOver(size_t from, double end);
    [[nodiscard]] bool isEmptyPage() const { return pieces.empty() || pieces.back().page < pages - 1; }

    double top;
    double bottom;
    double nextTop;
    int pages = 1;
    std::vector<Words> words;
    /** In the order of their pages. */
    std::vector<Chunk::Piece> pieces;
    std::optional<size_t> staying;
    std::function<void()> continuation;
};

} // namespace redress
