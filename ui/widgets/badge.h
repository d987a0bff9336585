#pragma once

#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"

#include <QWidget>

namespace redress {

/** A word with a glyph, its tone's own where none is given, on its tone's tint: a state, a due moment, a severity. */
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(look::Tone tone, const QString& word, QWidget* parent = nullptr);

    /** An empty word hides the badge. */
    void setBadge(look::Tone tone, const QString& word);
    void setBadge(look::Tone tone, look::Glyph glyph, const QString& word);
    [[nodiscard]] QString word() const { return said; }
    [[nodiscard]] look::Tone tone() const { return shown; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    look::Tone shown = look::Tone::Plain;
    look::Glyph sign = look::Glyph::None;
    QString said;
};

/** The same for delegates. The size a badge wants; its height is the same for all words. */
[[nodiscard]] QSize badgeSize(const QString& word, look::Glyph glyph);
/** At the leading edge of `place`, centred upright; a word too long for it is shortened. */
void paintBadge(QPainter* painter, const QRect& place, look::Tone tone, look::Glyph glyph, const QString& word,
                Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace redress
