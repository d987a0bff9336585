#include "ui/frame/place_item.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QApplication>
#include <QPainter>

namespace redress {

namespace {

constexpr int height = 34;

void paintBack(QPainter* painter, const QRect& place, QStyle::State state)
{
    const bool selected = state & QStyle::State_Selected;
    if (!selected && !(state & QStyle::State_MouseOver)) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(selected && (state & QStyle::State_HasFocus) ? QPen(look::accent(), 2) : QPen(Qt::NoPen));
    painter->setBrush(selected ? look::selection() : look::hover());
    painter->drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), look::corner, look::corner);
}

/** Gives the width it took. */
int paintCount(QPainter* painter, const QRect& place, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const int count = index.data(PlaceItem::CountRole).toInt();
    if (count == 0) {
        return 0;
    }
    const bool late = index.data(PlaceItem::LateRole).toBool();
    const QString number = QLocale().toString(count);
    painter->setFont(look::caption());
    painter->setPen(late ? look::textOf(look::Tone::Late) : look::muted());
    const Qt::Alignment edge = direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(place, int(edge | Qt::AlignVCenter | Qt::AlignAbsolute), number);
    return painter->fontMetrics().horizontalAdvance(number) + look::gap2;
}

/** A dot beside the picture. */
void paintNews(QPainter* painter, const QRect& sign)
{
    constexpr int size = 7;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look::accent());
    painter->drawEllipse(QRect(sign.topRight() - QPoint(size / 2, size / 2), QSize(size, size)));
    painter->restore();
}

} // namespace

QSize PlaceItem::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look::textWidth / 4, height};
}

void PlaceItem::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect back = option.rect.adjusted(look::gap2, 1, -look::gap2, -1);
    paintBack(painter, back, option.state);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect inner = back.adjusted(look::gap2, 0, -look::gap2, 0);

    const int picture = look::smallPicture();
    const QRect sign =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {picture, picture}, inner);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
    if (index.data(PlaceItem::NewsRole).toBool()) {
        paintNews(painter, sign);
    }

    const int counted = paintCount(painter, inner, index, option.direction);
    const QRect words =
        QStyle::visualRect(option.direction, inner, inner.adjusted(picture + look::gap2, 0, -counted, 0));
    painter->setFont(selected ? look::strong() : look::body());
    painter->setPen(look::text());
    const Qt::Alignment edge = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(
        words, int(edge | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace redress
