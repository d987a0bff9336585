#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/printing.h"

#include <QDialog>

#include <memory>
#include <optional>

class QHBoxLayout;
class QPrinter;

namespace redress {

class LetterPreview;
class TextLabel;

/**
 * A letter, or something else that is printed, as it will be on paper: to be read, printed or saved as PDF. Changes
 * nothing in the case. What is not signed says so on each page, and can be saved as a text to be worked on.
 */
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LetterDialog(const LetterOnPaper& letter, QWidget* parent = nullptr);
    LetterDialog(const Printing& printing, const QString& windowTitle, QWidget* parent = nullptr);

    [[nodiscard]] LetterPreview* preview() const { return pages; }
    /** Shows, prints and saves it as it stands now. */
    void setLetter(const LetterOnPaper& letter);
    /** Each writes the file off the window's thread, then says so below the pages. */
    void savePdf(const QString& path);
    void saveDraft(const QString& path);

private:
    void buildButtons();
    void addLetterButtons();
    void print();
    void printOn(const std::shared_ptr<QPrinter>& printer);
    /** Opens a window for it; empty where it was closed. */
    [[nodiscard]] QString askWhere(const QString& title, const QString& name, const QString& kinds);
    void save(const QString& path, const std::function<QByteArray()>& bytes);
    void showLetterhead(bool wanted);
    void say(const QString& text);

    Printing printing;
    /** None where something else is printed. */
    std::optional<LetterOnPaper> letter;
    LetterPreview* pages;
    TextLabel* status;
    QHBoxLayout* buttons;
};

} // namespace redress
