#include "ui/letters/letter_page.h"

#include "ui/letters/letter_measures.h"

#include <QPainter>

namespace redress {

namespace {

FlowRoom roomOf(const LetterOnPaper& letter, const LetterFoot& foot)
{
    using namespace letter_measures;
    return {isCounterPaper(letter.purpose) ? bodyTopWithoutAddress : bodyTop, foot.textEnd(0), bodyTopNext,
            foot.textEnd(1)};
}

/** From line to line, as a multiple of the size; a hand for Arabic letters adds to it. */
double spacingOf(const LetterOnPaper& letter)
{
    return letterDirection(letter.language) == Qt::RightToLeft ? 1.35 : 1.45;
}

} // namespace

LetterPainter::LetterPainter(const LetterOnPaper& given)
    : letter(given), words(letterWords(letter.language)),
      hand(letterDirection(letter.language), spacingOf(letter)), head(letter, words, hand),
      foot(letter, words, hand), setting(letter, words, hand, roomOf(letter, foot))
{
    savePage();
}

void LetterPainter::savePage()
{
    // Closer lines win a tenth of each page: more than that they do not save.
    constexpr double scant = millimetres(130);
    constexpr double closer = 0.15;
    const int pages = setting.pageCount();
    if (pages == 1 || setting.lastPageEnd() > scant) {
        return;
    }
    const double usual = hand.form(10.5).spacing;
    setting.setSpacing(usual - closer);
    if (setting.pageCount() == pages) {
        setting.setSpacing(usual);
    }
}

void LetterPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    head.paint(painter, page);
    setting.paint(painter, page);
    foot.paint(painter, page, pageCount());
    painter.restore();
}

} // namespace redress
