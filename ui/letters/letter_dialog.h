#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/printing.h"

#include <QDialog>

namespace redress {

class LetterPreview;
class TextLabel;

/**
 * A letter, or something else that is printed, as it will be on paper: to be read, printed or saved as PDF. Changes
 * nothing in the case.
 */
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LetterDialog(const LetterOnPaper& letter, QWidget* parent = nullptr);
    LetterDialog(const Printing& printing, const QString& windowTitle, QWidget* parent = nullptr);

    [[nodiscard]] LetterPreview* preview() const { return pages; }
    /** Writes the file off the window's thread, then says so below the pages. */
    void savePdf(const QString& path);

private:
    void buildButtons();
    void print();
    void askWhereToSave();
    void say(const QString& text);

    Printing printing;
    LetterPreview* pages;
    TextLabel* status;
};

} // namespace redress
