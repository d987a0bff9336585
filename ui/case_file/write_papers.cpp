#include "ui/case_file/file_sections.h"

#include "ui/papers/paper_words.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace redress::file_sections {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString whereOf(const ShownPaper& paper)
{
    if (const auto* missing = std::get_if<NotShown>(&paper)) {
        return Word::tr("Listed only. %1").arg(missing->why);
    }
    return Word::tr("In this file");
}

/** A hash is too long for a line of a cell. */
QString hashInLines(const QString& hash)
{
    return isolate(hash.left(hash.size() / 2)) + u'\n' + isolate(hash.mid(hash.size() / 2));
}

QStringList rowOf(const Paper& paper, const CaseFileSource& source, const QMap<qint64, ShownPaper>& papers)
{
    const QString number = QString::number(paper.id.value);
    if (!source.choice.papers.contains(paper.id)) {
        return {number, Word::tr("Left out"), kindInWords(paper.mediaType), sizeInWords(paper.size), {}};
    }
    return {number, apart(paper.name) + u'\n' + hashInLines(paper.hash), kindInWords(paper.mediaType),
            sizeInWords(paper.size), whereOf(papers.value(paper.id.value))};
}

} // namespace

QString nameOf(const Paper& paper)
{
    return Word::tr("Attachment %1: %2").arg(paper.id.value).arg(apart(paper.name));
}

void writePapers(FilePen& pen, const CaseFileSource& source, const QMap<qint64, ShownPaper>& papers)
{
    pen.heading(Word::tr("Attachments"));
    const QList<Paper> all = papersOf(source.view);
    if (all.isEmpty()) {
        pen.paragraph(Word::tr("The case has none."), Wording::Fixed);
        return;
    }
    pen.paragraph(Word::tr("Below each name stands the SHA-256 of the file as it came."),
                  Wording::Fixed);
    PaperTable table{{{Word::tr("No."), 0.6},
                      {Word::tr("Name"), 5},
                      {Word::tr("Kind"), 1.3},
                      {Word::tr("Size"), 1.2, true},
                      {Word::tr("Where"), 2.2}},
                     {}};
    for (const Paper& one : all) {
        table.rows.append(rowOf(one, source, papers));
    }
    pen.table(table, Wording::Fixed);
}

void writePicture(FilePen& pen, const CaseFileSource& source, const Paper& paper, const ShownPicture& picture)
{
    pen.heading(nameOf(paper), 2);
    pen.picture({picture.size, Word::tr("Added %1").arg(fullMoment(paper.addedAt, source.zone)),
                 [jpeg = picture.jpeg] { return QImage::fromData(jpeg, "JPEG"); }});
}

} // namespace redress::file_sections
