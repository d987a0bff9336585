#pragma once

#include "ui/widgets/look.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace redress {

class FlowLayout;
class TextLabel;

/** One of the things that are open in a case: what it is, what was written, and the acts on it, one below the other. */
class LineBlock : public QWidget
{
    Q_OBJECT
public:
    explicit LineBlock(const QString& objectName);

    /** With its state at the end of the line. */
    void addHead(TextLabel* words, look::Tone tone, const QString& state);
    /** Without a text nothing is added. */
    void addText(const QString& text, const QString& caption = {});
    void addCaption(const QString& text);
    /** Beside the buttons added before. A screen reader is told what it is about: each line has the same ones. */
    void addButton(QPushButton* button, const QString& about);

private:
    QVBoxLayout* column;
    FlowLayout* buttons = nullptr;
};

} // namespace redress
