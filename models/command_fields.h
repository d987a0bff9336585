#pragma once

#include "models/decide.h"

/**
 * The arguments of each command by name, as fields visits those of an event. Used by read_command alone.
 *
 * `given` is what the command says nothing without; `maybe` can be left out: empty texts and things that are not named
 * are for `decide` to refuse.
 */
namespace redress::arguments {

template <class Visit>
void ofRepresentative(Representative& representative, Visit& visit)
{
    visit.maybe("representative_name", representative.name);
    visit.maybe("representative_phone", representative.phone);
    visit.maybe("representative_email", representative.email);
    visit.maybe("authority", representative.authority);
    visit.maybe("paper", representative.paper);
}

template <class Visit>
void of(command::RegisterCase& command, Visit& visit)
{
    Intake& intake = command.intake;
    visit.given("channel", intake.channel);
    visit.maybe("on_paper", intake.onPaper);
    visit.given("received", intake.received);
    visit.maybe("name", intake.complainant.name);
    visit.maybe("phone", intake.complainant.phone);
    visit.maybe("email", intake.complainant.email);
    visit.maybe("address", intake.complainant.address);
    visit.maybe("identity_number", intake.complainant.identityNumber);
    visit.maybe("language", intake.complainant.language);
    visit.given("answer_way", intake.complainant.answerWay);
    visit.maybe("standing", intake.complainant.standing);
    visit.maybe("subject", intake.subject);
    visit.maybe("description", intake.description);
    visit.maybe("product", intake.product);
    visit.maybe("category", intake.category);
    visit.maybe("expectation", intake.expectation);
    visit.maybe("severity", command.severity);
    ofRepresentative(intake.representative, visit);
}

template <class Visit>
void of(command::TakeCase&, Visit&)
{
}

template <class Visit>
void of(command::AssignCase& command, Visit& visit)
{
    visit.maybe("assignee", command.assignee);
}

template <class Visit>
void of(command::ConfirmContent& command, Visit& visit)
{
    visit.maybe("remarks", command.remarks);
}

template <class Visit>
void of(command::ClassifyCase& command, Visit& visit)
{
    visit.maybe("category", command.classification.category);
    visit.maybe("product", command.classification.product);
    visit.given("severity", command.classification.severity);
    visit.maybe("complex", command.classification.complex);
}

template <class Visit>
void of(command::AcceptCase&, Visit&)
{
}

template <class Visit>
void of(command::RefuseCase& command, Visit& visit)
{
    visit.maybe("ground", command.ground);
    visit.maybe("explanation", command.explanation);
}

template <class Visit>
void of(command::HandOver& command, Visit& visit)
{
    visit.maybe("department", command.department);
    visit.maybe("instructions", command.instructions);
    visit.given("due", command.due);
    visit.maybe("late_reason", command.lateReason);
}

template <class Visit>
void of(command::AcceptHandOff& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
}

template <class Visit>
void of(command::AnswerHandOff& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
    visit.maybe("cause", command.cause);
    visit.maybe("done", command.done);
}

template <class Visit>
void of(command::ReturnHandOff& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::RecordDecision& command, Visit& visit)
{
    visit.given("decision", command.decision);
    visit.given("received", command.received);
    visit.maybe("words", command.words);
}

template <class Visit>
void of(command::SettleOnTheSpot& command, Visit& visit)
{
    visit.maybe("agreement", command.agreement);
    visit.maybe("both_agreed", command.bothAgreed);
    visit.maybe("root_cause", command.rootCause);
    visit.maybe("lesson", command.lesson);
}

template <class Visit>
void of(command::CloseCase& command, Visit& visit)
{
    visit.given("outcome", command.outcome);
    visit.maybe("root_cause", command.rootCause);
    visit.maybe("lesson", command.lesson);
}

template <class Visit>
void of(command::ReopenCase& command, Visit& visit)
{
    visit.given("received", command.received);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::AddNote& command, Visit& visit)
{
    visit.maybe("text", command.text);
}

template <class Visit>
void of(command::ReleaseCase&, Visit&)
{
}

template <class Visit>
void of(command::RecordCall& command, Visit& visit)
{
    visit.maybe("incoming", command.incoming);
    visit.given("outcome", command.outcome);
    visit.given("at", command.at);
    visit.maybe("number", command.number);
    visit.maybe("said", command.said);
}

template <class Visit>
void of(command::StrikeEntry& command, Visit& visit)
{
    visit.given("version", command.version);
}

template <class Visit>
void of(command::CorrectField& command, Visit& visit)
{
    visit.given("field", command.field);
    visit.maybe("value", command.value);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::SetStanding& command, Visit& visit)
{
    visit.given("standing", command.standing);
}

template <class Visit>
void of(command::NameRepresentative& command, Visit& visit)
{
    ofRepresentative(command.representative, visit);
}

template <class Visit>
void of(command::AskInformation& command, Visit& visit)
{
    visit.maybe("what", command.what);
}

template <class Visit>
void of(command::ReceiveInformation& command, Visit& visit)
{
    visit.given("information", command.information);
    visit.given("received", command.received);
    visit.maybe("what", command.what);
}

template <class Visit>
void of(command::WithdrawInformation& command, Visit& visit)
{
    visit.given("information", command.information);
}

template <class Visit>
void of(command::WithdrawCase& command, Visit& visit)
{
    visit.given("received", command.received);
    visit.maybe("words", command.words);
}

template <class Visit>
void of(command::AddPaper& command, Visit& visit)
{
    visit.maybe("file_name", command.fileName);
    visit.maybe("media_type", command.mediaType);
    visit.given("size", command.size);
    visit.maybe("hash", command.hash);
    visit.maybe("evidence", command.evidence);
}

template <class Visit>
void of(command::WithdrawPaper& command, Visit& visit)
{
    visit.given("paper", command.paper);
    visit.maybe("withdrawn", command.withdrawn);
}

template <class Visit>
void of(command::LinkCase& command, Visit& visit)
{
    visit.maybe("reference", command.reference);
    visit.maybe("kind", command.kind);
}

template <class Visit>
void of(command::UnlinkCase& command, Visit& visit)
{
    visit.given("link", command.link);
}

template <class Visit>
void of(command::TakeBackHandOff& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::TransferHandOff& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
    visit.maybe("department", command.department);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::EscalateHandOff& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::AnswerOnBehalf& command, Visit& visit)
{
    visit.given("hand_off", command.handOff);
    visit.maybe("answered_by", command.answeredBy);
    visit.maybe("cause", command.cause);
    visit.maybe("done", command.done);
}

template <class Visit>
void of(command::ExtendLimit& command, Visit& visit)
{
    visit.given("count", command.count);
    visit.maybe("reason", command.reason);
    visit.maybe("clock", command.clock);
    visit.maybe("stage", command.stage);
}

template <class Visit>
void of(command::EscalateCase& command, Visit& visit)
{
    visit.maybe("to", command.to);
    visit.maybe("reason", command.reason);
}

} // namespace redress::arguments
