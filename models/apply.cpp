#include "models/application.h"

namespace redress {

void Application::enter(Stage stage)
{
    complaint.stage = stage;
    complaint.stageEntered = happening.at;
    complaint.entries.append(StageEntry{stage, complaint.round, happening.at});
}

void Application::acknowledge(Moment at)
{
    if (!complaint.acknowledged) {
        complaint.acknowledged = at;
    }
}

void Application::beginRound(Moment received)
{
    ++complaint.round;
    complaint.roundReceived = received;
    complaint.readBack.reset();
    complaint.refusal.reset();
    complaint.outcome.reset();
    complaint.lastRoundRejected = false;
    enter(Stage::Verification);
}

void Application::goOnWhereAllAnswered()
{
    const bool answered = std::ranges::any_of(complaint.handOffs, [this](const HandOff& one) {
        return one.round == complaint.round && one.state == HandOffState::Answered;
    });
    if (!complaint.hasOpenHandOff() && answered) {
        enter(Stage::Reply);
    }
}

Case apply(Case complaint, const CaseHappening& happening)
{
    std::visit(Application{complaint, happening}, happening.event);
    complaint.version = happening.version;
    complaint.touched = happening.at;
    return complaint;
}

} // namespace redress
