#pragma once

#include "models/case.h"

/** What can happen to a case on its way from receipt to archive. See event.h. */
namespace redress::happened {

struct CaseRegistered
{
    static constexpr const char* kind = "case.registered.1";
    QString reference;
    QString statusCode;
    QString procedure;
    int procedureVersion = 0;
    Intake intake;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("reference", self.reference);
        visit.fact("procedure", self.procedure);
        visit.fact("procedure_version", self.procedureVersion);
        visit.fact("channel", self.intake.channel);
        visit.fact("on_paper", self.intake.onPaper);
        visit.fact("received", self.intake.received);
        visit.fact("language", self.intake.complainant.language);
        visit.fact("answer_way", self.intake.complainant.answerWay);
        visit.fact("category", self.intake.category);
        visit.personal("status_code", self.statusCode);
        visit.personal("name", self.intake.complainant.name);
        visit.personal("phone", self.intake.complainant.phone);
        visit.personal("email", self.intake.complainant.email);
        visit.personal("address", self.intake.complainant.address);
        visit.personal("identity_number", self.intake.complainant.identityNumber);
        visit.personal("subject", self.intake.subject);
        visit.personal("description", self.intake.description);
        visit.personal("product", self.intake.product);
        visit.personal("expectation", self.intake.expectation);
    }
};

struct CaseAssigned
{
    static constexpr const char* kind = "case.assigned.1";
    StaffId assignee;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("assignee", self.assignee);
    }
};

struct ContentConfirmed
{
    static constexpr const char* kind = "case.content_confirmed.1";
    QString remarks;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.personal("remarks", self.remarks);
    }
};

struct CaseClassified
{
    static constexpr const char* kind = "case.classified.1";
    Classification classification;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("category", self.classification.category);
        visit.fact("severity", self.classification.severity);
        visit.fact("complex", self.classification.complex);
        visit.personal("product", self.classification.product);
    }
};

struct CaseAccepted
{
    static constexpr const char* kind = "case.accepted.1";

    template <class Self, class Visit>
    static void fields(Self&, Visit&)
    {
    }
};

struct CaseRefused
{
    static constexpr const char* kind = "case.refused.1";
    RefusalOfCase refusal;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("ground", self.refusal.ground);
        visit.personal("explanation", self.refusal.explanation);
    }
};

struct DecisionRecorded
{
    static constexpr const char* kind = "case.decided.1";
    Decision decision = Decision::Satisfied;
    /** When the complainant said it; the next round counts from here. */
    Moment received;
    QString words;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("decision", self.decision);
        visit.fact("received", self.received);
        visit.personal("words", self.words);
    }
};

struct SettledOnTheSpot
{
    static constexpr const char* kind = "case.settled_on_the_spot.1";
    QString agreement;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.personal("agreement", self.agreement);
    }
};

struct CaseClosed
{
    static constexpr const char* kind = "case.closed.1";
    Outcome outcome = Outcome::Resolved;
    QString rootCause;
    QString lesson;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("outcome", self.outcome);
        visit.personal("root_cause", self.rootCause);
        visit.personal("lesson", self.lesson);
    }
};

struct CaseReopened
{
    static constexpr const char* kind = "case.reopened.1";
    /** When the request to go on came in; the new round counts from here. */
    Moment received;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("received", self.received);
        visit.personal("reason", self.reason);
    }
};

/** The complainant withdrew the complaint. Followed by the closing in the same act. */
struct CaseWithdrawn
{
    static constexpr const char* kind = "case.withdrawn.1";
    Moment received;
    QString words;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("received", self.received);
        visit.personal("words", self.words);
    }
};

/** The limit of the present round is longer by so much of its unit. */
struct LimitExtended
{
    static constexpr const char* kind = "case.limit_extended.1";
    int count = 1;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("count", self.count);
        visit.personal("reason", self.reason);
    }
};

struct CaseEscalated
{
    static constexpr const char* kind = "case.escalated.1";
    StaffId to;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("to", self.to);
        visit.personal("reason", self.reason);
    }
};

} // namespace redress::happened
