#include "models/decide_rules.h"

#include "models/fall_due.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

bool hasOpenHandOffOf(const Case& complaint, DepartmentId department)
{
    return std::ranges::any_of(complaint.handOffs, [department](const HandOff& one) {
        return one.isOpen() && one.department == department;
    });
}

Refusals settlementStage(const Context& context, const Case& complaint)
{
    if (complaint.stage != Stage::Verification || complaint.round != 1) {
        return wrongStage(Sentence::tr("Only a new case can be settled on the spot."));
    }
    if (!context.procedure.onTheSpotChannels.contains(complaint.intake.channel)) {
        return {{u"channel"_s, u"not_on_the_spot"_s,
                 Sentence::tr("The procedure settles no case on the spot that came in this way.")}};
    }
    return {};
}

Refusals needStage(const Case& complaint, Stage stage, const QString& text)
{
    return complaint.stage == stage ? Refusals{} : wrongStage(text);
}

/** Accepted, or answered by the departments and not yet signed: the desk may need another answer first. */
Refusals handOverStage(const Case& complaint)
{
    const Letter* letter = complaint.openLetter();
    const bool beforeReply = complaint.stage == Stage::Reply && !complaint.refusal &&
                             (letter == nullptr || letter->state == LetterState::Draft);
    if (complaint.stage == Stage::HandOff || beforeReply) {
        return {};
    }
    return wrongStage(
        Sentence::tr("The case can be handed over once it was accepted, before its reply is submitted."));
}

/** An officer passes on or escalates what his or her own department has; the front desk anything that is
 * open. */
Refusals openHandOffStage(const Context& context, const Case& complaint)
{
    if (context.actor.role == Role::Officer) {
        return hasOpenHandOffOf(complaint, context.actor.department)
                   ? Refusals{}
                   : wrongStage(Sentence::tr("No hand-off waits for your department."));
    }
    return complaint.hasOpenHandOff() ? Refusals{} : wrongStage(Sentence::tr("No hand-off is open."));
}

Refusals onBehalfStage(const Context& context, const Case& complaint)
{
    const bool waits = std::ranges::any_of(complaint.handOffs, [&](const HandOff& one) {
        const Department* department = context.office.department(one.department);
        return one.isOpen() && department != nullptr && department->onPaper;
    });
    return waits ? Refusals{}
                 : wrongStage(Sentence::tr("No hand-off waits in a department that works on paper."));
}

Refusals waiverStage(const Context& context, const Case& complaint)
{
    if (!complaint.isBeforeReply()) {
        return wrongStage(Sentence::tr("The reply of this round was given."));
    }
    if (!context.procedure.roundRule(complaint.round).otherPerson) {
        return wrongStage(Sentence::tr("In this round anybody may assess the case."));
    }
    return complaint.waivedRounds.contains(complaint.round)
               ? wrongStage(Sentence::tr("In this round the same person may assess the case already."))
               : Refusals{};
}

/** Another kind begins with its verification: nobody may be at work on what the case was before. */
Refusals kindStage(const Context& context, const Case& complaint)
{
    if (!complaint.isBeforeReply()) {
        return wrongStage(Sentence::tr("The reply was given; the case stays what it is."));
    }
    if (complaint.hasOpenHandOff()) {
        return wrongStage(
            Sentence::tr("A department works on the case. Wait for its answer, or take the hand-off "
                         "back."));
    }
    const Letter* letter = complaint.openLetter();
    if (letter != nullptr && letter->state != LetterState::Draft) {
        return wrongStage(Sentence::tr("A letter of this round is under way."));
    }
    const bool others = std::ranges::any_of(context.office.procedures, [&](const auto& one) {
        return one->id != context.procedure.id && !one->family.isEmpty() &&
               one->family == context.procedure.family;
    });
    return others ? Refusals{} : wrongStage(Sentence::tr("This procedure has no other kinds of case."));
}

