#pragma once

#include <QString>
#include <QStringList>

namespace redress {

/**
 * The one folding of text for search and comparison: lower case, accents off, đ to d, one form for Arabic and
 * Persian letters, no ZWNJ, tatweel or isolates, the digits of all scripts to 0-9, everything that is neither
 * letter nor digit to a blank, blanks single.
 */
[[nodiscard]] QString fold(const QString& text);

/** 0-9 of a text in order, whatever their script; everything else left out. */
[[nodiscard]] QString digitsOf(const QString& text);

/** The folded words of a question, at most 8. */
[[nodiscard]] QStringList searchWords(const QString& question);

} // namespace redress
