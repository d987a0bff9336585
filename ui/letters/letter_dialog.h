#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/printing.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QCheckBox;
class QHBoxLayout;
class QPrinter;
class QPushButton;

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
    /** Shows, prints and saves the letter as it stands now, with its letterhead or without as is ticked. */
    void setLetter(const LetterOnPaper& now);
    /**
     * Each writes the file off the window's thread, then says so below the pages. A file has the letterhead, whatever
     * paper lies in the printer.
     */
    void savePdf(const QString& path);
    void saveDraft(const QString& path);
    /** Printed there off the window's thread, and to its end, also where this is closed. */
    void printOn(const std::shared_ptr<QPrinter>& printer);
    /** A button beside the others for what comes next; one takes the place of another. */
    void offer(const QString& words, const QString& objectName, const std::function<void()>& next);
    void withdrawOffer();
    /** It can be read, and neither printed nor saved as PDF, for that reason; none lets it out again. */
    void holdBack(const QString& why);
    /** A sentence below the pages. */
    void say(const QString& text);

Q_SIGNALS:
    /** It was sent to the printer; nobody knows yet whether it came out. */
    void printed();

private:
    void buildButtons();
    void addLetterButtons();
    void print();
    /** Opens a window for it; empty where it was closed. */
    [[nodiscard]] QString askWhere(const QString& title, const QString& name, const QString& kinds);
    void save(const QString& path, const std::function<QByteArray()>& bytes);
    void showLetterhead(bool wanted);

    Printing printing;
    /** None where something else is printed. */
    std::optional<LetterOnPaper> letter;
    LetterPreview* pages;
    TextLabel* status;
    QHBoxLayout* buttons;
    QPushButton* saveButton;
    QPushButton* printButton;
    QString heldBack;
    /** Null where something else is printed. */
    QCheckBox* letterhead = nullptr;
    QPointer<QPushButton> offered;
};

} // namespace redress
