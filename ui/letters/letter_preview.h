#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/printing.h"

#include <QFutureWatcher>
#include <QImage>
#include <QScrollArea>
#include <QTimer>

namespace redress {

/** The pages of a letter, or of something else that is printed, below each other, as wide as there is room. Drawn off the window's thread. */
class LetterPreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);

    /** Shows it within a moment; keeps the pages shown before until then. */
    void setPrinting(const Printing& printing);
    void setLetter(const LetterOnPaper& letter);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /** The pages on show are those of the last one set. */
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Pages;

    void drawSoon();
    void draw();
    void take();

    Pages* pages;
    std::optional<Printing> shown;
    QFutureWatcher<QList<QImage>> drawing;
    QTimer pause;
    /** After it the empty sheet says why it is empty. */
    QTimer longWait;
};

} // namespace redress
