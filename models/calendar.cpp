#include "models/calendar.h"

#include "models/document.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr std::array<const char*, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                              "friday", "saturday", "sunday"};

QTime readTime(Document::Node node)
{
    const QTime time = QTime::fromString(node.text(), u"HH:mm"_s);
    if (node.isPresent() && !time.isValid()) {
        node.refuse(u"no_time"_s, Sentence::tr("A time stands here, as in \"17:00\"."));
    }
    return time;
}

QList<OpeningHours> readHours(Document::Node node)
{
    QList<OpeningHours> hours;
    for (Document::Node item : node.items()) {
        const QStringList ends = item.text().split(u'-');
        const OpeningHours opening{QTime::fromString(ends.value(0), u"HH:mm"_s),
                                   QTime::fromString(ends.value(1), u"HH:mm"_s)};
        const bool inOrder = hours.isEmpty() || hours.last().to <= opening.from;
        if (ends.size() != 2 || !opening.from.isValid() || !opening.to.isValid() || opening.from >= opening.to ||
            !inOrder) {
            item.refuse(u"no_hours"_s, Sentence::tr("Hours stand here in order, as in \"08:00-12:00\"."));
            continue;
        }
        hours.append(opening);
    }
    return hours;
}

QDate readDate(Document::Node node)
{
    const QDate date = QDate::fromString(node.text(), Qt::ISODate);
    if (node.isPresent() && !date.isValid()) {
        node.refuse(u"no_date"_s, Sentence::tr("A date stands here, as in \"2026-09-02\"."));
    }
    return date;
}

using Week = std::array<QList<OpeningHours>, 7>;

Week readWeek(Document::Node node)
{
    Week week;
    QStringList known;
    for (size_t day = 0; day < weekdays.size(); ++day) {
        known.append(QLatin1String(weekdays.at(day)));
        week.at(day) = readHours(node.field(known.last()));
    }
    node.refuseUnknown(known);
    if (std::ranges::all_of(week, [](const auto& hours) { return hours.isEmpty(); })) {
        node.refuse(u"no_working_day"_s, Sentence::tr("At least one day of the week is worked."));
    }
    return week;
}

/** Puts what stands at a day; a day that stands there already is refused. */
template <class Value>
void putOnce(QMap<QDate, Value>& days, QDate day, const Value& value, Document::Node& item)
{
    if (day.isValid() && days.contains(day)) {
        item.refuse(u"twice"_s, Sentence::tr("This day stands here twice."));
    }
    days.insert(day, value);
}

QMap<QDate, Holiday> readHolidays(Document::Node node)
{
    QMap<QDate, Holiday> holidays;
    for (Document::Node item : node.items()) {
        item.refuseUnknown({u"date"_s, u"name"_s, u"name_en"_s, u"note"_s, u"hours"_s, u"confirm"_s});
        const Holiday holiday{readDate(item.field(u"date"_s)), item.field(u"name"_s).text(),
                              readHours(item.field(u"hours"_s, false)), item.field(u"confirm"_s, false).truth()};
        for (const QString& forPeople : {u"name_en"_s, u"note"_s}) {
            std::ignore = item.field(forPeople, false).text();
        }
        putOnce(holidays, holiday.date, holiday, item);
    }
    return holidays;
}

QMap<QDate, QList<OpeningHours>> readMakeUpDays(Document::Node node)
{
    QMap<QDate, QList<OpeningHours>> days;
    for (Document::Node item : node.items()) {
        item.refuseUnknown({u"date"_s, u"note"_s, u"hours"_s});
        Document::Node hours = item.field(u"hours"_s);
        const QDate day = readDate(item.field(u"date"_s));
        putOnce(days, day, readHours(hours), item);
        if (hours.isPresent() && days.value(day).isEmpty()) {
            hours.refuse(u"no_hours"_s, Sentence::tr("A day that is worked has hours."));
        }
    }
    return days;
}

} // namespace

Result<Calendar> Calendar::read(const QByteArray& text)
{
    auto parsed = Document::parse(text);
    if (!parsed) {
        return parsed.refusals();
    }
    Document document = std::move(parsed).value();
    Document::Node root = document.root();
    root.refuseUnknown({u"$schema"_s, u"name"_s, u"note"_s, u"sources"_s, u"zone"_s, u"usual_close"_s, u"week"_s,
                        u"holidays"_s, u"make_up_days"_s});
    Calendar calendar;
    calendar.written = text;
    calendar.title = root.field(u"name"_s).text();
    Document::Node zone = root.field(u"zone"_s);
    const QByteArray zoneId = zone.text().toLatin1();
    calendar.timeZone = QTimeZone(zoneId);
    // An empty id would be the zone of whatever computer reads it.
    if (zone.isPresent() && (zoneId.isEmpty() || !calendar.timeZone.isValid())) {
        zone.refuse(u"no_zone"_s, Sentence::tr("There is no such time zone."));
    }
    for (Document::Node source : root.field(u"sources"_s, false).items()) {
        std::ignore = source.text();
    }
    calendar.usual = readTime(root.field(u"usual_close"_s));
    calendar.week = readWeek(root.field(u"week"_s));
    calendar.holidays = readHolidays(root.field(u"holidays"_s));
    calendar.makeUpDays = readMakeUpDays(root.field(u"make_up_days"_s, false));
    if (!document.refusals().isEmpty()) {
        return document.refusals();
    }
    return calendar;
}

const QList<OpeningHours>& Calendar::hoursOn(QDate day) const
{
    if (const auto makeUp = makeUpDays.constFind(day); makeUp != makeUpDays.cend()) {
        return *makeUp;
    }
    const auto& usualHours = week.at(static_cast<size_t>(day.dayOfWeek() - 1));
    const auto holiday = holidays.constFind(day);
    if (holiday == holidays.cend()) {
        return usualHours;
    }
    // A half holiday on a weekend is still a weekend.
    return usualHours.isEmpty() ? usualHours : holiday->hours;
}

Moment Calendar::at(QDate day, QTime time) const
{
    return Moment::fromDateTime(QDateTime(day, time, timeZone));
}

Moment Calendar::closeOfWorkingDay(QDate day) const
{
    const auto& hours = hoursOn(day);
    return hours.isEmpty() ? usualClose(day) : at(day, hours.last().to);
}

Moment Calendar::usualClose(QDate day) const
{
    return at(day, usual);
}

QString Calendar::dayOffName(QDate day) const
{
    const auto holiday = holidays.constFind(day);
    // A half holiday takes no day off: where it falls on a weekend, the weekend does.
    return holiday == holidays.cend() || !holiday->hours.isEmpty() ? QString() : holiday->name;
}

} // namespace redress
