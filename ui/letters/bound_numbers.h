#pragma once

#include <QString>

namespace redress {

/**
 * The text with the blanks inside of "6 October 2026", "RM 150.00", "tháng 10" and "Rp 68.750" made such that no line
 * ends there: of a date the day stays with its month, of an amount the currency with its figure.
 */
[[nodiscard]] QString withNumbersBound(QString text);

} // namespace redress
