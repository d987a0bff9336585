#include "ui/widgets/look.h"

#include <QPainter>
#include <QPixmap>

namespace redress::look {

namespace {

/** The shape of the theme's icon, filled with one colour. */
QPixmap inColour(const QIcon& source, int size, const QColor& colour)
{
    QPixmap shape = source.pixmap(QSize(size, size), 1.0);
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), colour);
    return shape;
}

} // namespace

QIcon icon(const QString& breezeName)
{
    return icon(breezeName, muted());
}

QIcon icon(const QString& breezeName, const QColor& colour)
{
    const QIcon source = QIcon::fromTheme(breezeName);
    QIcon coloured;
    for (const int size : {16, 22, 32, 48, 64}) {
        coloured.addPixmap(inColour(source, size, colour), QIcon::Normal);
        coloured.addPixmap(inColour(source, size, disabledText()), QIcon::Disabled);
    }
    return coloured;
}

} // namespace redress::look
