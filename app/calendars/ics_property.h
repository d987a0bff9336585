#pragma once

#include "app/calendars/day_file.h"
#include "app/calendars/ics_events.h"

#include <QDate>

#include <optional>

/** What of an event's properties takes a library to read. */
namespace redress {

/** The words of a text property, its escapes undone. */
[[nodiscard]] Result<QString> icsText(const IcsLine& line);

/** The day of DTSTART, DTEND or RECURRENCE-ID; none where it has a time of day. */
[[nodiscard]] Result<std::optional<QDate>> icsDay(const IcsLine& line);

/** How many days DURATION says; none where it is no number of whole days. */
[[nodiscard]] Result<std::optional<int>> icsDuration(const IcsLine& line);

/** The days of EXDATE or RDATE. */
[[nodiscard]] Result<QList<QDate>> icsDays(const IcsLine& line);

/** What the rules of one file may take to be followed, so that it is read in a second or two. */
struct Effort
{
    /** Days between a rule's start and the end of the years; a rule of years takes far less for each. */
    qint64 daysLeft = 500'000;
};

/**
 * The first days that RRULE gives from the start up to the end of the years. A rule that counts in hours, minutes or
 * seconds, in another calendar, or more often than once a year without an end is refused; so is one that the effort
 * does not suffice for.
 */
[[nodiscard]] Result<QList<QDate>> icsRepetitions(const IcsLine& line, QDate start, const Years& years, Effort& effort);

} // namespace redress
