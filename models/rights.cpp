#include "models/rights.h"

namespace redress {

namespace {

struct Row
{
    Action action;
    /** Agent, officer, supervisor, manager, administrator. */
    std::array<Reach, 5> reach;
};

constexpr Reach no = Reach::None;
constexpr Reach own = Reach::OwnDepartment;
constexpr Reach all = Reach::All;

constexpr std::array<Row, 49> table{{
    {Action::ReadCase, {all, own, all, all, no}},
    {Action::RegisterCase, {all, no, all, no, no}},
    {Action::TakeCase, {all, no, all, no, no}},
    {Action::AssignCase, {no, no, all, no, no}},
    {Action::VerifyCase, {all, no, all, no, no}},
    {Action::RefuseCase, {all, no, all, no, no}},
    {Action::HandOver, {all, no, all, no, no}},
    {Action::AnswerHandOff, {no, own, no, no, no}},
    {Action::DraftLetter, {all, own, all, all, no}},
    {Action::SignLetter, {no, no, no, all, no}},
    {Action::GiveReply, {all, no, all, no, no}},
    {Action::RecordDecision, {all, no, all, no, no}},
    {Action::SettleOnTheSpot, {all, no, all, no, no}},
    {Action::CloseCase, {all, no, all, no, no}},
    {Action::ReopenCase, {no, no, all, no, no}},
    {Action::AddNote, {all, own, all, all, no}},
    {Action::RecordCall, {all, own, all, all, no}},
    {Action::CorrectCase, {all, no, all, no, no}},
    {Action::AskInformation, {all, own, all, no, no}},
    {Action::WithdrawCase, {all, no, all, no, no}},
    {Action::AttachPaper, {all, own, all, all, no}},
    {Action::LinkCase, {all, no, all, all, no}},
    {Action::TakeBackHandOff, {all, no, all, no, no}},
    {Action::TransferHandOff, {all, own, all, no, no}},
    {Action::EscalateHandOff, {all, own, all, no, no}},
    {Action::AnswerOnBehalf, {all, no, all, no, no}},
    {Action::ExtendLimit, {no, no, all, no, no}},
    {Action::EscalateCase, {all, no, all, no, no}},
    {Action::AcknowledgeCase, {all, no, all, no, no}},
    {Action::TakeNote, {no, no, no, all, no}},
    {Action::PauseClocks, {all, no, all, no, no}},
    {Action::KeepPromise, {all, own, all, all, no}},
    {Action::SendNotice, {all, no, all, no, no}},
    {Action::FillItem, {all, own, all, no, no}},
    {Action::AssessCase, {all, own, all, all, no}},
    {Action::WaiveOtherPerson, {no, no, all, no, no}},
    {Action::TellRemedies, {all, no, all, all, no}},
    {Action::ReferCase, {no, no, all, all, no}},
    {Action::TurnIntoKind, {all, no, all, no, no}},
    {Action::FollowVersion, {no, no, all, no, no}},
    {Action::NameReaders, {no, no, all, no, no}},
    {Action::KeepPoints, {all, own, all, all, no}},
    {Action::SendLetter, {all, no, all, no, no}},
    {Action::RecordPost, {all, no, all, no, no}},
    {Action::LookUpStatus, {all, no, all, no, no}},
    {Action::SeeReadings, {no, no, all, no, no}},
    {Action::KeepAccounts, {no, no, no, no, all}},
    {Action::KeepOffice, {no, no, no, no, all}},
    {Action::KeepBackups, {no, no, no, no, all}},
}};

} // namespace

Reach reachOf(Role role, Action action)
{
    for (const Row& row : table) {
        if (row.action == action) {
            return row.reach.at(static_cast<size_t>(role));
        }
    }
    return Reach::None;
}

} // namespace redress
