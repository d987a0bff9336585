#include "ui/clock/clock_difference.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace redress {

namespace {

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

QString ofDays(qint64 days)
{
    const QString number = QLocale().toString(std::abs(days));
    if (days > 0) {
        return days == 1 ? Difference::tr("1 day later") : Difference::tr("%1 days later").arg(number);
    }
    return days == -1 ? Difference::tr("1 day earlier") : Difference::tr("%1 days earlier").arg(number);
}

} // namespace

QString differenceInWords(const Due& present, const Due& supposed, const QTimeZone& zone)
{
    if (supposed.left || present.left) {
        return supposed.left && present.left && *supposed.left == *present.left ? Difference::tr("No change")
               : supposed.left ? Difference::tr("It would stand still")
                               : Difference::tr("It would run");
    }
    if (supposed.due == present.due) {
        return Difference::tr("No change");
    }
    const qint64 days = present.due.in(zone).date().daysTo(supposed.due.in(zone).date());
    if (days != 0) {
        return ofDays(days);
    }
    const qint64 minutes = (supposed.due.milliseconds - present.due.milliseconds) / 60'000;
    const QString hours = QLocale().toString(std::abs(minutes) / 60);
    const QString rest = QLocale().toString(std::abs(minutes) % 60);
    return minutes > 0 ? Difference::tr("%1 h %2 min later").arg(hours, rest)
                       : Difference::tr("%1 h %2 min earlier").arg(hours, rest);
}

} // namespace redress
