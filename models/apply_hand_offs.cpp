#include "models/application.h"

namespace redress {

using namespace happened;

/** A case that was answered already can be handed over again before its reply. */
void Application::operator()(const HandedOver& event)
{
    if (complaint.stage == Stage::Reply) {
        enter(Stage::HandOff);
    }
    HandOff made;
    made.id = event.handOff;
    made.round = complaint.round;
    made.department = event.department;
    made.instructions = event.instructions;
    made.due = event.due;
    complaint.handOffs.append(made);
}

void Application::operator()(const HandOffAccepted& event)
{
    if (HandOff* accepted = handOff(event.handOff)) {
        accepted->state = HandOffState::Accepted;
        accepted->officer = happening.actor;
    }
}

void Application::operator()(const HandOffAnswered& event)
{
    if (HandOff* answered = handOff(event.handOff)) {
        answered->state = HandOffState::Answered;
        answered->officer = happening.actor;
        answered->cause = event.cause;
        answered->done = event.done;
    }
    if (!complaint.hasOpenHandOff()) {
        enter(Stage::Reply);
    }
}

void Application::operator()(const HandOffReturned& event)
{
    if (HandOff* returned = handOff(event.handOff)) {
        returned->state = HandOffState::Returned;
        returned->officer = happening.actor;
        returned->returnReason = event.reason;
    }
    goOnWhereAllAnswered();
}

void Application::operator()(const HandOffTakenBack& event)
{
    if (HandOff* taken = handOff(event.handOff)) {
        taken->state = HandOffState::TakenBack;
        taken->returnReason = event.reason;
    }
    goOnWhereAllAnswered();
}

void Application::operator()(const HandOffTransferred& event)
{
    HandOff next;
    if (HandOff* moved = handOff(event.handOff)) {
        moved->state = HandOffState::Transferred;
        moved->returnReason = event.reason;
        moved->continuedAs = event.continuedAs;
        next.instructions = moved->instructions;
        next.due = moved->due;
    }
    next.id = event.continuedAs;
    next.round = complaint.round;
    next.department = event.department;
    complaint.handOffs.append(next);
}

void Application::operator()(const HandOffEscalated& event)
{
    if (HandOff* escalated = handOff(event.handOff)) {
        escalated->escalatedTo = event.to;
        escalated->escalationReason = event.reason;
    }
}

void Application::operator()(const HandOffAnsweredOnBehalf& event)
{
    if (HandOff* answered = handOff(event.handOff)) {
        answered->state = HandOffState::Answered;
        answered->officer = happening.actor;
        answered->onBehalf = true;
        answered->answeredBy = event.answeredBy;
        answered->cause = event.cause;
        answered->done = event.done;
    }
    goOnWhereAllAnswered();
}

} // namespace redress
