#include "ui/words/journal_words.h"

namespace redress {

namespace {

struct EventTone
{
    look::Tone operator()(const happened::CaseRegistered&) const { return look::Tone::Accent; }
    look::Tone operator()(const happened::CaseReopened&) const { return look::Tone::Accent; }
    look::Tone operator()(const happened::ContentConfirmed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseAccepted&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseRefused&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::HandedOver&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::HandOffAnswered&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffReturned&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterSubmitted&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::LetterReturned&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterRevised&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterCameBack&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::LetterIssued&) const { return look::Tone::Signed; }
    look::Tone operator()(const happened::LetterSent&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::PointWeighed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::LetterSigned&) const { return look::Tone::Signed; }
    look::Tone operator()(const happened::ReplyGiven&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::DecisionRecorded& event) const
    {
        return event.decision == Decision::Satisfied ? look::Tone::Done : look::Tone::Waiting;
    }
    look::Tone operator()(const happened::SettledOnTheSpot&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseClosed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffAnsweredOnBehalf&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffEscalated&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::CaseEscalated&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::InformationAsked&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::InformationReceived&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseWithdrawn&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LimitExtended&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::HandOffTakenBack&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::ClocksPaused&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::ClockExtended&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::EscalatedByClock&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::HandOffEscalatedByClock&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::PromiseSettled& event) const
    {
        return event.state == PromiseState::Kept ? look::Tone::Done : look::Tone::Late;
    }
    look::Tone operator()(const happened::NoticeOwed&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::NoticeSent&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseAssessed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::LastRoundRejected&) const { return look::Tone::Refused; }
    template <class Other>
    look::Tone operator()(const Other&) const
    {
        return look::Tone::Plain;
    }
};

} // namespace

look::Tone toneOf(const CaseEvent& event)
{
    return std::visit(EventTone{}, event);
}

} // namespace redress
