#include "ui/case_file/file_sections.h"

#include "ui/case_file/clocks_of_case.h"
#include "ui/clock/fixed_dues.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QCoreApplication>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

/** In two columns, the second going on where the first ends. */
void writeDays(FilePen& pen, const QList<AccountLine>& days)
{
    if (days.isEmpty()) {
        return;
    }
    const PaperColumn day{Word::tr("Day"), 2};
    const PaperColumn what{Word::tr("What it counts for"), 3};
    PaperTable table{{day, what, day, what}, {}};
    const qsizetype half = (days.size() + 1) / 2;
    for (qsizetype at = 0; at < half; ++at) {
        const AccountLine& first = days.at(at);
        const AccountLine second = days.value(half + at);
        table.rows.append({first.caption, first.text, second.caption, second.text});
    }
    pen.gap();
    pen.table(table, Wording::Fixed);
}

void writeAccount(FilePen& pen, const ClockAccount& account, const QString& heading)
{
    pen.heading(heading, 2);
    pen.paragraph(account.outcome, Wording::Fixed);
    for (const AccountLine& line : account.facts) {
        pen.fact(line.caption, line.text, Wording::Fixed);
    }
    writeDays(pen, account.days);
}

void writeClocks(FilePen& pen, const CaseFileSource& source)
{
    const Calendar& calendar = *source.office.calendar;
    for (const RanClock& one : clocksOf(source.view, calendar)) {
        const QList<RunningClock> all = runningClocks(one.complaint, *source.view.procedure, calendar);
        const ClockAccount account =
            accountOf(one.clock, {one.complaint, *source.view.procedure, calendar, source.office, all});
        const QString heading = Word::tr("%1, round %2").arg(account.title).arg(one.round);
        writeAccount(pen, account, one.isRunning ? heading : Word::tr("%1 (no longer runs)").arg(heading));
    }
}

void writePauses(FilePen& pen, const CaseFileSource& source)
{
    PaperTable table{{{Word::tr("From"), 2}, {Word::tr("Until"), 2}, {Word::tr("Why"), 4}}, {}};
    for (const Pause& one : source.view.complaint.pauses) {
        QStringList why{pauseWord(*source.view.procedure, one.reason), pen.prose(one.note)};
        why.removeAll(QString());
        table.rows.append({fullMoment(one.from, source.zone),
                           one.until ? fullMoment(*one.until, source.zone) : Word::tr("it lasts"), why.join(u'\n')});
    }
    if (!table.rows.isEmpty()) {
        pen.heading(Word::tr("Pauses"), 2);
        pen.table(table, Wording::Fixed);
    }
}

void writePromises(FilePen& pen, const CaseFileSource& source)
{
    PaperTable table{{{Word::tr("Promised"), 4}, {Word::tr("Due"), 2.4}, {Word::tr("What became of it"), 2.6}}, {}};
    for (const Promise& one : source.view.complaint.promises) {
        QStringList end{wordOf(one.state), one.outcome};
        end.removeAll(QString());
        table.rows.append({one.what, fullMoment(one.due, source.zone), end.join(u'\n')});
    }
    if (!table.rows.isEmpty()) {
        pen.heading(Word::tr("Promises"), 2);
        pen.table(table, Wording::Fixed);
    }
}

} // namespace

void writeDues(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Due dates explained"));
    writeClocks(pen, source);
    for (const FixedDue& one : fixedDues(source.view.complaint, source.office, source.zone)) {
        writeAccount(pen, one.account, one.account.title);
    }
    writePauses(pen, source);
    writePromises(pen, source);
}

void writeReadings(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Who read the case"));
    PaperTable table{{{Word::tr("When"), 3}, {Word::tr("Who"), 3}, {Word::tr("Role"), 2}}, {}};
    for (auto one = source.readings.crbegin(); one != source.readings.crend(); ++one) {
        const Staff* reader = source.office.member(one->staff);
        table.rows.append({fullMoment(one->at, source.zone),
                           reader == nullptr ? Word::tr("somebody unknown") : apart(reader->name),
                           reader == nullptr ? QString() : wordOf(reader->role)});
    }
    if (table.rows.isEmpty()) {
        pen.paragraph(Word::tr("Nobody has opened it."), Wording::Fixed);
    } else {
        pen.table(table, Wording::Fixed);
    }
}

} // namespace redress::file_sections
