#include "ui/letters/receipt_slip.h"

#include "models/correspondence.h"
#include "ui/letters/fitted_text.h"
#include "ui/letters/letter_head.h"
#include "ui/letters/letter_measures.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;
using namespace letter_measures;

namespace {

constexpr double cut = millimetres(PaperPages::paperHeight / 3);
constexpr double textTop = millimetres(32);
constexpr double footTop = millimetres(90);
constexpr double besideCode = textWidth - codeSide - millimetres(4);

} // namespace

ReceiptSlip::ReceiptSlip(const LetterOnPaper& given)
    : letter(given), words(letterWords(letter.language)), hand(letterDirection(letter.language), 1.4),
      code(codeOf(letter))
{
}

void ReceiptSlip::paintPage(QPainter& painter, int) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    paintLetterhead(painter, letter, words, hand, millimetres(12), millimetres(14));
    paintDraftMark(painter, letter, words, hand);
    paintText(painter);
    paintFoot(painter);
    paintCut(painter);
    painter.restore();
}

void ReceiptSlip::paintText(QPainter& painter) const
{
    const QRectF subjectPlace(marginStart, textTop, besideCode, millimetres(14));
    const double subjectHeight =
        paintFitted(painter, letter.subject, hand.form(11.5, true), hand.mirrored(subjectPlace));
    const double top = textTop + subjectHeight + millimetres(2.5);
    paintFitted(painter, letter.body, hand.form(10),
                hand.mirrored(QRectF(marginStart, top, besideCode, footTop - millimetres(2) - top)));
    if (code.side > 0) {
        paintCode(painter, hand.mirrored(QRectF(marginRight - codeSide, textTop, codeSide, codeSide)), code);
    }
}

void ReceiptSlip::paintFoot(QPainter& painter) const
{
    QStringList facts;
    if (!letter.number.isNone()) {
        facts.append(u"%1 %2"_s.arg(words.number, textOf(letter.number)));
    }
    facts.append(letter.signedAt ? letterMoment(*letter.signedAt, letter.zone, letter.language)
                                 : dateInWords(letter.date, letter.language));
    if (!letter.journalHead.isEmpty()) {
        facts.append(words.journal.arg(letter.journalHead));
    }
    hand.write(painter, facts.join(u" · "_s), hand.form(7.5, false, true), QRectF(marginStart, footTop, textWidth, 0));
}

void ReceiptSlip::paintCut(QPainter& painter) const
{
    QPen pen(paper::mutedInk, millimetres(0.2));
    pen.setDashPattern({10, 10});
    painter.setPen(pen);
    painter.drawLine(QPointF(0, cut), QPointF(paper::across, cut));
}

} // namespace redress
