#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace redress {

/**
 * How large a picture says it is, from its first bytes alone: nothing is unpacked. PNG, JPEG, GIF, BMP and WebP; none
 * for anything else, and where the bytes break off before it is told. A few bytes can claim 60,000 × 60,000: ask
 * before showing one.
 */
[[nodiscard]] std::optional<QSize> pictureSizeOf(const QByteArray& bytes);

/** Whether the picture of a kind that letters can carry (PNG, JPEG) runs to its end mark. */
[[nodiscard]] bool isWholePicture(const QByteArray& bytes);

} // namespace redress
