#include "ui/words/clock_words.h"

#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Clock
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

} // namespace

QString limitInWords(const Limit& limit)
{
    switch (limit.unit) {
    case LimitUnit::Hours:
        return limit.count == 1 ? Clock::tr("1 hour") : Clock::tr("%1 hours").arg(limit.count);
    case LimitUnit::WorkingHours:
        return limit.count == 1 ? Clock::tr("1 working hour")
                                : Clock::tr("%1 working hours").arg(limit.count);
    case LimitUnit::Days:
        return limit.count == 1 ? Clock::tr("1 day") : Clock::tr("%1 days").arg(limit.count);
    case LimitUnit::WorkingDays:
        return limit.count == 1 ? Clock::tr("1 working day") : Clock::tr("%1 working days").arg(limit.count);
    }
    return {};
}

QString explanationOf(const Due& due, const QTimeZone& zone)
{
    QStringList lines{Clock::tr("From %1").arg(fullMoment(due.start, zone)),
                      Clock::tr("Limit: %1").arg(limitInWords(due.limit))};
    const QLocale locale;
    for (const SkippedDay& skipped : due.skipped) {
        const QString day = locale.toString(skipped.day, u"dddd, d MMMM"_s);
        lines.append(Clock::tr("%1 does not count: %2")
                         .arg(day, skipped.name.isEmpty() ? Clock::tr("day off") : skipped.name));
    }
    lines.append(Clock::tr("Due %1").arg(fullMoment(due.due, zone)));
    return lines.join(u'\n');
}

} // namespace redress
