#include "ui/letters/letter_page.h"

#include "ui/letters/letter_setting.h"

#include <QPainter>

namespace redress {

LetterPainter::LetterPainter(const LetterOnPaper& letter)
    : setting(std::make_unique<Setting>(letter)), isSigned(letter.signedAt.has_value())
{
}

LetterPainter::~LetterPainter() = default;

int LetterPainter::pageCount() const
{
    return setting->pageCount();
}

void LetterPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    const double scale = painter.device()->width() / millimetres(paperWidth);
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (page == 0) {
        setting->paintLetterhead(painter);
        setting->paintAddress(painter);
        setting->paintFacts(painter);
    } else {
        setting->paintContinuation(painter);
    }
    setting->paintFlow(painter, page);
    setting->paintFoot(painter, page);
    if (!isSigned) {
        setting->paintDraftMark(painter);
    }
    painter.restore();
}

} // namespace redress
