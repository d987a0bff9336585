#include "ui/papers/paper_card.h"

#include "ui/papers/paper_list_model.h"
#include "ui/papers/paper_words.h"
#include "ui/widgets/look.h"
#include "ui/widgets/look_style.h"

#include <QPainter>

namespace redress {

namespace {

constexpr int iconSize = 22;

/** The middle of a long name says least. */
void write(QPainter* painter, const QRect& place, const QColor& colour, const QString& text,
           Qt::TextElideMode cut, Qt::LayoutDirection direction)
{
    painter->setPen(colour);
    const Qt::Alignment edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(place, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, cut, place.width()));
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? look::selection() : look::hover());
        painter->drawRoundedRect(option.rect, look::gap1, look::gap1);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        look::paintFocusRing(painter, option.rect);
    }
}

} // namespace

int PaperCard::height()
{
    return QFontMetrics(look::body()).height() + 2 * QFontMetrics(look::caption()).height() + look::gap3;
}

QSize PaperCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look::captionWidth, height()};
}

void PaperCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option);
    const bool withdrawn = index.data(PaperListModel::WithdrawnRole).toBool();
    const QRect inner = option.rect.adjusted(look::gap2, look::gap1, -look::gap2, -look::gap1);
    const QRect icon(inner.left(), inner.top() + look::gap1, iconSize, iconSize);
    look::icon(iconOfPaper(index.data(PaperListModel::MediaTypeRole).toString()),
               withdrawn ? look::disabledText() : look::muted())
        .paint(painter, QStyle::visualRect(option.direction, inner, icon));
    const QRect text = inner.adjusted(iconSize + look::gap2, 0, 0, 0);
    const int third = QFontMetrics(look::caption()).height();
    const int first = text.height() - 2 * third;
    const auto place = [&](int top, int height) {
        return QStyle::visualRect(option.direction, inner,
                                  QRect(text.left(), text.top() + top, text.width(), height));
    };
    QFont name = look::body();
    name.setStrikeOut(withdrawn);
    painter->setFont(name);
    write(painter, place(0, first), withdrawn ? look::muted() : look::text(),
          index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, option.direction);
    painter->setFont(look::caption());
    write(painter, place(first, third), look::muted(), index.data(PaperListModel::KindRole).toString(),
          Qt::ElideRight, option.direction);
    write(painter, place(first + third, third), look::muted(),
          index.data(PaperListModel::OriginRole).toString(), Qt::ElideRight, option.direction);
    painter->restore();
}

} // namespace redress
