#pragma once

#include <QWidget>

class QPushButton;

namespace redress {

class TextLabel;

/** A text of any length with its caption above: long ones are folded until one asks for all of it. */
class FoldedText : public QWidget
{
    Q_OBJECT
public:
    explicit FoldedText(const QString& caption = {}, QWidget* parent = nullptr);

    /** An empty text hides it. The same text again leaves everything as it is. */
    void setText(const QString& text);

private:
    void showText();

    TextLabel* label;
    QPushButton* fold;
    QString text;
    bool unfolded = false;
};

/** The beginning of a long text, up to a word's end; a short text whole. */
[[nodiscard]] QString beginningOf(const QString& text, qsizetype most);

} // namespace redress
