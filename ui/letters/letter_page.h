#pragma once

#include "ui/letters/letter_on_paper.h"

#include <memory>

class QPainter;

namespace redress {

/**
 * Sets a letter in A4 pages and paints them on any device: letterhead, address for a window envelope (DIN 5008,
 * form B), reference and date, subject, body, signature, and a foot on each page. Measured in millimetres, so a
 * page looks the same on screen, paper and in a file.
 *
 * Belongs to the thread that made it.
 */
class LetterPainter
{
public:
    explicit LetterPainter(const LetterOnPaper& letter);
    ~LetterPainter();
    LetterPainter(const LetterPainter&) = delete;
    LetterPainter& operator=(const LetterPainter&) = delete;

    [[nodiscard]] int pageCount() const;
    /** Pages count from 0. The painter's device is A4, its origin the paper's top left corner. */
    void paintPage(QPainter& painter, int page) const;

    static constexpr double paperWidth = 210;
    static constexpr double paperHeight = 297;

private:
    class Setting;
    std::unique_ptr<Setting> setting;
    bool isSigned;
};

} // namespace redress
