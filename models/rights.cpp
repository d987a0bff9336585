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

constexpr std::array<Row, 18> table{{
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
    {Action::KeepAccounts, {no, no, no, no, all}},
    {Action::KeepOffice, {no, no, no, no, all}},
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
