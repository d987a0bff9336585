#pragma once

#include "models/case.h"

/** What can happen to a case: its clocks, promises, notices and items. See event.h. */
namespace redress::happened {

/** The reference or a first answer was told to the complainant. */
struct CaseAcknowledged
{
    static constexpr const char* kind = "case.acknowledged.1";
    AnswerWay way = AnswerWay::Phone;
    Moment at;
    QString said;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("way", self.way);
        visit.fact("at", self.at);
        visit.personal("said", self.said);
    }
};

/** A manager took note of the case. */
struct CaseNoted
{
    static constexpr const char* kind = "case.noted.1";
    QString remarks;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.personal("remarks", self.remarks);
    }
};

/** Some clocks of the case stand still from a moment on. */
struct ClocksPaused
{
    static constexpr const char* kind = "clocks.paused.1";
    PauseId pause;
    /** Id of one of the procedure's reasons. */
    QString reason;
    /** The names of the clocks, with commas between. */
    QString stops;
    Moment from;
    QString note;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("pause", self.pause);
        visit.fact("reason", self.reason);
        visit.fact("stops", self.stops);
        visit.fact("from", self.from);
        visit.personal("note", self.note);
    }
};

/** They run again; that moment is not part of the pause. */
struct ClocksResumed
{
    static constexpr const char* kind = "clocks.resumed.1";
    PauseId pause;
    Moment until;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("pause", self.pause);
        visit.fact("until", self.until);
    }
};

/** The limit of a clock is longer by so much of its unit. */
struct ClockExtended
{
    static constexpr const char* kind = "case.clock_extended.1";
    ClockKind clock = ClockKind::Round;
    /** The first stage of the limit; only for a stage's clock. */
    Stage stage = Stage::Intake;
    int count = 1;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("clock", self.clock);
        visit.fact("stage", self.stage);
        visit.fact("count", self.count);
        visit.personal("reason", self.reason);
    }
};

/** Another calendar or procedure moved when the case falls due. */
struct DueMoved
{
    static constexpr const char* kind = "case.due_moved.1";
    bool wasDue = false;
    Moment before;
    bool isDue = false;
    Moment after;
    /** "calendar" or "procedure". */
    QString because;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("was_due", self.wasDue);
        visit.fact("before", self.before);
        visit.fact("is_due", self.isDue);
        visit.fact("after", self.after);
        visit.fact("because", self.because);
    }
};

/** A rule of the procedure laid the case before a superior, for it is late or soon will be. */
struct EscalatedByClock
{
    static constexpr const char* kind = "case.escalated_by_clock.1";
    QString rule;
    ClockKind clock = ClockKind::Round;
    Moment due;
    StaffId to;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("rule", self.rule);
        visit.fact("clock", self.clock);
        visit.fact("due", self.due);
        visit.fact("to", self.to);
    }
};

/** A rule of the procedure laid a hand-off before a superior. */
struct HandOffEscalatedByClock
{
    static constexpr const char* kind = "hand_off.escalated_by_clock.1";
    HandOffId handOff;
    QString rule;
    Moment due;
    StaffId to;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.fact("rule", self.rule);
        visit.fact("due", self.due);
        visit.fact("to", self.to);
    }
};

/** Something was promised, or an appointment made. */
struct PromiseMade
{
    static constexpr const char* kind = "promise.made.1";
    PromiseId promise;
    PromiseKind promiseKind = PromiseKind::Promise;
    Moment due;
    StaffId owner;
    QString what;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("promise", self.promise);
        visit.fact("promise_kind", self.promiseKind);
        visit.fact("due", self.due);
        visit.fact("owner", self.owner);
        visit.personal("what", self.what);
    }
};

/** It was kept, or it was not. */
struct PromiseSettled
{
    static constexpr const char* kind = "promise.settled.1";
    PromiseId promise;
    /** Kept or Broken. */
    PromiseState state = PromiseState::Kept;
    QString outcome;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("promise", self.promise);
        visit.fact("state", self.state);
        visit.personal("outcome", self.outcome);
    }
};

/** Another moment was agreed: a new promise takes its place. */
struct PromiseMoved
{
    static constexpr const char* kind = "promise.moved.1";
    PromiseId promise;
    PromiseId continuedAs;
    Moment due;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("promise", self.promise);
        visit.fact("continued_as", self.continuedAs);
        visit.fact("due", self.due);
        visit.personal("reason", self.reason);
    }
};

/** A rule of the procedure owes somebody a notice; composed as it stands here. */
struct NoticeOwed
{
    static constexpr const char* kind = "notice.owed.1";
    NoticeId notice;
    QString rule;
    NoticeWay way = NoticeWay::Email;
    QString address;
    QString text;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("notice", self.notice);
        visit.fact("rule", self.rule);
        visit.fact("way", self.way);
        visit.personal("address", self.address);
        visit.personal("text", self.text);
    }
};

/** Somebody sent it. */
struct NoticeSent
{
    static constexpr const char* kind = "notice.sent.1";
    NoticeId notice;
    Moment at;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("notice", self.notice);
        visit.fact("at", self.at);
    }
};

/** It is not sent. */
struct NoticeDropped
{
    static constexpr const char* kind = "notice.dropped.1";
    NoticeId notice;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("notice", self.notice);
        visit.personal("reason", self.reason);
    }
};

/** An item of the procedure's list was filled in, ticked, or emptied. */
struct ItemFilled
{
    static constexpr const char* kind = "case.item_filled.1";
    QString item;
    /** As typed; "yes" for a tick; a date as yyyy-MM-dd. Empty: nothing. */
    QString value;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("item", self.item);
        visit.personal("value", self.value);
    }
};

} // namespace redress::happened
