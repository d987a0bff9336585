#include "ui/letters/letter_head.h"

#include "models/correspondence.h"
#include "models/letter_code.h"
#include "ui/letters/envelope_window.h"
#include "ui/letters/fitted_text.h"
#include "ui/letters/letter_measures.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redress {

using namespace letter_measures;

namespace {

QRectF inTwips(const QRectF& place)
{
    return {millimetres(place.left()), millimetres(place.top()), millimetres(place.width()),
            millimetres(place.height())};
}

/** An address has no empty lines, whatever was typed. */
QStringList filledLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    return lines;
}

/** On one line, or on two that break between its parts. */
QString senderOf(const LetterOnPaper& letter)
{
    QStringList parts = filledLines(letter.organisation + u'\n' + letter.organisationAddress);
    constexpr qsizetype longest = 60;
    for (QString& part : parts) {
        if (part.size() <= longest) {
            part.replace(u' ', QChar::Nbsp);
        }
    }
    return parts.join(u"\u00a0\u00b7 "_s);
}

QString contactOf(const LetterOnPaper& letter, const LetterWords& words)
{
    QStringList lines{letter.organisationAddress};
    if (!letter.organisationPhone.isEmpty()) {
        lines.append(u"%1: %2"_s.arg(words.phone, letter.organisationPhone));
    }
    if (!letter.organisationEmail.isEmpty()) {
        lines.append(u"%1: %2"_s.arg(words.email, letter.organisationEmail));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void paintPicture(QPainter& painter, const QImage& picture, const PaperHand& hand, const QRectF& place)
{
    QRectF at(place.topLeft(), QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio));
    at.moveTop(place.center().y() - at.height() / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(hand.mirrored(at), picture);
}

} // namespace

void paintLetterhead(QPainter& painter, const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand,
                     double top, double height)
{
    if (letter.paper.preprinted) {
        return;
    }
    const QRectF place(marginStart, top, millimetres(95), height);
    if (letter.letterhead.isNull()) {
        TextForm name = hand.form(16, true);
        name.colour = paper::accentInk;
        name.spacing = hand.isRightToLeft() ? 1.6 : 1.3;
        constexpr double smallestName = 12.5;
        paintFitted(painter, letter.organisation, onOneLine(letter.organisation, name, place.width(), smallestName),
                    hand.mirrored(place.adjusted(0, millimetres(1), 0, 0)));
    } else {
        paintPicture(painter, letter.letterhead, hand, place);
    }
    const QRectF far(marginRight - millimetres(66), top + millimetres(1), millimetres(66), height);
    TextForm contact = hand.farForm(8, false, true);
    contact.spacing = hand.isRightToLeft() ? 1.55 : 1.4;
    paintFitted(painter, contactOf(letter, words), contact, hand.mirrored(far));
    hand.fill(painter, QRectF(marginStart, top + height + millimetres(2.5), textWidth, millimetres(0.6)),
              paper::accentInk);
}

CodeSquares codeOf(const LetterOnPaper& letter)
{
    if (!letter.signedAt || letter.isVoid) {
        return {};
    }
    return squaresOf(textOf(LetterCode{.reference = letter.reference,
                                       .year = letter.number.year,
                                       .number = letter.number.number,
                                       .version = letter.version,
                                       .journalHead = letter.journalHead}));
}

void paintDraftMark(QPainter& painter, const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand)
{
    if (letter.signedAt && !letter.isVoid) {
        return;
    }
    TextForm mark = hand.form(11, true);
    mark.colour = paper::lateInk;
    mark.side = TextForm::Side::Middle;
    const double width = millimetres(70);
    const SetText text(letter.isVoid ? words.voided : words.notSigned, mark, width);
    const QRectF box((paper::across - width) / 2, millimetres(5), width, text.height() + millimetres(1));
    painter.save();
    painter.setPen(QPen(paper::lateInk, millimetres(0.4)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, millimetres(1.2), millimetres(1.2));
    painter.restore();
    text.paint(painter, box.topLeft() + QPointF(0, millimetres(0.5)));
}

LetterHead::LetterHead(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand)
    : letter(letter), words(words), hand(hand), code(codeOf(letter))
{
}

void LetterHead::paint(QPainter& painter, int page) const
{
    if (page > 0) {
        paintContinuation(painter);
    } else {
        paintLetterhead(painter, letter, words, hand, millimetres(14), millimetres(20.5));
        paintFacts(painter);
        if (!isCounterPaper(letter.purpose)) {
            paintAddress(painter);
            paintFoldMarks(painter);
        }
    }
    paintDraftMark(painter, letter, words, hand);
}

void LetterHead::paintAddress(QPainter& painter) const
{
    const EnvelopeWindow window(letter.paper.window, letter.paper.windowRight);
    const QString sender = senderOf(letter);
    const QRectF senderPlace = inTwips(window.sender());
    const auto senderText = fittedText(sender, hand.form(6.5, false, true), senderPlace.size());
    const double height = std::min(senderText->height(), senderPlace.height());
    paintFitted(painter, sender, hand.form(6.5, false, true), senderPlace.adjusted(0, senderPlace.height() - height, 0, 0));
    TextForm form = hand.form(10.5);
    form.spacing = hand.isRightToLeft() ? 1.5 : 1.3;
    const QStringList recipient = filledLines(letter.recipient + u'\n' + letter.recipientAddress);
    paintFitted(painter, recipient.join(u'\n'), form, inTwips(window.recipient()));
}

QRectF LetterHead::inFacts(double left, double top, double width, double height) const
{
    const bool atLeft = letter.paper.windowRight && !isCounterPaper(letter.purpose);
    const double textLeft = hand.isRightToLeft() ? marginEnd : marginStart;
    const double blockLeft = atLeft ? textLeft : textLeft + textWidth - factsWidth;
    const double fromLeft = hand.isRightToLeft() ? factsWidth - left - width : left;
    return {blockLeft + fromLeft, top, width, height};
}

void LetterHead::paintFacts(QPainter& painter) const
{
    const double besideCode = factsWidth - codeSide - millimetres(3);
    double top = factsTop;
    const auto fact = [&](const QString& caption, const QString& value) {
        const bool isBesideCode = code.side > 0 && top < factsTop + codeSide;
        const double width = isBesideCode ? besideCode : factsWidth;
        paintFitted(painter, caption, hand.form(8, false, true), inFacts(0, top, width, millimetres(5.2)));
        paintFitted(painter, value, hand.form(10.5), inFacts(0, top + millimetres(4.2), width, millimetres(6.4)));
        top += millimetres(11);
    };
    fact(words.reference, letter.reference);
    if (!letter.number.isNone()) {
        fact(words.number, textOf(letter.number));
    }
    fact(words.date, letterDay(letter.date, letter.language));
    if (code.side > 0) {
        paintCode(painter, inFacts(factsWidth - codeSide, factsTop, codeSide, codeSide), code);
    }
}

void LetterHead::paintContinuation(QPainter& painter) const
{
    const double top = millimetres(18);
    const double half = millimetres(58);
    constexpr double smallestName = 7;
    paintFitted(painter, letter.organisation, onOneLine(letter.organisation, hand.form(9, true), half, smallestName),
                hand.mirrored(QRectF(marginStart, top, half, millimetres(9.5))));
    QStringList facts{u"%1 %2"_s.arg(words.reference, letter.reference)};
    if (!letter.number.isNone()) {
        facts.append(u"%1 %2"_s.arg(words.number, textOf(letter.number)));
    }
    facts.append(dateInWords(letter.date, letter.language));
    const QRectF far(marginStart + half + millimetres(2), top, textWidth - half - millimetres(2), millimetres(6));
    paintFitted(painter, facts.join(u" · "_s), hand.farForm(9, false, true), hand.mirrored(far));
    hand.fill(painter, QRectF(marginStart, millimetres(28), textWidth, millimetres(0.3)), paper::accentInk);
}

void LetterHead::paintFoldMarks(QPainter& painter) const
{
    constexpr double fromEdge = millimetres(5);
    constexpr double thickness = millimetres(0.2);
    for (const double fold : {upperFold, lowerFold}) {
        hand.fill(painter, QRectF(fromEdge, fold - thickness / 2, millimetres(4), thickness), paper::lineInk);
    }
    hand.fill(painter, QRectF(fromEdge, punch - thickness / 2, millimetres(6), thickness), paper::lineInk);
}

} // namespace redress
