#include "ui/letters/envelope_window.h"

#include "ui/letters/printing.h"

#include <algorithm>

namespace redress {

/** Of the envelope as it lies before one, its window at the left. */
struct EnvelopeWindow::Shape
{
    double envelopeWidth;
    double envelopeHeight;
    double fromSide;
    double fromBottom;
    double width;
    double height;

    static const Shape& of(AddressWindow window);
    /** How far the folded sheet can slip in it. */
    [[nodiscard]] double slipAcross() const { return envelopeWidth - PaperPages::paperWidth; }
    [[nodiscard]] double slipUp() const { return envelopeHeight - foldedHeight; }
};

const EnvelopeWindow::Shape& EnvelopeWindow::Shape::of(AddressWindow window)
{
    static constexpr Shape din{220, 110, 20, 15, 90, 45};
    static constexpr Shape c56{229, 114, 20, 15, 90, 45};
    // What windows 18 mm and 20 mm above the edge have in common.
    static constexpr Shape dl{220, 110, 20, 20, 90, 33};
    switch (window) {
    case AddressWindow::Din5008B:
        return din;
    case AddressWindow::C56:
        return c56;
    case AddressWindow::Dl:
        return dl;
    }
    return din;
}

EnvelopeWindow::EnvelopeWindow(AddressWindow window, bool atRight) : shape(Shape::of(window)), right(atRight) {}

QRectF EnvelopeWindow::sided(const QRectF& atLeft) const
{
    return right ? QRectF(PaperPages::paperWidth - atLeft.right(), atLeft.top(), atLeft.width(), atLeft.height())
                 : atLeft;
}

QRectF EnvelopeWindow::alwaysShown() const
{
    const double bottom = foldedHeight - shape.fromBottom;
    const double top = bottom - shape.height + shape.slipUp();
    return sided({shape.fromSide, top, shape.width - shape.slipAcross(), bottom - top});
}

QRectF EnvelopeWindow::everShown() const
{
    // Envelopes and windows are cut to a millimetre or two.
    constexpr double tolerance = 2;
    const double top = foldedHeight - shape.fromBottom - shape.height - tolerance;
    const double bottom = foldedHeight - shape.fromBottom + shape.slipUp() + tolerance;
    const double left = std::max(shape.fromSide - shape.slipAcross() - tolerance, 0.0);
    const double far = shape.fromSide + shape.width + tolerance;
    return sided({left, top, far - left, bottom - top});
}

QRectF EnvelopeWindow::recipient() const
{
    // DIN 5008 begins the recipient 62.7 mm below the sheet's edge, and letters begin 25 mm from its side.
    constexpr double standardTop = 62.7;
    constexpr double standardSide = 25;
    constexpr double roomForSender = 6;
    constexpr double clear = 1.5;
    const QRectF shown = alwaysShown();
    const double top = std::max(standardTop, shown.top() + roomForSender);
    const double fromSide = right ? PaperPages::paperWidth - shown.left() : shown.right();
    return sided({standardSide, top, fromSide - clear - standardSide, shown.bottom() - clear - top});
}

QRectF EnvelopeWindow::sender() const
{
    constexpr double highest = 7;
    constexpr double clear = 0.8;
    const QRectF below = recipient();
    const double bottom = below.top() - clear;
    const double top = std::max(alwaysShown().top() + clear / 2, bottom - highest);
    return {below.left(), top, below.width(), bottom - top};
}

} // namespace redress
