#include "app/desk_rooms.h"

namespace redress {

QFuture<Result<CaseView>> Desk::attachPaper(CaseId id, int seenVersion, const NewPaper& paper)
{
    return rooms->change<CaseView>(
        [id, seenVersion, paper](Database& database, const Deed& deed) {
            return redress::attachPaper(database, deed, id, seenVersion, paper);
        },
        Lane::Papers);
}

QFuture<Result<QByteArray>> Desk::readPaper(CaseId id, PaperId paper)
{
    if (!rooms->session) {
        return atOnce<QByteArray>(notSignedIn());
    }
    return rooms->ask<QByteArray>(
        [id, paper, viewer = rooms->session->actor()](Database& database) {
            return redress::readPaper(database, viewer, id, paper);
        },
        Lane::Papers);
}

QFuture<Result<QString>> Desk::keepLetterhead(const QByteArray& picture)
{
    return rooms->change<QString>(
        [picture](Database& database, const Deed& deed) {
            return redress::keepLetterhead(database, deed, picture);
        },
        Lane::Papers);
}

QFuture<Result<QByteArray>> Desk::letterhead()
{
    return rooms->ask<QByteArray>([](Database& database) { return readLetterhead(database); }, Lane::Papers);
}

} // namespace redress
