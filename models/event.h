#pragma once

#include "models/case.h"
#include "models/event_clocks.h"
#include "models/event_hand_offs.h"
#include "models/event_letters.h"
#include "models/event_points.h"
#include "models/event_record.h"
#include "models/event_rounds.h"
#include "models/event_way.h"
#include "models/id.h"
#include "models/moment.h"
#include "models/result.h"

#include <QByteArray>

#include <variant>

namespace redress {

/**
 * What can happen. One struct a kind; the journal is made of these and of nothing else.
 *
 * Each struct names its kind (with a version at its end: a kind once shipped is never reinterpreted, a new
 * meaning is a new kind) and visits its fields. `fact` fields are chained in the clear; `personal` fields
 * (names, texts, contacts) stand beside the chain behind a salted digest, so that they can be erased one day.
 */
using CaseEventKinds = std::variant<
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
    happened::RemediesTold, happened::CaseReferred, happened::ProcedureChanged, happened::ReadersNamed,
    happened::PlainLetterDrafted, happened::LetterSubmittedToAny, happened::LetterSignedUnnumbered,
    happened::LetterIssued, happened::LetterRevised, happened::LetterDropped, happened::LetterSent,
    happened::LetterCameBack, happened::LetterAnswered, happened::CopyAttached, happened::PostRecorded, happened::PointRaised,
    happened::PointReworded, happened::PointDropped, happened::PointWeighed>;

/** One of them. What copies and destroys it is compiled once, not in every file that holds one. */
struct CaseEvent : CaseEventKinds
{
    using Kinds = CaseEventKinds;
    using Kinds::Kinds;
    CaseEvent();
    CaseEvent(const CaseEvent& other);
    CaseEvent(CaseEvent&& other) noexcept;
    CaseEvent& operator=(const CaseEvent& other);
    CaseEvent& operator=(CaseEvent&& other) noexcept;
    ~CaseEvent();
};

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
