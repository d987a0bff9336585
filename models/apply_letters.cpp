#include "models/application.h"

namespace redress {

using namespace happened;

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
    if (!drafted->authors.contains(happening.actor)) {
        drafted->authors.append(happening.actor);
    }
}

void Application::operator()(const LetterSubmitted& event)
{
    if (Letter* submitted = letter(event.letter)) {
        submitted->state = LetterState::Submitted;
        submitted->remarks.clear();
    }
}

void Application::operator()(const LetterReturned& event)
{
    if (Letter* returned = letter(event.letter)) {
        returned->state = LetterState::Draft;
        returned->remarks = event.remarks;
    }
}

void Application::operator()(const LetterSigned& event)
{
    if (Letter* signedLetter = letter(event.letter)) {
        signedLetter->state = LetterState::Signed;
        signedLetter->signer = happening.actor;
        signedLetter->signedAt = happening.at;
        signedLetter->journalHead = event.journalHead;
    }
}

void Application::operator()(const ReplyGiven& event)
{
    if (Letter* sent = letter(event.letter)) {
        sent->state = LetterState::Sent;
    }
    complaint.replies.append(
        Reply{complaint.round, event.way, event.letter, event.given, happening.actor, event.said});
    acknowledge(event.given);
    enter(Stage::Confirmation);
}

} // namespace redress
