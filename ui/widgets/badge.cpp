#include "ui/widgets/badge.h"

#include "ui/widgets/glyph.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace redress {

namespace {

constexpr int badgeHeight = 22;
constexpr int glyphSize = 12;
constexpr int side = 7;

int beforeWord(look::Tone tone)
{
    return look::glyphOf(tone) == look::Glyph::None ? side : side + glyphSize + look::gap1;
}

} // namespace

QSize badgeSize(const QString& word, look::Tone tone)
{
    // One pixel more than measured: a word that just fits must not lose its end to rounding.
    return {beforeWord(tone) + QFontMetrics(look::caption()).horizontalAdvance(word) + 1 + side, badgeHeight};
}

void paintBadge(QPainter* painter, const QRect& place, look::Tone tone, const QString& word,
                Qt::LayoutDirection direction)
{
    const int width = std::min(badgeSize(word, tone).width(), place.width());
    const auto mirrored = [&](const QRect& part, const QRect& within) {
        return QStyle::visualRect(direction, within, part);
    };
    const QRect pill =
        mirrored(QRect(place.left(), place.center().y() - badgeHeight / 2 + 1, width, badgeHeight), place);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look::tintOf(tone));
    painter->drawRoundedRect(pill, look::corner, look::corner);

    const QRect glyph(pill.left() + side, pill.center().y() - glyphSize / 2 + 1, glyphSize, glyphSize);
    look::paintGlyph(painter, mirrored(glyph, pill), look::glyphOf(tone), look::textOf(tone));

    const QRect words = mirrored(pill.adjusted(beforeWord(tone), 0, -side, 0), pill);
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
    shown = tone;
    said = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(said, shown);
}

QSize Badge::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), badgeHeight};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), shown, said, layoutDirection());
}

} // namespace redress
