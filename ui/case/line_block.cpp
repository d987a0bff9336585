#include "ui/case/line_block.h"

#include "ui/case/folded_text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

constexpr qsizetype longestSpoken = 60;

} // namespace

LineBlock::LineBlock(const QString& objectName) : column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
}

void LineBlock::addHead(TextLabel* words, look::Tone tone, const QString& state)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(words, 1);
    head->addWidget(new Badge(tone, state, this), 0, Qt::AlignTop);
    column->addLayout(head);
}

void LineBlock::addText(const QString& text, const QString& caption)
{
    if (!text.isEmpty()) {
        // With its place from the start: shown without one it would be a window of its own.
        auto* folded = new FoldedText(caption, this);
        folded->setText(text);
        column->addWidget(folded);
    }
}

void LineBlock::addCaption(const QString& text)
{
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, text));
}

void LineBlock::addButton(QPushButton* button, const QString& about)
{
    if (buttons == nullptr) {
        auto* row = new QWidget;
        buttons = new FlowLayout(look::gap2, row);
        buttons->setContentsMargins({});
        column->addWidget(row);
    }
    const QString spoken = beginningOf(about.simplified(), longestSpoken);
    button->setAccessibleName(tr("%1: %2", "an act and what it is about").arg(button->text(), spoken));
    buttons->addWidget(button);
}

} // namespace redress
