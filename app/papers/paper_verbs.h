#pragma once

#include "app/cases/case_views.h"
#include "app/session/deed.h"
#include "models/case.h"
#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace redress {

class Database;

/** A file or picture on its way to a case. */
struct NewPaper
{
    /** Where it lies; or empty, and the bytes are given (a pasted picture). */
    QString file;
    QByteArray bytes;
    /** As it is to be called; empty: as the file is called. Cleaned before it is kept. */
    QString name;
    Evidence evidence = Evidence::Document;
};

/**
 * Reads, looks over and keeps the bytes, then puts the paper to the case. Refused with field "file" where it is
 * empty, larger than 25 MB, unreadable or vanishes while it is read. Nothing is left behind where it was refused.
 */
[[nodiscard]] Result<CaseView> attachPaper(Database& database, const Deed& deed, CaseId id, int seenVersion,
                                           const NewPaper& paper);

/** The bytes of a paper, for one who may read the case; checked against their hash. */
[[nodiscard]] Result<QByteArray> readPaper(Database& database, const Actor& viewer, CaseId id, PaperId paper);

/** A file name that no path, shell or display stumbles over; never empty. */
[[nodiscard]] QString cleanedName(const QString& name);
/** What the bytes are, by themselves: "image/png", "application/pdf", "text/plain", else "application/octet-stream" … */
[[nodiscard]] QString mediaTypeOf(const QByteArray& bytes);

/** A picture of the letterhead: keeps it and gives its hash. Refused with field "letterhead". Administrators alone. */
[[nodiscard]] Result<QString> keepLetterhead(Database& database, const Deed& deed, const QByteArray& picture);
/** Empty where there is none. */
[[nodiscard]] Result<QByteArray> readLetterhead(Database& database);

} // namespace redress
