#include "ui/widgets/fact_list.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/words/case_words.h"

#include <QGridLayout>

namespace redress {

FactList::FactList(QWidget* parent) : QWidget(parent), grid(new QGridLayout(this))
{
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::gap3);
    grid->setVerticalSpacing(look::gap1);
    // Lists below each other keep one line between captions and values.
    grid->setColumnMinimumWidth(0, look::captionWidth);
    grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem* item = grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    rows = 0;
}

QLabel* FactList::add(const QString& caption, const QString& value, const QString& toolTip)
{
    if (value.isEmpty()) {
        return nullptr;
    }
    auto* left = new TextLabel(TextLabel::Kind::Caption, caption, this);
    left->setWordWrap(false);
    auto* right = new TextLabel(TextLabel::Kind::Body, breakable(value), this);
    right->makeSelectable();
    right->setAccessibleName(QStringLiteral("%1: %2").arg(caption, value));
    right->setToolTip(toolTip);
    // Both sizes of text stand on one line.
    left->setContentsMargins(0, QFontMetrics(look::body()).ascent() - QFontMetrics(look::caption()).ascent(), 0, 0);
    grid->addWidget(left, rows, 0, Qt::AlignTop);
    grid->addWidget(right, rows, 1);
    ++rows;
    return right;
}

void FactList::addBeside(QWidget* widget)
{
    grid->addWidget(widget, rows - 1, 2, Qt::AlignTop);
}

} // namespace redress
