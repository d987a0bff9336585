#pragma once

#include "models/case.h"
#include "models/command_clocks.h"
#include "models/command_letters.h"
#include "models/command_rounds.h"
#include "models/event.h"
#include "models/office.h"
#include "models/result.h"
#include "models/rights.h"

#include <QStringList>

#include <variant>

/**
 * What a person can ask for. One struct a verb of a case; the name is the one that scenarios use.
 * Field names in refusals are the names given here in snake_case.
 */
namespace redress::command {

struct RegisterCase
{
    static constexpr const char* name = "register_case";
    Intake intake;
    /** Which procedure it follows was settled by the context; only what routing needs beside it stands here.
     */
    Severity severity = Severity::Normal;
};
/** The agent makes the case his or her own. */
struct TakeCase
{
    static constexpr const char* name = "take_case";
};
struct AssignCase
{
    static constexpr const char* name = "assign_case";
    StaffId assignee;
};
/** The content was read back to the complainant, who confirmed it. */
struct ConfirmContent
{
    static constexpr const char* name = "confirm_content";
    QString remarks;
};
struct ClassifyCase
{
    static constexpr const char* name = "classify_case";
    Classification classification;
};
struct AcceptCase
{
    static constexpr const char* name = "accept_case";
};
struct RefuseCase
{
    static constexpr const char* name = "refuse_case";
    QString ground;
    QString explanation;
};
struct HandOver
{
    static constexpr const char* name = "hand_over";
    DepartmentId department;
    QString instructions;
    Moment due;
    QString lateReason;
};
struct AcceptHandOff
{
    static constexpr const char* name = "accept_hand_off";
    HandOffId handOff;
};
struct AnswerHandOff
{
    static constexpr const char* name = "answer_hand_off";
    HandOffId handOff;
    QString cause;
    QString done;
};
struct ReturnHandOff
{
    static constexpr const char* name = "return_hand_off";
    HandOffId handOff;
    QString reason;
};
struct RecordDecision
{
    static constexpr const char* name = "record_decision";
    Decision decision = Decision::Satisfied;
    Moment received;
    QString words;
};
/** Both sides agreed while the complainant stood at the counter: the case is closed with it. */
struct SettleOnTheSpot
{
    static constexpr const char* name = "settle_on_the_spot";
    QString agreement;
    bool bothAgreed = false;
    QString rootCause;
    QString lesson;
};
struct CloseCase
{
    static constexpr const char* name = "close_case";
    Outcome outcome = Outcome::Resolved;
    QString rootCause;
    QString lesson;
};
struct ReopenCase
{
    static constexpr const char* name = "reopen_case";
    Moment received;
    QString reason;
};
struct AddNote
{
    static constexpr const char* name = "add_note";
    QString text;
};
/** The agent gives the own case back to the queue. */
struct ReleaseCase
{
    static constexpr const char* name = "release_case";
};
struct RecordCall
{
    static constexpr const char* name = "record_call";
    bool incoming = false;
    CallOutcome outcome = CallOutcome::Reached;
    Moment at;
    QString number;
    /** What was said; needed where somebody was reached. */
    QString said;
};
/** Takes a note or call of one's own back; what stood there stays readable, struck through. */
struct StrikeEntry
{
    static constexpr const char* name = "strike_entry";
    int version = 0;
};
struct CorrectField
{
    static constexpr const char* name = "correct_field";
    CaseField field = CaseField::Name;
    /** As textOf gives it. */
    QString value;
    QString reason;
};
struct SetStanding
{
    static constexpr const char* name = "set_standing";
    Standing standing = Standing::Named;
};
/** An empty name: nobody speaks for the complainant any more. */
struct NameRepresentative
{
    static constexpr const char* name = "name_representative";
    Representative representative;
};
struct AskInformation
{
    static constexpr const char* name = "ask_information";
    QString what;
};
struct ReceiveInformation
{
    static constexpr const char* name = "receive_information";
    InformationId information;
    Moment received;
    QString what;
};
struct WithdrawInformation
{
    static constexpr const char* name = "withdraw_information";
    InformationId information;
};
/** The complainant withdraws: open hand-offs are taken back, the case is closed. */
struct WithdrawCase
{
    static constexpr const char* name = "withdraw_case";
    Moment received;
    QString words;
};
/** The bytes are in the register already; see Desk::attachPaper. */
struct AddPaper
{
    static constexpr const char* name = "add_paper";
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    QString hash;
    Evidence evidence = Evidence::Document;
};
/** `withdrawn` false: puts it back. */
struct WithdrawPaper
{
    static constexpr const char* name = "withdraw_paper";
    PaperId paper;
    bool withdrawn = true;
};
/** `other` and its reference are looked up before; see Draws::linked. */
struct LinkCase
{
    static constexpr const char* name = "link_case";
    /** As typed; any part of the other's reference that names one case alone. */
    QString reference;
    LinkKind kind = LinkKind::SameMatter;
};
struct UnlinkCase
{
    static constexpr const char* name = "unlink_case";
    LinkId link;
};
struct TakeBackHandOff
{
    static constexpr const char* name = "take_back_hand_off";
    HandOffId handOff;
    QString reason;
};
struct TransferHandOff
{
    static constexpr const char* name = "transfer_hand_off";
    HandOffId handOff;
    DepartmentId department;
    QString reason;
};
/** To the head of its department. */
struct EscalateHandOff
{
    static constexpr const char* name = "escalate_hand_off";
    HandOffId handOff;
    QString reason;
};
/** For a department that works on paper. */
struct AnswerOnBehalf
{
    static constexpr const char* name = "answer_on_behalf";
    HandOffId handOff;
    /** Who answered in the department. */
    QString answeredBy;
    QString cause;
    QString done;
};
/** The limit of a clock of the present round, in its own unit. */
struct ExtendLimit
{
    static constexpr const char* name = "extend_limit";
    int count = 1;
    QString reason;
    /** Acknowledgement, stage or round; the others cannot be moved. */
    ClockKind clock = ClockKind::Round;
    /** The first stage of the limit; only for a stage's clock. */
    Stage stage = Stage::Intake;
};
/** To a supervisor or manager. */
struct EscalateCase
{
    static constexpr const char* name = "escalate_case";
    StaffId to;
    QString reason;
};

} // namespace redress::command

