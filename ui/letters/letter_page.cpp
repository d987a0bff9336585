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

} // namespace

LetterPainter::LetterPainter(const LetterOnPaper& given)
    : letter(given), words(letterWords(letter.language)), hand(letterDirection(letter.language), 1.45),
      head(letter, words, hand), foot(letter, words, hand), setting(letter, words, hand, roomOf(letter, foot))
{
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
