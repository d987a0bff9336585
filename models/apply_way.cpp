#include "models/application.h"

namespace redress {

using namespace happened;

void Application::operator()(const CaseRegistered& event)
{
    complaint.reference = event.reference;
    complaint.statusCode = event.statusCode;
    complaint.procedure = event.procedure;
    complaint.procedureVersion = event.procedureVersion;
    complaint.intake = event.intake;
    // Their own events follow; the first one never carried them.
    complaint.intake.representative = {};
    complaint.intake.complainant.standing = Standing::Named;
    complaint.entered = happening.at;
    complaint.enteredBy = happening.actor;
    complaint.roundReceived = event.intake.received;
    complaint.registered = event.intake.complainant;
    if (event.intake.channel == Channel::Phone || event.intake.channel == Channel::WalkIn) {
        acknowledge(happening.at);
    }
    enter(Stage::Verification);
}

void Application::operator()(const CaseAssigned& event)
{
    complaint.assignee = event.assignee;
}

void Application::operator()(const ContentConfirmed& event)
{
    complaint.readBack = ReadBack{happening.actor, happening.at, event.remarks};
}

void Application::operator()(const CaseClassified& event)
{
    complaint.classification = event.classification;
}

void Application::operator()(const CaseAccepted&)
{
    enter(Stage::HandOff);
}

void Application::operator()(const CaseRefused& event)
{
    complaint.refusal = event.refusal;
    complaint.refusedBy.insert(complaint.round, happening.actor);
    enter(Stage::Reply);
}

void Application::operator()(const DecisionRecorded& event)
{
    complaint.decision = event.decision;
    complaint.decisionWords = event.words;
    if (event.decision == Decision::NotSatisfied) {
        beginRound(event.received);
    } else {
        enter(Stage::Archive);
    }
}

void Application::operator()(const SettledOnTheSpot& event)
{
    complaint.agreement = event.agreement;
    complaint.settledBy = happening.actor;
    enter(Stage::Archive);
}

void Application::operator()(const CaseClosed& event)
{
    complaint.outcome = event.outcome;
    complaint.rootCause = event.rootCause;
    complaint.lesson = event.lesson;
    complaint.closed = true;
    complaint.closedAt = happening.at;
}

void Application::operator()(const CaseReopened& event)
{
    complaint.closed = false;
    complaint.closedAt.reset();
    beginRound(event.received);
}

void Application::operator()(const CaseWithdrawn& event)
{
    complaint.decision.reset();
    complaint.decisionWords = event.words;
    enter(Stage::Archive);
}

void Application::operator()(const LimitExtended& event)
{
    complaint.extensions.append(
        Extension{complaint.round, event.count, event.reason, happening.actor, happening.at});
}

void Application::operator()(const CaseEscalated& event)
{
    complaint.escalations.append(Escalation{event.to, event.reason, happening.actor, happening.at});
}

} // namespace redress
