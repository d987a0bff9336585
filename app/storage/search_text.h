#pragma once

#include "models/case.h"

#include <QString>

namespace redress {

/**
 * The folded words by which a case is found, each once, single blanks between. Reference and phone stand
 * there as every end of their digits, so that any part of them begins a word.
 */
[[nodiscard]] QString searchTextOf(const Case& complaint);

/** The folded beginning of a text, for ordering by it alike on every engine. */
[[nodiscard]] QString sortKeyOf(const QString& text);

/** What the filter of a list looks into beside the complainant: reference, subject and product, folded whole. */
[[nodiscard]] QString matterOf(const QString& reference, const QString& subject, const QString& product);

/** The longest word that is kept; longer ones, of both texts and questions, are cut. */
constexpr int longestSearchWord = 64;

} // namespace redress
