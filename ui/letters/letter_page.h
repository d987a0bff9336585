#pragma once

#include "ui/letters/letter_foot.h"
#include "ui/letters/letter_head.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/letters/letter_setting.h"
#include "ui/letters/printing.h"

namespace redress {

/**
 * Sets a letter in A4 pages and paints them on any device: letterhead, address for a window envelope, reference and
 * date, subject, body, signature, enclosures, and a foot on each page. The record of a settlement on the spot has no
 * address, and lines on which both sides sign.
 */
class LetterPainter : public PaperPages
{
public:
    explicit LetterPainter(const LetterOnPaper& letter);

    [[nodiscard]] int pageCount() const override { return setting.pageCount(); }
    void paintPage(QPainter& painter, int page) const override;

private:
    /** What spills over to another page is set closer, where that saves the page. */
    void savePage();

    LetterOnPaper letter;
    const LetterWords& words;
    PaperHand hand;
    LetterHead head;
    LetterFoot foot;
    LetterSetting setting;
};

} // namespace redress
