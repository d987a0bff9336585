#pragma once

#include "models/case.h"

/** What can be put on record beside the way of a case: people, calls, questions, papers, links. See event.h. */
namespace redress::happened {

struct NoteAdded
{
    static constexpr const char* kind = "case.note_added.1";
    QString text;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.personal("text", self.text);
    }
};

/** The complainant gave no name, or wishes none to be used; or a name after all. */
struct StandingSet
{
    static constexpr const char* kind = "case.standing_set.1";
    Standing standing = Standing::Named;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("standing", self.standing);
    }
};

/** Somebody speaks for the complainant; no name: nobody does any more. */
struct RepresentativeNamed
{
    static constexpr const char* kind = "case.representative_named.1";
    Representative representative;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("paper", self.representative.paper);
        visit.personal("name", self.representative.name);
        visit.personal("phone", self.representative.phone);
        visit.personal("email", self.representative.email);
        visit.personal("authority", self.representative.authority);
    }
};

/** A field of the intake was put right; the old value stays on record. */
struct FieldCorrected
{
    static constexpr const char* kind = "case.field_corrected.1";
    CaseField field = CaseField::Name;
    /** As textOf gives them. */
    QString before;
    QString after;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("field", self.field);
        visit.personal("before", self.before);
        visit.personal("after", self.after);
        visit.personal("reason", self.reason);
    }
};

/** A call that came in, or an attempt to call back. */
struct CallRecorded
{
    static constexpr const char* kind = "case.call_recorded.1";
    bool incoming = false;
    CallOutcome outcome = CallOutcome::Reached;
    Moment at;
    QString number;
    QString said;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("incoming", self.incoming);
        visit.fact("outcome", self.outcome);
        visit.fact("at", self.at);
        visit.personal("number", self.number);
        visit.personal("said", self.said);
    }
};

/** A note or call, entered by mistake, no longer counts. */
struct EntryStruck
{
    static constexpr const char* kind = "case.entry_struck.1";
    /** Its place in the case. */
    int version = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("version", self.version);
    }
};

struct InformationAsked
{
    static constexpr const char* kind = "case.information_asked.1";
    InformationId information;
    QString what;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("information", self.information);
        visit.personal("what", self.what);
    }
};

struct InformationReceived
{
    static constexpr const char* kind = "case.information_received.1";
    InformationId information;
    Moment received;
    QString what;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("information", self.information);
        visit.fact("received", self.received);
        visit.personal("what", self.what);
    }
};

/** The question is no longer needed. */
struct InformationWithdrawn
{
    static constexpr const char* kind = "case.information_withdrawn.1";
    InformationId information;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("information", self.information);
    }
};

struct PaperAdded
{
    static constexpr const char* kind = "paper.added.1";
    PaperId paper;
    QString mediaType;
    qint64 size = 0;
    QString hash;
    Evidence evidence = Evidence::Document;
    QString name;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("paper", self.paper);
        visit.fact("media_type", self.mediaType);
        visit.fact("size", self.size);
        visit.fact("hash", self.hash);
        visit.fact("evidence", self.evidence);
        visit.personal("name", self.name);
    }
};

/** Put to the case by mistake, or put back after that. */
struct PaperWithdrawn
{
    static constexpr const char* kind = "paper.withdrawn.1";
    PaperId paper;
    bool withdrawn = true;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("paper", self.paper);
        visit.fact("withdrawn", self.withdrawn);
    }
};

struct CaseLinked
{
    static constexpr const char* kind = "case.linked.1";
    LinkId link;
    CaseId other;
    QString reference;
    LinkKind linkKind = LinkKind::SameMatter;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("link", self.link);
        visit.fact("other", self.other);
        visit.fact("reference", self.reference);
        visit.fact("link_kind", self.linkKind);
    }
};

struct CaseUnlinked
{
    static constexpr const char* kind = "case.unlinked.1";
    LinkId link;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("link", self.link);
    }
};

} // namespace redress::happened
