#pragma once

#include <QString>

namespace redress {

/**
 * The post code in a postal address that is written in lines or in one, in ASCII: five digits in Malaysia,
 * Indonesia and Türkiye, five or six in Viet Nam, ten in Iran (with or without a hyphen, digits of any
 * script), the British form in capitals with one blank ("SW1A 1AA"); elsewhere the number of four to six
 * digits at the edge of a line's part, from the last line up. Empty where there is none: house, box and phone
 * numbers are none. `language` is the addressee's, and tells in which country's form to look first.
 */
[[nodiscard]] QString postCodeOf(const QString& address, const QString& language);

/**
 * Sorting by it puts letters in the order of their post codes, and those without one last. Letters to one
 * code are equal: sort stably to keep the order in which they came.
 */
[[nodiscard]] QString postOrder(const QString& address, const QString& language);

} // namespace redress
