#pragma once

#include <QCalendar>
#include <QDate>

#include <optional>

namespace redress {

/** A month as it is written with a day: of which calendar, and of which year where that is said. */
struct WrittenMonth
{
    int month = 0;
    std::optional<int> year;
    QCalendar::System calendar = QCalendar::System::Gregorian;
};

/** In that calendar. */
[[nodiscard]] int yearOf(QDate day, QCalendar::System calendar);

/** Whether a letter of today can speak of that year: from 120 years ago to 50 years ahead. */
[[nodiscard]] bool isPlausibleYear(int year, QCalendar::System calendar, QDate today);

/** Of the last two digits of a year, the year nearest to today. */
[[nodiscard]] int wholeYear(int digits, QCalendar::System calendar, QDate today);

/** The day of that month, in the year nearest to today where none is written, at equal distance the later;
 * invalid where there is no such day. */
[[nodiscard]] QDate dayIn(int day, const WrittenMonth& month, QDate today);

} // namespace redress
