#include "models/application.h"

namespace redress {

using namespace happened;

void Application::operator()(const CaseAcknowledged& event)
{
    acknowledge(event.at);
}

void Application::operator()(const CaseNoted&)
{
    complaint.notedBy = happening.actor;
}

void Application::operator()(const ClocksPaused& event)
{
    Pause pause{event.pause, event.reason, {}, event.from, {}, happening.actor, event.note};
    for (const QString& clock : event.stops.split(u',', Qt::SkipEmptyParts)) {
        if (const auto kind = named<ClockKind>(clock)) {
            pause.stops.append(*kind);
        }
    }
    complaint.pauses.append(pause);
}

void Application::operator()(const ClocksResumed& event)
{
    if (Pause* pause = found(complaint.pauses, event.pause)) {
        pause->until = event.until;
    }
}

void Application::operator()(const ClockExtended& event)
{
    complaint.extensions.append(Extension{complaint.round, event.count, event.reason, happening.actor,
                                          happening.at, event.clock, event.stage});
}

/** The due moment is computed, never kept; the journal says that it moved. */
void Application::operator()(const DueMoved&) {}

void Application::operator()(const EscalatedByClock& event)
{
    complaint.fallen.append(FallenRule{event.rule, event.due});
    if (!event.to.isNone()) {
        complaint.escalations.append(Escalation{event.to, {}, happening.actor, happening.at});
    }
}

void Application::operator()(const HandOffEscalatedByClock& event)
{
    complaint.fallen.append(FallenRule{event.rule + u':' + QString::number(event.handOff.value), event.due});
    HandOff* escalated = handOff(event.handOff);
    if (escalated != nullptr && !event.to.isNone()) {
        escalated->escalatedTo = event.to;
        escalated->escalationReason.clear();
    }
}

void Application::operator()(const PromiseMade& event)
{
    complaint.promises.append(Promise{event.promise,
                                      event.promiseKind,
                                      event.what,
                                      event.due,
                                      event.owner,
                                      PromiseState::Open,
                                      {},
                                      {},
                                      happening.actor,
                                      happening.at});
}

void Application::operator()(const PromiseSettled& event)
{
    if (Promise* promise = found(complaint.promises, event.promise)) {
        promise->state = event.state;
        promise->outcome = event.outcome;
    }
}

void Application::operator()(const PromiseMoved& event)
{
    Promise next;
    if (Promise* moved = found(complaint.promises, event.promise)) {
        moved->state = PromiseState::Moved;
        moved->outcome = event.reason;
        moved->continuedAs = event.continuedAs;
        next = *moved;
    }
    next.id = event.continuedAs;
    next.due = event.due;
    next.state = PromiseState::Open;
    next.outcome.clear();
    next.continuedAs = {};
    next.by = happening.actor;
    next.madeAt = happening.at;
    complaint.promises.append(next);
}

void Application::operator()(const NoticeOwed& event)
{
    Notice owed;
    owed.id = event.notice;
    owed.round = complaint.round;
    owed.rule = event.rule;
    owed.way = event.way;
    owed.address = event.address;
    owed.text = event.text;
    owed.owedAt = happening.at;
    complaint.notices.append(owed);
}

void Application::operator()(const NoticeSent& event)
{
    if (Notice* notice = found(complaint.notices, event.notice)) {
        notice->state = NoticeState::Sent;
        notice->sentAt = event.at;
        notice->by = happening.actor;
        if (notice->way != NoticeWay::Note) {
            acknowledge(event.at);
        }
    }
}

void Application::operator()(const NoticeDropped& event)
{
    if (Notice* notice = found(complaint.notices, event.notice)) {
        notice->state = NoticeState::Dropped;
        notice->by = happening.actor;
        notice->reason = event.reason;
    }
}

void Application::operator()(const ItemFilled& event)
{
    if (event.value.isEmpty()) {
        complaint.items.remove(event.item);
    } else {
        complaint.items.insert(event.item, event.value);
    }
}

} // namespace redress
