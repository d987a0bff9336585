#include "ui/letters/list_pages.h"

#include "ui/letters/fitted_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace redress {

namespace {

constexpr double bottom = millimetres(277);
constexpr double footTop = millimetres(283);
constexpr double gutter = millimetres(3);
constexpr double padding = millimetres(1);

QString tr(const char* text)
{
    return QCoreApplication::translate("ListPages", text);
}

} // namespace

ListPages::ListPages(const ListHead& head, std::vector<double> columns, double topFirst, double topNext)
    : head(head), hand(head.direction, 1.3), columns(std::move(columns)), firstTop(topFirst), nextTop(topNext)
{
}

ListPages::Block ListPages::blockOf(const std::vector<Cell>& cells)
{
    Block block;
    double left = margin;
    for (size_t column = 0; column < cells.size(); ++column) {
        const double wide = columns.at(column) - gutter;
        double down = padding;
        for (const Words& words : cells[column]) {
            if (!words.text.isEmpty()) {
                const SetText& text = texts.emplace_back(words.text, words.form, wide);
                block.cells.push_back({left, wide, down, &text});
                down += text.height();
            }
        }
        block.height = std::max(block.height, down + padding);
        left += columns[column];
    }
    return block;
}

void ListPages::add(const Block& block, double gapAbove, bool staysWithNext)
{
    blocks.push_back(block);
    lines.push_back({block.height, gapAbove, false, staysWithNext});
}

void ListPages::addHeading(const QString& text, double points, double gapAbove)
{
    const SetText& words = texts.emplace_back(text, hand.form(points, true), width);
    add({{{margin, width, 0, &words}}, words.height() + padding}, gapAbove, true);
}

void ListPages::addCaptions(const QStringList& captions)
{
    std::vector<Cell> cells;
    for (const QString& caption : captions) {
        cells.push_back({{caption, captionForm()}});
    }
    add(blockOf(cells), 0, true);
}

void ListPages::addRow(const std::vector<Cell>& cells)
{
    Block row = blockOf(cells);
    row.isRow = true;
    add(row, 0, false);
}

void ListPages::addRoom(double height, double gapAbove)
{
    if (!lines.empty()) {
        lines.back().staysWithNext = true;
    }
    add({{}, height}, gapAbove, false);
}

void ListPages::setInPages()
{
    places = placesOf(lines, {firstTop, bottom, nextTop, bottom});
    pages = places.empty() ? 1 : places.back().page + 1;
}

void ListPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    paintHead(painter, page);
    for (size_t at = 0; at < blocks.size(); ++at) {
        if (places[at].page == page) {
            paintBlock(painter, blocks[at], places[at].top);
        }
    }
    paintMore(painter, page);
    paintFoot(painter, page);
    painter.restore();
}

void ListPages::paintBlock(QPainter& painter, const Block& block, double top) const
{
    if (block.isRow) {
        hand.fill(painter, QRectF(margin, top, width, millimetres(0.15)), paper::lineInk);
    }
    for (const SetCell& cell : block.cells) {
        cell.text->paint(painter, hand.mirrored(QRectF(cell.left, top + cell.down, cell.width, 0)).topLeft());
    }
}

void ListPages::paintHead(QPainter& painter, int page) const
{
    const bool isFirst = page == 0;
    const double half = width / 2;
    TextForm title = hand.form(isFirst ? 16 : 9, true);
    title.colour = isFirst ? paper::accentInk : paper::ink;
    hand.write(painter, head.title, title, QRectF(margin, headTop, isFirst ? half * 1.2 : half, 0));
    const QRectF far(margin + half, headTop, half, millimetres(14));
    paintFitted(painter, isFirst ? head.organisation + u'\n' + head.day : head.day, hand.farForm(9, false, true),
                hand.mirrored(far));
}

void ListPages::paintCaptions(QPainter& painter, const QStringList& captions, double top) const
{
    double left = margin;
    for (qsizetype column = 0; column < captions.size(); ++column) {
        const double wide = columns.at(size_t(column));
        hand.write(painter, captions.at(column), captionForm(), QRectF(left, top, wide - gutter, 0));
        left += wide;
    }
}

void ListPages::paintFoot(QPainter& painter, int page) const
{
    const double line = footTop + millimetres(1.5);
    const double half = width / 2;
    const QString number = tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pages));
    hand.fill(painter, QRectF(margin, footTop, width, millimetres(0.2)), paper::lineInk);
    hand.write(painter, head.organisation, captionForm(), QRectF(margin, line, half, 0));
    hand.write(painter, number, hand.farForm(8, false, true), QRectF(margin + half, line, half, 0));
}

} // namespace redress
