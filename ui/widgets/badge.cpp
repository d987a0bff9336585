#include "ui/widgets/badge.h"

#include "ui/widgets/text_scale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace redress {

namespace {

constexpr int side = 7;

/** The pill grows with the text in it. */
int badgeHeight()
{
    constexpr int usual = 22;
    return std::max(usual, QFontMetrics(look::caption()).height() + look::gap1);
}

int glyphSize()
{
    return look::withText(12);
}

int beforeWord(look::Glyph glyph)
{
    return glyph == look::Glyph::None ? side : side + glyphSize() + look::gap1;
}

} // namespace

QSize badgeSize(const QString& word, look::Glyph glyph)
{
    // One pixel more than measured: a word that just fits must not lose its end to rounding.
    return {beforeWord(glyph) + QFontMetrics(look::caption()).horizontalAdvance(word) + 1 + side, badgeHeight()};
}

void paintBadge(QPainter* painter, const QRect& place, look::Tone tone, look::Glyph glyph, const QString& word,
                Qt::LayoutDirection direction)
{
    const int width = std::min(badgeSize(word, glyph).width(), place.width());
    const auto mirrored = [&](const QRect& part, const QRect& within) {
        return QStyle::visualRect(direction, within, part);
    };
    const QRect pill =
        mirrored(QRect(place.left(), place.center().y() - badgeHeight() / 2 + 1, width, badgeHeight()), place);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look::tintOf(tone));
    painter->drawRoundedRect(pill, look::corner, look::corner);

    const QRect sign(pill.left() + side, pill.center().y() - glyphSize() / 2 + 1, glyphSize(), glyphSize());
    look::paintGlyph(painter, mirrored(sign, pill), glyph, look::textOf(tone));

    const QRect words = mirrored(pill.adjusted(beforeWord(glyph), 0, -side, 0), pill);
    painter->setFont(look::caption());
    painter->setPen(look::textOf(tone));
    painter->setLayoutDirection(direction);
    painter->drawText(words, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                                 Qt::TextSingleLine,
                      QFontMetrics(look::caption()).elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

Badge::Badge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

Badge::Badge(look::Tone tone, const QString& word, QWidget* parent) : Badge(parent)
{
    setBadge(tone, word);
}

void Badge::setBadge(look::Tone tone, const QString& word)
{
    setBadge(tone, look::glyphOf(tone), word);
}

void Badge::setBadge(look::Tone tone, look::Glyph glyph, const QString& word)
{
    shown = tone;
    sign = glyph;
    said = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(said, sign);
}

QSize Badge::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), badgeHeight()};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), shown, sign, said, layoutDirection());
}

} // namespace redress
