#pragma once

#include <QtGlobal>

namespace redress {

/** What a single paper may hold, in bytes. */
inline constexpr qint64 largestPaper = 25LL * 1024 * 1024;

} // namespace redress
