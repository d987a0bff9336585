#include "ui/case_file/file_sections.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString nameIn(const CaseFileSource& source, StaffId id)
{
    const Staff* member = source.office.member(id);
    return member == nullptr ? Word::tr("somebody unknown") : apart(member->name);
}

void writeFinding(FilePen& pen, const CaseFileSource& source, const PointFinding& one)
{
    pen.fact(Word::tr("Round %1").arg(one.round), wordOf(one.finding), Wording::Fixed);
    pen.fact(Word::tr("Weighed"), one.evidence);
    pen.fact(Word::tr("Why"), one.reason);
    pen.fact(Word::tr("Remedy"), one.remedy);
    pen.fact(Word::tr("Cost"), one.cost.isEmpty() ? QString() : isolate(one.cost),
             Wording::Fixed);
    pen.fact(Word::tr("To be done by"), one.due.isValid() ? QLocale().toString(one.due, u"d MMMM yyyy"_s) : QString(),
             Wording::Fixed);
    if (!one.remedy.isEmpty()) {
        pen.fact(Word::tr("Given"), one.done ? Word::tr("Yes") : Word::tr("Not yet"), Wording::Fixed);
    }
    pen.fact(Word::tr("Found"), Word::tr("%1, %2", "when a finding was made, and by whom")
                                    .arg(fullMoment(one.at, source.zone), nameIn(source, one.by)),
             Wording::Fixed);
}

void writeConclusions(FilePen& pen, const CaseFileSource& source)
{
    for (const Assessment& one : source.view.complaint.assessments) {
        pen.heading(Word::tr("Conclusion of round %1").arg(one.round), 2);
        pen.fact(Word::tr("Finding"), wordOf(one.finding), Wording::Fixed);
        pen.fact(Word::tr("Conclusion"), one.conclusion);
        pen.fact(Word::tr("Found"), Word::tr("%1, %2", "when a finding was made, and by whom")
                                        .arg(fullMoment(one.at, source.zone), nameIn(source, one.by)),
             Wording::Fixed);
    }
}

} // namespace

void writePoints(FilePen& pen, const CaseFileSource& source)
{
    const Case& complaint = source.view.complaint;
    pen.heading(Word::tr("Points of the complaint"));
    if (complaint.points.isEmpty()) {
        pen.paragraph(Word::tr("The complaint was not split into points."), Wording::Fixed);
    }
    for (const Point& point : complaint.points) {
        pen.heading(Word::tr("Point %1").arg(point.id.value), 2);
        pen.paragraph(point.what);
        if (point.dropped) {
            pen.fact(Word::tr("Dropped"), point.dropReason);
        } else if (point.findings.isEmpty()) {
            pen.note(Word::tr("Nothing was found about it yet."));
        }
        for (const PointFinding& finding : point.findings) {
            writeFinding(pen, source, finding);
            pen.gap();
        }
    }
    writeConclusions(pen, source);
}

} // namespace redress::file_sections
