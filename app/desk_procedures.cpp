#include "app/desk_rooms.h"

#include "app/cases/rules_fall_due.h"
#include "app/cases/status_look_up.h"
#include "app/storage/owed_lists.h"

#include <QtConcurrentRun>

namespace redress {

QFuture<Result<QList<PromiseLine>>> Desk::promises(const PromiseQuestion& question)
{
    if (!rooms->session) {
        return atOnce<QList<PromiseLine>>(notSignedIn());
    }
    return rooms->ask<QList<PromiseLine>>(
        [question, viewer = rooms->session->actor()](Database& database) -> Result<QList<PromiseLine>> {
            return readPromises(database, question, viewer);
        });
}

QFuture<Result<QList<NoticeLine>>> Desk::noticesOwed()
{
    if (!rooms->session) {
        return atOnce<QList<NoticeLine>>(notSignedIn());
    }
    return rooms->ask<QList<NoticeLine>>(
        [viewer = rooms->session->actor()](Database& database) -> Result<QList<NoticeLine>> {
            return readNoticesOwed(database, viewer);
        });
}

QFuture<Result<StatusAnswer>> Desk::lookUpStatus(const QString& reference, const QString& secondItem)
{
    return rooms->change<StatusAnswer>([reference, secondItem](Database& database, const Deed& deed) {
        return redress::lookUpStatus(database, deed, reference, secondItem);
    });
}

QFuture<Result<int>> Desk::letRulesFallDue()
{
    return rooms->change<int>([](Database& database, const Deed& deed) {
        return redress::letRulesFallDue(database, deed.session, deed.at);
    });
}

void Desk::Rooms::letRulesFall()
{
    if (!session || !watch || std::exchange(falling, true)) {
        return;
    }
    desk.letRulesFallDue().then(&desk, [this](const Result<int>& changed) {
        falling = false;
        if (changed && *changed >= mostCasesFalling) {
            letRulesFall();
        }
    });
}

QFuture<Result<QList<SimulatedStep>>> Desk::simulate(const QByteArray& procedure, const QByteArray& calendar,
                                                     const QByteArray& scenario)
{
    return QtConcurrent::run([=] { return redress::simulate(procedure, calendar, scenario); });
}

} // namespace redress
