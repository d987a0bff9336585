#include "ui/case_file/flowing_pages.h"

#include "ui/letters/letter_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace redress {

namespace {

constexpr double margin = RunningEdges::margin;
constexpr double textWidth = RunningEdges::textWidth;
constexpr FlowColumn whole{margin, textWidth};
constexpr FlowColumn captions{margin, millimetres(48)};
constexpr FlowColumn values{margin + millimetres(52), textWidth - millimetres(52)};
constexpr double numberWidth = millimetres(18);
constexpr double indexIndent = millimetres(5);

constexpr double textPoints = 10;
constexpr double notePoints = 8.5;
constexpr double titlePoints = 18;
constexpr std::array headingPoints{14.0, 11.5, 10.0};
constexpr std::array headingGaps{millimetres(8), millimetres(5), millimetres(4)};
constexpr double belowHeading = millimetres(1.5);
constexpr double belowText = millimetres(2);
constexpr double belowFact = millimetres(0.8);
constexpr double largeGap = millimetres(6);

constexpr double twipsAPixel = 1440.0 / 150;
/** What a printer shows of a picture. */
constexpr double finestPixels = 220.0 / 1440;
/** Of a page; a heading and a caption have to stand there too. */
constexpr double tallestPicture = 0.8;

size_t atLevel(int level)
{
    return size_t(std::clamp(level, 1, int(headingPoints.size())) - 1);
}

void paintPicture(QPainter& painter, const QRectF& place, const QImage& picture)
{
    painter.save();
    if (picture.isNull()) {
        painter.setPen(QPen(paper::lineInk, millimetres(0.3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
    } else {
        const int most = std::max(1, qRound(place.width() * finestPixels));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(
            place, picture.width() > most ? picture.scaledToWidth(most, Qt::SmoothTransformation) : picture);
    }
    painter.restore();
}

} // namespace

FlowingPages::FlowingPages(const RunningEdges& edges)
    : edges(edges), hand(letterDirection(edges.language)), flow(RunningEdges::top, RunningEdges::bottom)
{
}

void FlowingPages::addText(const QString& text, const TextForm& form)
{
    TextForm own = form;
    own.direction = formInColumn(text, form).direction;
    flow.placeBeside({flow.measured(text, own, whole)});
    flow.leaveGap(belowText);
}

void FlowingPages::addTitle(const QString& text)
{
    TextForm form = hand.form(titlePoints, true);
    form.spacing = hand.isRightToLeft() ? 1.6 : 1.25;
    flow.placeBeside({flow.measured(text, formInColumn(text, form), whole)}, PageFlow::Stay::WithNext);
    flow.leaveGap(belowText);
}

void FlowingPages::addHeading(const QString& text, int level)
{
    const size_t at = atLevel(level);
    flow.leaveGap(headingGaps[at]);
    const TextForm form = formInColumn(text, hand.form(headingPoints[at], true));
    if (const auto piece = flow.placeBeside({flow.measured(text, form, whole)}, PageFlow::Stay::WithNext)) {
        marks.push_back({text, level, *piece});
    }
    flow.leaveGap(belowHeading);
}

void FlowingPages::addParagraph(const QString& text)
{
    addText(text, hand.form(textPoints));
}

void FlowingPages::addNote(const QString& text)
{
    addText(text, hand.form(notePoints, false, true));
}

void FlowingPages::addFact(const QString& caption, const QString& value)
{
    flow.placeBeside({flow.measured(caption, hand.form(textPoints, false, true), captions),
                      flow.measured(value, formInColumn(value, hand.form(textPoints)), values)});
    flow.leaveGap(belowFact);
}

void FlowingPages::addTable(const PaperTable& table)
{
    flowTable(flow, hand, table, whole);
    flow.leaveGap(belowText);
}

void FlowingPages::addPicture(const PaperPicture& picture)
{
    const QSizeF most(textWidth, flow.pageHeight() * tallestPicture);
    QSizeF size = QSizeF(picture.size) * twipsAPixel;
    if (size.width() > most.width() || size.height() > most.height()) {
        size.scale(most, Qt::KeepAspectRatio);
    }
    PageFlow::Chunk chunk;
    chunk.addPainting(QRectF(QPointF(margin, 0), size),
                      [read = picture.read](QPainter& painter, const QRectF& place) {
                          paintPicture(painter, place, read());
                      });
    chunk.height = size.height() + millimetres(1);
    const PageFlow::Text caption = flow.measured(
        picture.caption, formInColumn(picture.caption, hand.form(notePoints, false, true)), whole);
    for (size_t line = 0; line < caption.heights.size() && chunk.height < flow.pageHeight() * 0.9; ++line) {
        chunk.addLine(caption, int(line), chunk.height);
        chunk.height += caption.heights[line];
    }
    flow.place(chunk);
    flow.leaveGap(belowText);
}

void FlowingPages::addIndexLine(const QString& text, int level, int pageNumber)
{
    const double indent = indexIndent * double(atLevel(level));
    const FlowColumn words{margin + indent, textWidth - indent - numberWidth};
    const FlowColumn number{margin + textWidth - numberWidth, numberWidth};
    const bool isBold = level <= 1;
    flow.leaveGap(isBold ? belowText : 0);
    flow.placeBeside(
        {flow.measured(text, formInColumn(text, hand.form(textPoints, isBold)), words),
         flow.measured(letterNumber(pageNumber, edges.language), hand.farForm(textPoints, isBold), number)});
}

void FlowingPages::addGap()
{
    flow.leaveGap(largeGap);
}

QList<PaperHeading> FlowingPages::headings() const
{
    QList<PaperHeading> all;
    for (const Heading& mark : marks) {
        all.append({mark.text, mark.level, flow.pageOf(mark.piece), flow.topOf(mark.piece) / millimetres(1)});
    }
    return all;
}

void FlowingPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    paintEdges(painter, edges, page, pageCount());
    flow.paint(painter, hand, page);
    painter.restore();
}

} // namespace redress
