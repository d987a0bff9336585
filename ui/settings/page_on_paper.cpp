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

constexpr double margin = millimetres(22);
constexpr double textWidth = paper::across - 2 * margin;
constexpr double captionWidth = millimetres(52);
constexpr double besideCaption = captionWidth + millimetres(4);
constexpr double pointIndent = millimetres(4);
constexpr double top = millimetres(26);
constexpr double bottom = millimetres(275);
constexpr double headingGap = millimetres(6);
constexpr double partGap = millimetres(0.8);
/** So many lines at the beginning of a row are not parted. */
constexpr int rowKept = 2;

} // namespace

PageOnPaper::PageOnPaper(const PaperText& text) : content(text), hand(text.direction), nextTop(top)
{
    for (qsizetype at = 0; at < content.page.size(); ++at) {
        const PagePart& part = content.page.at(at);
        const bool standsBesideCaption = behindRow && part.kind == PagePart::Kind::Point;
        if (!standsBesideCaption) {
            leaveCaption();
        }
        beforeList = at + 1 < content.page.size() && content.page.at(at + 1).kind == PagePart::Kind::Point;
        flow(part);
    }
}

PageOnPaper::~PageOnPaper() = default;

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
        flowBeside({{set(part.text, hand.form(10), whole), whole}});
        break;
    case PagePart::Kind::Point: {
        const Column& within = behindRow ? value : whole;
        const Column bullet{within.start, pointIndent};
        const Column words{within.start + pointIndent, within.width - pointIndent};
        flowBeside({{set(u"•"_s, hand.form(10, false, true), bullet), bullet},
                    {set(part.text, hand.form(10), words), words}});
        return;
    }
    case PagePart::Kind::Row: {
        const Column caption{margin, captionWidth};
        flowRow(set(part.caption, hand.form(10, false, true), caption), caption, set(part.text, hand.form(10), value),
                value);
        break;
    }
    }
    behindRow = part.kind == PagePart::Kind::Row;
}

void PageOnPaper::flowHeading(const PagePart& part)
{
    const Column whole{margin, textWidth};
    const bool isTitle = part.kind == PagePart::Kind::Title;
    const SetText* words = set(part.text, hand.form(isTitle ? 17 : 12, true), whole);
    nextTop += nextTop > top ? headingGap : 0;
    // For as much as a row takes that is kept together with what is listed under it.
    makeRoom(words->height() + partGap + (rowKept + 1) * lineHeight());
    flowBeside({{words, whole}});
}

double PageOnPaper::lineHeight() const
{
    const TextForm plain = hand.form(10);
    return plain.points * plain.spacing * SetText::twipsAPoint;
}

void PageOnPaper::flowRow(const SetText* caption, const Column& captionColumn, const SetText* value,
                          const Column& valueColumn)
{
    const double kept = std::min(std::max(caption->height(), value->height()), rowKept * lineHeight());
    // A list does not begin on another page than what it belongs to.
    makeRoom(kept + (beforeList ? lineHeight() : 0));
    const double rowTop = nextTop;
    const int rowPage = pages;
    flowBeside({{caption, captionColumn}, {value, valueColumn}});
    if (pages == rowPage && value->lineCount() < caption->lineCount()) {
        captionPage = pages;
        captionBottom = nextTop;
        nextTop = rowTop + value->height() + partGap;
    }
}

void PageOnPaper::leaveCaption()
{
    if (captionPage == pages) {
        nextTop = std::max(nextTop, captionBottom);
    }
    captionPage = 0;
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
    PaperHand::measureInTwips(painter);
    paintEdges(painter, page);
    for (const Piece& piece : pieces) {
        if (piece.page == page) {
            piece.text->paintLine(painter, piece.line,
                                  hand.mirrored(QRectF(piece.start, piece.top, piece.width, 0)).topLeft());
        }
    }
    painter.restore();
}

void PageOnPaper::paintEdges(QPainter& painter, int page) const
{
    TextForm name = hand.form(10, true);
    name.colour = paper::accentInk;
    hand.write(painter, content.organisation, name,
               QRectF(margin, millimetres(12), textWidth, millimetres(8)));
    painter.fillRect(QRectF(margin, millimetres(20), textWidth, millimetres(0.4)), paper::accentInk);
    painter.fillRect(QRectF(margin, millimetres(280), textWidth, millimetres(0.2)), paper::lineInk);
    const TextForm number = hand.farForm(8, false, true);
    hand.write(painter,
               PaperWords::tr("Page %1 of %2")
                   .arg(letterNumber(page + 1, content.language), letterNumber(pages, content.language)),
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
