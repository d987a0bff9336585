#include "ui/case_file/file_sections.h"

#include "ui/words.h"
#include "ui/words/told_journal.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

const QList<PaperColumn>& columns()
{
    static const QList<PaperColumn> all{
        {Word::tr("Time"), 1}, {Word::tr("What happened"), 7}, {Word::tr("Who"), 2.4}};
    return all;
}

QString timeOf(Moment at, const QTimeZone& zone)
{
    return QLocale().toString(at.in(zone).time(), u"HH:mm"_s);
}

QString dayOf(QDate day)
{
    return QLocale().toString(day, u"dddd, d MMMM yyyy"_s);
}

/** The desk's notes are its own working papers: they stand where they are disclosed, and nowhere else. */
QString quoteIn(const ToldEntry& entry, const CaseHappening& happening, const CaseFileChoice& choice)
{
    if (!std::holds_alternative<happened::NoteAdded>(happening.event)) {
        return entry.quote;
    }
    return choice.notes.contains(entry.version) ? Word::tr("It stands among the notes.") : Word::tr("Not disclosed.");
}

QStringList rowOf(const ToldEntry& entry, const CaseHappening& happening, const CaseFileSource& source)
{
    QString what = entry.headline;
    if (source.view.complaint.struck.contains(entry.version)) {
        what = Word::tr("%1 (struck later)").arg(what);
    }
    const QString quote = quoteIn(entry, happening, source.choice);
    return {timeOf(entry.at, source.zone), quote.isEmpty() ? what : what + u'\n' + quote, entry.actor};
}

} // namespace

void writeChronology(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Chronology"));
    const QList<ToldEntry> entries = toldJournal(source.view, source.office, source.zone);
    QDate day;
    PaperTable table{columns(), {}};
    const auto write = [&] {
        if (!table.rows.isEmpty()) {
            pen.heading(dayOf(day), 3);
            pen.table(table, Wording::Fixed);
            table.rows.clear();
        }
    };
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QDate its = entries.at(at).at.in(source.zone).date();
        if (its != day) {
            write();
            day = its;
        }
        table.rows.append(rowOf(entries.at(at), source.view.journal.at(at), source));
    }
    write();
}

void writeNotes(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Notes"));
    for (const CaseHappening& one : notesOf(source.view)) {
        if (!source.choice.notes.contains(one.version)) {
            continue;
        }
        const Staff* writer = source.office.member(one.actor);
        pen.heading(Word::tr("%1, %2", "when a note was written, and by whom")
                        .arg(fullMoment(one.at, source.zone), writer == nullptr ? Word::tr("somebody unknown")
                                                                                : apart(writer->name)),
                    3);
        pen.paragraph(std::get<happened::NoteAdded>(one.event).text);
    }
}

} // namespace redress::file_sections
