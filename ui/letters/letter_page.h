#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/printing.h"

namespace redress {

/**
 * Sets a letter in A4 pages and paints them on any device: letterhead, address for a window envelope (DIN 5008,
 * form B), reference and date, subject, body, signature, and a foot on each page.
 */
class LetterPainter : public PaperPages
{
public:
    explicit LetterPainter(const LetterOnPaper& letter);
    ~LetterPainter() override;

    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;

private:
    class Setting;
    std::unique_ptr<Setting> setting;
    bool isSigned;
};

} // namespace redress
