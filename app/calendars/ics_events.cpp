#include "app/calendars/ics_events.h"

#include "app/calendars/found_days.h"

#include <QCoreApplication>
#include <QStack>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DayFile)
};

/** Each can have a rule of its own, and a rule takes its time. */
constexpr qsizetype mostEvents = 1000;

/** A line that begins with a space or a tab goes on with the one before. */
Result<QList<IcsLine>> unfolded(const QByteArray& text)
{
    QList<IcsLine> lines;
    qsizetype number = 0;
    for (QByteArray line : text.split('\n')) {
        ++number;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            continue;
        }
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (goesOn && lines.isEmpty()) {
            return atLine(number, u"no_line"_s, Sentence::tr("Nothing stands before it that it could go on with."));
        }
        if (goesOn) {
            lines.last().text += line.mid(1);
        } else {
            lines.append({number, line});
        }
    }
    return lines;
}

/** Goes through the lines and keeps which components are open. */
class EventsOfCalendar
{
public:
    std::optional<Refusal> take(const IcsLine& line)
    {
        if (closed) {
            return atLine(line.number, u"behind_end"_s, Sentence::tr("The calendar has ended before."));
        }
        if (!line.text.contains(':')) {
            return atLine(line.number, u"no_line"_s, Sentence::tr("This is no line of a calendar file."));
        }
        const QByteArray name = line.name();
        if (name == "BEGIN") {
            return begin(line);
        }
        if (name == "END") {
            return end(line);
        }
        if (open.size() == 1 && name == "CALSCALE" && line.value().toUpper() != "GREGORIAN") {
            return atLine(line.number, u"calscale"_s, Sentence::tr("Only Gregorian dates can be read."));
        }
        if (isInEvent()) {
            events.last().properties.append(line);
        }
        return std::nullopt;
    }

    /** What is still open at the end of the file was cut off. */
    Result<QList<IcsEvent>> finish(qsizetype lastLine) const
    {
        if (!closed) {
            return atLine(lastLine, u"truncated"_s,
                          Sentence::tr("The file ends here, before %1 has ended.")
                              .arg(QString::fromUtf8(open.isEmpty() ? QByteArray("VCALENDAR") : open.top())));
        }
        return events;
    }

private:
    [[nodiscard]] bool isInEvent() const { return open.size() == 2 && open.top() == "VEVENT"; }

    std::optional<Refusal> begin(const IcsLine& line)
    {
        open.push(line.value().trimmed().toUpper());
        if (!isInEvent()) {
            return std::nullopt;
        }
        events.append(IcsEvent{line.number, {}});
        return events.size() <= mostEvents
                   ? std::nullopt
                   : std::optional(atLine(line.number, u"too_many"_s,
                                          Sentence::tr("The file holds more than 1,000 events.")));
    }

    std::optional<Refusal> end(const IcsLine& line)
    {
        const QByteArray name = line.value().trimmed().toUpper();
        if (open.isEmpty() || open.top() != name) {
            return atLine(line.number, u"no_begin"_s,
                          Sentence::tr("%1 ends here without having begun.").arg(QString::fromUtf8(name.left(40))));
        }
        open.pop();
        closed = open.isEmpty();
        return std::nullopt;
    }

    QStack<QByteArray> open;
    QList<IcsEvent> events;
    bool closed = false;
};

} // namespace

QByteArray IcsLine::name() const
{
    const auto ends = [](char sign) { return sign == ':' || sign == ';'; };
    const auto end = std::ranges::find_if(text, ends);
    return text.left(end - text.begin()).trimmed().toUpper();
}

QByteArray IcsLine::value() const
{
    // A colon inside a quoted parameter begins no value.
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        quoted ^= text.at(at) == '"';
        if (text.at(at) == ':' && !quoted) {
            return text.mid(at + 1);
        }
    }
    return {};
}

const IcsLine* IcsEvent::property(const QByteArray& name) const
{
    const auto found = std::ranges::find_if(properties, [&](const IcsLine& line) { return line.name() == name; });
    return found == properties.end() ? nullptr : &*found;
}

Result<QList<IcsEvent>> icsEvents(const QByteArray& text)
{
    const auto lines = unfolded(text);
    if (!lines) {
        return lines.refusals();
    }
    EventsOfCalendar calendar;
    for (const IcsLine& line : *lines) {
        if (const auto refused = calendar.take(line)) {
            return *refused;
        }
    }
    return calendar.finish(lines->isEmpty() ? 1 : lines->last().number);
}

} // namespace redress
