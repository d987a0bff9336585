#include "models/application.h"

namespace redress {

using namespace happened;

namespace {

/** Whatever is signed stays as it was, whatever is written in the letter later. */
void keepVersion(Letter& letter, const CaseHappening& happening)
{
    LetterVersion version;
    version.subject = letter.subject;
    version.body = letter.body;
    version.enclosures = letter.enclosures;
    version.answerBy = letter.answerBy;
    version.submittedBy = happening.actor;
    version.submittedAt = happening.at;
    letter.versions.append(version);
}

} // namespace

/** A reply that came back and was sent again is given by its last sending. */
void Application::takeAsGiven(const Letter& sent)
{
    for (Reply& reply : complaint.replies) {
        if (reply.letter == sent.id) {
            reply.given = *sent.sentAt;
        }
    }
}

void Application::operator()(const PlainLetterDrafted& event)
{
    const auto purpose = named<LetterPurpose>(event.templateId).value_or(LetterPurpose::FinalReply);
    (*this)(LetterDrafted{event.letter, event.templateId, event.language, event.body, purpose});
}

void Application::operator()(const LetterDrafted& event)
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
    drafted->purpose = event.purpose;
    drafted->subject = event.subject;
    drafted->insertions = insertionsFrom(event.insertions);
    drafted->enclosures = event.enclosures;
    drafted->answerBy = event.answerBy;
    drafted->submittedTo = event.layBefore;
    if (!drafted->authors.contains(happening.actor)) {
        drafted->authors.append(happening.actor);
    }
}

void Application::operator()(const LetterSubmittedToAny& event)
{
    (*this)(LetterSubmitted{event.letter});
}

void Application::operator()(const LetterSubmitted& event)
{
    if (Letter* submitted = letter(event.letter)) {
        submitted->state = LetterState::Submitted;
        submitted->remarks.clear();
        submitted->submittedTo = event.to;
        submitted->submittedAt = happening.at;
        keepVersion(*submitted, happening);
    }
}

void Application::operator()(const LetterReturned& event)
{
    Letter* returned = letter(event.letter);
    if (returned == nullptr) {
        return;
    }
    returned->state = LetterState::Draft;
    returned->remarks = event.remarks;
    if (!returned->versions.isEmpty()) {
        returned->versions.last().remarks = event.remarks;
        returned->versions.last().returnedBy = happening.actor;
    }
}

void Application::operator()(const LetterSignedUnnumbered& event)
{
    (*this)(LetterSigned{event.letter, event.journalHead});
}

void Application::operator()(const LetterSigned& event)
{
    if (Letter* signedLetter = letter(event.letter)) {
        signedLetter->state = LetterState::Signed;
        signedLetter->signer = happening.actor;
        signedLetter->signedAt = happening.at;
        signedLetter->journalHead = event.journalHead;
        signedLetter->signedFor = event.signedFor;
        signedLetter->number = {event.year, event.number};
    }
}

void Application::operator()(const LetterIssued& event)
{
    if (Letter* issued = letter(event.letter)) {
        keepVersion(*issued, happening);
    }
    (*this)(LetterSigned{event.letter, event.journalHead, {}, event.year, event.number});
}

void Application::operator()(const LetterRevised& event)
{
    Letter* revised = letter(event.letter);
    if (revised == nullptr) {
        return;
    }
    if (!revised->versions.isEmpty()) {
        LetterVersion& version = revised->versions.last();
        version.wasSigned = true;
        version.signer = revised->signer;
        version.signedAt = revised->signedAt;
        version.returnedBy = happening.actor;
        version.reasonForRevision = event.reason;
    }
    revised->state = LetterState::Draft;
    revised->signer = {};
    revised->signedFor = {};
    revised->signedAt.reset();
    revised->journalHead.clear();
}

void Application::operator()(const LetterDropped& event)
{
    if (Letter* dropped = letter(event.letter)) {
        dropped->state = LetterState::Dropped;
        dropped->dropReason = event.reason;
    }
}

void Application::operator()(const LetterSent& event)
{
    if (Letter* sent = letter(event.letter)) {
        sent->state = LetterState::Sent;
        sent->sentAt = event.at;
        sent->sentWay = event.way;
        sent->sentBy = happening.actor;
        const Complainant& person = complaint.intake.complainant;
        sent->recipient = person.standing == Standing::Named ? person.name : QString();
        sent->recipientAddress = person.address;
        takeAsGiven(*sent);
        // Whatever it says, it tells that the complaint came in.
        acknowledge(event.at);
    }
}

void Application::operator()(const LetterCameBack& event)
{
    if (Letter* returned = letter(event.letter)) {
        returned->cameBack.append({event.at, event.reason, happening.actor});
    }
}

void Application::operator()(const LetterAnswered& event)
{
    if (Letter* answered = letter(event.letter)) {
        answered->answers.append({event.way, event.received, event.said, happening.actor});
    }
}

void Application::operator()(const CopyAttached& event)
{
    Letter* copied = letter(event.letter);
    if (copied != nullptr && !copied->copies.contains(event.paper)) {
        copied->copies.append(event.paper);
    }
}

void Application::operator()(const PostRecorded& event)
{
    complaint.post.append({event.post, {event.year, event.number}, event.received, event.sender, event.what,
                           event.answers, event.paper, happening.actor, happening.at});
}

void Application::operator()(const ReplyGiven& event)
{
    if (!event.letter.isNone()) {
        (*this)(LetterSent{event.letter, event.way, event.given});
    }
    complaint.replies.append(
        Reply{complaint.round, event.way, event.letter, event.given, happening.actor, event.said});
    acknowledge(event.given);
    enter(Stage::Confirmation);
}

} // namespace redress
