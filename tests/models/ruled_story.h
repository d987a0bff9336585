#pragma once

#include "tests/models/case_story.h"

/** Cases by a procedure of the second format, in which rules act by themselves. */
namespace redress::sample {

/** "en" and "vi" alike, for where the words do not matter. */
inline Words inAll(const QString& text)
{
    return {{{QStringLiteral("en"), text}, {QStringLiteral("vi"), text}}};
}

/** The sample procedure with an acknowledgement, limits of stages, and two reasons to pause. */
inline Procedure ruledProcedure()
{
    Procedure procedure = Procedure::read(procedureDocument()).value();
    procedure.format = 2;
    procedure.acknowledgement = Limit{3, LimitUnit::Hours};
    procedure.stageLimits = {{Stage::Verification, Stage::Verification, {2, LimitUnit::WorkingDays}},
                             {Stage::HandOff, Stage::Reply, {4, LimitUnit::WorkingDays}}};
    procedure.pauseReasons = {{QStringLiteral("waiting"),
                               inAll(QStringLiteral("Waiting for the customer")),
                               {ClockKind::Round, ClockKind::Stage, ClockKind::Silence},
                               true},
                              {QStringLiteral("laboratory"),
                               inAll(QStringLiteral("In the laboratory")),
                               {ClockKind::Stage},
                               false}};
    procedure.reminder = Limit{5, LimitUnit::WorkingDays};
    return procedure;
}

/** How far a case is brought; each goes through all before it. */
enum class Until { Registered, Accepted, HandedOver, Answered, Replied, Decided };

inline CaseStory ruledStory(Until until = Until::Registered, const Procedure& procedure = ruledProcedure(),
                            const Intake& told = intake())
{
    CaseStory story;
    story.procedure = procedure;
    story.act(agent(), command::RegisterCase{told});
    if (until >= Until::Accepted) {
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), classification());
        story.act(agent(), command::AcceptCase{});
    }
    if (until >= Until::HandedOver) {
        command::HandOver given = handOver(story.now);
        // Kept only where the procedure's limits are so short that it is needed.
        given.lateReason = QStringLiteral("The part comes tomorrow.");
        story.act(agent(), given);
    }
    if (until >= Until::Answered) {
        story.act(technician(), command::AcceptHandOff{HandOffId{1}});
        story.act(technician(), answer());
    }
    if (until >= Until::Replied) {
        story.act(agent(), phoneReply(story.now));
    }
    if (until >= Until::Decided) {
        story.act(agent(), command::RecordDecision{Decision::Satisfied, story.now, {}});
    }
    return story;
}

inline QString asking(const CaseStory& story, const Actor& actor, const CaseCommand& command)
{
    return outcomeOf(story.ask(actor, command));
}

} // namespace redress::sample
