#include "ui/case/line_stack.h"

#include <QVBoxLayout>

namespace redress {

LineStack::LineStack(int gap, QWidget* parent) : QWidget(parent), gap(gap), column(new QVBoxLayout(this))
{
    column->setContentsMargins({});
}

void LineStack::renew(const QList<QWidget*>& made)
{
    if (lines != nullptr) {
        // A line of it may be what called.
        lines->hide();
        lines->deleteLater();
    }
    lines = new QWidget;
    auto* stack = new QVBoxLayout(lines);
    stack->setContentsMargins({});
    stack->setSpacing(gap);
    for (QWidget* line : made) {
        stack->addWidget(line);
    }
    column->addWidget(lines);
    // Into a place in sight a layout brings its widgets only later.
    lines->show();
}

} // namespace redress
