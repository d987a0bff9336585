#include "ui/letters/paper_hand.h"

#include <QPainter>

namespace redress {

TextForm PaperHand::form(double points, bool bold, bool muted) const
{
    return {points, bold, muted ? paper::mutedInk : paper::ink, spacing, direction};
}

TextForm PaperHand::farForm(double points, bool bold, bool muted) const
{
    TextForm far = form(points, bold, muted);
    far.side = TextForm::Side::Far;
    return far;
}

QRectF PaperHand::mirrored(const QRectF& place) const
{
    return isRightToLeft() ? QRectF(paper::across - place.right(), place.top(), place.width(), place.height())
                           : place;
}

void PaperHand::write(QPainter& painter, const QString& text, const TextForm& textForm,
                      const QRectF& place) const
{
    const QRectF at = mirrored(place);
    SetText(text, textForm, at.width()).paint(painter, at.topLeft());
}

void PaperHand::fill(QPainter& painter, const QRectF& place, const QColor& colour) const
{
    painter.fillRect(mirrored(place), colour);
}

void PaperHand::measureInTwips(QPainter& painter)
{
    const double scale = painter.device()->width() / paper::across;
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

} // namespace redress
