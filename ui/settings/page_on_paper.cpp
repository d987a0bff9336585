#include "ui/settings/page_on_paper.h"

#include "ui/letters/letter_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PageOnPaper)
};

constexpr double millimetres(double length)
{
    return length * 1440 / 25.4;
}

constexpr double across = millimetres(PaperPages::paperWidth);
constexpr double margin = millimetres(22);
constexpr double textWidth = across - 2 * margin;
constexpr double captionWidth = millimetres(52);
constexpr double besideCaption = captionWidth + millimetres(4);
constexpr double pointIndent = millimetres(4);
constexpr double top = millimetres(26);
constexpr double bottom = millimetres(275);
constexpr double headingGap = millimetres(6);
constexpr double partGap = millimetres(0.8);

// Paper is white whatever the screen looks like: the colours of the light appearance.
const QColor ink(0x1A, 0x1E, 0x24);
const QColor mutedInk(0x5A, 0x64, 0x72);
const QColor accentInk(0x0B, 0x63, 0xC5);
const QColor lineInk(0xC4, 0xCA, 0xD3);

} // namespace

PageOnPaper::PageOnPaper(const PaperText& text) : paper(text), nextTop(top)
{
    for (const PagePart& part : std::as_const(paper.page)) {
        flow(part);
    }
}

PageOnPaper::~PageOnPaper() = default;

TextForm PageOnPaper::form(double points, bool bold, bool muted) const
{
    // Arabic letters reach further above and below the line.
    const double spacing = paper.direction == Qt::RightToLeft ? 1.7 : 1.4;
    return {points, bold, muted ? mutedInk : ink, spacing, paper.direction};
}

double PageOnPaper::mirrored(double start, double width) const
{
    return paper.direction == Qt::LeftToRight ? start : across - start - width;
}

const SetText* PageOnPaper::set(const QString& text, const TextForm& form, const Column& column)
{
    return &texts.emplace_back(text, form, column.width);
}

void PageOnPaper::makeRoom(double height)
{
    if (nextTop + height > bottom) {
        ++pages;
        nextTop = top;
    }
}

void PageOnPaper::flow(const PagePart& part)
{
    const Column whole{margin, textWidth};
    const Column value{margin + besideCaption, textWidth - besideCaption};
    switch (part.kind) {
    case PagePart::Kind::Title:
    case PagePart::Kind::Heading:
        flowHeading(part);
        break;
    case PagePart::Kind::Paragraph:
        flowBeside({{set(part.text, form(10), whole), whole}});
        break;
    case PagePart::Kind::Point: {
        const Column& within = behindRow ? value : whole;
        const Column bullet{within.start, pointIndent};
        const Column words{within.start + pointIndent, within.width - pointIndent};
        flowBeside(
            {{set(u"•"_s, form(10, false, true), bullet), bullet}, {set(part.text, form(10), words), words}});
        return;
    }
    case PagePart::Kind::Row: {
        const Column caption{margin, captionWidth};
        flowBeside({{set(part.caption, form(10, false, true), caption), caption},
                    {set(part.text, form(10), value), value}});
        break;
    }
    }
    behindRow = part.kind == PagePart::Kind::Row;
}

void PageOnPaper::flowHeading(const PagePart& part)
{
    const Column whole{margin, textWidth};
    const bool isTitle = part.kind == PagePart::Kind::Title;
    const SetText* words = set(part.text, form(isTitle ? 17 : 12, true), whole);
    nextTop += nextTop > top ? headingGap : 0;
    const double oneLine = form(10).points * form(10).spacing * SetText::twipsAPoint;
    makeRoom(words->height() + 2 * oneLine);
    flowBeside({{words, whole}});
}

void PageOnPaper::flowBeside(const QList<std::pair<const SetText*, Column>>& side)
{
    int lines = 0;
    for (const auto& [text, column] : side) {
        lines = std::max(lines, text->lineCount());
    }
    for (int line = 0; line < lines; ++line) {
        double height = 0;
        for (const auto& [text, column] : side) {
            height = std::max(height, line < text->lineCount() ? text->heightOf(line) : 0.0);
        }
        makeRoom(height);
        for (const auto& [text, column] : side) {
            if (line < text->lineCount()) {
                pieces.push_back({text, line, column.start, column.width, nextTop, pages - 1});
            }
        }
        nextTop += height;
    }
    nextTop += partGap;
}

void PageOnPaper::paintPage(QPainter& painter, int page) const
{
    painter.save();
    const double scale = painter.device()->width() / across;
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintEdges(painter, page);
    for (const Piece& piece : pieces) {
        if (piece.page == page) {
            piece.text->paintLine(painter, piece.line, {mirrored(piece.start, piece.width), piece.top});
        }
    }
    painter.restore();
}

void PageOnPaper::paintIn(QPainter& painter, const QString& text, const TextForm& textForm,
                          const QRectF& place) const
{
    const double start = mirrored(place.left(), place.width());
    SetText(text, textForm, place.width()).paint(painter, {start, place.top()});
}

void PageOnPaper::paintEdges(QPainter& painter, int page) const
{
    TextForm name = form(10, true);
    name.colour = accentInk;
    paintIn(painter, paper.organisation, name, QRectF(margin, millimetres(12), textWidth, millimetres(8)));
    painter.fillRect(QRectF(margin, millimetres(20), textWidth, millimetres(0.4)), accentInk);
    painter.fillRect(QRectF(margin, millimetres(280), textWidth, millimetres(0.2)), lineInk);
    TextForm number = form(8, false, true);
    number.side = TextForm::Side::Far;
    paintIn(painter,
            PaperWords::tr("Page %1 of %2")
                .arg(letterNumber(page + 1, paper.language), letterNumber(pages, paper.language)),
            number, QRectF(margin, millimetres(281.5), textWidth, millimetres(6)));
}

Printing printingOf(const PaperText& text)
{
    return {.title = text.page.isEmpty() ? QString() : text.page.first().text,
            .organisation = text.organisation,
            .language = text.language,
            .fileName = text.fileName,
            .set = [text] { return std::make_unique<PageOnPaper>(text); }};
}

} // namespace redress
