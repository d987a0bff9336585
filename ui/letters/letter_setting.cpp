#include "ui/letters/letter_setting.h"

#include "app/letters/letter_templates.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

constexpr double marginStart = millimetres(25);
constexpr double marginEnd = millimetres(20);
constexpr double textWidth = paper::across - marginStart - marginEnd;
constexpr double bodyTopFirst = millimetres(103);
constexpr double bodyTopNext = millimetres(36);
constexpr double bodyBottom = millimetres(268);
constexpr double footTop = millimetres(275);

} // namespace

LetterPainter::Setting::Setting(const LetterOnPaper& letter)
    : letter(letter), words(letterWords(letter.language)), hand(letterDirection(letter.language), 1.45),
      subject(letter.subject, hand.form(11.5, true), textWidth),
      body(letter.body, hand.form(10.5), textWidth), signer(letter.signer, hand.form(10.5, true), textWidth),
      signerTitle(letter.signerTitle, hand.form(10.5), textWidth),
      signature(signatureWords(), hand.form(9, false, true), textWidth)
{
    flow();
}

void LetterPainter::Setting::paintRule(QPainter& painter, double y, double thickness,
                                       const QColor& colour) const
{
    hand.fill(painter, QRectF(marginStart, y, textWidth, thickness), colour);
}

QString LetterPainter::Setting::signatureWords() const
{
    return letter.signedAt
               ? words.signedElectronically.arg(letterMoment(*letter.signedAt, letter.zone, letter.language))
               : words.notSigned;
}

void LetterPainter::Setting::flow()
{
    nextTop = bodyTopFirst;
    flowLines(subject);
    nextTop += millimetres(5);
    flowLines(body);
    placeSignature();
}

void LetterPainter::Setting::flowLines(const SetText& text)
{
    for (int line = 0; line < text.lineCount(); ++line) {
        place({&text, line}, 0);
    }
}

void LetterPainter::Setting::place(Piece piece, double gapAbove)
{
    if (nextTop + gapAbove + piece.height() > bodyBottom) {
        ++pages;
        nextTop = bodyTopNext;
    } else {
        nextTop += gapAbove;
    }
    piece.top = nextTop;
    piece.page = pages - 1;
    nextTop += piece.height();
    pieces.push_back(piece);
}

void LetterPainter::Setting::placeSignature()
{
    constexpr double gap = millimetres(9);
    constexpr size_t linesAbove = 2;
    const double wanted = gap + signer.height() + signerTitle.height() + signature.height();
    if (nextTop + wanted > bodyBottom && pieces.size() > linesAbove) {
        carryOver(pieces.size() - linesAbove);
    }
    place({&signer, -1}, gap);
    place({&signerTitle, -1}, 0);
    place({&signature, -1}, 0);
}

void LetterPainter::Setting::carryOver(size_t from)
{
    std::vector<Piece> carried(pieces.begin() + long(from), pieces.end());
    pieces.resize(from);
    nextTop = bodyBottom;
    for (const Piece& piece : carried) {
        place(piece, 0);
    }
}

void LetterPainter::Setting::paintFlow(QPainter& painter, int page) const
{
    for (const Piece& piece : pieces) {
        if (piece.page != page) {
            continue;
        }
        const QPointF at = hand.mirrored(QRectF(marginStart, piece.top, textWidth, 0)).topLeft();
        if (piece.line < 0) {
            piece.text->paint(painter, at);
        } else {
            piece.text->paintLine(painter, piece.line, at);
        }
    }
}

QString LetterPainter::Setting::contact() const
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

void LetterPainter::Setting::paintLetterhead(QPainter& painter) const
{
    const QRectF place(marginStart, millimetres(14), millimetres(95), millimetres(20));
    if (letter.letterhead.isNull()) {
        TextForm name = hand.form(16, true);
        name.colour = paper::accentInk;
        name.spacing = 1.3;
        hand.write(painter, letter.organisation, name, place.translated(0, millimetres(2)));
    } else {
        paintPicture(painter, place);
    }
    const TextForm small = hand.farForm(8, false, true);
    hand.write(painter, contact(), small,
               QRectF(paper::across - marginEnd - millimetres(66), millimetres(16), millimetres(66),
                      millimetres(20)));
    paintRule(painter, millimetres(37), millimetres(0.6), paper::accentInk);
}

