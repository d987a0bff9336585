#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace redress {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), gap(gap) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items.append(item);
}

int FlowLayout::count() const
{
    return int(items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items.size() ? items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : items) {
        width += item->sizeHint().width() + gap;
    }
    return {std::max(0, width - gap), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize largest;
    for (const QLayoutItem* item : items) {
        largest = largest.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return largest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    flow(place, true);
}

int FlowLayout::flow(const QRect& place, bool move) const
{
    const QRect inside = place.marginsRemoved(contentsMargins());
    int y = inside.top();
    for (const Line& line : linesIn(inside.width())) {
        if (move) {
            put(line, inside, y);
        }
        y += line.height + gap;
    }
    const int below = y > inside.top() ? y - gap : y;
    return below - place.top() + contentsMargins().bottom();
}

QList<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    QList<Line> lines;
    int x = 0;
    for (QLayoutItem* item : items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || x + size.width() > width) {
            lines.append(Line());
            x = 0;
        }
        lines.last().items.append(item);
        lines.last().height = std::max(lines.last().height, size.height());
        x += size.width() + gap;
    }
    return lines;
}

void FlowLayout::put(const Line& line, const QRect& inside, int top) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.left();
    for (QLayoutItem* item : line.items) {
        const QSize size = item->sizeHint();
        // The words of what stands beside each other are on one line, whatever frame is around them.
        const QRect at(QPoint(x, top + (line.height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, inside, at));
        x += size.width() + gap;
    }
}

} // namespace redress
