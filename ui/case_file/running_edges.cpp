#include "ui/case_file/running_edges.h"

#include "ui/letters/letter_words.h"

#include <QPainter>

namespace redress {

namespace {

constexpr double gap = millimetres(4);
constexpr double headTop = millimetres(12.5);
constexpr double headRule = millimetres(20);
constexpr double footRule = millimetres(280);
constexpr double footTop = millimetres(281.5);

/** The first line of a text. */
void writeLine(QPainter& painter, const PaperHand& hand, const QString& text, const TextForm& form,
               const QRectF& place)
{
    const QRectF at = hand.mirrored(place);
    const SetText set(text.simplified(), form, at.width());
    if (set.lineCount() > 0) {
        set.paintLine(painter, 0, at.topLeft());
    }
}

/** A place of the text's width, from one part of it to another. */
QRectF between(double from, double to, double top)
{
    return {RunningEdges::margin + RunningEdges::textWidth * from, top, RunningEdges::textWidth * (to - from),
            gap};
}

} // namespace

void paintEdges(QPainter& painter, const RunningEdges& edges, int page, int pages)
{
    const PaperHand hand(letterDirection(edges.language));
    TextForm owner = hand.form(9, true);
    owner.colour = paper::accentInk;
    writeLine(painter, hand, edges.owner, owner, between(0, 0.48, headTop));
    writeLine(painter, hand, edges.document, hand.farForm(9, false, true), between(0.52, 1, headTop));
    painter.fillRect(QRectF(RunningEdges::margin, headRule, RunningEdges::textWidth, millimetres(0.4)),
                     paper::accentInk);
    painter.fillRect(QRectF(RunningEdges::margin, footRule, RunningEdges::textWidth, millimetres(0.2)),
                     paper::lineInk);
    writeLine(painter, hand, edges.foot, hand.form(8, false, true), between(0, 0.7, footTop));
    const int all = edges.pages > 0 ? edges.pages : pages;
    const QString number = letterWords(edges.language)
                               .page.arg(letterNumber(edges.firstNumber + page, edges.language),
                                         letterNumber(all, edges.language));
    writeLine(painter, hand, number, hand.farForm(8, false, true), between(0.72, 1, footTop));
}

void EdgePages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    paintEdges(painter, edges, page, pages);
    painter.restore();
}

} // namespace redress
