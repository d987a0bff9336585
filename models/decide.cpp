#include "models/decide.h"

#include "models/decide_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Agent:
        return Sentence::tr("agents");
    case Role::Officer:
        return Sentence::tr("department officers");
    case Role::Supervisor:
        return Sentence::tr("supervisors");
    case Role::Manager:
        return Sentence::tr("managers");
    case Role::Administrator:
        return Sentence::tr("administrators");
    }
    return {};
}

QString thoseWhoMay(Action action)
{
    QStringList words;
    for (const auto& [role, name] : Names<Role>::all) {
        if (reachOf(role, action) != Reach::None) {
            words.append(roleWord(role));
        }
    }
    if (words.size() < 2) {
        return words.join(QString());
    }
    const QString last = words.takeLast();
    return Sentence::tr("%1 and %2", "the words of a list, and its last").arg(words.join(u", "_s), last);
}

Refusals rightOf(const Context& context, const Case& complaint, Action action)
{
    if (const Refusals outdated = whyOutdated(context.actor, context.office); !outdated.isEmpty()) {
        return outdated;
    }
    const Reach reach = reachOf(context.actor.role, action);
    if (reach == Reach::None) {
        return {{u"actor"_s, u"not_allowed"_s, Sentence::tr("This is for %1.").arg(thoseWhoMay(action))}};
    }
    if (reach == Reach::OwnDepartment && !complaint.concerns(context.actor.department)) {
        return {{u"actor"_s, u"not_your_department"_s,
                 Sentence::tr("This case was not handed to your department.")}};
    }
    return {};
}

Refusals wrongStage(const QString& text)
{
    return {{u"stage"_s, u"wrong_stage"_s, text}};
}

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
    return wrongStage(Sentence::tr("The case can be handed over once it was accepted, before its reply is submitted."));
}

/** An officer passes on or escalates what his or her own department has; the front desk anything that is open. */
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

Refusals extensionStage(const Context& context, const Case& complaint)
{
    const bool runs = complaint.stage == Stage::Verification || complaint.stage == Stage::HandOff ||
                      complaint.stage == Stage::Reply;
    if (runs && context.procedure.roundLimit) {
        return {};
    }
    return wrongStage(Sentence::tr("No limit runs that could be extended."));
}

Refusals stageOf(const Context& context, const Case& complaint, Action action)
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
    case Action::DraftLetter:
    case Action::SignLetter:
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
    case Action::ExtendLimit:
        return extensionStage(context, complaint);
    case Action::EscalateCase:
        return complaint.stage == Stage::Archive
                   ? wrongStage(Sentence::tr("The complainant has decided; nothing is left to be escalated."))
                   : Refusals{};
    case Action::WithdrawCase:
        return complaint.stage == Stage::Archive
                   ? wrongStage(Sentence::tr("The complainant has decided already; close the case."))
                   : Refusals{};
    default:
        return {};
    }
}

Action actionOf(const CaseCommand& command)
{
    struct Asked
    {
        Action operator()(const command::RegisterCase&) const { return Action::RegisterCase; }
        Action operator()(const command::TakeCase&) const { return Action::TakeCase; }
        Action operator()(const command::AssignCase&) const { return Action::AssignCase; }
        Action operator()(const command::ConfirmContent&) const { return Action::VerifyCase; }
        Action operator()(const command::ClassifyCase&) const { return Action::VerifyCase; }
        Action operator()(const command::AcceptCase&) const { return Action::VerifyCase; }
        Action operator()(const command::RefuseCase&) const { return Action::RefuseCase; }
        Action operator()(const command::HandOver&) const { return Action::HandOver; }
        Action operator()(const command::AcceptHandOff&) const { return Action::AnswerHandOff; }
        Action operator()(const command::AnswerHandOff&) const { return Action::AnswerHandOff; }
        Action operator()(const command::ReturnHandOff&) const { return Action::AnswerHandOff; }
        Action operator()(const command::DraftLetter&) const { return Action::DraftLetter; }
        Action operator()(const command::SubmitLetter&) const { return Action::DraftLetter; }
        Action operator()(const command::ReturnLetter&) const { return Action::SignLetter; }
        Action operator()(const command::SignLetter&) const { return Action::SignLetter; }
        Action operator()(const command::GiveReply&) const { return Action::GiveReply; }
        Action operator()(const command::RecordDecision&) const { return Action::RecordDecision; }
        Action operator()(const command::SettleOnTheSpot&) const { return Action::SettleOnTheSpot; }
        Action operator()(const command::CloseCase&) const { return Action::CloseCase; }
        Action operator()(const command::ReopenCase&) const { return Action::ReopenCase; }
        Action operator()(const command::AddNote&) const { return Action::AddNote; }
        Action operator()(const command::ReleaseCase&) const { return Action::TakeCase; }
        Action operator()(const command::RecordCall&) const { return Action::RecordCall; }
        Action operator()(const command::StrikeEntry&) const { return Action::AddNote; }
        Action operator()(const command::CorrectField&) const { return Action::CorrectCase; }
        Action operator()(const command::SetStanding&) const { return Action::CorrectCase; }
        Action operator()(const command::NameRepresentative&) const { return Action::CorrectCase; }
        Action operator()(const command::AskInformation&) const { return Action::AskInformation; }
        Action operator()(const command::ReceiveInformation&) const { return Action::AskInformation; }
        Action operator()(const command::WithdrawInformation&) const { return Action::AskInformation; }
        Action operator()(const command::WithdrawCase&) const { return Action::WithdrawCase; }
        Action operator()(const command::AddPaper&) const { return Action::AttachPaper; }
        Action operator()(const command::WithdrawPaper&) const { return Action::AttachPaper; }
        Action operator()(const command::LinkCase&) const { return Action::LinkCase; }
        Action operator()(const command::UnlinkCase&) const { return Action::LinkCase; }
        Action operator()(const command::TakeBackHandOff&) const { return Action::TakeBackHandOff; }
        Action operator()(const command::TransferHandOff&) const { return Action::TransferHandOff; }
        Action operator()(const command::EscalateHandOff&) const { return Action::EscalateHandOff; }
        Action operator()(const command::AnswerOnBehalf&) const { return Action::AnswerOnBehalf; }
        Action operator()(const command::ExtendLimit&) const { return Action::ExtendLimit; }
        Action operator()(const command::EscalateCase&) const { return Action::EscalateCase; }
    };
    return std::visit(Asked{}, command);
}

} // namespace

