#pragma once

#include <QPlainTextEdit>

namespace redress {

/**
 * Several lines of plain text. Tab goes on to the next field, Ctrl+Enter does the panel's main thing. Pasted lines
 * of thousands of characters are broken at a blank, so that typing stays quick.
 */
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    /** Grows with its text from `visibleLines` to three times as many, then scrolls. */
    explicit TextArea(int visibleLines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Ctrl+Enter. */
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    /** The text's own script decides on which side its lines begin; an empty area goes by the window. */
    void align();
    void grow(int lines);
    [[nodiscard]] int heightOf(int lines) const;

    int fewest;
    int shownLines;
};

} // namespace redress
