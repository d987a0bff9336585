#include "app/desk_rooms.h"

#include <QtConcurrent>

namespace redress {

QFuture<Result<Done>> Desk::keepDraft(const Draft& draft)
{
    if (!rooms->session) {
        return atOnce<Done>(notSignedIn());
    }
    Draft kept = draft;
    kept.kept = now();
    return QtConcurrent::run([folder = rooms->ownDrafts(), kept] { return folder.keep(kept); });
}

QFuture<Result<QList<Draft>>> Desk::drafts()
{
    if (!rooms->session) {
        return atOnce<QList<Draft>>(notSignedIn());
    }
    return QtConcurrent::run([folder = rooms->ownDrafts()] { return Result<QList<Draft>>(folder.all()); });
}

QFuture<Result<Done>> Desk::dropDraft(const QString& key)
{
    if (!rooms->session) {
        return atOnce<Done>(notSignedIn());
    }
    return QtConcurrent::run([folder = rooms->ownDrafts(), key] {
        folder.drop(key);
        return Result<Done>(Done{});
    });
}

QFuture<Result<QString>> Desk::keepDraftPaper(const NewPaper& paper)
{
    if (!rooms->session) {
        return atOnce<QString>(notSignedIn());
    }
    return QtConcurrent::run([folder = rooms->ownDrafts(), paper] { return folder.keepPaper(paper); });
}

QFuture<Result<Done>> Desk::dropDraftPapers(const QStringList& files)
{
    if (!rooms->session) {
        return atOnce<Done>(notSignedIn());
    }
    return QtConcurrent::run([folder = rooms->ownDrafts(), files] {
        folder.dropPapers(files);
        return Result<Done>(Done{});
    });
}

} // namespace redress
