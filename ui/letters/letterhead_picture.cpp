#include "ui/letters/letterhead_picture.h"

#include <QBuffer>
#include <QImageReader>

namespace redress {

namespace {

/** Enough for 60 mm at 600 points an inch. */
constexpr int longestSide = 1500;

} // namespace

QImage letterheadFrom(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > longestSide || size.height() > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace redress