Refusals whyOutdated(const Actor& actor, const Office& office)
{
    const Staff* member = office.member(actor.id);
    if (member != nullptr && member->active && member->role == actor.role &&
        member->department == actor.department) {
        return {};
    }
    return {{u"actor"_s, u"account_changed"_s,
             Sentence::tr("Your account was closed or changed since you signed in. Sign in again.")}};
}

Refusals whyNot(const Context& context, const Case& complaint, Action action)
{
    if (const Refusals right = rightOf(context, complaint, action); !right.isEmpty()) {
        return right;
    }
    if (action == Action::ReadCase) {
        return {};
    }
    const bool exists = complaint.version > 0;
    if (action == Action::RegisterCase) {
        return exists ? wrongStage(Sentence::tr("The case is registered already.")) : Refusals{};
    }
    if (!exists) {
        return {{u"case"_s, u"unknown"_s, Sentence::tr("There is no such case.")}};
    }
    if (action == Action::ReopenCase) {
        return complaint.closed ? Refusals{} : wrongStage(Sentence::tr("The case is open."));
    }
    if (complaint.closed) {
        return {{u"stage"_s, u"closed"_s, Sentence::tr("The case is closed. A supervisor can reopen it.")}};
    }
    return stageOf(context, complaint, action);
}

Result<QList<CaseEvent>> decide(const Context& context, const Case& complaint, const CaseCommand& command)
{
    if (const Refusals reasons = whyNot(context, complaint, actionOf(command)); !reasons.isEmpty()) {
        return reasons;
    }
    return std::visit([&](const auto& one) { return rules::decideOne(context, complaint, one); }, command);
}

Refusals stillMissing(const Procedure& procedure, const Case& complaint)
{
    Refusals missing;
    const auto ask = [&](Gate gate, bool there, const QString& text) {
        if (procedure.asksFor(complaint.stage, gate) && !there) {
            missing.append({nameOf(gate), u"missing"_s, text});
        }
    };
    const auto& classified = complaint.classification;
    if (complaint.stage == Stage::Verification) {
        const bool somebody = complaint.intake.complainant.standing != Standing::Unknown;
        ask(Gate::ReadBack, complaint.readBack.has_value() || !somebody,
            Sentence::tr("The complainant has not confirmed the content. Read it back."));
        ask(Gate::Category, classified && !classified->category.isEmpty(), Sentence::tr("The category is open."));
        ask(Gate::Product, classified && !classified->product.isEmpty(),
            Sentence::tr("The product or service is open."));
        ask(Gate::Severity, classified.has_value(), Sentence::tr("The severity is open."));
    }
    if (complaint.stage == Stage::Archive && !complaint.closed) {
        ask(Gate::RootCause, !complaint.rootCause.trimmed().isEmpty(), Sentence::tr("The root cause is open."));
        ask(Gate::Lesson, !complaint.lesson.trimmed().isEmpty(), Sentence::tr("The lesson is open."));
    }
    return missing;
}

} // namespace redress
