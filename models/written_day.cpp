#include "models/written_day.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace redress {

namespace {

QDate nearest(int day, const WrittenMonth& month, QDate today)
{
    // A leap day is at most eight years away.
    constexpr int furthest = 8;
    const QCalendar calendar(month.calendar);
    const int present = yearOf(today, month.calendar);
    QDate found;
    for (int year = present + furthest; year >= present - furthest; --year) {
        const QDate date(year, month.month, day, calendar);
        if (date.isValid() &&
            (!found.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(found)))) {
            found = date;
        }
    }
    return found;
}

} // namespace

int yearOf(QDate day, QCalendar::System calendar)
{
    return QCalendar(calendar).partsFromDate(day).year;
}

bool isPlausibleYear(int year, QCalendar::System calendar, QDate today)
{
    const int distance = year - yearOf(today, calendar);
    return distance >= -120 && distance <= 50;
}

int wholeYear(int digits, QCalendar::System calendar, QDate today)
{
    const int present = yearOf(today, calendar);
    const int inThisCentury = present - present % 100 + digits;
    const std::array years{inThisCentury + 100, inThisCentury, inThisCentury - 100};
    return *std::ranges::min_element(years, {}, [present](int year) { return std::abs(year - present); });
}

QDate dayIn(int day, const WrittenMonth& month, QDate today)
{
    return month.year ? QDate(*month.year, month.month, day, QCalendar(month.calendar))
                      : nearest(day, month, today);
}

} // namespace redress
