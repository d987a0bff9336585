#include "ui/palette/palette_line.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QIcon>
#include <QPainter>

namespace redress {

namespace {

constexpr int padding = 14;

void paintHeading(QPainter* painter, const QRect& place, const QString& words, Qt::Alignment edge)
{
    painter->setFont(look::caption());
    painter->setPen(look::muted());
    painter->drawText(place, int(edge | Qt::AlignBottom | Qt::AlignAbsolute) | Qt::TextSingleLine, words);
}

/** Gives the width it took. */
int paintNote(QPainter* painter, const QRect& place, const QString& note, Qt::Alignment edge)
{
    if (note.isEmpty()) {
        return 0;
    }
    painter->setFont(look::caption());
    painter->setPen(look::muted());
    const int most = place.width() / 2;
    const QString shown = painter->fontMetrics().elidedText(note, Qt::ElideRight, most);
    painter->drawText(place, int(edge | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    return painter->fontMetrics().horizontalAdvance(shown) + look::gap3;
}

} // namespace

QSize PaletteLine::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    const int text = QFontMetrics(heading ? look::caption() : look::body()).height();
    return {look::textWidth / 4, text + padding};
}

void PaletteLine::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment begin = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const QRect back = option.rect.adjusted(look::gap2, 1, -look::gap2, -1);
    const QRect inner = back.adjusted(look::gap2, 0, -look::gap2, 0);
    if (index.data(HeadingRole).toBool()) {
        paintHeading(painter, inner.adjusted(0, 0, 0, -look::gap1), index.data().toString(), begin);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::selection());
        painter->drawRoundedRect(back, look::corner, look::corner);
    }
    const int picture = look::smallPicture();
    const QRect sign =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {picture, picture}, inner);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
    const int noted = paintNote(painter, inner, index.data(NoteRole).toString(), end);
    const QRect words =
        QStyle::visualRect(option.direction, inner, inner.adjusted(picture + look::gap3, 0, -noted, 0));
    painter->setFont(look::body());
    painter->setPen(look::text());
    painter->drawText(
        words, int(begin | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace redress
