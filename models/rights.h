#pragma once

#include "models/named.h"
#include "models/person.h"

namespace redress {

/** What a person can do with the register. Each verb asks for exactly one of these. */
enum class Action {
    ReadCase,
    RegisterCase,
    TakeCase,
    AssignCase,
    VerifyCase,
    RefuseCase,
    HandOver,
    AnswerHandOff,
    DraftLetter,
    SignLetter,
    GiveReply,
    RecordDecision,
    SettleOnTheSpot,
    CloseCase,
    ReopenCase,
    AddNote,
    RecordCall,
    CorrectCase,
    AskInformation,
    WithdrawCase,
    AttachPaper,
    LinkCase,
    TakeBackHandOff,
    TransferHandOff,
    EscalateHandOff,
    AnswerOnBehalf,
    ExtendLimit,
    EscalateCase,
    AcknowledgeCase,
    TakeNote,
    PauseClocks,
    KeepPromise,
    SendNotice,
    FillItem,
    AssessCase,
    WaiveOtherPerson,
    TellRemedies,
    ReferCase,
    TurnIntoKind,
    FollowVersion,
    NameReaders,
    /** Splitting the complaint into its points, and what is found about each. */
    KeepPoints,
    /** Sending letters that are no reply, and what the post brings back. */
    SendLetter,
    /** Post that comes in. */
    RecordPost,
    LookUpStatus,
    SeeReadings,
    KeepAccounts,
    KeepOffice,
    KeepBackups,
};

template <>
struct Names<Action>
{
    static constexpr std::array<std::pair<Action, const char*>, 49> all{{
        {Action::ReadCase, "read_case"},
        {Action::RegisterCase, "register_case"},
        {Action::TakeCase, "take_case"},
        {Action::AssignCase, "assign_case"},
        {Action::VerifyCase, "verify_case"},
        {Action::RefuseCase, "refuse_case"},
        {Action::HandOver, "hand_over"},
        {Action::AnswerHandOff, "answer_hand_off"},
        {Action::DraftLetter, "draft_letter"},
        {Action::SignLetter, "sign_letter"},
        {Action::GiveReply, "give_reply"},
        {Action::RecordDecision, "record_decision"},
        {Action::SettleOnTheSpot, "settle_on_the_spot"},
        {Action::CloseCase, "close_case"},
        {Action::ReopenCase, "reopen_case"},
        {Action::AddNote, "add_note"},
        {Action::RecordCall, "record_call"},
        {Action::CorrectCase, "correct_case"},
        {Action::AskInformation, "ask_information"},
        {Action::WithdrawCase, "withdraw_case"},
        {Action::AttachPaper, "attach_paper"},
        {Action::LinkCase, "link_case"},
        {Action::TakeBackHandOff, "take_back_hand_off"},
        {Action::TransferHandOff, "transfer_hand_off"},
        {Action::EscalateHandOff, "escalate_hand_off"},
        {Action::AnswerOnBehalf, "answer_on_behalf"},
        {Action::ExtendLimit, "extend_limit"},
        {Action::EscalateCase, "escalate_case"},
        {Action::AcknowledgeCase, "acknowledge_case"},
        {Action::TakeNote, "take_note"},
        {Action::PauseClocks, "pause_clocks"},
        {Action::KeepPromise, "keep_promise"},
        {Action::SendNotice, "send_notice"},
        {Action::FillItem, "fill_item"},
        {Action::AssessCase, "assess_case"},
        {Action::WaiveOtherPerson, "waive_other_person"},
        {Action::TellRemedies, "tell_remedies"},
        {Action::ReferCase, "refer_case"},
        {Action::TurnIntoKind, "turn_into_kind"},
        {Action::FollowVersion, "follow_version"},
        {Action::NameReaders, "name_readers"},
        {Action::KeepPoints, "keep_points"},
        {Action::SendLetter, "send_letter"},
        {Action::RecordPost, "record_post"},
        {Action::LookUpStatus, "look_up_status"},
        {Action::SeeReadings, "see_readings"},
        {Action::KeepAccounts, "keep_accounts"},
        {Action::KeepOffice, "keep_office"},
        {Action::KeepBackups, "keep_backups"},
    }};
};

/** How far a right goes. */
enum class Reach {
    None,
    /** Only cases that were handed to the person's own department. */
    OwnDepartment,
    All,
};

/** The one table of rights. A procedure can narrow it, never widen it. */
[[nodiscard]] Reach reachOf(Role role, Action action);

} // namespace redress
