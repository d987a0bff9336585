#include "ui/widgets/card_paint.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace redress {

QRect takeTrailing(QRect& place, int width, Qt::LayoutDirection direction)
{
    QRect strip = place;
    if (direction == Qt::RightToLeft) {
        strip.setWidth(width);
        place.setLeft(strip.right() + 1 + look::gap2);
    } else {
        strip.setLeft(place.right() - width + 1);
        place.setRight(strip.left() - 1 - look::gap2);
    }
    return strip;
}

void paintText(QPainter* painter, const QRect& place, const QFont& font, const QColor& colour, const QString& text,
               Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(colour);
    const Qt::Alignment edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // Absolute: the painter of a mirrored list would turn the edge round once more.
    painter->drawText(place, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2;
}

void paintCardBack(QPainter* painter, const QStyleOptionViewItem& option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, selected ? look::selection() : look::hover());
    }
    painter->fillRect(option.rect.left() + look::gap4, option.rect.bottom(), option.rect.width() - look::gap4, 1,
                      look::line());
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look::accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), look::gap1, look::gap1);
    }
}

int cardHeight()
{
    const int lines = QFontMetrics(look::body()).height() + QFontMetrics(look::caption()).height();
    return std::max(look::cardRow, lines + 2 * look::gap2);
}

void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& text)
{
    const QRect place = option.rect.adjusted(look::gap4, look::gap2, -look::gap3, 0);
    paintText(painter, place, look::strong(), look::muted(), text, option.direction);
}

} // namespace redress
