#pragma once

#include "models/case.h"

/** What can happen to a hand-off. See event.h. */
namespace redress::happened {

struct HandedOver
{
    static constexpr const char* kind = "hand_off.made.1";
    HandOffId handOff;
    DepartmentId department;
    Moment due;
    QString instructions;
    /** Why it falls due after the case does; empty where it does not. */
    QString lateReason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.fact("department", self.department);
        visit.fact("due", self.due);
        visit.personal("instructions", self.instructions);
        visit.personal("late_reason", self.lateReason);
    }
};

struct HandOffAccepted
{
    static constexpr const char* kind = "hand_off.accepted.1";
    HandOffId handOff;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
    }
};

struct HandOffAnswered
{
    static constexpr const char* kind = "hand_off.answered.1";
    HandOffId handOff;
    QString cause;
    QString done;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.personal("cause", self.cause);
        visit.personal("done", self.done);
    }
};

struct HandOffReturned
{
    static constexpr const char* kind = "hand_off.returned.1";
    HandOffId handOff;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.personal("reason", self.reason);
    }
};

/** The front desk no longer needs the department's answer. */
struct HandOffTakenBack
{
    static constexpr const char* kind = "hand_off.taken_back.1";
    HandOffId handOff;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.personal("reason", self.reason);
    }
};

/** Goes on in another department with the same instructions and due. Followed by nothing: it makes the new
 * one. */
struct HandOffTransferred
{
    static constexpr const char* kind = "hand_off.transferred.1";
    HandOffId handOff;
    HandOffId continuedAs;
    DepartmentId department;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.fact("continued_as", self.continuedAs);
        visit.fact("department", self.department);
        visit.personal("reason", self.reason);
    }
};

struct HandOffEscalated
{
    static constexpr const char* kind = "hand_off.escalated.1";
    HandOffId handOff;
    StaffId to;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.fact("to", self.to);
        visit.personal("reason", self.reason);
    }
};

/** A department that works on paper answered; the front desk entered it. */
struct HandOffAnsweredOnBehalf
{
    static constexpr const char* kind = "hand_off.answered_on_behalf.1";
    HandOffId handOff;
    QString answeredBy;
    QString cause;
    QString done;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("hand_off", self.handOff);
        visit.personal("answered_by", self.answeredBy);
        visit.personal("cause", self.cause);
        visit.personal("done", self.done);
    }
};

} // namespace redress::happened
