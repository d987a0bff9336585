#pragma once

#include "ui/letters/printing.h"
#include "ui/letters/set_text.h"

#include <QRectF>

namespace redress {

/** In twips, in which everything on paper is measured. */
[[nodiscard]] constexpr double millimetres(double length)
{
    return length * 1440 / 25.4;
}

/** Paper is white whatever the screen looks like: the colours of the light appearance. */
namespace paper {

constexpr double across = millimetres(PaperPages::paperWidth);

inline const QColor ink(0x1A, 0x1E, 0x24);
inline const QColor mutedInk(0x5A, 0x64, 0x72);
inline const QColor accentInk(0x0B, 0x63, 0xC5);
inline const QColor lateInk(0xB3, 0x26, 0x1E);
inline const QColor lineInk(0xC4, 0xCA, 0xD3);

} // namespace paper

/** Writes on a paper in the direction of its words. Places are given as for left to right, in twips. */
class PaperHand
{
public:
    /** `spacing`: from line to line, as a multiple of the size; Arabic letters reach further above and below.
     */
    explicit PaperHand(Qt::LayoutDirection direction, double spacing = 1.4)
        : direction(direction), spacing(direction == Qt::RightToLeft ? spacing + 0.3 : spacing)
    {
    }

    [[nodiscard]] TextForm form(double points, bool bold = false, bool muted = false) const;
    /** … at the far side of its place. */
    [[nodiscard]] TextForm farForm(double points, bool bold = false, bool muted = false) const;
    /** In right-to-left words everything stands at the other side of the paper. */
    [[nodiscard]] QRectF mirrored(const QRectF& place) const;
    void write(QPainter& painter, const QString& text, const TextForm& form, const QRectF& place) const;
    void fill(QPainter& painter, const QRectF& place, const QColor& colour) const;

    [[nodiscard]] bool isRightToLeft() const { return direction == Qt::RightToLeft; }

    /** The painter of an A4 device set to twips. */
    static void measureInTwips(QPainter& painter);

private:
    Qt::LayoutDirection direction;
    double spacing;
};

} // namespace redress
