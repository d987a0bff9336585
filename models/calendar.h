#pragma once

#include "models/moment.h"
#include "models/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <array>

namespace redress {

/** From opening up to, not including, closing; both on the same day. */
struct OpeningHours
{
    QTime from;
    QTime to;
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

struct Holiday
{
    QDate date;
    QString name;
    /** Empty for a whole day off; on a half day the hours that are worked. */
    QList<OpeningHours> hours;
    /** Its date hangs on a decree or on the moon: the administrator has yet to confirm it. */
    bool toConfirm = false;
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/** When the office works. Days are civil dates in its zone. */
class Calendar
{
public:
    /** Reads a calendar document (see resources/calendars/calendar.schema.json). Refuses by path and reason. */
    [[nodiscard]] static Result<Calendar> read(const QByteArray& document);

    [[nodiscard]] const QString& name() const { return title; }
    /** The document it was read from, byte for byte. */
    [[nodiscard]] const QByteArray& document() const { return written; }
    [[nodiscard]] const QTimeZone& zone() const { return timeZone; }
    /** The hours of that day in order; none on a day off. */
    [[nodiscard]] const QList<OpeningHours>& hoursOn(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const { return !hoursOn(day).isEmpty(); }
    /** The end of that day's own hours; the usual close on a day off. */
    [[nodiscard]] Moment closeOfWorkingDay(QDate day) const;
    /** The one usual close, whatever the day. */
    [[nodiscard]] Moment usualClose(QDate day) const;
    /** Why a day is off: the holiday's name, or empty where it is the weekend. */
    [[nodiscard]] QString dayOffName(QDate day) const;
    [[nodiscard]] QDate dayOf(Moment moment) const { return moment.in(timeZone).date(); }
    [[nodiscard]] Moment at(QDate day, QTime time) const;

private:
    QString title;
    QByteArray written;
    QTimeZone timeZone;
    QTime usual;
    /** Monday first; an empty list is a day off. */
    std::array<QList<OpeningHours>, 7> week;
    QMap<QDate, Holiday> holidays;
    /** Days off that are worked, with their hours. */
    QMap<QDate, QList<OpeningHours>> makeUpDays;
};

} // namespace redress
