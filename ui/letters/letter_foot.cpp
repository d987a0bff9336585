#include "ui/letters/letter_foot.h"

#include "ui/letters/fitted_text.h"
#include "ui/letters/letter_measures.h"

#include <QPainter>

#include <algorithm>

namespace redress {

using namespace letter_measures;

namespace {

constexpr double mostHeight = millimetres(22);
constexpr double clear = millimetres(1.5);

/** In the direction of their own script, at the near side of the page. */
TextForm lineForm(const LetterOnPaper& letter, const PaperHand& hand)
{
    TextForm form = hand.form(7.5, false, true);
    form.direction = letter.paper.foot.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const bool isMirrored = form.direction == Qt::RightToLeft;
    form.side = isMirrored == hand.isRightToLeft() ? TextForm::Side::Near : TextForm::Side::Far;
    return form;
}

} // namespace

LetterFoot::LetterFoot(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand)
    : letter(letter), words(words), hand(hand)
{
    if (!letter.paper.preprinted && !letter.paper.foot.trimmed().isEmpty()) {
        const auto lines = fittedText(letter.paper.foot, lineForm(letter, hand), {textWidth, mostHeight});
        linesHeight = std::min(lines->height(), mostHeight);
    }
}

double LetterFoot::top(int page) const
{
    const double lines = page == 0 && linesHeight > 0 ? linesHeight + clear : 0;
    return pageNumberTop - clear - lines;
}

double LetterFoot::textEnd(int page) const
{
    return top(page) - millimetres(6);
}

void LetterFoot::paint(QPainter& painter, int page, int pageCount) const
{
    hand.fill(painter, QRectF(marginStart, top(page), textWidth, millimetres(0.2)), paper::lineInk);
    if (page == 0 && linesHeight > 0) {
        const QRectF lines(marginStart, top(page) + clear, textWidth, linesHeight);
        paintFitted(painter, letter.paper.foot, lineForm(letter, hand), hand.mirrored(lines));
    }
    const QString journal = letter.journalHead.isEmpty() ? QString() : words.journal.arg(letter.journalHead);
    hand.write(painter, journal, hand.form(7.5, false, true),
               QRectF(marginStart, pageNumberTop, millimetres(110), millimetres(6)));
    const QString number =
        words.page.arg(letterNumber(page + 1, letter.language), letterNumber(pageCount, letter.language));
    hand.write(painter, number, hand.farForm(8, false, true),
               QRectF(marginStart + millimetres(110), pageNumberTop, textWidth - millimetres(110), millimetres(6)));
}

} // namespace redress
