#include "app/desk_rooms.h"

#include "app/cases/case_verbs.h"
#include "app/storage/case_lists.h"
#include "app/storage/owed_lists.h"
#include "models/board.h"

namespace redress {

QFuture<Result<Registered>> Desk::registerCase(const Intake& intake, const RegisterAs& as)
{
    return rooms->registerOnce(intake, std::nullopt, as);
}

QFuture<Result<Registered>> Desk::registerAndSettle(const Intake& intake, const command::SettleOnTheSpot& settlement,
                                                    const RegisterAs& as)
{
    return rooms->registerOnce(intake, settlement, as);
}

QFuture<Result<CaseView>> Desk::act(CaseId id, int seenVersion, const CaseCommand& command)
{
    return rooms->change<CaseView>([id, seenVersion, command](Database& database, const Deed& deed) {
        return actOnCase(database, deed, id, seenVersion, command);
    });
}

QFuture<Result<CaseView>> Desk::readCase(CaseId id)
{
    // Kept only where it was allowed; nobody waits for it.
    return readCaseAgain(id).then(
        this, [this, id, staff = session() ? session()->staff : StaffId{}](const Result<CaseView>& view) {
            if (view) {
                rooms->keepReading({id, staff, now()});
            }
            return view;
        });
}

QFuture<Result<CaseView>> Desk::readCaseAsOf(CaseId id, Moment at)
{
    return rooms
        ->ask<CaseView>([id, at, viewer = session() ? session()->actor() : Actor{}](Database& database) {
            return viewCaseAsOf(database, viewer, id, at);
        })
        .then(this, [this, id, staff = session() ? session()->staff : StaffId{}](const Result<CaseView>& view) {
            if (view) {
                rooms->keepReading({id, staff, now()});
            }
            return view;
        });
}

QFuture<Result<JournalProof>> Desk::journalProof(CaseId id)
{
    if (!rooms->session) {
        return atOnce<JournalProof>(notSignedIn());
    }
    return rooms->ask<JournalProof>(
        [id, viewer = rooms->session->actor()](Database& database) { return journalProofOf(database, viewer, id); });
}

QFuture<Result<CaseView>> Desk::readCaseAgain(CaseId id)
{
    if (!rooms->session) {
        return atOnce<CaseView>(notSignedIn());
    }
    return rooms->ask<CaseView>(
        [id, viewer = rooms->session->actor()](Database& database) { return viewCase(database, viewer, id); });
}

QFuture<Result<QList<Reading>>> Desk::readings(CaseId id)
{
    if (!rooms->session) {
        return atOnce<QList<Reading>>(notSignedIn());
    }
    return rooms->ask<QList<Reading>>(
        [id, viewer = rooms->session->actor()](Database& database) { return readingsOf(database, viewer, id); });
}

QFuture<Result<ListPage>> Desk::list(const ListQuestion& question)
{
    if (!rooms->session) {
        return atOnce<ListPage>(notSignedIn());
    }
    return rooms->ask<ListPage>(
        [question, viewer = rooms->session->actor(), at = now()](Database& database) -> Result<ListPage> {
            return readPage(database, question, viewer, at);
        });
}

QFuture<Result<QueueCounts>> Desk::countQueues()
{
    if (!rooms->session) {
        return atOnce<QueueCounts>(notSignedIn());
    }
    return rooms->ask<QueueCounts>(
        [reader = rooms->letterReader(), at = now(), today = rooms->today(), tomorrow = boardQuestion().endOfToday](
            Database& database) -> Result<QueueCounts> {
            QueueCounts counts = redress::countQueues(database, reader.person, at);
            countOwed(database, counts, reader.person, tomorrow);
            countLetters(database, counts, reader, today);
            return counts;
        });
}

QFuture<Result<ListPage>> Desk::search(const QString& question)
{
    if (!rooms->session) {
        return atOnce<ListPage>(notSignedIn());
    }
    return rooms->ask<ListPage>([question, viewer = rooms->session->actor()](Database& database) -> Result<ListPage> {
        return searchCases(database, question, viewer);
    });
}

BoardQuestion Desk::boardQuestion() const
{
    return rooms->office.calendar ? redress::boardQuestion(now(), *rooms->office.calendar) : BoardQuestion{};
}

QFuture<Result<Board>> Desk::board()
{
    if (!rooms->session) {
        return atOnce<Board>(notSignedIn());
    }
    return rooms->ask<Board>(
        [question = boardQuestion(), viewer = rooms->session->actor()](Database& database) -> Result<Board> {
            return readBoard(database, question, viewer);
        });
}

} // namespace redress
