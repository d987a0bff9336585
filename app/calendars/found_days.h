#pragma once

#include "app/calendars/day_file.h"

#include <QMap>

#include <optional>

namespace redress {

/** A refusal of the field "file" that begins with its line. */
[[nodiscard]] Refusal atLine(qsizetype line, const QString& reason, const QString& sentence);

/** The days of a file as its reader finds them. */
class FoundDays
{
public:
    explicit FoundDays(const Years& years) : wanted(years) {}

    [[nodiscard]] const Years& years() const { return wanted; }
    /** Refused where the name cannot be shown, or where the file names more days than any calendar has. */
    [[nodiscard]] std::optional<Refusal> add(qsizetype line, const Holiday& day);
    void leaveOut(qsizetype line, const QString& name, const QString& why);
    [[nodiscard]] DayFile take();

private:
    Years wanted;
    QMap<QDate, Holiday> days;
    QList<LeftOut> leftOut;
    int otherYears = 0;
    int howOften = 0;
};

} // namespace redress
