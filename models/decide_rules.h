#pragma once

#include "models/decide.h"

/** The rules behind `decide`, one overload a command, and what they share. Used by the decide files only. */
namespace redress::rules {

using Events = Result<QList<CaseEvent>>;

Events decideOne(const Context& context, const Case& complaint, const command::RegisterCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::TakeCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::AssignCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::ConfirmContent& command);
Events decideOne(const Context& context, const Case& complaint, const command::ClassifyCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::AcceptCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::RefuseCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::HandOver& command);
Events decideOne(const Context& context, const Case& complaint, const command::AcceptHandOff& command);
Events decideOne(const Context& context, const Case& complaint, const command::AnswerHandOff& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReturnHandOff& command);
Events decideOne(const Context& context, const Case& complaint, const command::DraftLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::SubmitLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReturnLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::SignLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::GiveReply& command);
Events decideOne(const Context& context, const Case& complaint, const command::RecordDecision& command);
Events decideOne(const Context& context, const Case& complaint, const command::SettleOnTheSpot& command);
Events decideOne(const Context& context, const Case& complaint, const command::CloseCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReopenCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::AddNote& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReleaseCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::RecordCall& command);
Events decideOne(const Context& context, const Case& complaint, const command::StrikeEntry& command);
Events decideOne(const Context& context, const Case& complaint, const command::CorrectField& command);
Events decideOne(const Context& context, const Case& complaint, const command::SetStanding& command);
Events decideOne(const Context& context, const Case& complaint, const command::NameRepresentative& command);
Events decideOne(const Context& context, const Case& complaint, const command::AskInformation& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReceiveInformation& command);
Events decideOne(const Context& context, const Case& complaint, const command::WithdrawInformation& command);
Events decideOne(const Context& context, const Case& complaint, const command::WithdrawCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::AddPaper& command);
Events decideOne(const Context& context, const Case& complaint, const command::WithdrawPaper& command);
Events decideOne(const Context& context, const Case& complaint, const command::LinkCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::UnlinkCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::TakeBackHandOff& command);
Events decideOne(const Context& context, const Case& complaint, const command::TransferHandOff& command);
Events decideOne(const Context& context, const Case& complaint, const command::EscalateHandOff& command);
Events decideOne(const Context& context, const Case& complaint, const command::AnswerOnBehalf& command);
Events decideOne(const Context& context, const Case& complaint, const command::ExtendLimit& command);
Events decideOne(const Context& context, const Case& complaint, const command::EscalateCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::AcknowledgeCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::TakeNote& command);
Events decideOne(const Context& context, const Case& complaint, const command::PauseClocks& command);
Events decideOne(const Context& context, const Case& complaint, const command::ResumeClocks& command);
Events decideOne(const Context& context, const Case& complaint, const command::MakePromise& command);
Events decideOne(const Context& context, const Case& complaint, const command::SettlePromise& command);
Events decideOne(const Context& context, const Case& complaint, const command::MovePromise& command);
Events decideOne(const Context& context, const Case& complaint, const command::SendNotice& command);
Events decideOne(const Context& context, const Case& complaint, const command::DropNotice& command);
Events decideOne(const Context& context, const Case& complaint, const command::FillItem& command);
Events decideOne(const Context& context, const Case& complaint, const command::AssessCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::WaiveOtherPerson& command);
Events decideOne(const Context& context, const Case& complaint, const command::TellRemedies& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReferCase& command);
Events decideOne(const Context& context, const Case& complaint, const command::TurnIntoKind& command);
Events decideOne(const Context& context, const Case& complaint, const command::FollowVersion& command);
Events decideOne(const Context& context, const Case& complaint, const command::NameReaders& command);
Events decideOne(const Context& context, const Case& complaint, const command::RaisePoint& command);
Events decideOne(const Context& context, const Case& complaint, const command::RewordPoint& command);
Events decideOne(const Context& context, const Case& complaint, const command::DropPoint& command);
Events decideOne(const Context& context, const Case& complaint, const command::WeighPoint& command);
Events decideOne(const Context& context, const Case& complaint, const command::IssueLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::ReviseLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::DropLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::SendLetter& command);
Events decideOne(const Context& context, const Case& complaint, const command::RecordReturnedMail& command);
Events decideOne(const Context& context, const Case& complaint, const command::AttachCopy& command);
Events decideOne(const Context& context, const Case& complaint, const command::RecordPost& command);
Events decideOne(const Context& context, const Case& complaint, const command::RecordAnswer& command);

/** What account, table of rights, procedure and named readers leave to the actor; empty where nothing is in the way. */
[[nodiscard]] Refusals rightOf(const Context& context, const Case& complaint, Action action);
/** The one refusal of what the case is not ready for, or is past. */
[[nodiscard]] Refusals wrongStage(const QString& text);
/** What stage and state of a registered case leave, whoever asks; empty where nothing is in the way. */
[[nodiscard]] Refusals stageAllows(const Context& context, const Case& complaint, Action action);
/** The required items of that stage that are not filled in, each under the field "item:<id>". */
[[nodiscard]] Refusals missingItems(const Procedure& procedure, const Case& complaint, Stage stage);
/** Whether the complainant was told of the external remedies, or nobody is there to tell or nothing to be told. */
[[nodiscard]] bool knowsTheRemedies(const Office& office, const Case& complaint);

/** Collects refusals; what is checked goes on, so that a person sees all that is missing at once. */
class Checks
{
public:
    void refuse(const QString& field, const QString& reason, const QString& text);
    void append(const Refusals& more) { found += more; }
    /** Something must be typed. */
    void needText(const QString& field, const QString& text, const QString& sentence);
    /** One line of at most 200 characters (or `most`) that can be printed. */
    void line(const QString& field, const QString& text, qsizetype most = 200);
    /** Text of at most 50,000 characters that can be printed. */
    void text(const QString& field, const QString& text);
    /** A moment that a person typed: not absurdly old, and not after `now`. */
    void past(const QString& field, Moment moment, Moment now);
    /** A line; a number of at least three digits where there is one. */
    void phone(const QString& field, const QString& number);
    /** A line; an address that can be written to where there is one. */
    void email(const QString& field, const QString& address);

