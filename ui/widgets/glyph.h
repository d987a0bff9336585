#pragma once

#include "ui/widgets/look.h"

#include <QRectF>

class QPainter;

/** Small signs that stand beside a word, so that colour never speaks alone. Painted, as no font has them all. */
namespace redress::look {

enum class Glyph { None, Dot, Ring, Check, Clock, Triangle, Pen, Cross, Rise, Pause };

[[nodiscard]] Glyph glyphOf(Tone tone);
/** In a square that fits into `place`. */
void paintGlyph(QPainter* painter, const QRectF& place, Glyph glyph, const QColor& colour);

} // namespace redress::look
