#include "ui/widgets/look.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace redress::look {

namespace {

/** The shape of the theme's icon, filled with one colour. */
class ShapeEngine : public QIconEngine
{
public:
    ShapeEngine(const QIcon& source, const QColor& colour) : source(source), colour(colour) {}

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The theme draws another picture for each size: on a fine screen it is the one of the same size in points,
        // of which it has those for whole scales.
        QPixmap shape = source.pixmap(size / scale, std::ceil(scale));
        if (shape.isNull()) {
            return {};
        }
        if (shape.width() > size.width()) {
            shape = shape.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        }
        QPainter painter(&shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(shape.rect(), mode == QIcon::Disabled ? disabledText() : colour);
        painter.end();
        shape.setDevicePixelRatio(scale);
        return shape;
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        const QPixmap shape = scaledPixmap(rect.size() * scale, mode, state, scale);
        QRectF place({}, shape.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft(), shape);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine(*this); }

private:
    QIcon source;
    QColor colour;
};

} // namespace

QIcon icon(const QString& breezeName)
{
    return icon(breezeName, muted());
}

QIcon icon(const QString& breezeName, const QColor& colour)
{
    return QIcon(new ShapeEngine(QIcon::fromTheme(breezeName), colour));
}

} // namespace redress::look
