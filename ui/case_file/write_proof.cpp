#include "ui/case_file/file_sections.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString inUtc(Moment at)
{
    return isolate(at.in(QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

/** What letters carry at their foot cannot be changed any more without the paper telling. */
void writeHeads(FilePen& pen, const CaseFileSource& source)
{
    PaperTable table{{{Word::tr("Letter"), 1}, {Word::tr("Signed (UTC)"), 3}, {Word::tr("Journal"), 4}}, {}};
    for (const Letter& one : lettersOf(source.view)) {
        if (!one.journalHead.isEmpty() && one.signedAt) {
            table.rows.append({QString::number(one.id.value), inUtc(*one.signedAt), isolate(one.journalHead)});
        }
    }
    if (!table.rows.isEmpty()) {
        pen.heading(Word::tr("The journal's head on letters that went out"), 2);
        pen.table(table);
    }
}

} // namespace

void writeProof(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Proof of the journal"));
    pen.paragraph(Word::tr("Whatever happens to a case is an entry of the register's journal. Each entry holds the "
                           "SHA-256 of the one before it, so that none can be changed, taken out or put in without all "
                           "that follow showing it. The numbers run through the whole register without a gap; those "
                           "that are missing here belong to other cases."));
    pen.paragraph(Word::tr("To verify: the organisation runs “%1” on the register. It checks every link of the chain, "
                           "replays all entries, and compares what is kept with them. The entries below have to stand "
                           "there under these numbers, and the heads printed on letters have to be found among the "
                           "hashes.")
                      .arg(isolate(u"redress-admin verify"_s)));
    PaperTable table{{{Word::tr("Number"), 1, true},
                      {Word::tr("In the case"), 1, true},
                      {Word::tr("Moment (UTC)"), 2.4},
                      {Word::tr("Kind of entry"), 3.4}},
                     {}};
    for (const CaseHappening& one : source.view.journal) {
        table.rows.append({QString::number(one.sequence), QString::number(one.version), inUtc(one.at),
                           isolate(encode(one.event).kind)});
    }
    pen.table(table);
    writeHeads(pen, source);
}

} // namespace redress::file_sections
