#pragma once

#include "ui/widgets/look.h"

#include <QLabel>

namespace redress {

/**
 * A text as it is: never taken for tags, wrapped, in one of the look's sizes. Begins where the window's direction
 * begins, whatever the script of the text.
 */
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Body, Muted, Caption, Strong, Subject, PageTitle };

    explicit TextLabel(Kind kind, const QString& text = {}, QWidget* parent = nullptr);

    /** Can be marked with mouse and keys, to be copied. */
    void makeSelectable();
    /** In the colour of a tone; Plain is the kind's own. */
    void setTone(look::Tone tone);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void align();
    /** What is marked, without the marks that only the screen needs. */
    void copy() const;

    Kind kind;
};

/** One line in the look's line colour: between parts that space alone does not part. */
[[nodiscard]] QWidget* hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

} // namespace redress
