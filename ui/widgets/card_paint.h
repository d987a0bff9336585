#pragma once

#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

/** What the delegates of cards of two lines share. */
namespace redress {

/** Cuts a strip of that width off the trailing edge, and a gap. */
[[nodiscard]] QRect takeTrailing(QRect& place, int width, Qt::LayoutDirection direction);
/** One line from the leading edge, shortened where there is no room. */
void paintText(QPainter* painter, const QRect& place, const QFont& font, const QColor& colour, const QString& text,
               Qt::LayoutDirection direction);
/** A pixel more than measured: rounding would cut the last letter off. */
[[nodiscard]] int widthOf(const QFont& font, const QString& text);
/** Selection, pointer, the line below, and the ring of the current one. */
void paintCardBack(QPainter* painter, const QStyleOptionViewItem& option);
/** Of a card of two lines. */
[[nodiscard]] int cardHeight();
/** A heading between cards. */
void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& text);

} // namespace redress
