#include "models/decide_rules.h"

#include <QCoreApplication>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** The letter of the present round in the wanted state, or null with the reason in `checks`. */
const Letter* letterIn(Checks& checks, const Case& complaint, LetterId id, LetterState state)
{
    const Letter* letter = complaint.letter(id);
    if (letter == nullptr || letter->round != complaint.round) {
        checks.refuse(u"letter"_s, u"unknown"_s, Sentence::tr("There is no such letter in this round."));
        return nullptr;
    }
    if (letter->state == state) {
        return letter;
    }
    switch (letter->state) {
    case LetterState::Draft:
        checks.refuse(u"letter"_s, u"not_submitted"_s, Sentence::tr("The letter is still a draft."));
        break;
    case LetterState::Submitted:
        checks.refuse(u"letter"_s, u"submitted"_s, Sentence::tr("The letter lies before a manager and is not signed."));
        break;
    case LetterState::Signed:
        checks.refuse(u"letter"_s, u"signed"_s, Sentence::tr("The letter is signed and cannot change."));
        break;
    case LetterState::Sent:
        checks.refuse(u"letter"_s, u"sent"_s, Sentence::tr("The letter was sent."));
        break;
    }
    return nullptr;
}

void checkDraft(Checks& checks, const Context& context, const Case& complaint, const command::DraftLetter& command)
{
    checks.needText(u"body"_s, command.body, Sentence::tr("The letter is empty."));
    checks.text(u"body"_s, command.body);
    checks.needText(u"template_id"_s, command.templateId, Sentence::tr("Choose a template."));
    checks.line(u"template_id"_s, command.templateId);
    if (!context.procedure.languages.contains(command.language)) {
        checks.refuse(u"language"_s, u"unknown"_s, Sentence::tr("Choose the language of the letter."));
    }
    if (command.letter.isNone() && complaint.openLetter() != nullptr) {
        checks.refuse(u"letter"_s, u"already"_s, Sentence::tr("A letter of this round was begun already."));
    }
    if (!command.letter.isNone()) {
        letterIn(checks, complaint, command.letter, LetterState::Draft);
    }
}

void checkSentLetter(Checks& checks, const Case& complaint, const command::GiveReply& command)
{
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Signed);
    if (!carriesLetter(command.way)) {
        checks.refuse(u"way"_s, u"carries_no_letter"_s, Sentence::tr("A letter does not go out this way."));
    }
    if (letter != nullptr && isBefore(command.given, *letter->signedAt)) {
        checks.refuse(u"given"_s, u"too_early"_s, Sentence::tr("The letter was signed after this moment."));
    }
}

void checkConversation(Checks& checks, const Context& context, const Case& complaint,
                       const command::GiveReply& command)
{
    const AnswerWay wish = complaint.intake.complainant.answerWay;
    const bool known = complaint.intake.complainant.standing != Standing::Unknown;
    if (context.procedure.demandsLetter(complaint.intake)) {
        checks.refuse(u"letter"_s, u"letter_needed"_s,
                      Sentence::tr("This complaint came in writing: it is answered by a signed letter."));
    } else if (known && (wish == AnswerWay::Post || wish == AnswerWay::HandedOver)) {
        checks.refuse(u"letter"_s, u"letter_needed"_s, Sentence::tr("The complainant asked for a letter."));
    }
    if (command.way == AnswerWay::Post || command.way == AnswerWay::HandedOver) {
        checks.refuse(u"way"_s, u"letter_needed"_s, Sentence::tr("What goes out this way is a letter."));
    }
    const Letter* letter = complaint.openLetter();
    if (letter != nullptr && letter->state != LetterState::Draft) {
        checks.refuse(u"letter"_s, u"letter_under_way"_s, Sentence::tr("A letter of this round is under way."));
    }
    checks.needText(u"said"_s, command.said, Sentence::tr("Write down what was said."));
    checks.text(u"said"_s, command.said);
    if (isBefore(command.given, complaint.roundReceived)) {
        checks.refuse(u"given"_s, u"too_early"_s, Sentence::tr("The complaint came in after this moment."));
    }
}

/** No answer goes before a manager or to the complainant while nobody has said what this round comes to. */
void needConclusion(Checks& checks, const Context& context, const Case& complaint)
{
    if (context.procedure.asksFor(Stage::Reply, Gate::Conclusion) &&
        complaint.assessmentOf(complaint.round) == nullptr) {
        checks.refuse(u"conclusion"_s, u"missing"_s,
                      Sentence::tr("The conclusion of this round is open. Record it before the reply."));
    }
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::DraftLetter& command)
{
    Checks checks;
    checkAnsweringPerson(checks, context, complaint);
    checkDraft(checks, context, complaint, command);
    const LetterId id = command.letter.isNone() ? LetterId{complaint.letters.size() + 1} : command.letter;
    return checks.give({happened::LetterDrafted{id, command.templateId, command.language, command.body}});
}

Events decideOne(const Context& context, const Case& complaint, const command::SubmitLetter& command)
{
    Checks checks;
    needConclusion(checks, context, complaint);
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Draft);
    if (letter != nullptr) {
        checkAuthors(checks, context, complaint, *letter);
        const QStringList open = placeholdersIn(letter->body);
        if (!open.isEmpty()) {
            checks.refuse(u"body"_s, u"placeholder"_s,
                          Sentence::tr("A place in the letter is not filled in: %1").arg(open.first()));
        }
    }
    return checks.give({happened::LetterSubmitted{command.letter}});
}

Events decideOne(const Context&, const Case& complaint, const command::ReturnLetter& command)
{
    Checks checks;
    letterIn(checks, complaint, command.letter, LetterState::Submitted);
    checks.needText(u"remarks"_s, command.remarks, Sentence::tr("Say what is to be changed."));
    checks.text(u"remarks"_s, command.remarks);
    return checks.give({happened::LetterReturned{command.letter, command.remarks.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::SignLetter& command)
{
    Checks checks;
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Submitted);
    if (letter != nullptr && letter->authors.contains(context.actor.id)) {
        checks.refuse(u"actor"_s, u"own_letter"_s,
                      Sentence::tr("You wrote in this letter. Another manager signs it."));
    }
    return checks.give({happened::LetterSigned{command.letter, context.draws.journalHead}});
}

Events decideOne(const Context& context, const Case& complaint, const command::GiveReply& command)
{
    Checks checks;
    needConclusion(checks, context, complaint);
    checks.append(missingItems(context.procedure, complaint, Stage::Reply));
    checks.past(u"given"_s, command.given, context.now);
    if (command.letter.isNone()) {
        checkAnsweringPerson(checks, context, complaint);
        checkConversation(checks, context, complaint, command);
    } else {
        checkSentLetter(checks, complaint, command);
    }
    return checks.give({happened::ReplyGiven{command.letter, command.way, command.given,
                                             command.letter.isNone() ? command.said.trimmed() : QString()}});
}

} // namespace redress::rules
