#pragma once

#include "models/calendar.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace redress {

/** What an arriving day finds in the calendar. */
enum class Arrival {
    /** Nothing: the day is added. */
    New,
    /** The same day off already. */
    There,
    /** Another name, or other hours. */
    Differs,
};

struct ArrivingDay
{
    Holiday day;
    Arrival arrival = Arrival::New;
    /** What stands there where it differs. */
    Holiday standing;
    /** It is worked all the same: a make-up day beats a holiday. */
    bool isMadeUp = false;
};

/** The holidays and make-up days of a calendar's document against the days that arrive; each of these, by date. */
[[nodiscard]] QList<ArrivingDay> compareDays(const QJsonArray& holidays, const QJsonArray& makeUpDays,
                                             const QList<Holiday>& days);

/**
 * The holidays with the new days among them, by date. Where a day differs, what stands there stays, or the arriving
 * one takes its place.
 */
[[nodiscard]] QJsonArray withDays(const QJsonArray& holidays, const QList<ArrivingDay>& days, bool replacing);

} // namespace redress
