#pragma once

#include "models/event.h"

#include <algorithm>

namespace redress {

/** The thing of that number, or null. */
template <class Thing, class Tag>
Thing* found(QList<Thing>& things, Id<Tag> id)
{
    const auto at = std::ranges::find(things, id, &Thing::id);
    return at == things.end() ? nullptr : &*at;
}

/** Changes the case by one event; one overload a kind, beside its event's file. Used by the apply files only. */
struct Application
{
    Case& complaint;
    const CaseHappening& happening;

    void enter(Stage stage);
    /** The first answer of any kind ends the acknowledgement; a later one changes nothing. */
    void acknowledge(Moment at);
    /** The whole content is looked at again: what belonged to the last round alone is put aside. */
    void beginRound(Moment received);
    /** To the reply, once no department works on the case any more and one of them has answered. */
    void goOnWhereAllAnswered();

    HandOff* handOff(HandOffId id) { return found(complaint.handOffs, id); }
    Letter* letter(LetterId id) { return found(complaint.letters, id); }
    Point* point(PointId id) { return found(complaint.points, id); }
    void takeAsGiven(const Letter& sent);

    void operator()(const happened::CaseRegistered& event);
    void operator()(const happened::CaseAssigned& event);
    void operator()(const happened::ContentConfirmed& event);
    void operator()(const happened::CaseClassified& event);
    void operator()(const happened::CaseAccepted& event);
    void operator()(const happened::CaseRefused& event);
    void operator()(const happened::DecisionRecorded& event);
    void operator()(const happened::SettledOnTheSpot& event);
    void operator()(const happened::CaseClosed& event);
    void operator()(const happened::CaseReopened& event);
    void operator()(const happened::CaseWithdrawn& event);
    void operator()(const happened::LimitExtended& event);
    void operator()(const happened::CaseEscalated& event);
    void operator()(const happened::HandedOver& event);
    void operator()(const happened::HandOffAccepted& event);
    void operator()(const happened::HandOffAnswered& event);
    void operator()(const happened::HandOffReturned& event);
    void operator()(const happened::HandOffTakenBack& event);
    void operator()(const happened::HandOffTransferred& event);
    void operator()(const happened::HandOffEscalated& event);
    void operator()(const happened::HandOffAnsweredOnBehalf& event);
    void operator()(const happened::LetterDrafted& event);
    void operator()(const happened::LetterSubmitted& event);
    void operator()(const happened::LetterReturned& event);
    void operator()(const happened::LetterSigned& event);
    void operator()(const happened::ReplyGiven& event);
    void operator()(const happened::NoteAdded& event);
    void operator()(const happened::StandingSet& event);
    void operator()(const happened::RepresentativeNamed& event);
    void operator()(const happened::FieldCorrected& event);
    void operator()(const happened::CallRecorded& event);
    void operator()(const happened::EntryStruck& event);
    void operator()(const happened::InformationAsked& event);
    void operator()(const happened::InformationReceived& event);
    void operator()(const happened::InformationWithdrawn& event);
    void operator()(const happened::PaperAdded& event);
    void operator()(const happened::PaperWithdrawn& event);
    void operator()(const happened::CaseLinked& event);
    void operator()(const happened::CaseUnlinked& event);
    void operator()(const happened::CaseAcknowledged& event);
    void operator()(const happened::CaseNoted& event);
    void operator()(const happened::ClocksPaused& event);
    void operator()(const happened::ClocksResumed& event);
    void operator()(const happened::ClockExtended& event);
    void operator()(const happened::DueMoved& event);
    void operator()(const happened::EscalatedByClock& event);
    void operator()(const happened::HandOffEscalatedByClock& event);
    void operator()(const happened::PromiseMade& event);
    void operator()(const happened::PromiseSettled& event);
    void operator()(const happened::PromiseMoved& event);
    void operator()(const happened::NoticeOwed& event);
    void operator()(const happened::NoticeSent& event);
    void operator()(const happened::NoticeDropped& event);
    void operator()(const happened::ItemFilled& event);
    void operator()(const happened::CaseAssessed& event);
    void operator()(const happened::OtherPersonWaived& event);
    void operator()(const happened::LastRoundRejected& event);
    void operator()(const happened::RemediesTold& event);
    void operator()(const happened::CaseReferred& event);
    void operator()(const happened::ProcedureChanged& event);
    void operator()(const happened::ReadersNamed& event);
    void operator()(const happened::PlainLetterDrafted& event);
    void operator()(const happened::LetterSubmittedToAny& event);
    void operator()(const happened::LetterSignedUnnumbered& event);
    void operator()(const happened::LetterIssued& event);
    void operator()(const happened::LetterRevised& event);
    void operator()(const happened::LetterDropped& event);
    void operator()(const happened::LetterSent& event);
    void operator()(const happened::LetterCameBack& event);
    void operator()(const happened::LetterAnswered& event);
    void operator()(const happened::CopyAttached& event);
    void operator()(const happened::PostRecorded& event);
    void operator()(const happened::PointRaised& event);
    void operator()(const happened::PointReworded& event);
    void operator()(const happened::PointDropped& event);
    void operator()(const happened::PointWeighed& event);
};

} // namespace redress
