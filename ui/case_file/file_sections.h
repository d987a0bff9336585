#pragma once

#include "ui/case_file/case_file_source.h"
#include "ui/case_file/file_pen.h"
#include "ui/case_file/shown_paper.h"

#include <QMap>

/** What stands in a case file in the program's own words. Callable from any thread. */
namespace redress::file_sections {

/** `pages`: how many the whole file has. */
void writeCover(FilePen& pen, const CaseFileSource& source, int pages);
void writeChronology(FilePen& pen, const CaseFileSource& source);
/** Of those that may be disclosed. */
void writeNotes(FilePen& pen, const CaseFileSource& source);
void writePoints(FilePen& pen, const CaseFileSource& source);
/** The list before the letters themselves. */
void writeLetters(FilePen& pen, const CaseFileSource& source);
void writeDues(FilePen& pen, const CaseFileSource& source);
void writeReadings(FilePen& pen, const CaseFileSource& source);
/** The list before the papers themselves. */
void writePapers(FilePen& pen, const CaseFileSource& source, const QMap<qint64, ShownPaper>& papers);
void writePicture(FilePen& pen, const CaseFileSource& source, const Paper& paper, const ShownPicture& picture);
void writeProof(FilePen& pen, const CaseFileSource& source);

/** "Letter 2: Final reply". */
[[nodiscard]] QString nameOf(const Letter& letter, const CaseFileSource& source);
/** "Attachment 3: photo.jpg". */
[[nodiscard]] QString nameOf(const Paper& paper);
/** "Case file 26-004817-3". */
[[nodiscard]] QString nameOf(const CaseFileSource& source);

} // namespace redress::file_sections
