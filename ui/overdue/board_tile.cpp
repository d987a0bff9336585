#include "ui/overdue/board_tile.h"

#include "ui/widgets/glyph.h"
#include "ui/widgets/look_style.h"
#include "ui/widgets/text_scale.h"

#include <QLocale>
#include <QPainter>

namespace redress {

namespace {

constexpr int tileWidth = 208;

} // namespace

BoardTile::BoardTile(const QString& objectName, look::Tone tone, const QString& words, const QString& zero,
                     QWidget* parent)
    : QAbstractButton(parent), tone(tone), words(words), zero(zero)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setNumber(0);
}

QString BoardTile::caption() const
{
    return shown == 0 ? zero : words;
}

void BoardTile::setNumber(int number)
{
    shown = number;
    setAccessibleName(tr("%1: %2").arg(words, QLocale().toString(shown)));
    setCursor(shown == 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QSize BoardTile::sizeHint() const
{
    const int lines = QFontMetrics(look::readOut()).height() + QFontMetrics(look::body()).height();
    return {look::withText(tileWidth), lines + 2 * look::gap3};
}

void BoardTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Tone present = shown == 0 ? look::Tone::Done : tone;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::tintOf(present));
    painter.drawRoundedRect(rect(), look::corner, look::corner);
    const QRect inner = rect().adjusted(look::gap4, look::gap3, -look::gap4, -look::gap3);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setPen(look::textOf(present));
    painter.setFont(look::readOut());
    painter.drawText(inner, side | Qt::AlignTop, QLocale().toString(shown));
    QFont font = look::body();
    font.setUnderline(shown > 0 && underMouse());
    painter.setFont(font);
    const int line = QFontMetrics(font).height();
    const QRect low(inner.left(), inner.bottom() - line + 1, inner.width(), line);
    const QRect sign(low.left(), low.top(), look::gap3, low.height());
    const look::Glyph glyph = present == look::Tone::Plain ? look::Glyph::Clock : look::glyphOf(present);
    look::paintGlyph(&painter, QStyle::visualRect(layoutDirection(), low, sign), glyph, look::textOf(present));
    const QRect text = QStyle::visualRect(layoutDirection(), low, low.adjusted(look::gap3 + look::gap2, 0, 0, 0));
    painter.drawText(text, side | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(caption(), Qt::ElideRight, text.width()));
    if (hasFocus()) {
        look::paintFocusRing(&painter, rect());
    }
}

} // namespace redress
