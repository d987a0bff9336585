#pragma once

#include "ui/letters/letter_on_paper.h"

#include <QFutureWatcher>
#include <QImage>
#include <QScrollArea>
#include <QTimer>

namespace redress {

/** The pages of a letter below each other, as wide as there is room. Drawn off the window's thread. */
class LetterPreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);

    /** Shows it within a moment; keeps the pages shown before until then. */
    void setLetter(const LetterOnPaper& letter);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /** The pages on show are those of the last letter set. */
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Pages;

    void draw();
    void take();

    Pages* pages;
    std::optional<LetterOnPaper> letter;
    QFutureWatcher<QList<QImage>> drawing;
    QTimer pause;
};

} // namespace redress
