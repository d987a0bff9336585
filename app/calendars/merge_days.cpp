#include "app/calendars/merge_days.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString written(const OpeningHours& hours)
{
    return hours.from.toString(u"HH:mm"_s) + u'-' + hours.to.toString(u"HH:mm"_s);
}

QJsonObject written(const Holiday& day)
{
    QJsonObject object{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, day.name}};
    QJsonArray hours;
    for (const OpeningHours& one : day.hours) {
        hours.append(written(one));
    }
    if (!hours.isEmpty()) {
        object.insert(u"hours"_s, hours);
    }
    return object;
}

Holiday readStanding(const QJsonObject& object)
{
    Holiday day{QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate),
                object.value(u"name"_s).toString(), {}, object.value(u"confirm"_s).toBool()};
    for (const QJsonValue& one : object.value(u"hours"_s).toArray()) {
        const QString hours = one.toString();
        day.hours.append({QTime::fromString(hours.section(u'-', 0, 0), u"HH:mm"_s),
                          QTime::fromString(hours.section(u'-', 1), u"HH:mm"_s)});
    }
    return day;
}

Arrival arrivalOf(const Holiday& day, const Holiday& standing)
{
    return day.name == standing.name && day.hours == standing.hours ? Arrival::There : Arrival::Differs;
}

} // namespace

QList<ArrivingDay> compareDays(const QJsonArray& holidays, const QJsonArray& makeUpDays, const QList<Holiday>& days)
{
    QSet<QDate> madeUp;
    for (const QJsonValue& one : makeUpDays) {
        madeUp.insert(readStanding(one.toObject()).date);
    }
    QMap<QDate, Holiday> standing;
    for (const QJsonValue& one : holidays) {
        const Holiday day = readStanding(one.toObject());
        standing.insert(day.date, day);
    }
    QList<ArrivingDay> compared;
    for (const Holiday& day : days) {
        const auto there = standing.constFind(day.date);
        ArrivingDay arriving{day, Arrival::New, {}, madeUp.contains(day.date)};
        if (there != standing.cend()) {
            arriving.arrival = arrivalOf(day, *there);
            arriving.standing = *there;
        }
        compared.append(arriving);
    }
    return compared;
}

QJsonArray withDays(const QJsonArray& holidays, const QList<ArrivingDay>& days, bool replacing)
{
    // By date; a line whose date cannot be read keeps its place in front, to be refused where it is saved.
    QMultiMap<QString, QJsonObject> byDate;
    for (const QJsonValue& one : holidays) {
        byDate.insert(one.toObject().value(u"date"_s).toString(), one.toObject());
    }
    for (const ArrivingDay& arriving : days) {
        const QString date = arriving.day.date.toString(Qt::ISODate);
        if (arriving.arrival == Arrival::Differs && replacing) {
            byDate.remove(date);
        }
        if (arriving.arrival == Arrival::New || (arriving.arrival == Arrival::Differs && replacing)) {
            byDate.insert(date, written(arriving.day));
        }
    }
    QJsonArray merged;
    for (const QJsonObject& one : std::as_const(byDate)) {
        merged.append(one);
    }
    return merged;
}

} // namespace redress
