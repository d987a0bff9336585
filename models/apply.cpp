#include "models/event.h"

#include <algorithm>

namespace redress {

namespace {

using namespace happened;

/** Changes the case by one event; one overload a kind. */
struct Application
{
    Case& complaint;
    const CaseHappening& happening;

    void enter(Stage stage)
    {
        complaint.stage = stage;
        complaint.stageEntered = happening.at;
    }

    /** The whole content is looked at again: what belonged to the last round alone is put aside. */
    void beginRound(Moment received)
    {
        ++complaint.round;
        complaint.roundReceived = received;
        complaint.readBack.reset();
        complaint.refusal.reset();
        complaint.outcome.reset();
        enter(Stage::Verification);
    }

    HandOff* handOff(HandOffId id)
    {
        const auto found = std::ranges::find(complaint.handOffs, id, &HandOff::id);
        return found == complaint.handOffs.end() ? nullptr : &*found;
    }

    Letter* letter(LetterId id)
    {
        const auto found = std::ranges::find(complaint.letters, id, &Letter::id);
        return found == complaint.letters.end() ? nullptr : &*found;
    }

    void operator()(const CaseRegistered& event)
    {
        complaint.reference = event.reference;
        complaint.statusCode = event.statusCode;
        complaint.procedure = event.procedure;
        complaint.procedureVersion = event.procedureVersion;
        complaint.intake = event.intake;
        complaint.entered = happening.at;
        complaint.enteredBy = happening.actor;
        complaint.roundReceived = event.intake.received;
        enter(Stage::Verification);
    }

    void operator()(const CaseAssigned& event) { complaint.assignee = event.assignee; }

    void operator()(const ContentConfirmed& event)
    {
        complaint.readBack = ReadBack{happening.actor, happening.at, event.remarks};
    }

    void operator()(const CaseClassified& event) { complaint.classification = event.classification; }

    void operator()(const CaseAccepted&) { enter(Stage::HandOff); }

    void operator()(const CaseRefused& event)
    {
        complaint.refusal = event.refusal;
        enter(Stage::Reply);
    }

    void operator()(const HandedOver& event)
    {
        HandOff made;
        made.id = event.handOff;
        made.round = complaint.round;
        made.department = event.department;
        made.instructions = event.instructions;
        made.due = event.due;
        complaint.handOffs.append(made);
    }

    void operator()(const HandOffAccepted& event)
    {
        if (HandOff* accepted = handOff(event.handOff)) {
            accepted->state = HandOffState::Accepted;
            accepted->officer = happening.actor;
        }
    }

    void operator()(const HandOffAnswered& event)
    {
        if (HandOff* answered = handOff(event.handOff)) {
            answered->state = HandOffState::Answered;
            answered->officer = happening.actor;
            answered->cause = event.cause;
            answered->done = event.done;
        }
        if (!complaint.hasOpenHandOff()) {
            enter(Stage::Reply);
        }
    }

    void operator()(const HandOffReturned& event)
    {
        if (HandOff* returned = handOff(event.handOff)) {
            returned->state = HandOffState::Returned;
            returned->officer = happening.actor;
            returned->returnReason = event.reason;
        }
        const bool answered = std::ranges::any_of(complaint.handOffs, [this](const HandOff& one) {
            return one.round == complaint.round && one.state == HandOffState::Answered;
        });
        if (!complaint.hasOpenHandOff() && answered) {
            enter(Stage::Reply);
        }
    }

    void operator()(const LetterDrafted& event)
    {
        Letter* drafted = letter(event.letter);
        if (drafted == nullptr) {
            Letter made;
            made.id = event.letter;
            made.round = complaint.round;
            complaint.letters.append(made);
            drafted = &complaint.letters.last();
        }
        drafted->templateId = event.templateId;
        drafted->language = event.language;
        drafted->body = event.body;
        if (!drafted->authors.contains(happening.actor)) {
            drafted->authors.append(happening.actor);
        }
    }

    void operator()(const LetterSubmitted& event)
    {
        if (Letter* submitted = letter(event.letter)) {
            submitted->state = LetterState::Submitted;
            submitted->remarks.clear();
        }
    }

    void operator()(const LetterReturned& event)
    {
        if (Letter* returned = letter(event.letter)) {
            returned->state = LetterState::Draft;
            returned->remarks = event.remarks;
        }
    }

    void operator()(const LetterSigned& event)
    {
        if (Letter* signedLetter = letter(event.letter)) {
            signedLetter->state = LetterState::Signed;
            signedLetter->signer = happening.actor;
            signedLetter->signedAt = happening.at;
            signedLetter->journalHead = event.journalHead;
        }
    }

    void operator()(const ReplyGiven& event)
    {
        if (Letter* sent = letter(event.letter)) {
            sent->state = LetterState::Sent;
        }
        complaint.replies.append(
            Reply{complaint.round, event.way, event.letter, event.given, happening.actor, event.said});
        enter(Stage::Confirmation);
    }

    void operator()(const DecisionRecorded& event)
    {
        complaint.decision = event.decision;
        complaint.decisionWords = event.words;
        if (event.decision == Decision::NotSatisfied) {
            beginRound(event.received);
        } else {
            enter(Stage::Archive);
        }
    }

    void operator()(const SettledOnTheSpot& event)
    {
        complaint.agreement = event.agreement;
        enter(Stage::Archive);
    }

    void operator()(const CaseClosed& event)
    {
        complaint.outcome = event.outcome;
        complaint.rootCause = event.rootCause;
        complaint.lesson = event.lesson;
        complaint.closed = true;
        complaint.closedAt = happening.at;
    }

    void operator()(const CaseReopened& event)
    {
        complaint.closed = false;
        complaint.closedAt.reset();
        beginRound(event.received);
    }

    void operator()(const NoteAdded&) {}
};

} // namespace

Case apply(Case complaint, const CaseHappening& happening)
{
    std::visit(Application{complaint, happening}, happening.event);
    complaint.version = happening.version;
    complaint.touched = happening.at;
    return complaint;
}

} // namespace redress
