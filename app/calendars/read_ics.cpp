#include "app/calendars/read_ics.h"

#include "app/calendars/found_days.h"
#include "app/calendars/ics_property.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DayFile)
};

constexpr int longestEvent = 100;

/** What is known of an event before its days are counted; none where it has a time of day. */
struct Span
{
    QDate start;
    int days = 1;
};

class IcsReading
{
public:
    explicit IcsReading(const Years& years) : found(years) {}

    Result<DayFile> read(const QList<IcsEvent>& events)
    {
        for (const IcsEvent& event : events) {
            if (const auto refused = noteMoved(event)) {
                return *refused;
            }
        }
        for (const IcsEvent& event : events) {
            if (const auto refused = take(event)) {
                return *refused;
            }
        }
        return found.take();
    }

private:
    /** One day of a repetition that has an event of its own elsewhere in the file. */
    std::optional<Refusal> noteMoved(const IcsEvent& event)
    {
        const IcsLine* moved = event.property("RECURRENCE-ID");
        const IcsLine* series = event.property("UID");
        if (moved == nullptr || series == nullptr) {
            return std::nullopt;
        }
        const auto day = icsDay(*moved);
        if (!day) {
            return day.refusal();
        }
        if (*day) {
            movedDays[series->value()].insert(**day);
        }
        return std::nullopt;
    }

    std::optional<Refusal> take(const IcsEvent& event)
    {
        const auto name = nameOf(event);
        if (!name) {
            return name.refusal();
        }
        const IcsLine* status = event.property("STATUS");
        if (status != nullptr && status->value().trimmed().toUpper() == "CANCELLED") {
            found.leaveOut(event.line, *name, Sentence::tr("It was called off."));
            return std::nullopt;
        }
        const auto span = spanOf(event);
        if (!span) {
            return span.refusal();
        }
        if (!*span) {
            found.leaveOut(event.line, *name, Sentence::tr("It has a time of day: no whole day is off."));
            return std::nullopt;
        }
        if (name->simplified().isEmpty()) {
            found.leaveOut(event.line, {}, Sentence::tr("It has no name."));
            return std::nullopt;
        }
        return addDays(event, *name, **span);
    }

    static Result<QString> nameOf(const IcsEvent& event)
    {
        const IcsLine* summary = event.property("SUMMARY");
        return summary == nullptr || summary->value().trimmed().isEmpty() ? Result<QString>(QString())
                                                                          : icsText(*summary);
    }

    static Result<std::optional<Span>> spanOf(const IcsEvent& event)
    {
        const IcsLine* start = event.property("DTSTART");
        if (start == nullptr) {
            return atLine(event.line, u"no_day"_s, Sentence::tr("The event names no day (DTSTART)."));
        }
        const auto first = icsDay(*start);
        if (!first) {
            return first.refusals();
        }
        if (!*first) {
            return std::optional<Span>();
        }
        const auto days = lengthOf(event, **first);
        if (!days) {
            return days.refusals();
        }
        return *days ? std::optional(Span{**first, **days}) : std::nullopt;
    }

    /** The end is the first day behind it. */
    static Result<std::optional<int>> lengthOf(const IcsEvent& event, QDate start)
    {
        const IcsLine* end = event.property("DTEND");
        const IcsLine* duration = event.property("DURATION");
        if (end == nullptr && duration == nullptr) {
            return std::optional(1);
        }
        std::optional<int> days;
        if (end != nullptr) {
            const auto behind = icsDay(*end);
            if (!behind) {
                return behind.refusals();
            }
            days = *behind ? std::optional(int(start.daysTo(**behind))) : std::nullopt;
        } else {
            const auto told = icsDuration(*duration);
            if (!told) {
                return told.refusals();
            }
            days = *told;
        }
        const qsizetype line = (end != nullptr ? end : duration)->number;
        if (days && *days < 0) {
            return atLine(line, u"ends_before"_s, Sentence::tr("The event ends before it begins."));
        }
        if (days && *days > longestEvent) {
            return atLine(line, u"too_long"_s, Sentence::tr("The event lasts longer than 100 days."));
        }
        // Some programs write the same day as its end.
        return days ? std::optional(std::max(*days, 1)) : days;
    }

    std::optional<Refusal> addDays(const IcsEvent& event, const QString& name, const Span& span)
    {
        const auto starts = startsOf(event, span.start);
        if (!starts) {
            return starts.refusal();
        }
        const bool repeats = event.property("RRULE") != nullptr;
        for (const QDate start : *starts) {
            for (int day = 0; day < span.days; ++day) {
                const Holiday holiday{start.addDays(day), name, {}, false};
                // What a rule gives for other years is no part of the file that is left behind.
                if (repeats && !found.years().contain(holiday.date)) {
                    continue;
                }
                if (const auto refused = found.add(event.line, holiday)) {
                    return refused;
                }
            }
        }
        return std::nullopt;
    }

    /** Each day on which the event begins: by its rule and its list, less the days that were taken out or moved. */
    Result<QList<QDate>> startsOf(const IcsEvent& event, QDate start)
    {
        QList<QDate> starts{start};
        QSet<QDate> without;
        for (const IcsLine& line : event.properties) {
            const QByteArray name = line.name();
            if (name != "RRULE" && name != "RDATE" && name != "EXDATE") {
                continue;
            }
            const auto days = name == "RRULE" ? icsRepetitions(line, start, found.years(), effort) : icsDays(line);
            if (!days) {
                return days.refusals();
            }
            if (name == "EXDATE") {
                without += QSet<QDate>(days->begin(), days->end());
            } else {
                starts += *days;
            }
        }
        const IcsLine* series = event.property("UID");
        if (series != nullptr && event.property("RECURRENCE-ID") == nullptr) {
            without += movedDays.value(series->value());
        }
        starts.removeIf([&without](QDate day) { return without.contains(day); });
        std::ranges::sort(starts);
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        return starts;
    }

    FoundDays found;
    Effort effort;
    QHash<QByteArray, QSet<QDate>> movedDays;
};

} // namespace

Result<DayFile> readIcs(const QByteArray& text, const Years& years)
{
    const auto events = icsEvents(text);
    return events ? IcsReading(years).read(*events) : Result<DayFile>(events.refusals());
}

} // namespace redress
