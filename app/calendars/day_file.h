#pragma once

#include "models/calendar.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace redress {

/** The years, both included, of which days are wanted: rules without an end are followed no further. */
struct Years
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contain(QDate day) const { return day.year() >= first && day.year() <= last; }
};

/** What a file names beside days off: an appointment, an event that was called off. */
struct LeftOut
{
    qsizetype line = 0;
    QString name;
    QString why;
};

/** The days off that a file names. */
struct DayFile
{
    /** By date, one a date. */
    QList<Holiday> days;
    QList<LeftOut> leftOut;
    /** Days of years that were not asked for. */
    int otherYears = 0;
};

/**
 * Reads an iCalendar file (.ics: events of whole days, several days and repetitions too) or a table
 * (.csv: date, name and, for half days, hours). What it is shows in its content. Refused by its line, with the field
 * "file", or the field "years".
 */
[[nodiscard]] Result<DayFile> readDayFile(const QByteArray& file, const Years& years);

} // namespace redress
