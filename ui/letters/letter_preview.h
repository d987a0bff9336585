#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/painting_thread.h"
#include "ui/letters/printing.h"

#include <QFutureWatcher>
#include <QImage>
#include <QMap>
#include <QScrollArea>
#include <QTimer>

namespace redress {

/**
 * The pages of a letter, or of something else that is printed, below each other, as wide as there is room. Set once
 * and drawn off the window's thread, and no more of them than are in sight or come next.
 */
class LetterPreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);
    ~LetterPreview() override;

    /** Shows it within a moment; keeps the pages shown before until then. */
    void setPrinting(const Printing& printing);
    void setLetter(const LetterOnPaper& letter);
    [[nodiscard]] int pageCount() const;
    /** Of which there are pictures now. Pages count from 0. */
    [[nodiscard]] QList<int> drawnPages() const;

Q_SIGNALS:
    /** The pages in sight are those of the last one set. */
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Pages;
    struct SetPages;
    struct Drawing
    {
        /** Of the printing set as which one, and so many pixels across. */
        int number = 0;
        int across = 0;
        int pageCount = 0;
        /** By page. */
        QMap<int, QImage> pictures;
    };

    void drawSoon();
    void drawWhatCameInSight();
    void draw();
    [[nodiscard]] int pixelsAcross() const;
    void take();

    Pages* pages;
    std::optional<Printing> shown;
    /** Counts what was shown. */
    int number = 0;
    PaintingThread thread;
    /** Only that thread touches them. */
    std::shared_ptr<SetPages> set;
    QFutureWatcher<Drawing> drawing;
    QTimer pause;
    /** After it the empty sheet says why it is empty. */
    QTimer longWait;
};

} // namespace redress
