#include "models/event.h"

#include <algorithm>

namespace redress {

namespace {

using namespace happened;

template <class Thing, class Tag>
Thing* found(QList<Thing>& things, Id<Tag> id)
{
    const auto at = std::ranges::find(things, id, &Thing::id);
    return at == things.end() ? nullptr : &*at;
}

/** The value of textOf put back into its field. */
void setText(Intake& intake, CaseField field, const QString& text)
{
    Complainant& person = intake.complainant;
    switch (field) {
    case CaseField::Name:
        person.name = text;
        return;
    case CaseField::Phone:
        person.phone = text;
        return;
    case CaseField::Email:
        person.email = text;
        return;
    case CaseField::Address:
        person.address = text;
        return;
    case CaseField::IdentityNumber:
        person.identityNumber = text;
        return;
    case CaseField::Language:
        person.language = text;
        return;
    case CaseField::AnswerWay:
        person.answerWay = named<AnswerWay>(text).value_or(person.answerWay);
        return;
    case CaseField::Subject:
        intake.subject = text;
        return;
    case CaseField::Description:
        intake.description = text;
        return;
    case CaseField::Product:
        intake.product = text;
        return;
    case CaseField::Expectation:
        intake.expectation = text;
        return;
    case CaseField::Channel:
        intake.channel = named<Channel>(text).value_or(intake.channel);
        return;
    case CaseField::Received:
        intake.received.milliseconds = text.toLongLong();
        return;
    }
}

/** Changes the case by one event; one overload a kind. */
struct Application
{
    Case& complaint;
    const CaseHappening& happening;

    void enter(Stage stage)
    {
        complaint.stage = stage;
        complaint.stageEntered = happening.at;
        complaint.entries.append(StageEntry{stage, complaint.round, happening.at});
    }

    /** The first answer of any kind ends the acknowledgement; a later one changes nothing. */
    void acknowledge(Moment at)
    {
        if (!complaint.acknowledged) {
            complaint.acknowledged = at;
        }
    }

    template <class Tag>
    static QList<Id<Tag>> idsIn(const QString& list)
    {
        QList<Id<Tag>> ids;
        for (const QString& one : list.split(u',', Qt::SkipEmptyParts)) {
            ids.append(Id<Tag>{one.toLongLong()});
        }
        return ids;
    }

    /** The whole content is looked at again: what belonged to the last round alone is put aside. */
    void beginRound(Moment received)
    {
        ++complaint.round;
        complaint.roundReceived = received;
        complaint.readBack.reset();
        complaint.refusal.reset();
        complaint.outcome.reset();
        complaint.lastRoundRejected = false;
        enter(Stage::Verification);
    }

    HandOff* handOff(HandOffId id) { return found(complaint.handOffs, id); }
    Letter* letter(LetterId id) { return found(complaint.letters, id); }

    /** To the reply, once no department works on the case any more and one of them has answered. */
    void goOnWhereAllAnswered()
    {
        const bool answered = std::ranges::any_of(complaint.handOffs, [this](const HandOff& one) {
            return one.round == complaint.round && one.state == HandOffState::Answered;
        });
        if (!complaint.hasOpenHandOff() && answered) {
            enter(Stage::Reply);
        }
    }

