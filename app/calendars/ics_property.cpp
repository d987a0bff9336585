#include "app/calendars/ics_property.h"

#include "app/calendars/found_days.h"

#include <QCoreApplication>
#include <QHash>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DayFile)
};

using Property = std::unique_ptr<icalproperty, decltype(&icalproperty_free)>;
using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

/** Days that one rule can give at all, each counted as often as it comes, and in one year: a week has one. */
constexpr int mostRepetitions = 2000;
constexpr int mostInAYear = 60;

/** Null where the line is none, or of another kind. */
Property parsed(const IcsLine& line, icalproperty_kind kind)
{
    static const bool setUp = [] {
        // What cannot be read is refused; it ends no program.
        icalerror_set_errors_are_fatal(false);
        return true;
    }();
    Q_UNUSED(setUp)
    // A zero would end the text for the library alone.
    Property property(line.text.contains('\0') ? nullptr : icalproperty_new_from_string(line.text.constData()),
                      icalproperty_free);
    if (property && icalproperty_isa(property.get()) != kind) {
        property.reset();
    }
    return property;
}

Refusal unreadable(const IcsLine& line)
{
    return atLine(line.number, u"no_value"_s,
                  Sentence::tr("%1 cannot be read.").arg(QString::fromUtf8(line.name().left(40))));
}

QDate dayOf(const icaltimetype& time)
{
    return {time.year, time.month, time.day};
}

icaltimetype timeOf(QDate day)
{
    icaltimetype time{};
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icalproperty_kind kindOf(const IcsLine& line)
{
    return icalproperty_string_to_kind(line.name().constData());
}

/** Why the rule gives no days off, or more than anybody means. */
std::optional<Refusal> whyNotRule(const IcsLine& line, const icalrecurrencetype& rule)
{
    const bool hasEnd = rule.count > 0 || !icaltime_is_null_time(rule.until);
    if (rule.rscale != nullptr && qstricmp(rule.rscale, "GREGORIAN") != 0) {
        return atLine(line.number, u"rscale"_s,
                      Sentence::tr("The rule counts in another calendar. Name its days one by one."));
    }
    if (rule.freq < ICAL_DAILY_RECURRENCE) {
        return atLine(line.number, u"no_days"_s, Sentence::tr("The rule counts in hours or less, not in days."));
    }
    if (rule.freq > ICAL_YEARLY_RECURRENCE) {
        return unreadable(line);
    }
    if (rule.freq != ICAL_YEARLY_RECURRENCE && !hasEnd) {
        return atLine(line.number, u"endless"_s,
                      Sentence::tr("The rule has no end. Only a yearly day can go on for ever."));
    }
    return std::nullopt;
}

/** As measured: the library goes through a year of a yearly rule in the time of half a month of others. */
qint64 daysToFollow(const icalrecurrencetype& rule, QDate start, QDate end)
{
    constexpr qint64 aYearOfYears = 15;
    const qint64 days = std::max<qint64>(start.daysTo(end), 0);
    return rule.freq == ICAL_YEARLY_RECURRENCE ? (days / 365 + 1) * aYearOfYears : days;
}

} // namespace

Result<QString> icsText(const IcsLine& line)
{
    const Property property = parsed(line, kindOf(line));
    const icalvalue* value = property ? icalproperty_get_value(property.get()) : nullptr;
    const char* text = value == nullptr ? nullptr : icalvalue_get_text(value);
    return text == nullptr ? Result<QString>(unreadable(line)) : Result<QString>(QString::fromUtf8(text));
}

Result<std::optional<QDate>> icsDay(const IcsLine& line)
{
    const Property property = parsed(line, kindOf(line));
    const icalvalue* value = property ? icalproperty_get_value(property.get()) : nullptr;
    if (value == nullptr) {
        return unreadable(line);
    }
    const icaltimetype time = icalvalue_isa(value) == ICAL_DATE_VALUE ? icalvalue_get_date(value)
                                                                      : icalvalue_get_datetime(value);
    if (!dayOf(time).isValid()) {
        return unreadable(line);
    }
    return time.is_date != 0 ? std::optional(dayOf(time)) : std::nullopt;
}

Result<std::optional<int>> icsDuration(const IcsLine& line)
{
    const Property property = parsed(line, ICAL_DURATION_PROPERTY);
    if (!property) {
        return unreadable(line);
    }
    const icaldurationtype duration = icalproperty_get_duration(property.get());
    const bool wholeDays = duration.hours == 0 && duration.minutes == 0 && duration.seconds == 0;
    if (duration.is_neg != 0 || duration.weeks > 1000 || duration.days > 1000) {
        return unreadable(line);
    }
    return wholeDays ? std::optional(int(duration.weeks * 7 + duration.days)) : std::nullopt;
}

Result<QList<QDate>> icsDays(const IcsLine& line)
{
    QList<QDate> days;
    for (const QByteArray& one : line.value().split(',')) {
        const QByteArray written = one.trimmed();
        const QDate day = QDate::fromString(QString::fromLatin1(written.left(8)), u"yyyyMMdd"_s);
        if (!day.isValid() || (written.size() > 8 && written.at(8) != 'T')) {
            return unreadable(line);
        }
        days.append(day);
    }
    return days;
}

Result<QList<QDate>> icsRepetitions(const IcsLine& line, QDate start, const Years& years, Effort& effort)
{
    const Property property = parsed(line, ICAL_RRULE_PROPERTY);
    if (!property) {
        return unreadable(line);
    }
    icalrecurrencetype rule = icalproperty_get_rrule(property.get());
    if (const auto refused = whyNotRule(line, rule)) {
        return *refused;
    }
    const QDate lastDay(years.last, 12, 31);
    effort.daysLeft -= daysToFollow(rule, start, lastDay);
    if (effort.daysLeft < 0) {
        return atLine(line.number, u"too_long"_s,
                      Sentence::tr("The rules of this file reach back too far to be followed. Name the days one by "
                                   "one."));
    }
    const icaltimetype end = timeOf(lastDay);
    if (icaltime_is_null_time(rule.until) || icaltime_compare(rule.until, end) > 0) {
        rule.until = end;
    }
    const Iterator iterator(icalrecur_iterator_new(rule, timeOf(start)), icalrecur_iterator_free);
    if (!iterator) {
        return unreadable(line);
    }
    QList<QDate> days;
    QHash<int, int> perYear;
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(iterator.get())) {
        days.append(dayOf(next));
        if (days.size() > mostRepetitions || ++perYear[next.year] > mostInAYear) {
            return atLine(line.number, u"too_many"_s, Sentence::tr("The rule takes more than 60 days of a year off."));
        }
    }
    return days;
}

} // namespace redress
