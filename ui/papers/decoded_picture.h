#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace redress {

/** A picture ready to be painted, the right way up; or a sentence why it cannot be. */
struct DecodedPicture
{
    QImage whole;
    /** The same no larger than a screen: quicker and smoother to paint small. */
    QImage small;
    QString wrong;
};

/** Takes its time: to be called off the window's thread. A picture of too many pixels is not decoded at all. */
[[nodiscard]] DecodedPicture decodedPicture(const QByteArray& bytes);

} // namespace redress
