#include "ui/case_file/file_sections.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

/** Of the table of entries, whose last column takes a hash in one line. */
constexpr double numberShare = 1;
constexpr double hashShare = 8.2;

QString inUtc(Moment at)
{
    return isolate(at.in(QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

void writeWhatItIs(FilePen& pen)
{
    pen.paragraph(
        Word::tr("Whatever happens to a case is an entry of the register's journal. The hash of an entry is "
                 "the SHA-256 of what it says, when and by whom, and of the hash before it: none can be "
                 "changed, taken out or put in without its own hash and all that follow becoming others. "
                 "Names and texts enter it by a salted hash of their own, so that it tells nothing of them."),
        Wording::Fixed);
    pen.paragraph(
        Word::tr("The numbers run through the whole register without a gap; those that are missing here "
                 "belong to other cases. Where a number within the case is missing, whoever made this file "
                 "may not see that entry."),
        Wording::Fixed);
}

/** What the register stood on when the file was made: all before it is pinned by it. */
void writeHead(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Where the journal stood when this file was made"), 2);
    pen.table({{{Word::tr("Last entry"), numberShare, true}, {Word::tr("Its hash"), hashShare}},
               {{QString::number(source.proof.headSequence),
                 Word::tr("%1 (UTC)").arg(inUtc(source.made)) + u'\n' + isolate(source.proof.head)}}},
              Wording::Fixed);
}

void writeHowToCheck(FilePen& pen)
{
    pen.heading(Word::tr("How to check it"), 2);
    pen.paragraph(
        Word::tr(
            "Whoever doubts this file has the organisation run “%1” on the register. It makes every hash "
            "anew, plays all entries again, and compares what is kept with them. The hash of the last "
            "entry is what it calls the head.")
            .arg(isolate(u"redress-admin verify"_s)),
        Wording::Fixed);
    pen.paragraph(
        Word::tr("Then the hashes printed here are compared with those that the register holds under the "
                 "same numbers. Its database keeps them in the table “%1”: the number as “%2”, the hash as "
                 "“%3”. Any program that opens the database shows them.")
            .arg(isolate(u"journal"_s), isolate(u"sequence"_s), isolate(u"hash"_s)),
        Wording::Fixed);
}

const ProofLine* lineOf(const CaseHappening& happening, const JournalProof& proof)
{
    const auto found = std::ranges::find(proof.entries, happening.sequence, &ProofLine::sequence);
    return found == proof.entries.end() ? nullptr : &*found;
}

void writeEntries(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("The entries of the case"), 2);
    PaperTable table{{{Word::tr("Number"), numberShare, true},
                      {Word::tr("In the case"), numberShare, true},
                      {Word::tr("Moment (UTC), kind of entry, hash"), hashShare}},
                     {}};
    for (const CaseHappening& one : source.view.journal) {
        const ProofLine* line = lineOf(one, source.proof);
        table.rows.append({QString::number(one.sequence), QString::number(one.version),
                           inUtc(one.at) + u"  "_s + isolate(encode(one.event).kind) + u'\n' +
                               isolate(line == nullptr ? QString() : line->hash)});
    }
    pen.table(table, Wording::Fixed);
}

template <class Kind>
bool isOf(const CaseHappening& happening, LetterId letter)
{
    const auto* event = std::get_if<Kind>(&happening.event);
    return event != nullptr && event->letter == letter;
}

/** The entry with which a letter was signed or made out last; none where it cannot be seen. */
qint64 signingOf(LetterId letter, const CaseView& view)
{
    const auto isSigning = [letter](const CaseHappening& one) {
        return isOf<happened::LetterSigned>(one, letter) ||
               isOf<happened::LetterSignedUnnumbered>(one, letter) ||
               isOf<happened::LetterIssued>(one, letter);
    };
    const auto last = std::find_if(view.journal.crbegin(), view.journal.crend(), isSigning);
    return last == view.journal.crend() ? 0 : last->sequence;
}

/** What letters carry at their foot cannot be changed any more without the paper telling. */
void writeLetterHeads(FilePen& pen, const CaseFileSource& source)
{
    PaperTable table{{{Word::tr("Letter"), 1},
                      {Word::tr("Signed (UTC)"), 3},
                      {Word::tr("Entry"), 1, true},
                      {Word::tr("Its hash begins"), 3}},
                     {}};
    for (const Letter& one : lettersOf(source.view)) {
        const qint64 signing = signingOf(one.id, source.view);
        if (!one.journalHead.isEmpty() && one.signedAt && signing > 0) {
            table.rows.append({QString::number(one.id.value), inUtc(*one.signedAt),
                               QString::number(signing - 1), isolate(one.journalHead)});
        }
    }
    if (!table.rows.isEmpty()) {
        pen.heading(Word::tr("What letters carry of it at their foot"), 2);
        pen.paragraph(
            Word::tr(
                "The beginning of the hash of the entry, of whichever case, that was the register's last "
                "when the letter was signed."),
            Wording::Fixed);
        pen.table(table, Wording::Fixed);
    }
}

} // namespace

void writeProof(FilePen& pen, const CaseFileSource& source)
{
    pen.heading(Word::tr("Proof of the journal"));
    writeWhatItIs(pen);
    writeHead(pen, source);
    writeHowToCheck(pen);
    writeEntries(pen, source);
    writeLetterHeads(pen, source);
}

} // namespace redress::file_sections
