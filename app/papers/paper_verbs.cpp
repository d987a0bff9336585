#include "app/papers/paper_verbs.h"

#include "app/cases/case_verbs.h"
#include "app/papers/paper_file.h"
#include "app/storage/case_store.h"
#include "app/storage/contents.h"
#include "app/storage/office_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/** Before a byte is read: who may not add it should not make the register larger. */
Refusals whyNotAttach(Database& database, const Deed& deed, CaseId id)
{
    const ReadTransaction sameMoment(database);
    const auto complaint = readCase(database, id);
    const Office office = readOffice(database);
    const auto procedure = complaint ? office.procedure(complaint->procedure, complaint->procedureVersion) : nullptr;
    if (!procedure) {
        return {{u"case"_s, u"unknown"_s, Sentence::tr("There is no such case.")}};
    }
    const Context context{office, *procedure, *office.calendar, deed.session.actor(),
                          std::max(deed.at, complaint->touched)};
    return whyNot(context, *complaint, Action::AttachPaper);
}

Result<QByteArray> bytesOf(const NewPaper& paper)
{
    if (!paper.file.isEmpty()) {
        return readPaperFile(paper.file);
    }
    if (const Refusals reasons = whyNotPaper(paper.bytes.size()); !reasons.isEmpty()) {
        return reasons;
    }
    return paper.bytes;
}

/** A pasted picture has no name of its own. */
QString nameFor(const NewPaper& paper, const QString& mediaType)
{
    const QString given = paper.name.isEmpty() ? QFileInfo(paper.file).fileName() : paper.name;
    if (!given.isEmpty()) {
        return cleanedName(given);
    }
    const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
    const QString name = mediaType.startsWith(u"image/"_s) ? Sentence::tr("picture") : Sentence::tr("paper");
    return cleanedName(suffix.isEmpty() ? name : name + u'.' + suffix);
}

} // namespace

Result<CaseView> attachPaper(Database& database, const Deed& deed, CaseId id, int seenVersion, const NewPaper& paper)
{
    // A deed of unknown outcome is done again; where it was kept, its file need not be there any more.
    if (!entriesOfAction(database, deed.key).isEmpty()) {
        return viewCase(database, deed.session.actor(), id);
    }
    if (const Refusals reasons = whyNotAttach(database, deed, id); !reasons.isEmpty()) {
        return reasons;
    }
    const Result<QByteArray> bytes = bytesOf(paper);
    if (!bytes) {
        return bytes.refusals();
    }
    const QString mediaType = mediaTypeOf(*bytes);
    const QString hash = keepContent(database, *bytes, deed.at);
    return actOnCase(database, deed, id, seenVersion,
                     command::AddPaper{nameFor(paper, mediaType), mediaType, bytes->size(), hash, paper.evidence});
}

Result<QByteArray> readPaper(Database& database, const Actor& viewer, CaseId id, PaperId paper)
{
    const Result<CaseView> view = viewCase(database, viewer, id);
    if (!view) {
        return view.refusals();
    }
    const Paper* found = view->complaint.paper(paper);
    if (found == nullptr) {
        return Refusal{u"paper"_s, u"unknown"_s, Sentence::tr("The case has no such paper.")};
    }
    return readContent(database, found->hash);
}

} // namespace redress
