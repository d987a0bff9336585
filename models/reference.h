#pragma once

#include <QString>

#include <optional>

namespace redress {

/**
 * The reference of a case as it is spoken on the phone: year, number in the year, check digit: "26-004817-1".
 * The check digit is Damm's (H. M. Damm, 2004: quasigroup of order 10): it shows every single wrong digit and
 * every swap of neighbours.
 * `year` is the civil year of registration, `number` at least 1.
 */
[[nodiscard]] QString makeReference(int year, qint64 number);

/**
 * Reads a reference as people type it: any script's digits, with or without hyphens and blanks.
 * Gives it in its proper form, or nothing where it is none or the check digit does not fit.
 */
[[nodiscard]] std::optional<QString> readReference(const QString& typed);

/**
 * The complainant's code for asking about the case: "K7T-M4Q", six signs of an alphabet without look-alikes.
 * `entropy` are at least 30 random bits.
 */
[[nodiscard]] QString makeStatusCode(quint64 entropy);

} // namespace redress