namespace redress {

using CaseCommandKinds =
    std::variant<command::RegisterCase, command::TakeCase, command::AssignCase, command::ConfirmContent,
                 command::ClassifyCase, command::AcceptCase, command::RefuseCase, command::HandOver,
                 command::AcceptHandOff, command::AnswerHandOff, command::ReturnHandOff, command::DraftLetter,
                 command::SubmitLetter, command::ReturnLetter, command::SignLetter, command::GiveReply,
                 command::RecordDecision, command::SettleOnTheSpot, command::CloseCase, command::ReopenCase,
                 command::AddNote, command::ReleaseCase, command::RecordCall, command::StrikeEntry,
                 command::CorrectField, command::SetStanding, command::NameRepresentative,
                 command::AskInformation, command::ReceiveInformation, command::WithdrawInformation,
                 command::WithdrawCase, command::AddPaper, command::WithdrawPaper, command::LinkCase,
                 command::UnlinkCase, command::TakeBackHandOff, command::TransferHandOff,
                 command::EscalateHandOff, command::AnswerOnBehalf, command::ExtendLimit,
                 command::EscalateCase, command::AcknowledgeCase, command::TakeNote, command::PauseClocks,
                 command::ResumeClocks, command::MakePromise, command::SettlePromise, command::MovePromise,
                 command::SendNotice, command::DropNotice, command::FillItem, command::AssessCase,
                 command::WaiveOtherPerson, command::TellRemedies, command::ReferCase, command::TurnIntoKind,
                 command::FollowVersion, command::NameReaders, command::RaisePoint, command::RewordPoint,
                 command::DropPoint, command::WeighPoint, command::IssueLetter, command::ReviseLetter,
                 command::DropLetter, command::SendLetter, command::RecordReturnedMail, command::AttachCopy,
                 command::RecordPost, command::RecordAnswer>;

/** One of them. What copies and destroys it is compiled once, not in every file that holds one. */
struct CaseCommand : CaseCommandKinds
{
    using Kinds = CaseCommandKinds;
    using Kinds::Kinds;
    CaseCommand();
    CaseCommand(const CaseCommand& other);
    CaseCommand(CaseCommand&& other) noexcept;
    CaseCommand& operator=(const CaseCommand& other);
    CaseCommand& operator=(CaseCommand&& other) noexcept;
    ~CaseCommand();
};

/** What was drawn for a command before deciding, so that deciding stays pure. */
struct Draws
{
    /** For register_case: see reference.h. */
    QString reference;
    QString statusCode;
    /** For sign_letter and issue_letter: the journal's head in short. */
    QString journalHead;
    /** For sign_letter: the signer's password was asked for and fits. */
    bool passwordProved = false;
    /** The next free numbers of the letter register in the present year: outgoing letters, incoming post. */
    RegisterNumber letterNumber;
    RegisterNumber postNumber;
    /** For link_case: the case that the reference names, none where it names no one case. */
    CaseId linked;
    QString linkedReference;
    /** For strike_entry: who wrote the entry; none where that place holds no note or call. */
    StaffId entryAuthor;
};

/** Everything besides the case that a decision depends on. */
struct Context
{
    const Office& office;
    /** The version the case is bound to; for register_case the current one. */
    const Procedure& procedure;
    const Calendar& calendar;
    Actor actor;
    Moment now;
    Draws draws = {};
};

/** Every rule of the desk. Gives the events in order (never none), or all refusals that stand in the way. */
[[nodiscard]] Result<QList<CaseEvent>> decide(const Context& context, const Case& complaint,
                                              const CaseCommand& command);

/**
 * Refused where the office knows the actor otherwise, or not at all: closed since the sign-in, given another
 * role, or gone with a register that was put back. Asked by `decide`, and by the verbs that ask no case.
 */
[[nodiscard]] Refusals whyOutdated(const Actor& actor, const Office& office);

/**
 * What stands in the way of the verb before anything is typed: rights, stage, state. Empty where it can be
 * begun. The screens show or hide by this; `decide` asks the same first.
 */
[[nodiscard]] Refusals whyNot(const Context& context, const Case& complaint, Action action);

/** What the present stage still asks for before the case can go on, each with the field to fill in. */
[[nodiscard]] Refusals stillMissing(const Procedure& procedure, const Case& complaint);

/**
 * What takes the command back again, where that is simple and nothing legally final was done: for the Undo of
 * a toast. `before` and `after` are the case around the act, by its actor. None where it cannot be undone.
 */
[[nodiscard]] std::optional<CaseCommand> undoOf(const CaseCommand& command, const Case& before,
                                                const Case& after);

/** What the events or the command touch ("classification", "hand_off:2"): equal topics are a conflict. */
[[nodiscard]] QStringList topicsOf(const CaseEvent& event);
[[nodiscard]] QStringList topicsOf(const CaseCommand& command);
/** Signing, refusing, closing, confirming: after any change by another the person is asked again. */
[[nodiscard]] bool asksAgainAfterAnyChange(const CaseCommand& command);

} // namespace redress
