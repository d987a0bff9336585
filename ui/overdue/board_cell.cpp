#include "ui/overdue/board_cell.h"

#include "ui/overdue/board_table.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"
#include "ui/widgets/look_style.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void write(QPainter* painter, const QRect& place, const QString& text, const QFont& font, const QColor& colour,
           Qt::Alignment side, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

/** In as many lines as the row has room for. */
void writeName(QPainter* painter, const QRect& place, const QString& name, const QFont& font,
               Qt::LayoutDirection direction)
{
    const QFontMetrics letters(font);
    if (letters.horizontalAdvance(name) <= place.width() || place.height() < 2 * letters.height()) {
        write(painter, place, name, font, look::text(), Qt::AlignLeft, direction);
        return;
    }
    painter->setFont(font);
    painter->setPen(look::text());
    painter->drawText(place,
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextWordWrap,
                      name);
}

look::Tone toneOf(BoardTable::Kind kind)
{
    switch (kind) {
    case BoardTable::Kind::Late:
        return look::Tone::Late;
    case BoardTable::Kind::DueToday:
        return look::Tone::Waiting;
    default:
        return look::Tone::Plain;
    }
}

/** The number at the trailing edge, its sign before it. */
void paintNumber(QPainter* painter, const QRect& place, const QModelIndex& index, bool pointedAt,
                 Qt::LayoutDirection direction)
{
    const look::Tone tone = toneOf(BoardTable::Kind(index.data(BoardTable::KindRole).toInt()));
    const QColor colour = tone == look::Tone::Plain ? look::accent() : look::textOf(tone);
    QFont font = tone == look::Tone::Late ? look::strong() : look::body();
    font.setUnderline(pointedAt);
    const QString digits = index.data().toString();
    write(painter, place, digits, font, colour, Qt::AlignRight, direction);
    if (tone != look::Tone::Plain) {
        const int width = QFontMetrics(font).horizontalAdvance(digits);
        const QRect sign(place.right() - width - look::gap2 - look::gap3, place.top(), look::gap3, place.height());
        look::paintGlyph(painter, QStyle::visualRect(direction, place, sign),
                         tone == look::Tone::Late ? look::Glyph::Triangle : look::Glyph::Clock, colour);
    }
}

} // namespace

void BoardCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool leads = index.data(BoardTable::NumberRole).toInt() > 0;
    const bool pointedAt = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, leads && pointedAt ? look::hover() : look::surface());
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look::line());
    const QRect inner = option.rect.adjusted(look::gap3, 0, -look::gap3, -1);
    if (index.data(BoardTable::HeadingRole).toBool()) {
        const QRect low = inner.adjusted(0, look::gap3, 0, 0);
        write(painter, low, index.data().toString(), look::strong(), look::muted(), Qt::AlignLeft, option.direction);
    } else if (index.column() == 0) {
        writeName(painter, inner, index.data().toString(), index.row() == 0 ? look::strong() : look::body(),
                  option.direction);
    } else if (leads) {
        paintNumber(painter, inner, index, pointedAt, option.direction);
    } else {
        write(painter, inner, u"–"_s, look::body(), look::muted(), Qt::AlignRight, option.direction);
    }
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active) &&
        (option.state & QStyle::State_HasFocus)) {
        look::paintFocusRing(painter, option.rect.adjusted(1, 0, -1, -1));
    }
    painter->restore();
}

} // namespace redress
