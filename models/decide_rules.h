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

/** Collects refusals; what is checked goes on, so that a person sees all that is missing at once. */
class Checks
{
public:
    void refuse(const QString& field, const QString& reason, const QString& text);
    void append(const Refusals& more) { found += more; }
    /** Something must be typed. */
    void needText(const QString& field, const QString& text, const QString& sentence);
    /** One line of at most 200 characters that can be printed. */
    void line(const QString& field, const QString& text);
    /** Text of at most 50,000 characters that can be printed. */
    void text(const QString& field, const QString& text);
    /** A moment that a person typed: not absurdly old, and not after `now`. */
    void past(const QString& field, Moment moment, Moment now);

    [[nodiscard]] bool held() const { return found.isEmpty(); }
    /** The events, or what was refused. */
    [[nodiscard]] Events give(QList<CaseEvent> events) const;

private:
    Refusals found;
};

/** Whether nothing of it can be seen: joiners and marks of direction alone are no name and no answer. */
[[nodiscard]] bool isBlank(const QString& text);

/** Whether a moment that a person typed lies before one on record. People type minutes, the record keeps more. */
[[nodiscard]] bool isBefore(Moment typed, Moment kept);

/** The actor's name for the first one who works on a case in verification. */
QList<CaseEvent> withTaking(const Context& context, const Case& complaint, QList<CaseEvent> events);

} // namespace redress::rules