Refusals versionStage(const Context& context)
{
    const bool others = std::ranges::any_of(context.office.procedures, [&](const auto& one) {
        return one->id == context.procedure.id && one->version != context.procedure.version;
    });
    return others ? Refusals{} : wrongStage(Sentence::tr("No other version of this procedure was adopted."));
}

Refusals needLastRound(const Case& complaint)
{
    return complaint.lastRoundRejected
               ? Refusals{}
               : wrongStage(
                     Sentence::tr("The external remedies follow once the last reply was not accepted."));
}

Refusals noteStage(const Context& context, const Case& complaint)
{
    if (awaitsNote(complaint, context.procedure)) {
        return {};
    }
    return wrongStage(complaint.notedBy.isNone()
                          ? Sentence::tr("The procedure asks for no note of this case now.")
                          : Sentence::tr("A manager took note of the case already."));
}

/** What a case asks for beside its way from receipt to archive. */
Refusals stageBesideTheWay(const Context& context, const Case& complaint, Action action)
{
    switch (action) {
    case Action::AcknowledgeCase:
    case Action::PauseClocks:
    case Action::ExtendLimit:
        return clocksAllow(context, complaint, action);
    case Action::EscalateCase:
        return complaint.stage == Stage::Archive
                   ? wrongStage(Sentence::tr("The complainant has decided; nothing is left to be escalated."))
                   : Refusals{};
    case Action::WithdrawCase:
        return complaint.stage == Stage::Archive
                   ? wrongStage(Sentence::tr("The complainant has decided already; close the case."))
                   : Refusals{};
    case Action::TakeNote:
        return noteStage(context, complaint);
    case Action::FillItem:
        return context.procedure.items.isEmpty()
                   ? wrongStage(Sentence::tr("The procedure has no items to fill in."))
                   : Refusals{};
    case Action::AssessCase:
    case Action::KeepPoints:
        return complaint.isBeforeReply() ? Refusals{}
                                        : wrongStage(Sentence::tr("The reply of this round was given."));
    case Action::WaiveOtherPerson:
        return waiverStage(context, complaint);
    case Action::TellRemedies:
    case Action::ReferCase:
        return needLastRound(complaint);
    case Action::TurnIntoKind:
        return kindStage(context, complaint);
    case Action::FollowVersion:
        return versionStage(context);
    default:
        return {};
    }
}

} // namespace

Refusals wrongStage(const QString& text)
{
    return {{u"stage"_s, u"wrong_stage"_s, text}};
}

Refusals stageAllows(const Context& context, const Case& complaint, Action action)
{
    switch (action) {
    case Action::VerifyCase:
    case Action::RefuseCase:
        return needStage(complaint, Stage::Verification, Sentence::tr("The case is past its verification."));
    case Action::HandOver:
        return handOverStage(complaint);
    case Action::AnswerHandOff:
        return hasOpenHandOffOf(complaint, context.actor.department)
                   ? Refusals{}
                   : wrongStage(Sentence::tr("No hand-off waits for your department."));
    case Action::GiveReply:
        return needStage(complaint, Stage::Reply, Sentence::tr("The case is not at its reply."));
    case Action::RecordDecision:
        return needStage(complaint, Stage::Confirmation,
                         Sentence::tr("The complainant decides once the reply was given."));
    case Action::CloseCase:
        return needStage(complaint, Stage::Archive,
                         Sentence::tr("The case can be closed once the complainant has decided."));
    case Action::SettleOnTheSpot:
        return settlementStage(context, complaint);
    case Action::TakeBackHandOff:
        return complaint.hasOpenHandOff() ? Refusals{} : wrongStage(Sentence::tr("No hand-off is open."));
    case Action::TransferHandOff:
    case Action::EscalateHandOff:
        return openHandOffStage(context, complaint);
    case Action::AnswerOnBehalf:
        return onBehalfStage(context, complaint);
    default:
        return stageBesideTheWay(context, complaint, action);
    }
}

} // namespace redress::rules
