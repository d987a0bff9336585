#include "app/calendars/read_csv.h"

#include "app/calendars/found_days.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DayFile)
};

struct Record
{
    qsizetype line = 0;
    QStringList cells;

    [[nodiscard]] bool isBlank() const
    {
        return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
    }
};

/** The sign that parts the first line: dates and names hold fewer of the other. */
QChar separatorOf(const QString& text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0);
    return first.count(u';') >= first.count(u',') && first.contains(u';') ? u';' : u',';
}

/** Goes through the text sign by sign; a quoted cell may hold separators, line ends and doubled quotes. */
class Table
{
public:
    Table(const QString& text, QChar separator) : text(text), separator(separator) {}

    Result<QList<Record>> records()
    {
        while (at < text.size()) {
            if (const auto refused = readRecord()) {
                return *refused;
            }
        }
        return all;
    }

private:
    std::optional<Refusal> readRecord()
    {
        Record record{line, {}};
        for (bool more = true; more;) {
            if (const auto refused = readCell(record)) {
                return refused;
            }
            more = at < text.size() && text.at(at) == separator;
            at += more ? 1 : 0;
        }
        if (at < text.size() && text.at(at) != u'\n') {
            return atLine(line, u"behind_quote"_s, Sentence::tr("Something stands behind a closing quote."));
        }
        ++at;
        ++line;
        if (!record.isBlank()) {
            all.append(record);
        }
        return std::nullopt;
    }

    std::optional<Refusal> readCell(Record& record)
    {
        if (at < text.size() && text.at(at) == u'"') {
            return readQuoted(record);
        }
        const qsizetype begin = at;
        while (at < text.size() && text.at(at) != separator && text.at(at) != u'\n') {
            ++at;
        }
        record.cells.append(text.mid(begin, at - begin).trimmed());
        return std::nullopt;
    }

    std::optional<Refusal> readQuoted(Record& record)
    {
        const qsizetype began = line;
        QString cell;
        for (++at; at < text.size(); ++at) {
            const bool quote = text.at(at) == u'"';
            if (quote && text.mid(at + 1, 1) != u"\""_s) {
                ++at;
                while (at < text.size() && text.at(at) == u' ') {
                    ++at;
                }
                record.cells.append(cell.trimmed());
                return std::nullopt;
            }
            at += quote ? 1 : 0;
            line += text.at(at) == u'\n' ? 1 : 0;
            cell += text.at(at);
        }
        return atLine(began, u"open_quote"_s, Sentence::tr("A quote is opened here and never closed."));
    }

    const QString& text;
    QChar separator;
    qsizetype at = 0;
    qsizetype line = 1;
    QList<Record> all;
};

QDate readDay(const QString& cell)
{
    static const QRegularExpression dayFirst(u"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$"_s);
    if (const auto match = dayFirst.match(cell); match.hasMatch()) {
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return QDate::fromString(cell, Qt::ISODate);
}

/** Empty where none stand there; nothing where they are no hours in order. */
std::optional<QList<OpeningHours>> readHours(const QString& cell)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<OpeningHours> hours;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const QTime from = QTime::fromString(part.section(u'-', 0, 0), u"H:mm"_s);
        const QTime to = QTime::fromString(part.section(u'-', 1), u"H:mm"_s);
        const bool inOrder = hours.isEmpty() || hours.last().to <= from;
        if (!from.isValid() || !to.isValid() || from >= to || !inOrder) {
            return std::nullopt;
        }
        hours.append({from, to});
    }
    return hours;
}

bool isHeading(const Record& record)
{
    return std::ranges::none_of(record.cells.first(), [](QChar sign) { return sign.isDigit(); });
}

std::optional<Refusal> take(FoundDays& found, const Record& record)
{
    const QDate day = readDay(record.cells.first());
    if (!day.isValid()) {
        return atLine(record.line, u"no_date"_s, Sentence::tr("A date stands first, as in 2027-02-06 or 6/2/2027."));
    }
    if (record.cells.value(1).isEmpty()) {
        return atLine(record.line, u"no_name"_s, Sentence::tr("The day has no name."));
    }
    const auto hours = readHours(record.cells.value(2));
    if (!hours) {
        return atLine(record.line, u"no_hours"_s, Sentence::tr("Hours stand third, as in 08:00-12:00."));
    }
    if (std::any_of(record.cells.cbegin() + std::min<qsizetype>(3, record.cells.size()), record.cells.cend(),
                    [](const QString& cell) { return !cell.isEmpty(); })) {
        return atLine(record.line, u"too_many_cells"_s,
                      Sentence::tr("Date, name and hours are all that is read. Put quotes around a name with commas."));
    }
    return found.add(record.line, {day, record.cells.at(1), *hours, false});
}

} // namespace

Result<DayFile> readCsv(const QByteArray& text, const Years& years)
{
    QString table = QString::fromUtf8(text);
    table.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto records = Table(table, separatorOf(table)).records();
    if (!records) {
        return records.refusals();
    }
    FoundDays found(years);
    for (const Record& record : *records) {
        if (record.line == records->first().line && isHeading(record)) {
            continue;
        }
        if (const auto refused = take(found, record)) {
            return *refused;
        }
    }
    return found.take();
}

} // namespace redress
