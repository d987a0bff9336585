#include "ui/words/clock_words.h"

#include "app/procedures/procedure_terms.h"
#include "ui/words/case_words.h"
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
    return term::of(limit);
}

QString leftInWords(const Left& left, LimitUnit unit)
{
    if (unit == LimitUnit::Days || unit == LimitUnit::WorkingDays) {
        return Clock::tr("%1 left").arg(limitInWords(Limit{left.days, unit}));
    }
    const qint64 minutes = left.milliseconds / 60'000;
    return Clock::tr("%1 h %2 min left").arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60));
}

QString clockInWords(const RunningClock& clock)
{
    if (clock.kind != ClockKind::Stage) {
        return wordOf(clock.kind);
    }
    return clock.first == clock.last
               ? Clock::tr("%1: %2").arg(wordOf(clock.kind), wordOf(clock.first))
               : Clock::tr("%1: %2 to %3").arg(wordOf(clock.kind), wordOf(clock.first), wordOf(clock.last));
}

QString outcomeInWords(const RunningClock& clock, Moment now, const QTimeZone& zone)
{
    return clock.isPaused() ? leftInWords(*clock.due.left, clock.due.limit.unit) : dueInWords(clock.due.due, now, zone);
}

QString limitInWords(const Due& due)
{
    return due.extendedBy == 0
               ? limitInWords(due.limit)
               : Clock::tr("%1 and %2 more").arg(limitInWords(due.limit), QLocale().toString(due.extendedBy));
}

QString explanationOf(const Due& due, const QTimeZone& zone)
{
    QStringList lines{Clock::tr("From %1").arg(fullMoment(due.start, zone)),
                      Clock::tr("Limit: %1").arg(limitInWords(due))};
    for (const Interval& pause : due.pauses) {
        const QString from = fullMoment(pause.from, zone);
        lines.append(pause.until ? Clock::tr("Stood still from %1 to %2").arg(from, fullMoment(*pause.until, zone))
                                 : Clock::tr("Stands still since %1").arg(from));
    }
    const QLocale locale;
    for (const SkippedDay& skipped : due.skipped) {
        const QString day = locale.toString(skipped.day, u"dddd, d MMMM"_s);
        const QString why = skipped.why == NotCounted::Paused ? Clock::tr("the clock stood still")
                            : skipped.name.isEmpty()          ? Clock::tr("day off")
                                                              : skipped.name;
        lines.append(Clock::tr("%1 does not count: %2").arg(day, why));
    }
    lines.append(due.left ? leftInWords(*due.left, due.limit.unit) : Clock::tr("Due %1").arg(fullMoment(due.due, zone)));
    return lines.join(u'\n');
}

} // namespace redress
