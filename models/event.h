#pragma once

#include "models/case.h"
#include "models/event_clocks.h"
#include "models/event_rounds.h"
#include "models/id.h"
#include "models/moment.h"
#include "models/result.h"

#include <QByteArray>

#include <variant>

/**
 * What can happen. One struct a kind; the journal is made of these and of nothing else.
 *
 * Each struct names its kind (with a version at its end: a kind once shipped is never reinterpreted, a new
 * meaning is a new kind) and visits its fields. `fact` fields are chained in the clear; `personal` fields
 * (names, texts, contacts) stand beside the chain behind a salted digest, so that they can be erased one day.
 */
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

/** A letter was begun, or its text saved again. */
struct LetterDrafted
{
    static constexpr const char* kind = "letter.drafted.1";
    LetterId letter;
    QString templateId;
    QString language;
    QString body;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("template", self.templateId);
        visit.fact("language", self.language);
        visit.personal("body", self.body);
    }
};

struct LetterSubmitted
{
    static constexpr const char* kind = "letter.submitted.1";
    LetterId letter;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
    }
};

struct LetterReturned
{
    static constexpr const char* kind = "letter.returned.1";
    LetterId letter;
    QString remarks;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.personal("remarks", self.remarks);
    }
};

struct LetterSigned
{
    static constexpr const char* kind = "letter.signed.1";
    LetterId letter;
    /** The head of the journal before this event, in short. */
    QString journalHead;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("journal_head", self.journalHead);
    }
};

/** The signed letter left, or a conversation took its place. */
struct ReplyGiven
{
    static constexpr const char* kind = "reply.given.1";
    /** None where nothing was written. */
    LetterId letter;
    AnswerWay way = AnswerWay::Phone;
    Moment given;
    QString said;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("way", self.way);
        visit.fact("given", self.given);
        visit.personal("said", self.said);
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

namespace redress {

using CaseEvent = std::variant<
    happened::CaseRegistered, happened::CaseAssigned, happened::ContentConfirmed, happened::CaseClassified,
    happened::CaseAccepted, happened::CaseRefused, happened::HandedOver, happened::HandOffAccepted,
    happened::HandOffAnswered, happened::HandOffReturned, happened::LetterDrafted, happened::LetterSubmitted,
    happened::LetterReturned, happened::LetterSigned, happened::ReplyGiven, happened::DecisionRecorded,
    happened::SettledOnTheSpot, happened::CaseClosed, happened::CaseReopened, happened::NoteAdded,
    happened::StandingSet, happened::RepresentativeNamed, happened::FieldCorrected, happened::CallRecorded,
    happened::EntryStruck, happened::InformationAsked, happened::InformationReceived,
    happened::InformationWithdrawn, happened::CaseWithdrawn, happened::PaperAdded, happened::PaperWithdrawn,
    happened::CaseLinked, happened::CaseUnlinked, happened::HandOffTakenBack, happened::HandOffTransferred,
    happened::HandOffEscalated, happened::HandOffAnsweredOnBehalf, happened::LimitExtended,
    happened::CaseEscalated, happened::CaseAcknowledged, happened::CaseNoted, happened::ClocksPaused,
    happened::ClocksResumed, happened::ClockExtended, happened::DueMoved, happened::EscalatedByClock,
    happened::HandOffEscalatedByClock, happened::PromiseMade, happened::PromiseSettled,
    happened::PromiseMoved, happened::NoticeOwed, happened::NoticeSent, happened::NoticeDropped,
    happened::ItemFilled, happened::CaseAssessed, happened::OtherPersonWaived, happened::LastRoundRejected,
    happened::RemediesTold, happened::CaseReferred, happened::ProcedureChanged, happened::ReadersNamed>;

/** An event of a case with its place in the journal. */
struct CaseHappening
{
    /** Place in the whole journal, gapless from 1. */
    qint64 sequence = 0;
    /** Place in the case, gapless from 1. */
    int version = 0;
    Moment at;
    StaffId actor;
    CaseEvent event;
};

/** The bytes in which an event is kept. Each part is a compact JSON object with its keys in order. */
struct EncodedEvent
{
    QString kind;
    QByteArray facts;
    /** Empty where the kind has no personal fields. */
    QByteArray personal;
};

[[nodiscard]] EncodedEvent encode(const CaseEvent& event);
/** Refuses a kind it does not know (a newer program wrote it) and fields that are missing or of the wrong
 * type. */
[[nodiscard]] Result<CaseEvent> decodeCaseEvent(const EncodedEvent& encoded);

/** The case after the event. Pure and total: what `decide` let through can always be applied. */
[[nodiscard]] Case apply(Case complaint, const CaseHappening& happening);

} // namespace redress
