#include "ui/case_file/file_sections.h"

#include "models/as_seen_by.h"
#include "ui/letters/letter_words.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString complainantOf(const Complainant& complainant)
{
    return complainant.name.isEmpty() ? wordOf(complainant.standing) : apart(complainant.name);
}

QString statusOf(const Case& complaint, const QTimeZone& zone)
{
    if (complaint.closed) {
        return complaint.closedAt ? Word::tr("Closed on %1").arg(fullMoment(*complaint.closedAt, zone))
                                  : Word::tr("Closed");
    }
    return Word::tr("Open: %1, round %2").arg(wordOf(queueOf(complaint))).arg(complaint.round);
}

QString wordOf(CaseFilePart part)
{
    switch (part) {
    case CaseFilePart::Chronology:
        return Word::tr("the chronology");
    case CaseFilePart::Points:
        return Word::tr("the points of the complaint");
    case CaseFilePart::Letters:
        return Word::tr("the letters");
    case CaseFilePart::Dues:
        return Word::tr("the due dates");
    case CaseFilePart::Readings:
        return Word::tr("who read the case");
    case CaseFilePart::Papers:
        return Word::tr("the attachments");
    case CaseFilePart::Proof:
        return Word::tr("the proof of the journal");
    }
    Q_UNREACHABLE();
}

/** Whoever reads the file has to know what it does not hold. */
void writeOmissions(FilePen& pen, const CaseFileSource& source)
{
    QStringList missing;
    for (const auto& [part, name] : Names<CaseFilePart>::all) {
        if (!source.choice.has(part)) {
            missing.append(wordOf(part));
        }
    }
    if (!missing.isEmpty()) {
        pen.paragraph(Word::tr("This file does not hold: %1.").arg(missing.join(u", "_s)), Wording::Fixed);
    }
    if (const auto hidden = notesOf(source.view).size() - source.choice.notes.size(); hidden > 0) {
        pen.paragraph(Word::tr("Notes of the desk that are not disclosed: %1.").arg(hidden), Wording::Fixed);
    }
    const auto leftOut = papersOf(source.view).size() - source.choice.papers.size();
    if (source.choice.has(CaseFilePart::Papers) && leftOut > 0) {
        pen.paragraph(Word::tr("Attachments that are left out: %1.").arg(leftOut), Wording::Fixed);
    }
    if (!source.choice.blackedOut.isEmpty()) {
        pen.paragraph(Word::tr("Persons who are not the complainant are blacked out. Each page on which that was done "
                               "says so at its foot."), Wording::Fixed);
    }
}

} // namespace

QString nameOf(const CaseFileSource& source)
{
    return Word::tr("Case file %1").arg(isolate(source.view.complaint.reference));
}

void writeCover(FilePen& pen, const CaseFileSource& source, int pages)
{
    const Case& complaint = source.view.complaint;
    const Intake& intake = complaint.intake;
    pen.gap();
    pen.title(nameOf(source));
    pen.paragraph(intake.subject);
    pen.gap();
    pen.fact(Word::tr("Organisation"), source.office.organisation.name, Wording::Fixed);
    pen.fact(Word::tr("Address"), source.office.organisation.address, Wording::Fixed);
    pen.gap();
    pen.fact(Word::tr("Reference"), isolate(complaint.reference), Wording::Fixed);
    pen.fact(Word::tr("Complainant"), complainantOf(intake.complainant));
    pen.fact(Word::tr("Represented by"), intake.representative.name);
    pen.fact(Word::tr("Received"), fullMoment(intake.received, source.zone), Wording::Fixed);
    pen.fact(Word::tr("How it came"), wordOf(intake.channel), Wording::Fixed);
    pen.fact(Word::tr("Status"), statusOf(complaint, source.zone), Wording::Fixed);
    pen.fact(Word::tr("Outcome"), complaint.outcome ? wordOf(*complaint.outcome) : Word::tr("None yet"), Wording::Fixed);
    pen.gap();
    pen.fact(Word::tr("The file was made"), fullMoment(source.made, source.zone), Wording::Fixed);
    pen.fact(Word::tr("By"), source.maker);
    pen.fact(Word::tr("Pages"), letterNumber(pages, source.language), Wording::Fixed);
    pen.gap();
    pen.paragraph(intake.description);
    pen.fact(Word::tr("Asked for"), intake.expectation);
    pen.gap();
    writeOmissions(pen, source);
}

} // namespace redress::file_sections
