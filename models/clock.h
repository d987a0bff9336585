#pragma once

#include "models/calendar.h"
#include "models/case.h"
#include "models/named.h"
#include "models/procedure.h"

#include <QList>

#include <optional>

namespace redress {

/** Why a day did not count. */
enum class NotCounted {
    /** Weekend or holiday. */
    DayOff,
    /** The clock stood still at its close. */
    Paused,
};

/** A day that a limit passed over, and why. */
struct SkippedDay
{
    QDate day;
    /** The holiday's name; empty for a weekend. */
    QString name;
    NotCounted why = NotCounted::DayOff;
    friend bool operator==(const SkippedDay&, const SkippedDay&) = default;
};

/** From a moment up to, not including, another; without end while it lasts. */
struct Interval
{
    Moment from;
    std::optional<Moment> until;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/** What is left of a limit whose clock stands still. */
struct Left
{
    /** Of a limit in days. */
    int days = 0;
    /** Of a limit in hours. */
    qint64 milliseconds = 0;
    friend bool operator==(const Left&, const Left&) = default;
};

/** What bears on a limit beside its start and the calendar. */
struct Terms
{
    /** Added to the limit's count, in its unit. */
    int extendedBy = 0;
    /** In any order; they may overlap. */
    QList<Interval> pauses;
    /** A limit in days that ends on a day off moves on to the next working day. */
    bool daysMoveOn = false;
};

/** A due moment and how it came about: data, put into words only where it is shown. */
struct Due
{
    Moment start;
    /** As the procedure says it, without extensions. */
    Limit limit;
    /** Days off and, for limits in days, paused days, in order. */
    QList<SkippedDay> skipped;
    /** The last moment that is still in time; while `left` is set it says nothing. */
    Moment due;
    int extendedBy = 0;
    /** The pauses that fell between its start and its end, united and in order. */
    QList<Interval> pauses;
    /** The day off on which it would have ended; set where it moved on, and then the first of the days passed over. */
    std::optional<QDate> movedOnFrom;
    /** Set while the clock stands still: no due moment then. */
    std::optional<Left> left;
    friend bool operator==(const Due&, const Due&) = default;
};

/**
 * When a limit that began at `start` ends. Pure; follows the definition of clocks in CONTRIBUTING. Under 20
 * microseconds for limits of up to 60 working days: bench_clock measures it.
 */
[[nodiscard]] Due dueOf(Moment start, const Limit& limit, const Calendar& calendar, const Terms& terms = {});

struct RunningClock
{
    ClockKind kind = ClockKind::Round;
    Due due;
    /** Where its limit stands in the procedure's document: "rounds.each[0].limit". */
    QString stands;
    /** For a stage's clock: the stages that it spans. */
    Stage first = Stage::Intake;
    Stage last = Stage::Intake;
    /** Had passed when the limit was extended: a breach that the extension does not undo. */
    std::optional<Moment> breached;

    [[nodiscard]] bool isPaused() const { return due.left.has_value(); }
};

/**
 * The extensions that count for a clock of the present round that began at `start`, in order. A stage that was left
 * and entered again begins with the limit as it is published.
 */
[[nodiscard]] QList<Extension> extensionsOf(const Case& complaint, ClockKind clock, Stage first, Moment start);

/** The clocks that run or stand still in the case as it stands: by due moment, those that stand still last. */
[[nodiscard]] QList<RunningClock> runningClocks(const Case& complaint, const Procedure& procedure,
                                                const Calendar& calendar);
/** The earliest due of those that run; none where no clock runs. */
[[nodiscard]] std::optional<Moment> dueOfCase(const Case& complaint, const Procedure& procedure,
                                              const Calendar& calendar);

/** What somebody would like to know about a clock without changing anything. */
struct Supposition
{
    int extendedBy = 0;
    std::optional<Interval> pause;
    int receivedDaysEarlier = 0;
    /** Null: the office's own. */
    const Calendar* calendar = nullptr;
};

/** The clock of that kind and first stage under the supposition; none where it does not run. */
[[nodiscard]] std::optional<RunningClock> clockIf(const Case& complaint, const Procedure& procedure,
                                                  const Calendar& calendar, ClockKind kind, Stage first,
                                                  const Supposition& supposition);

} // namespace redress
