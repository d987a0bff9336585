#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QPainter;
class QRectF;

namespace redress {

/** A printed code as squares, one unit each, without the quiet ground around them. */
struct CodeSquares
{
    /** Squares to a side; 0 where there is no code. */
    int side = 0;
    /** The dark ones, those beside each other in a row as one. */
    QList<QRect> dark;

    friend bool operator==(const CodeSquares&, const CodeSquares&) = default;
};

/**
 * The QR code of an ASCII text, the same each time. It still reads with at least 15 % of it soiled. Capitals,
 * digits and /-:. take the least room. Empty for no text and for one of more than a thousand signs.
 */
[[nodiscard]] CodeSquares squaresOf(const QString& text);

/**
 * Painted as one shape in paper's ink, so that no seams show at any size. `place` is square and includes the
 * quiet ground of four squares on each side that readers need; nothing is painted on that.
 */
void paintCode(QPainter& painter, const QRectF& place, const CodeSquares& squares);

} // namespace redress
