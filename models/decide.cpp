#include "models/decide.h"

#include "models/decide_rules.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

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
        Action operator()(const command::AcknowledgeCase&) const { return Action::AcknowledgeCase; }
        Action operator()(const command::TakeNote&) const { return Action::TakeNote; }
        Action operator()(const command::PauseClocks&) const { return Action::PauseClocks; }
        Action operator()(const command::ResumeClocks&) const { return Action::PauseClocks; }
        Action operator()(const command::MakePromise&) const { return Action::KeepPromise; }
        Action operator()(const command::SettlePromise&) const { return Action::KeepPromise; }
        Action operator()(const command::MovePromise&) const { return Action::KeepPromise; }
        Action operator()(const command::SendNotice&) const { return Action::SendNotice; }
        Action operator()(const command::DropNotice&) const { return Action::SendNotice; }
        Action operator()(const command::FillItem&) const { return Action::FillItem; }
        Action operator()(const command::AssessCase&) const { return Action::AssessCase; }
        Action operator()(const command::WaiveOtherPerson&) const { return Action::WaiveOtherPerson; }
        Action operator()(const command::TellRemedies&) const { return Action::TellRemedies; }
        Action operator()(const command::ReferCase&) const { return Action::ReferCase; }
        Action operator()(const command::TurnIntoKind&) const { return Action::TurnIntoKind; }
        Action operator()(const command::FollowVersion&) const { return Action::FollowVersion; }
        Action operator()(const command::NameReaders&) const { return Action::NameReaders; }
        Action operator()(const command::RaisePoint&) const { return Action::KeepPoints; }
        Action operator()(const command::RewordPoint&) const { return Action::KeepPoints; }
        Action operator()(const command::DropPoint&) const { return Action::KeepPoints; }
        Action operator()(const command::WeighPoint&) const { return Action::KeepPoints; }
        Action operator()(const command::IssueLetter&) const { return Action::DraftLetter; }
        Action operator()(const command::ReviseLetter&) const { return Action::DraftLetter; }
        Action operator()(const command::DropLetter&) const { return Action::DraftLetter; }
        Action operator()(const command::SendLetter&) const { return Action::SendLetter; }
        Action operator()(const command::RecordReturnedMail&) const { return Action::SendLetter; }
        Action operator()(const command::AttachCopy&) const { return Action::AttachPaper; }
        Action operator()(const command::RecordPost&) const { return Action::RecordPost; }
        Action operator()(const command::RecordAnswer&) const { return Action::RecordPost; }
    };
    return std::visit(Asked{}, command);
}

/** What concerns the record of a closed case and not its way. */
bool goesOnAfterTheEnd(Action action)
{
    switch (action) {
    case Action::SendNotice:
    case Action::KeepPromise:
    case Action::TellRemedies:
    case Action::ReferCase:
    case Action::NameReaders:
    case Action::DraftLetter:
    case Action::SignLetter:
    case Action::SendLetter:
    case Action::RecordPost:
    // The copy of a letter that came back, and what the post still brings.
    case Action::AttachPaper:
        return true;
    default:
        return false;
    }
}

} // namespace

Refusals whyNot(const Context& context, const Case& complaint, Action action)
{
    if (const Refusals right = rules::rightOf(context, complaint, action); !right.isEmpty()) {
        return right;
    }
    if (action == Action::ReadCase) {
        return {};
    }
    const bool exists = complaint.version > 0;
    if (action == Action::RegisterCase) {
        return exists ? rules::wrongStage(Sentence::tr("The case is registered already.")) : Refusals{};
    }
    if (!exists) {
        return {{u"case"_s, u"unknown"_s, Sentence::tr("There is no such case.")}};
    }
    if (action == Action::ReopenCase) {
        return complaint.closed ? Refusals{} : rules::wrongStage(Sentence::tr("The case is open."));
    }
    if (complaint.closed && !goesOnAfterTheEnd(action)) {
        return {{u"stage"_s, u"closed"_s, Sentence::tr("The case is closed. A supervisor can reopen it.")}};
    }
    return rules::stageAllows(context, complaint, action);
}

CaseCommand::CaseCommand() = default;
CaseCommand::CaseCommand(const CaseCommand& other) = default;
CaseCommand::CaseCommand(CaseCommand&& other) noexcept = default;
CaseCommand& CaseCommand::operator=(const CaseCommand& other) = default;
CaseCommand& CaseCommand::operator=(CaseCommand&& other) noexcept = default;
CaseCommand::~CaseCommand() = default;

Result<QList<CaseEvent>> decide(const Context& context, const Case& complaint, const CaseCommand& command)
{
    if (const Refusals reasons = whyNot(context, complaint, actionOf(command)); !reasons.isEmpty()) {
        return reasons;
    }
    const auto events =
        std::visit([&](const auto& one) { return rules::decideOne(context, complaint, one); }, command);
    return events ? Result(rules::withConsequences(context, complaint, *events)) : events;
}

} // namespace redress