void LetterPainter::Setting::paintPicture(QPainter& painter, const QRectF& place) const
{
    QRectF at(place.topLeft(), QSizeF(letter.letterhead.size()).scaled(place.size(), Qt::KeepAspectRatio));
    at.moveTop(place.center().y() - at.height() / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(hand.mirrored(at), letter.letterhead);
}

void LetterPainter::Setting::paintAddress(QPainter& painter) const
{
    // The window of a DIN 5008 B envelope: 85 × 45 mm, 20 mm from the side and 45 mm from the top; its upper
    // part takes the sender in one line, the lower 27.3 mm the recipient.
    const double width = millimetres(78);
    const QString oneLine = QString(letter.organisation + u" · "_s + letter.organisationAddress).simplified();
    paintFitting(painter, oneLine, hand.form(6.5, false, true),
                 QRectF(marginStart, millimetres(56), width, millimetres(4.2)));
    TextForm recipient = hand.form(10.5);
    recipient.spacing = hand.isRightToLeft() ? 1.5 : 1.3;
    paintFitting(painter, (letter.recipient + u'\n' + letter.recipientAddress).trimmed(), recipient,
                 QRectF(marginStart, millimetres(62.7), width, millimetres(27.3)));
}

void LetterPainter::Setting::paintFitting(QPainter& painter, const QString& text, TextForm wanted,
                                          const QRectF& place) const
{
    const double smallest = wanted.points * 0.66;
    while (wanted.points > smallest && SetText(text, wanted, place.width()).height() > place.height()) {
        wanted.points -= 0.5;
    }
    painter.save();
    painter.setClipRect(hand.mirrored(place));
    hand.write(painter, text, wanted, place);
    painter.restore();
}

void LetterPainter::Setting::paintFacts(QPainter& painter) const
{
    const double left = millimetres(125);
    const double width = paper::across - marginEnd - left;
    const auto fact = [&](double top, const QString& caption, const QString& value) {
        hand.write(painter, caption, hand.form(8, false, true), QRectF(left, top, width, millimetres(5)));
        hand.write(painter, value, hand.form(10.5),
                   QRectF(left, top + millimetres(4.5), width, millimetres(6)));
    };
    fact(millimetres(62.7), words.reference, letter.reference);
    fact(millimetres(75.2), words.date, dateInLetter(letter.date, letter.language));
}

void LetterPainter::Setting::paintContinuation(QPainter& painter) const
{
    const double top = millimetres(18);
    hand.write(painter, letter.organisation, hand.form(9, true),
               QRectF(marginStart, top, millimetres(80), millimetres(10)));
    const TextForm facts = hand.farForm(9, false, true);
    const QString reference = u"%1 %2"_s.arg(words.reference, letter.reference);
    hand.write(painter, u"%1 · %2"_s.arg(reference, dateInLetter(letter.date, letter.language)), facts,
               QRectF(marginStart + millimetres(82), top, textWidth - millimetres(82), millimetres(10)));
    paintRule(painter, millimetres(28), millimetres(0.3), paper::accentInk);
}

void LetterPainter::Setting::paintFoot(QPainter& painter, int page) const
{
    paintRule(painter, footTop, millimetres(0.2), paper::lineInk);
    const double top = footTop + millimetres(1.5);
    const QString journal = letter.journalHead.isEmpty() ? QString() : words.journal.arg(letter.journalHead);
    hand.write(painter, journal, hand.form(7.5, false, true),
               QRectF(marginStart, top, millimetres(110), millimetres(6)));
    const TextForm number = hand.farForm(8, false, true);
    const QString pageWords =
        words.page.arg(letterNumber(page + 1, letter.language), letterNumber(pages, letter.language));
    hand.write(painter, pageWords, number,
               QRectF(marginStart + millimetres(110), top, textWidth - millimetres(110), millimetres(6)));
}

void LetterPainter::Setting::paintDraftMark(QPainter& painter) const
{
    TextForm mark = hand.form(11, true);
    mark.colour = paper::lateInk;
    mark.side = TextForm::Side::Middle;
    const double width = millimetres(70);
    const SetText text(words.notSigned, mark, width);
    const QRectF box((paper::across - width) / 2, millimetres(5), width, text.height() + millimetres(1));
    painter.save();
    painter.setPen(QPen(paper::lateInk, millimetres(0.4)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, millimetres(1.2), millimetres(1.2));
    painter.restore();
    text.paint(painter, box.topLeft() + QPointF(0, millimetres(0.5)));
}

} // namespace redress
