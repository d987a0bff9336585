#pragma once

#include "models/command_clocks.h"
#include "models/command_rounds.h"

/** The arguments of the commands of a case's clocks, rounds, kind and readers. See command_fields.h. */
namespace redress::arguments {

template <class Visit>
void of(command::AcknowledgeCase& command, Visit& visit)
{
    visit.given("way", command.way);
    visit.given("at", command.at);
    visit.maybe("said", command.said);
}

template <class Visit>
void of(command::TakeNote& command, Visit& visit)
{
    visit.maybe("remarks", command.remarks);
}

template <class Visit>
void of(command::PauseClocks& command, Visit& visit)
{
    visit.maybe("reason", command.reason);
    visit.given("from", command.from);
    visit.maybe("note", command.note);
}

template <class Visit>
void of(command::ResumeClocks& command, Visit& visit)
{
    visit.given("pause", command.pause);
    visit.given("until", command.until);
}

template <class Visit>
void of(command::MakePromise& command, Visit& visit)
{
    visit.maybe("kind", command.kind);
    visit.given("due", command.due);
    visit.maybe("owner", command.owner);
    visit.maybe("what", command.what);
}

template <class Visit>
void of(command::SettlePromise& command, Visit& visit)
{
    visit.given("promise", command.promise);
    visit.given("kept", command.kept);
    visit.maybe("outcome", command.outcome);
}

template <class Visit>
void of(command::MovePromise& command, Visit& visit)
{
    visit.given("promise", command.promise);
    visit.given("due", command.due);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::SendNotice& command, Visit& visit)
{
    visit.given("notice", command.notice);
    visit.given("at", command.at);
}

template <class Visit>
void of(command::DropNotice& command, Visit& visit)
{
    visit.given("notice", command.notice);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::FillItem& command, Visit& visit)
{
    visit.given("item", command.item);
    visit.maybe("value", command.value);
}

template <class Visit>
void of(command::AssessCase& command, Visit& visit)
{
    visit.given("finding", command.finding);
    visit.maybe("conclusion", command.conclusion);
}

template <class Visit>
void of(command::WaiveOtherPerson& command, Visit& visit)
{
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::TellRemedies& command, Visit& visit)
{
    visit.given("way", command.way);
    visit.given("at", command.at);
    visit.maybe("remedies", command.remedies);
}

template <class Visit>
void of(command::ReferCase& command, Visit& visit)
{
    visit.maybe("remedy", command.remedy);
    visit.given("at", command.at);
    visit.maybe("words", command.words);
}

template <class Visit>
void of(command::TurnIntoKind& command, Visit& visit)
{
    visit.given("procedure", command.procedure);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::FollowVersion& command, Visit& visit)
{
    visit.given("version", command.version);
    visit.maybe("reason", command.reason);
}

template <class Visit>
void of(command::NameReaders& command, Visit& visit)
{
    visit.maybe("readers", command.readers);
    visit.maybe("reason", command.reason);
}

} // namespace redress::arguments
