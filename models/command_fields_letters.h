#pragma once

#include "models/command_fields.h"

/** The arguments of the commands of command_letters.h. See command_fields.h. */
namespace redress::arguments {

template <class Visit>
void of(command::RaisePoint& command, Visit& visit)
{
    visit.maybe("what", command.what);
}

template <class Visit>
void of(command::RewordPoint& command, Visit& visit)
{
    visit.given("point", command.point);
    visit.maybe("what", command.what);
}

template <class Visit>
void of(command::DropPoint& command, Visit& visit)
{
    visit.given("point", command.point);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::WeighPoint& command, Visit& visit)
{
    visit.given("point", command.point);
    visit.given("finding", command.finding);
    visit.maybe("evidence", command.evidence);
    visit.maybe("reason", command.reason);
    visit.maybe("remedy", command.remedy);
    visit.maybe("cost", command.cost);
    visit.maybe("due", command.due);
    visit.maybe("done", command.done);
}

template <class Visit>
void of(command::DraftLetter& command, Visit& visit)
{
    visit.maybe("letter", command.letter);
    visit.maybe("template_id", command.templateId);
    visit.maybe("language", command.language);
    visit.maybe("body", command.body);
    visit.maybe("subject", command.subject);
    visit.maybe("insertions", command.insertions);
    visit.maybe("enclosures", command.enclosures);
    visit.maybe("answer_by", command.answerBy);
    visit.maybe("lay_before", command.layBefore);
}

template <class Visit>
void of(command::SubmitLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.maybe("to", command.to);
}

template <class Visit>
void of(command::ReturnLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.maybe("remarks", command.remarks);
}

template <class Visit>
void of(command::SignLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
}

template <class Visit>
void of(command::IssueLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
}

template <class Visit>
void of(command::ReviseLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::DropLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::SendLetter& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.given("way", command.way);
    visit.given("sent", command.sent);
}

template <class Visit>
void of(command::RecordReturnedMail& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.given("returned", command.returned);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::AttachCopy& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.given("paper", command.paper);
}

template <class Visit>
void of(command::RecordPost& command, Visit& visit)
{
    visit.given("received", command.received);
    visit.maybe("sender", command.sender);
    visit.maybe("what", command.what);
    visit.maybe("answers", command.answers);
    visit.maybe("paper", command.paper);
}

template <class Visit>
void of(command::RecordAnswer& command, Visit& visit)
{
    visit.given("letter", command.letter);
    visit.given("way", command.way);
    visit.given("received", command.received);
    visit.maybe("said", command.said);
}

template <class Visit>
void of(command::GiveReply& command, Visit& visit)
{
    visit.maybe("letter", command.letter);
    visit.given("way", command.way);
    visit.given("given", command.given);
    visit.maybe("said", command.said);
}

} // namespace redress::arguments
