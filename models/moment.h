#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>

namespace redress {

/** A point in time: milliseconds since 1970-01-01T00:00Z, the way both engines keep it. */
struct Moment
{
    qint64 milliseconds = 0;

    [[nodiscard]] static Moment fromDateTime(const QDateTime& moment) { return {moment.toMSecsSinceEpoch()}; }
    [[nodiscard]] QDateTime in(const QTimeZone& zone) const
    {
        return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    }
    [[nodiscard]] Moment plusSeconds(qint64 seconds) const { return {milliseconds + seconds * 1000}; }
    friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
};

} // namespace redress
