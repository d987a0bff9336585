#include "ui/clock/clock_account.h"

#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** More days are not gone through one by one. */
constexpr int mostDays = 180;

QString tr(const char* text)
{
    return QCoreApplication::translate("ClockAccount", text);
}

bool isInDays(const Due& due)
{
    return due.limit.unit == LimitUnit::Days || due.limit.unit == LimitUnit::WorkingDays;
}

QString howItCounts(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Hours:
        return tr("Every hour, by day and night.");
    case LimitUnit::WorkingHours:
        return tr("The hours in which the office is open.");
    case LimitUnit::Days:
        return tr("Every day after the first. A day ends at the usual close.");
    case LimitUnit::WorkingDays:
        return tr("Every working day after the first. A day ends with its own hours.");
    }
    Q_UNREACHABLE();
}

/** Puts one clock into words. */
class Writer
{
public:
    Writer(const RunningClock& one, const AccountOf& context) : clock(one), due(one.due), of(context) {}

    ClockAccount write()
    {
        account.title = clockInWords(clock);
        account.outcome = due.left ? leftInWords(*due.left, due.limit.unit) : moment(due.due);
        writeLimit();
        writeChanges();
        writeEnd();
        if (isInDays(due)) {
            writeDays();
        } else {
            writeDaysOff();
        }
        return account;
    }

private:
    const RunningClock& clock;
    const Due& due;
    const AccountOf& of;
    ClockAccount account;

    [[nodiscard]] QString moment(Moment at) const { return fullMoment(at, of.calendar.zone()); }

    [[nodiscard]] QString dayInWords(QDate day) const
    {
        return QLocale().toString(day, u"ddd, d MMM yyyy"_s);
    }

    void fact(const QString& caption, const QString& text) { account.facts.append({caption, text, false}); }

    [[nodiscard]] QString whyThen() const
    {
        if (clock.kind == ClockKind::Silence) {
            return tr("the answer was given");
        }
        const bool entered = due.start != of.complaint.roundReceived &&
                             std::ranges::count(of.complaint.entries, due.start, &StageEntry::at) > 0;
        if (clock.kind == ClockKind::Stage && entered) {
            return tr("the case came to: %1").arg(wordOf(clock.first));
        }
        return of.complaint.round == 1 || clock.kind == ClockKind::Acknowledgement
                   ? tr("the complaint was received")
                   : tr("round %1 was asked for").arg(QLocale().toString(of.complaint.round));
    }

    void writeLimit()
    {
        fact(tr("Begins"), tr("%1: %2").arg(moment(due.start), whyThen()));
        fact(tr("Limit"), limitInWords(due));
        fact(tr("Stands in"), tr("%1, version %2, %3")
                                  .arg(apart(wordOf(of.procedure.name)),
                                       QLocale().toString(of.procedure.version), isolate(clock.stands)));
        fact(tr("What counts"), howItCounts(due.limit.unit));
        if (due.limit.unit != LimitUnit::Hours) {
            fact(tr("Counted by"),
                 tr("%1, time of %2")
                     .arg(apart(of.calendar.name()), isolate(QString::fromLatin1(of.calendar.zone().id()))));
        }
    }

    void writeChanges()
    {
        for (const Extension& one : extensionsOf(of.complaint, clock.kind, clock.first, due.start)) {
            fact(tr("Extended"), extensionInWords(one));
        }
        for (const Interval& pause : due.pauses) {
            fact(tr("Stood still"), pauseInWords(pause));
        }
    }

    [[nodiscard]] QString extensionInWords(const Extension& one) const
    {
        const Staff* grantor = of.office.member(one.by);
        return tr("by %1, on %2, by %3: %4")
            .arg(limitInWords(Limit{one.count, due.limit.unit}), moment(one.at),
                 grantor == nullptr ? QString() : apart(grantor->name), apart(one.reason));
    }

