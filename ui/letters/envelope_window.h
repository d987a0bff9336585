#pragma once

#include "models/office.h"

#include <QRectF>

namespace redress {

/**
 * Where an envelope's window lies over a sheet that was folded at 105 and 210 mm. All in millimetres from the sheet's
 * top left corner, never mirrored: the window lies where it lies, whatever the direction of the words.
 *
 * - Din5008B: the address field of DIN 5008 form B, in a DL envelope (220 × 110 mm) with the window of DIN 680:
 *   90 × 45 mm, 20 mm from the side and 15 mm from the lower edge.
 * - C56: the same window in an envelope C6/C5 (229 × 114 mm, DIN 680), in which the sheet slips further.
 * - Dl: the DL envelope with the lower window that is common outside of that standard: 90 × 35 mm, 20 mm from the side
 *   and 18 to 20 mm from the lower edge.
 */
class EnvelopeWindow
{
public:
    EnvelopeWindow(AddressWindow window, bool atRight);

    /** What shows however the sheet has slipped. */
    [[nodiscard]] QRectF alwaysShown() const;
    /** What can show: nothing but the address may stand there. */
    [[nodiscard]] QRectF everShown() const;
    /** A line or two, which end just above the recipient. */
    [[nodiscard]] QRectF sender() const;
    [[nodiscard]] QRectF recipient() const;
    [[nodiscard]] bool isAtRight() const { return right; }

    static constexpr double foldedHeight = 105;

private:
    struct Shape;
    [[nodiscard]] QRectF sided(const QRectF& atLeft) const;

    const Shape& shape;
    bool right;
};

} // namespace redress
