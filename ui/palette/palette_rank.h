#pragma once

#include "ui/palette/palette_entry.h"

#include <QList>

#include <optional>

namespace redress {

/**
 * How well words answer what is typed; the smaller the better, none where they do not. Both are folded, so
 * accents and case do not count. Best is the beginning of the whole, then the beginnings of words, then
 * initials
 * ("nc" for New case), then something within.
 */
[[nodiscard]] std::optional<int> rankOf(const QString& words, const QString& typed);

/** Those that answer, best first inside each group, at most `most` of a group. Nothing typed: all, as they
 * come. */
[[nodiscard]] QList<PaletteEntry> ranked(const QList<PaletteEntry>& entries, const QString& typed, int most);

} // namespace redress
