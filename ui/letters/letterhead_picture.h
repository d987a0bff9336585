#pragma once

#include <QByteArray>
#include <QImage>

namespace redress {

/** Reads a picture of any size safely, small enough for a letterhead; a null one where it is none. Any thread. */
[[nodiscard]] QImage letterheadFrom(const QByteArray& bytes);

} // namespace redress
