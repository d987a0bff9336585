#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace redress {

/** Where a text names a day; in UTF-16 units of the text as it was given. */
struct DateInText
{
    QDate day;
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const DateInText&, const DateInText&) = default;
};

/**
 * The civil days that a letter writes out, in order of their places: in numbers, with names of months in
 * English, Vietnamese, Malay, Indonesian or Persian, Gregorian or Jalali, whatever the digits; several days
 * of one month
 * ("10 and 12 December") each for itself.
 * `language` settles what is open: in "fa" two-digit years and days without a year are Jalali, year first,
 * elsewhere Gregorian, day first. A day without a year is the one nearest to `today`, at equal distance the
 * later. It rather finds a day too many than one too few; references, phone numbers, amounts, times,
 * fractions, versions and days that do not exist are none.
 */
[[nodiscard]] QList<DateInText> datesIn(const QString& text, const QString& language, QDate today);

} // namespace redress
