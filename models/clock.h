#pragma once

#include "models/calendar.h"
#include "models/case.h"
#include "models/named.h"
#include "models/procedure.h"

#include <QList>

#include <optional>

namespace redress {

/** A day that a limit passed over, and why. */
struct SkippedDay
{
    QDate day;
    /** The holiday's name; empty for a weekend. */
    QString name;
    friend bool operator==(const SkippedDay&, const SkippedDay&) = default;
};

/** A due moment and how it came about: data, put into words only where it is shown. */
struct Due
{
    Moment start;
    Limit limit;
    QList<SkippedDay> skipped;
    Moment due;
    friend bool operator==(const Due&, const Due&) = default;
};

/** When a limit that began at `start` ends. Pure; follows the definition of clocks in CONTRIBUTING. */
[[nodiscard]] Due dueOf(Moment start, const Limit& limit, const Calendar& calendar);

enum class ClockKind {
    /** From the request of a round until the reply was given. */
    Round,
    /** The absolute end of a round, whatever else runs. */
    Cap,
    /** From the reply until silence counts as no answer. */
    Silence,
};

template <>
struct Names<ClockKind>
{
    static constexpr std::array<std::pair<ClockKind, const char*>, 3> all{
        {{ClockKind::Round, "round"}, {ClockKind::Cap, "cap"}, {ClockKind::Silence, "silence"}}};
};

struct RunningClock
{
    ClockKind kind = ClockKind::Round;
    Due due;
};

/** The clocks that run in the case as it stands, earliest due first. */
[[nodiscard]] QList<RunningClock> runningClocks(const Case& complaint, const Procedure& procedure,
                                                const Calendar& calendar);
/** The earliest of them; none where no clock runs. */
[[nodiscard]] std::optional<Moment> dueOfCase(const Case& complaint, const Procedure& procedure,
                                              const Calendar& calendar);

} // namespace redress