    [[nodiscard]] bool held() const { return found.isEmpty(); }
    [[nodiscard]] const Refusals& refusals() const { return found; }
    /** The events, or what was refused. */
    [[nodiscard]] Events give(QList<CaseEvent> events) const;

private:
    Refusals found;
};

/** What is asked of a complainant's contacts and way of answer, at intake and after a correction. */
void checkComplainant(Checks& checks, const Context& context, const Complainant& person);
/** What is asked of one who speaks for the complainant; nothing where there is none. */
void checkRepresentative(Checks& checks, const Case& complaint, const Representative& representative);

[[nodiscard]] bool looksLikeEmail(const QString& text);

/** Whether nothing of it can be seen: joiners and marks of direction alone are no name and no answer. */
[[nodiscard]] bool isBlank(const QString& text);

/** Whether a moment that a person typed lies before one on record. People type minutes, the record keeps more. */
[[nodiscard]] bool isBefore(Moment typed, Moment kept);

/** Words of a procedure in the language in which the program speaks, for a sentence. */
[[nodiscard]] QString wordsHere(const Words& words);

/** What stage and state leave to be done to clocks: acknowledging, pausing, extending. */
[[nodiscard]] Refusals clocksAllow(const Context& context, const Case& complaint, Action action);

/**
 * Refuses to let the actor answer, or refuse the complaint, who assessed an earlier round: where the procedure wants
 * another person in this one, nobody assessed it apart, so that the answer is the assessment, and no supervisor waived
 * the rule.
 */
void checkAnsweringPerson(Checks& checks, const Context& context, const Case& complaint);
/** … a letter in which such a person wrote: it may have been begun under another procedure. */
void checkAuthors(Checks& checks, const Context& context, const Case& complaint, const Letter& letter);

/** The document that the case goes by: it may just have begun to follow another one than it was decided by. */
[[nodiscard]] const Procedure& procedureOf(const Context& context, const Case& complaint);
/** The case behind events that were decided on and are not yet on record. */
[[nodiscard]] Case caseAfter(const Context& context, const Case& complaint, const QList<CaseEvent>& events);
/**
 * The events with what they bring about by themselves: pauses that end with their round or with the case, and notices
 * that are owed.
 */
[[nodiscard]] QList<CaseEvent> withConsequences(const Context& context, const Case& complaint,
                                                const QList<CaseEvent>& events);
/** The pause that the reason begins. */
[[nodiscard]] happened::ClocksPaused pausing(const Case& complaint, const PauseReason& reason, Moment from,
                                             const QString& note);
/** Ends the pauses that wait for the complainant, from that moment on. */
[[nodiscard]] QList<CaseEvent> waitingEnded(const Context& context, const Case& complaint, Moment until);
/** Begins one, where the procedure has a reason for it that is not open. */
[[nodiscard]] QList<CaseEvent> waitingBegun(const Context& context, const Case& complaint);

/** The actor's name for the first one who works on a case in verification. */
QList<CaseEvent> withTaking(const Context& context, const Case& complaint, QList<CaseEvent> events);

} // namespace redress::rules
