#include "ui/case_file/page_flow.h"

#include <QPainter>

#include <algorithm>
#include <map>
#include <memory>

namespace redress {

namespace {

/** What is longer is no heading: it may be parted. */
constexpr size_t mostStayingLines = 8;

} // namespace

/** The texts of one page, each set once. */
class PageFlow::SetAgain
{
public:
    explicit SetAgain(const std::vector<Words>& words) : words(words) {}

    const SetText& operator[](size_t number)
    {
        std::unique_ptr<SetText>& text = texts[number];
        if (!text) {
            const Words& from = words[number];
            text = std::make_unique<SetText>(from.text, from.form, from.width);
        }
        return *text;
    }

private:
    const std::vector<Words>& words;
    std::map<size_t, std::unique_ptr<SetText>> texts;
};

void PageFlow::Chunk::addLine(const Text& text, int line, double top)
{
    const FlowColumn& column = text.column;
    pieces.push_back({.place = QRectF(column.start, top, column.width, text.heights[size_t(line)]),
                      .text = text.number,
                      .line = line,
                      .colour = {},
                      .painting = {}});
}

void PageFlow::Chunk::addFill(const QRectF& place, const QColor& colour)
{
    pieces.push_back({.place = place, .text = {}, .colour = colour, .painting = {}});
}

void PageFlow::Chunk::addPainting(const QRectF& place, const Painting& painting)
{
    pieces.push_back({.place = place, .text = {}, .colour = {}, .painting = painting});
}

PageFlow::Text PageFlow::measured(const QString& text, const TextForm& form, const FlowColumn& column)
{
    const SetText set(text, form, column.width);
    Text result{words.size(), column, {}};
    for (int line = 0; line < set.lineCount(); ++line) {
        result.heights.push_back(set.heightOf(line));
    }
    words.push_back({text, form, column.width});
    return result;
}

size_t PageFlow::place(const Chunk& chunk, Stay stay)
{
    if (nextTop + chunk.height > bottom && !isEmptyPage()) {
        turnPage();
    }
    const size_t first = pieces.size();
    for (Chunk::Piece piece : chunk.pieces) {
        piece.place.translate(0, nextTop);
        piece.page = pages - 1;
        pieces.push_back(std::move(piece));
    }
    nextTop += chunk.height;
    if (stay == Stay::Free) {
        staying.reset();
    } else if (!staying) {
        staying = first;
    }
    return first;
}

std::optional<size_t> PageFlow::placeBeside(const std::vector<Text>& texts, Stay stay)
{
    std::vector<Chunk> lines;
    for (const Text& text : texts) {
        lines.resize(std::max(lines.size(), text.heights.size()));
        for (size_t line = 0; line < text.heights.size(); ++line) {
            lines[line].height = std::max(lines[line].height, text.heights[line]);
        }
    }
    const bool isParted = lines.size() > (stay == Stay::WithNext ? mostStayingLines : 3);
    std::optional<size_t> first;
    Chunk chunk;
    for (size_t line = 0; line < lines.size(); ++line) {
        for (const Text& text : texts) {
            if (line < text.heights.size()) {
                chunk.addLine(text, int(line), chunk.height);
            }
        }
        chunk.height += lines[line].height;
        const bool endsChunk = isParted && line != 0 && line + 2 != lines.size();
        if (endsChunk || line + 1 == lines.size()) {
            const size_t placed = place(chunk, isParted ? Stay::Free : stay);
            first = first.value_or(placed);
            chunk = {};
        }
    }
    return first;
}

void PageFlow::leaveGap(double height)
{
    nextTop += isEmptyPage() ? 0 : height;
}

void PageFlow::breakPage()
{
    if (!isEmptyPage()) {
        staying.reset();
        turnPage();
    }
}

void PageFlow::turnPage()
{
    const double end = nextTop;
    ++pages;
    nextTop = top;
    if (staying) {
        carryOver(*staying, end);
    } else if (continuation) {
        continuation();
    }
}

void PageFlow::carryOver(size_t from, double end)
{
    const bool isAlone = from == 0 || pieces[from - 1].page < pieces[from].page;
    if (isAlone) {
        return;
    }
    const double up = pieces[from].place.top() - top;
    for (size_t at = from; at < pieces.size(); ++at) {
        pieces[at].page = pages - 1;
        pieces[at].place.translate(0, -up);
    }
    nextTop = end - up;
}

void PageFlow::paint(QPainter& painter, const PaperHand& hand, int page) const
{
    SetAgain texts(words);
    for (const Chunk::Piece& piece : std::ranges::equal_range(pieces, page, {}, &Chunk::Piece::page)) {
        if (piece.text) {
            texts[*piece.text].paintLine(painter, piece.line, hand.mirrored(piece.place).topLeft());
        } else if (piece.painting) {
            piece.painting(painter, hand.mirrored(piece.place));
        } else {
            hand.fill(painter, piece.place, piece.colour);
        }
    }
}

} // namespace redress
