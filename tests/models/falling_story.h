#pragma once

#include "models/fall_due.h"
#include "tests/models/ruled_story.h"

/** Cases in which something falls due by itself, and the time that passes until it does. */
namespace redress::sample {

using namespace Qt::StringLiterals;

inline Procedure thatReminds()
{
    Procedure procedure = ruledProcedure();
    procedure.notices = {{u"reminder"_s,
                          NoticeTrigger::Reminder,
                          NoticeReader::Complainant,
                          {NoticeWay::Sms, NoticeWay::Email},
                          false,
                          inAll(u"Until {due}?"_s)}};
    return procedure;
}

/** A procedure whose archive asks nothing. */
inline Procedure thatAsksNothingMore(Procedure procedure = ruledProcedure())
{
    procedure.gates[Stage::Archive] = {};
    return procedure;
}

inline std::optional<Moment> next(const CaseStory& story)
{
    return nextFall(story.complaint, story.procedure, *story.office.calendar);
}

inline QList<CaseEvent> fallen(const CaseStory& story, Moment now)
{
    CaseStory then = story;
    then.now = now;
    return whatFellDue(then.context(Actor{}), then.complaint);
}

inline QString falling(const CaseStory& story, Moment now)
{
    const QList<CaseEvent> events = fallen(story, now);
    return events.isEmpty() ? u"nothing"_s : outcomeOf(events);
}

/** Lets happen what has fallen due by then. */
inline void wait(CaseStory& story, Moment until)
{
    story.now = until;
    story.happen(Actor{}, whatFellDue(story.context(Actor{}), story.complaint));
}

inline Moment justBefore(Moment moment)
{
    return {moment.milliseconds - 1};
}

} // namespace redress::sample
