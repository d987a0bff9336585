#include "ui/widgets/glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace redress::look {

namespace {

/** All glyphs are drawn in a square of 12. */
constexpr double side = 12;

void strokeIn(QPainter* painter, const QColor& colour, double width)
{
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
}

void fillIn(QPainter* painter, const QColor& colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
}

void paintClock(QPainter* painter)
{
    painter->drawEllipse(QPointF(6, 6), 4.8, 4.8);
    painter->drawPolyline(QPolygonF({{6, 3.4}, {6, 6}, {8, 7.2}}));
}

void paintTriangle(QPainter* painter)
{
    QPainterPath shape;
    shape.moveTo(6, 1.4);
    shape.lineTo(11.2, 10.4);
    shape.lineTo(0.8, 10.4);
    shape.closeSubpath();
    QPainterPath mark;
    mark.addRoundedRect(QRectF(5.4, 4.4, 1.2, 3), 0.6, 0.6);
    mark.addEllipse(QPointF(6, 8.8), 0.7, 0.7);
    painter->drawPath(shape.subtracted(mark));
}

void paintPen(QPainter* painter)
{
    painter->drawPolyline(QPolygonF({{2, 8}, {8.2, 1.8}, {10.2, 3.8}, {4, 10}, {1.6, 10.4}, {2, 8}}));
    painter->drawLine(QPointF(6.9, 3.1), QPointF(8.9, 5.1));
}

void paintShape(QPainter* painter, Glyph glyph, const QColor& colour)
{
    strokeIn(painter, colour, 1.4);
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::Dot:
        fillIn(painter, colour);
        painter->drawEllipse(QPointF(6, 6), 3.2, 3.2);
        break;
    case Glyph::Ring:
        painter->drawEllipse(QPointF(6, 6), 4, 4);
        break;
    case Glyph::Check:
        strokeIn(painter, colour, 1.7);
        painter->drawPolyline(QPolygonF({{2, 6.4}, {4.8, 9.2}, {10.2, 3}}));
        break;
    case Glyph::Clock:
        paintClock(painter);
        break;
    case Glyph::Triangle:
        fillIn(painter, colour);
        paintTriangle(painter);
        break;
    case Glyph::Pen:
        strokeIn(painter, colour, 1.2);
        paintPen(painter);
        break;
    case Glyph::Cross:
        strokeIn(painter, colour, 1.7);
        painter->drawLine(QPointF(2.8, 2.8), QPointF(9.2, 9.2));
        painter->drawLine(QPointF(9.2, 2.8), QPointF(2.8, 9.2));
        break;
    case Glyph::Pause:
        strokeIn(painter, colour, 2.2);
        painter->drawLine(QPointF(3.8, 2.6), QPointF(3.8, 9.4));
        painter->drawLine(QPointF(8.2, 2.6), QPointF(8.2, 9.4));
        break;
    case Glyph::Rise:
        strokeIn(painter, colour, 1.7);
        painter->drawPolyline(QPolygonF({{2.6, 5.8}, {6, 2.4}, {9.4, 5.8}}));
        painter->drawLine(QPointF(6, 2.4), QPointF(6, 10));
        break;
    }
}

} // namespace

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Glyph::None;
    case Tone::Accent:
        return Glyph::Dot;
    case Tone::Waiting:
        return Glyph::Clock;
    case Tone::Late:
        return Glyph::Triangle;
    case Tone::Done:
        return Glyph::Check;
    case Tone::Signed:
        return Glyph::Pen;
    case Tone::Refused:
        return Glyph::Cross;
    }
    Q_UNREACHABLE();
}

void paintGlyph(QPainter* painter, const QRectF& place, Glyph glyph, const QColor& colour)
{
    const double size = std::min(place.width(), place.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(place.center() - QPointF(size / 2, size / 2));
    painter->scale(size / side, size / side);
    paintShape(painter, glyph, colour);
    painter->restore();
}

} // namespace redress::look
