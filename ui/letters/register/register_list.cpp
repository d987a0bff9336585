#include "ui/letters/register/register_list.h"

#include "ui/case_file/flowing_pages.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RegisterList", text);
}

QString dayInWords(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

RegisterLine closedLine(RegisterNumber number)
{
    RegisterLine line;
    line.number = number;
    line.state = tr("Not open to who printed it");
    return line;
}

/** Follows the numbers upwards: those without a day go with the one before them. */
class SpanOfNumbers
{
public:
    SpanOfNumbers(const DaySpan& span, const QTimeZone& zone) : span(span), zone(zone) {}

    void add(const RegisterLine& line)
    {
        if (line.number.year != last.year) {
            // What comes before the first day of a year is in the span where the year's begin is.
            last = {line.number.year, 0};
            inside = span.from <= QDate(last.year, 1, 1) && QDate(last.year, 1, 1) <= span.until;
        }
        for (int missing = last.number + 1; missing < line.number.number; ++missing) {
            keep(closedLine({last.year, missing}));
        }
        if (line.at) {
            const QDate day = line.at->in(zone).date();
            inside = span.from <= day && day <= span.until;
        }
        keep(line);
        last = line.number;
    }
    [[nodiscard]] const QList<RegisterLine>& lines() const { return kept; }

private:
    void keep(const RegisterLine& line)
    {
        if (inside) {
            kept.append(line);
        }
    }

    DaySpan span;
    QTimeZone zone;
    RegisterNumber last;
    bool inside = false;
    QList<RegisterLine> kept;
};

QList<PaperColumn> columnsOf(bool isIncoming)
{
    // In millimetres: a number, a day and a reference stay whole.
    return {{tr("No."), 17},
            {isIncoming ? tr("Received") : tr("Signed"), 19},
            {tr("Kind"), 28},
            {isIncoming ? tr("Sender") : tr("Recipient"), 20},
            {isIncoming ? tr("What") : tr("Subject"), 22},
            {tr("Case"), 20},
            {tr("State"), 22}};
}

PaperTable tableOf(const RegisterList& list)
{
    PaperTable table{columnsOf(list.isIncoming), {}};
    table.rows.reserve(list.lines.size());
    for (const RegisterLine& line : list.lines) {
        const QString day = line.at ? dayInWords(line.at->in(list.zone).date()) : QString();
        table.rows.append({isolate(textOf(line.number)), day, line.purpose, line.who, line.subject,
                           isolate(line.reference), line.state});
    }
    return table;
}

QString titleOf(const RegisterList& list)
{
    return list.isIncoming ? tr("Register of incoming post") : tr("Register of outgoing letters");
}

std::unique_ptr<PaperPages> pagesOf(const RegisterList& list)
{
    const QString span = wordsOf(list.span);
    auto pages = std::make_unique<FlowingPages>(RunningEdges{.owner = list.organisation,
                                                             .document = u"%1, %2"_s.arg(titleOf(list), span),
                                                             .foot = tr("Printed %1").arg(list.printed),
                                                             .language = list.language});
    pages->addTitle(titleOf(list));
    const QString numbers = list.lines.size() == 1 ? tr("1 number")
                                                   : tr("%1 numbers").arg(QLocale().toString(list.lines.size()));
    pages->addNote(u"%1 · %2"_s.arg(span, numbers));
    pages->addTable(tableOf(list));
    return pages;
}

} // namespace

QList<RegisterLine> gapless(QList<RegisterLine> lines, const DaySpan& span, const QTimeZone& zone)
{
    std::ranges::sort(lines, {}, &RegisterLine::number);
    SpanOfNumbers numbers(span, zone);
    for (const RegisterLine& line : std::as_const(lines)) {
        numbers.add(line);
    }
    return numbers.lines();
}

QString wordsOf(const DaySpan& span)
{
    const int year = span.from.year();
    if (span.from == QDate(year, 1, 1) && span.until == QDate(year, 12, 31)) {
        return QString::number(year);
    }
    return tr("%1 to %2").arg(dayInWords(span.from), dayInWords(span.until));
}

Printing printingOf(const RegisterList& list)
{
    const QString title = u"%1 %2"_s.arg(titleOf(list), wordsOf(list.span));
    return {.title = title,
            .organisation = list.organisation,
            .language = list.language,
            .fileName = QString(title).replace(u'/', u'-'),
            .set = [list] { return pagesOf(list); }};
}

} // namespace redress
