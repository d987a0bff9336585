#pragma once

#include "models/case.h"

/** What can happen to a case: its rounds, what follows the last, its kind and its readers. See event.h. */
namespace redress::happened {

/** The conclusion of the present round. */
struct CaseAssessed
{
    static constexpr const char* kind = "case.assessed.1";
    Finding finding = Finding::Upheld;
    QString conclusion;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("finding", self.finding);
        visit.personal("conclusion", self.conclusion);
    }
};

/** Whoever assessed an earlier round may assess the present one too. */
struct OtherPersonWaived
{
    static constexpr const char* kind = "case.other_person_waived.1";
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.personal("reason", self.reason);
    }
};

/** The complainant did not accept the last answer that the procedure has. */
struct LastRoundRejected
{
    static constexpr const char* kind = "case.last_round_rejected.1";
    Moment received;
    QString words;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("received", self.received);
        visit.personal("words", self.words);
    }
};

/** The complainant was told where else to go. */
struct RemediesTold
{
    static constexpr const char* kind = "case.remedies_told.1";
    AnswerWay way = AnswerWay::Phone;
    Moment at;
    /** The ids of the remedies, with commas between. */
    QString remedies;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("way", self.way);
        visit.fact("at", self.at);
        visit.fact("remedies", self.remedies);
    }
};

/** The case was laid before an outside body. */
struct CaseReferred
{
    static constexpr const char* kind = "case.referred.1";
    RemedyId remedy;
    Moment at;
    QString words;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("remedy", self.remedy);
        visit.fact("at", self.at);
        visit.personal("words", self.words);
    }
};

/** The case follows another kind, or another version of its procedure, from here on. */
struct ProcedureChanged
{
    static constexpr const char* kind = "case.procedure_changed.1";
    QString procedure;
    int procedureVersion = 0;
    /** Turned into another kind: it goes back to its verification. */
    bool startsAgain = false;
    /** Its category is known there too. */
    bool keepsClassification = true;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("procedure", self.procedure);
        visit.fact("procedure_version", self.procedureVersion);
        visit.fact("starts_again", self.startsAgain);
        visit.fact("keeps_classification", self.keepsClassification);
        visit.personal("reason", self.reason);
    }
};

/** Nobody but these may read the case; none: it is open again to all whose work it is. */
struct ReadersNamed
{
    static constexpr const char* kind = "case.readers_named.1";
    /** The ids of the accounts, with commas between. */
    QString readers;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("readers", self.readers);
        visit.personal("reason", self.reason);
    }
};

} // namespace redress::happened
