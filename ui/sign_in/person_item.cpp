#include "ui/sign_in/person_item.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace redress {

QSize PersonItem::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look::textWidth / 4, look::tableRow};
}

void PersonItem::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? look::selection() : look::hover());
        painter->drawRoundedRect(option.rect, look::gap1, look::gap1);
    }
    const QRect inner = option.rect.adjusted(look::gap2, 0, -look::gap2, 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QString name = index.data().toString();
    const int nameWidth = qMin(QFontMetrics(look::body()).horizontalAdvance(name) + 2, inner.width() * 2 / 3);
    const QRect leading =
        QStyle::alignedRect(option.direction, Qt::AlignLeft, {nameWidth, inner.height()}, inner);
    const QRect trailing = QStyle::alignedRect(
        option.direction, Qt::AlignRight, {inner.width() - nameWidth - look::gap3, inner.height()}, inner);
    painter->setPen(look::text());
    painter->setFont(look::body());
    painter->drawText(leading, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, leading.width()));
    painter->setPen(look::muted());
    painter->setFont(look::caption());
    painter->drawText(trailing, int(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                      painter->fontMetrics().elidedText(index.data(RoleWordRole).toString(), Qt::ElideRight,
                                                        trailing.width()));
    painter->restore();
}

} // namespace redress