    [[nodiscard]] QString pauseInWords(const Interval& pause) const
    {
        const QString span = pause.until ? tr("%1 to %2").arg(moment(pause.from), moment(*pause.until))
                                         : tr("since %1, and still does").arg(moment(pause.from));
        const QString why = tr("%1: %2").arg(span, reasonsOf(pause));
        if (!isInDays(due) || !pause.until) {
            return why;
        }
        const QDate first = of.calendar.dayOf(pause.from);
        const QDate last = of.calendar.dayOf(*pause.until);
        const auto taken = std::ranges::count_if(due.skipped, [&](const SkippedDay& day) {
            return day.why == NotCounted::Paused && day.day >= first && day.day <= last;
        });
        const QString effect =
            taken == 0   ? tr("No day that counts ended in it.")
            : taken == 1 ? tr("1 day ended in it and does not count.")
                         : tr("%1 days ended in it and do not count.").arg(QLocale().toString(taken));
        return why + u'\n' + effect;
    }

    /** Pauses that overlap are one in the account; each of them had its reason. */
    [[nodiscard]] QString reasonsOf(const Interval& pause) const
    {
        QStringList reasons;
        for (const Pause& one : of.complaint.pauses) {
            const bool within = one.from >= pause.from && (!pause.until || one.from < *pause.until);
            if (within && one.stops.contains(clock.kind)) {
                const PauseReason* reason = of.procedure.pauseReason(one.reason);
                reasons.append(reason != nullptr ? apart(wordOf(reason->words)) : one.reason);
            }
        }
        reasons.removeDuplicates();
        return reasons.isEmpty() ? tr("supposed") : reasons.join(u", "_s);
    }

    void writeEnd()
    {
        if (due.movedOnFrom) {
            fact(tr("Moved on"), tr("It would end on %1, a day off. The next working day takes its place.")
                                     .arg(dayInWords(*due.movedOnFrom)));
        }
        if (clock.breached) {
            fact(tr("Was late"),
                 tr("The limit ended on %1, before it was extended. What was late stays late.")
                     .arg(moment(*clock.breached)));
        }
        const auto cap = std::ranges::find(of.clocks, ClockKind::Cap, &RunningClock::kind);
        if (clock.kind == ClockKind::Cap) {
            fact(tr("Cannot be moved"), tr("Neither a pause nor an extension goes past it."));
        } else if (cap != of.clocks.end() && clock.kind != ClockKind::Silence) {
            fact(tr("Last day"), moment(cap->due.due));
        }
    }

    /** Up to the last day that counted; up to the beginning of the pause while the clock stands still. */
    [[nodiscard]] QDate lastDay() const
    {
        return of.calendar.dayOf(due.left ? due.pauses.last().from : due.due);
    }

    void writeDays()
    {
        QMap<QDate, SkippedDay> skipped;
        for (const SkippedDay& day : due.skipped) {
            skipped.insert(day.day, day);
        }
        const QDate first = of.calendar.dayOf(due.start);
        const int all = due.limit.count + due.extendedBy - (due.left ? due.left->days : 0);
        account.days.append({dayInWords(first), tr("the day of the start"), false});
        int counted = 0;
        for (QDate day = first.addDays(1); day <= lastDay() && first.daysTo(day) <= mostDays;
             day = day.addDays(1)) {
            if (skipped.contains(day)) {
                account.days.append({dayInWords(day), whySkipped(skipped.value(day)), true});
            } else if (counted < all) {
                account.days.append(
                    {dayInWords(day), tr("day %1").arg(QLocale().toString(++counted)), false});
            }
        }
        const int more = all - counted;
        if (more > 0) {
            account.days.append({u"…"_s, tr("%1 more days count").arg(QLocale().toString(more)), false});
        }
    }

    void writeDaysOff()
    {
        for (const SkippedDay& day : due.skipped) {
            account.days.append({dayInWords(day.day), whySkipped(day), true});
        }
    }

    [[nodiscard]] static QString whySkipped(const SkippedDay& day)
    {
        if (day.why == NotCounted::Paused) {
            return tr("the clock stood still");
        }
        return day.name.isEmpty() ? tr("day off") : apart(day.name);
    }
};

} // namespace

ClockAccount accountOf(const RunningClock& clock, const AccountOf& of)
{
    return Writer(clock, of).write();
}

} // namespace redress