    void operator()(const CaseRegistered& event)
    {
        complaint.reference = event.reference;
        complaint.statusCode = event.statusCode;
        complaint.procedure = event.procedure;
        complaint.procedureVersion = event.procedureVersion;
        complaint.intake = event.intake;
        // Their own events follow; the first one never carried them.
        complaint.intake.representative = {};
        complaint.intake.complainant.standing = Standing::Named;
        complaint.entered = happening.at;
        complaint.enteredBy = happening.actor;
        complaint.roundReceived = event.intake.received;
        complaint.registered = event.intake.complainant;
        if (event.intake.channel == Channel::Phone || event.intake.channel == Channel::WalkIn) {
            acknowledge(happening.at);
        }
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

    /** A case that was answered already can be handed over again before its reply. */
    void operator()(const HandedOver& event)
    {
        if (complaint.stage == Stage::Reply) {
            enter(Stage::HandOff);
        }
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
        goOnWhereAllAnswered();
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
        acknowledge(event.given);
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

    void operator()(const StandingSet& event) { complaint.intake.complainant.standing = event.standing; }

    void operator()(const RepresentativeNamed& event) { complaint.intake.representative = event.representative; }

    void operator()(const FieldCorrected& event)
    {
        setText(complaint.intake, event.field, event.after);
        if (event.field == CaseField::Product && complaint.classification) {
            complaint.classification->product = event.after;
        }
        if (event.field == CaseField::Received && complaint.round == 1) {
            complaint.roundReceived = complaint.intake.received;
        }
    }

    void operator()(const CallRecorded& event)
    {
        if (!event.incoming && event.outcome == CallOutcome::Reached) {
            acknowledge(event.at);
        }
    }

    void operator()(const EntryStruck& event) { complaint.struck.append(event.version); }

    void operator()(const InformationAsked& event)
    {
        complaint.information.append(
            InformationRequest{event.information, complaint.round, event.what, happening.actor, happening.at, {}, {}});
    }

    void operator()(const InformationReceived& event)
    {
        if (InformationRequest* request = found(complaint.information, event.information)) {
            request->receivedAt = event.received;
            request->received = event.what;
        }
    }

    void operator()(const InformationWithdrawn& event)
    {
        if (InformationRequest* request = found(complaint.information, event.information)) {
            request->withdrawn = true;
        }
    }

    void operator()(const CaseWithdrawn& event)
    {
        complaint.decision.reset();
        complaint.decisionWords = event.words;
        enter(Stage::Archive);
    }

    void operator()(const PaperAdded& event)
    {
        complaint.papers.append(Paper{event.paper, event.name, event.mediaType, event.size, event.hash,
                                      event.evidence, happening.actor, happening.at});
    }

    void operator()(const PaperWithdrawn& event)
    {
        if (Paper* paper = found(complaint.papers, event.paper)) {
            paper->withdrawn = event.withdrawn;
        }
    }

    void operator()(const CaseLinked& event)
    {
        complaint.links.append(CaseLink{event.link, event.other, event.reference, event.linkKind});
    }

    void operator()(const CaseUnlinked& event)
    {
        if (CaseLink* link = found(complaint.links, event.link)) {
            link->withdrawn = true;
        }
    }

    void operator()(const HandOffTakenBack& event)
    {
        if (HandOff* taken = handOff(event.handOff)) {
            taken->state = HandOffState::TakenBack;
            taken->returnReason = event.reason;
        }
        goOnWhereAllAnswered();
    }

    void operator()(const HandOffTransferred& event)
    {
        HandOff next;
        if (HandOff* moved = handOff(event.handOff)) {
            moved->state = HandOffState::Transferred;
            moved->returnReason = event.reason;
            moved->continuedAs = event.continuedAs;
            next.instructions = moved->instructions;
            next.due = moved->due;
        }
        next.id = event.continuedAs;
        next.round = complaint.round;
        next.department = event.department;
        complaint.handOffs.append(next);
    }

    void operator()(const HandOffEscalated& event)
    {
        if (HandOff* escalated = handOff(event.handOff)) {
            escalated->escalatedTo = event.to;
            escalated->escalationReason = event.reason;
        }
    }

    void operator()(const HandOffAnsweredOnBehalf& event)
    {
        if (HandOff* answered = handOff(event.handOff)) {
            answered->state = HandOffState::Answered;
            answered->officer = happening.actor;
            answered->onBehalf = true;
            answered->answeredBy = event.answeredBy;
            answered->cause = event.cause;
            answered->done = event.done;
        }
        goOnWhereAllAnswered();
    }

    void operator()(const LimitExtended& event)
    {
        complaint.extensions.append(
            Extension{complaint.round, event.count, event.reason, happening.actor, happening.at});
    }

    void operator()(const CaseEscalated& event)
    {
        complaint.escalations.append(Escalation{event.to, event.reason, happening.actor, happening.at});
    }

    void operator()(const CaseAcknowledged& event) { acknowledge(event.at); }

    void operator()(const CaseNoted&) { complaint.notedBy = happening.actor; }

    void operator()(const ClocksPaused& event)
    {
        Pause pause{event.pause, event.reason, {}, event.from, {}, happening.actor, event.note};
        for (const QString& clock : event.stops.split(u',', Qt::SkipEmptyParts)) {
            if (const auto kind = named<ClockKind>(clock)) {
                pause.stops.append(*kind);
            }
        }
        complaint.pauses.append(pause);
    }

    void operator()(const ClocksResumed& event)
    {
        if (Pause* pause = found(complaint.pauses, event.pause)) {
            pause->until = event.until;
        }
    }

    void operator()(const ClockExtended& event)
    {
        complaint.extensions.append(Extension{complaint.round, event.count, event.reason, happening.actor,
                                              happening.at, event.clock, event.stage});
    }

    /** The due moment is computed, never kept; the journal says that it moved. */
    void operator()(const DueMoved&) {}

    void operator()(const EscalatedByClock& event)
    {
        complaint.fallen.append(FallenRule{event.rule, event.due});
        if (!event.to.isNone()) {
            complaint.escalations.append(Escalation{event.to, {}, happening.actor, happening.at});
        }
    }

    void operator()(const HandOffEscalatedByClock& event)
    {
        complaint.fallen.append(FallenRule{event.rule + u':' + QString::number(event.handOff.value), event.due});
        HandOff* escalated = handOff(event.handOff);
        if (escalated != nullptr && !event.to.isNone()) {
            escalated->escalatedTo = event.to;
            escalated->escalationReason.clear();
        }
    }

    void operator()(const PromiseMade& event)
    {
        complaint.promises.append(Promise{event.promise, event.promiseKind, event.what, event.due, event.owner,
                                          PromiseState::Open, {}, {}, happening.actor, happening.at});
    }

    void operator()(const PromiseSettled& event)
    {
        if (Promise* promise = found(complaint.promises, event.promise)) {
            promise->state = event.state;
            promise->outcome = event.outcome;
        }
    }

    void operator()(const PromiseMoved& event)
    {
        Promise next;
        if (Promise* moved = found(complaint.promises, event.promise)) {
            moved->state = PromiseState::Moved;
            moved->outcome = event.reason;
            moved->continuedAs = event.continuedAs;
            next = *moved;
        }
        next.id = event.continuedAs;
        next.due = event.due;
        next.state = PromiseState::Open;
        next.outcome.clear();
        next.continuedAs = {};
        next.by = happening.actor;
        next.madeAt = happening.at;
        complaint.promises.append(next);
    }

    void operator()(const NoticeOwed& event)
    {
        Notice owed;
        owed.id = event.notice;
        owed.round = complaint.round;
        owed.rule = event.rule;
        owed.way = event.way;
        owed.address = event.address;
        owed.text = event.text;
        owed.owedAt = happening.at;
        complaint.notices.append(owed);
    }

    void operator()(const NoticeSent& event)
    {
        if (Notice* notice = found(complaint.notices, event.notice)) {
            notice->state = NoticeState::Sent;
            notice->sentAt = event.at;
            notice->by = happening.actor;
            if (notice->way != NoticeWay::Note) {
                acknowledge(event.at);
            }
        }
    }

    void operator()(const NoticeDropped& event)
    {
        if (Notice* notice = found(complaint.notices, event.notice)) {
            notice->state = NoticeState::Dropped;
            notice->by = happening.actor;
            notice->reason = event.reason;
        }
    }

    void operator()(const ItemFilled& event)
    {
        if (event.value.isEmpty()) {
            complaint.items.remove(event.item);
        } else {
            complaint.items.insert(event.item, event.value);
        }
    }

    void operator()(const CaseAssessed& event)
    {
        complaint.assessments.removeIf([this](const Assessment& one) { return one.round == complaint.round; });
        complaint.assessments.append(
            Assessment{complaint.round, event.finding, event.conclusion, happening.actor, happening.at});
    }

    void operator()(const OtherPersonWaived&) { complaint.waivedRounds.append(complaint.round); }

    void operator()(const LastRoundRejected& event)
    {
        complaint.decision = Decision::NotSatisfied;
        complaint.decisionWords = event.words;
        complaint.lastRoundRejected = true;
        enter(Stage::Archive);
    }

    void operator()(const RemediesTold& event) { complaint.remediesTold = event.at; }

    void operator()(const CaseReferred& event)
    {
        complaint.referrals.append(Referral{event.remedy, event.at, event.words, happening.actor});
    }

    void operator()(const ProcedureChanged& event)
    {
        complaint.procedure = event.procedure;
        complaint.procedureVersion = event.procedureVersion;
        if (!event.keepsClassification) {
            complaint.classification.reset();
            complaint.intake.category.clear();
        }
        if (event.startsAgain) {
            complaint.refusal.reset();
            enter(Stage::Verification);
        }
    }

    void operator()(const ReadersNamed& event) { complaint.readers = idsIn<StaffTag>(event.readers); }
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
