#include "models/as_seen_by.h"
#include "models/letter_check.h"
#include "models/letter_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** From a letter's first word to its signature. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

QString stateRefusal(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return Sentence::tr("The letter is still a draft.");
    case LetterState::Submitted:
        return Sentence::tr("The letter lies before a manager and is not signed.");
    case LetterState::Signed:
        return Sentence::tr("The letter is signed and cannot change.");
    case LetterState::Sent:
        return Sentence::tr("The letter was sent.");
    case LetterState::Dropped:
        return Sentence::tr("The letter was dropped.");
    }
    return {};
}

/** A reply belongs to its stage; what goes beside it does not. */
void checkReplyStage(Checks& checks, const Context& context, const Case& complaint, LetterPurpose purpose)
{
    if (!isReply(purpose)) {
        return;
    }
    if (complaint.stage != Stage::Reply || complaint.closed) {
        checks.append(wrongStage(Sentence::tr("The case is not at its reply.")));
    }
    checkAnsweringPerson(checks, context, complaint);
}

/** A letter stays what it was begun as: a reply, a paper for the counter, or any other. */
bool isSameKind(LetterPurpose one, LetterPurpose other)
{
    return isReply(one) == isReply(other) && isCounterPaper(one) == isCounterPaper(other);
}

/** A letter goes on by its template even where that was withdrawn meanwhile. */
std::optional<LetterPurpose> purposeOf(const Office& office, const Letter* begun, const QString& templateId)
{
    if (begun != nullptr && begun->templateId == templateId) {
        return begun->purpose;
    }
    const auto own = std::ranges::find(office.letterTemplates, templateId, [](const auto& one) { return one->id; });
    return own != office.letterTemplates.end() ? (*own)->purpose : named<LetterPurpose>(templateId);
}

void checkTemplate(Checks& checks, const command::DraftLetter& command, const Letter* begun,
                   std::optional<LetterPurpose> purpose)
{
    checks.needText(u"template_id"_s, command.templateId, Sentence::tr("Choose a template."));
    checks.line(u"template_id"_s, command.templateId);
    if (!purpose && !isBlank(command.templateId)) {
        checks.refuse(u"template_id"_s, u"unknown"_s, Sentence::tr("There is no such template."));
    }
    if (purpose && begun != nullptr && !isSameKind(begun->purpose, *purpose)) {
        checks.refuse(u"template_id"_s, u"another_kind"_s,
                      Sentence::tr("A reply stays a reply, and another letter stays one. Give this letter up and begin "
                                   "another."));
    }
}

void checkText(Checks& checks, const Context& context, const command::DraftLetter& command)
{
    checks.needText(u"body"_s, command.body, Sentence::tr("The letter is empty."));
    checks.text(u"body"_s, command.body);
    // A case's own subject fits whatever words a template puts around it.
    checks.line(u"subject"_s, command.subject, 400);
    checks.text(u"enclosures"_s, command.enclosures);
    if (!context.procedure.languages.contains(command.language)) {
        checks.refuse(u"language"_s, u"unknown"_s, Sentence::tr("Choose the language of the letter."));
    }
    if (!lieWithin(insertionsFrom(command.insertions), command.body.size())) {
        checks.refuse(u"insertions"_s, u"outside"_s, Sentence::tr("What was put into the letter does not lie in it."));
    }
}

/** Whoever does not see a letter's words can neither write over them nor vouch for them. */
void checkSeesWords(Checks& checks, const Context& context, const Case& complaint, const Letter& letter)
{
    if (tellsWhoComplains(letter, complaint, context.actor)) {
        checks.refuse(u"letter"_s, u"kept_unnamed"_s,
                      Sentence::tr("This letter names the complainant, who wishes to stay unnamed. The desk that "
                                   "wrote it goes on with it."));
    }
}

/** One reply a round; of the others as many as are wanted. */
void checkNoOther(Checks& checks, const Case& complaint, const command::DraftLetter& command, LetterPurpose purpose)
{
    const Letter* open = complaint.openLetter();
    if (isReply(purpose) && open != nullptr && open->id != command.letter) {
        checks.refuse(u"letter"_s, u"already"_s, Sentence::tr("A letter of this round was begun already."));
    }
}

bool isSigningManager(const Office& office, StaffId id)
{
    const Staff* manager = office.member(id);
    return manager != nullptr && manager->role == Role::Manager && manager->active;
}

/** For whom the actor signs: none for himself or herself; a refusal where it is for nobody. */
StaffId signsFor(Checks& checks, const Context& context, const Letter& letter)
{
    QList<StaffId> absent = context.office.absentFor(context.actor.id, context.calendar.dayOf(context.now));
    // In the name of one who wrote in it, it would be signed by its author.
    absent.removeIf([&letter](StaffId one) { return letter.authors.contains(one); });
    if (absent.contains(letter.submittedTo)) {
        return letter.submittedTo;
    }
    if (context.actor.role == Role::Manager) {
        return {};
    }
    // Laid before one who signs no more, it lies before any.
    if (isSigningManager(context.office, letter.submittedTo) || absent.isEmpty()) {
        checks.refuse(u"actor"_s, u"not_absent"_s,
                      Sentence::tr("The letter lies before a manager for whom you do not stand in today."));
        return {};
    }
    return absent.first();
}

/** Whoever is named must be able to sign it. */
void checkSigner(Checks& checks, const Office& office, const Case& complaint, const Letter& letter, StaffId to)
{
    if (!isSigningManager(office, to)) {
        checks.refuse(u"to"_s, u"unknown"_s, Sentence::tr("Choose a manager who signs."));
    } else if (letter.authors.contains(to)) {
        checks.refuse(u"to"_s, u"own_letter"_s, Sentence::tr("This manager wrote in the letter. Choose another."));
    } else if (!complaint.readers.isEmpty() && !complaint.readers.contains(to)) {
        checks.refuse(u"to"_s, u"not_reader"_s,
                      Sentence::tr("This manager is not among those who may read the case. Choose another, or name "
                                   "this manager as a reader first."));
    }
}

/** Nobody is asked to answer by a day that is over. */
void checkAnswerBy(Checks& checks, const Context& context, const Letter& letter)
{
    if (letter.answerBy.isValid() && letter.answerBy < context.calendar.dayOf(context.now)) {
        checks.refuse(u"answer_by"_s, u"passed"_s,
                      Sentence::tr("The day by which the letter asks for an answer has passed."));
    }
}

void checkSubmission(Checks& checks, const Context& context, const Case& complaint, const Letter& letter,
                     const command::SubmitLetter& command)
{
    if (isCounterPaper(letter.purpose)) {
        checks.refuse(u"letter"_s, u"for_the_counter"_s,
                      Sentence::tr("This paper is made out at the counter, without a signature."));
    }
    if (isReply(letter.purpose)) {
        needConclusion(checks, context, complaint);
        checkAuthors(checks, context, complaint, letter);
    }
    if (!command.to.isNone()) {
        checkSigner(checks, context.office, complaint, letter, command.to);
    }
    checkAnswerBy(checks, context, letter);
    checks.append(refusalsOf(remarksOn(context, complaint, letter)));
}

/** A letter keeps the number of its first signature. */
RegisterNumber numberOf(const Context& context, const Letter& letter)
{
    return letter.number.isNone() ? context.draws.letterNumber : letter.number;
}

/** The letter where it is in that state, or null with the reason in `checks`. */
const Letter* letterWhere(Checks& checks, const Letter* letter, LetterState state)
{
    if (letter == nullptr) {
        checks.refuse(u"letter"_s, u"unknown"_s, Sentence::tr("There is no such letter in this round."));
        return nullptr;
    }
    if (letter->state == state) {
        return letter;
    }
    const QString reason = letter->state == LetterState::Draft ? u"not_submitted"_s : nameOf(letter->state);
    checks.refuse(u"letter"_s, reason, stateRefusal(letter->state));
    return nullptr;
}

/** What is given up, or goes back to its writers, may be left over from an earlier round. */
void needAnyLetterIn(Checks& checks, const Case& complaint, LetterId id, LetterState state)
{
    (void)letterWhere(checks, complaint.letter(id), state);
}

} // namespace

const Letter* letterIn(Checks& checks, const Case& complaint, LetterId id, LetterState state)
{
    const Letter* letter = complaint.letter(id);
    const bool isOver = letter != nullptr && isReply(letter->purpose) && letter->round != complaint.round;
    return letterWhere(checks, isOver ? nullptr : letter, state);
}

void needConclusion(Checks& checks, const Context& context, const Case& complaint)
{
    if (context.procedure.asksFor(Stage::Reply, Gate::Conclusion) &&
        complaint.assessmentOf(complaint.round) == nullptr) {
        checks.refuse(u"conclusion"_s, u"missing"_s,
                      Sentence::tr("The conclusion of this round is open. Record it before the reply."));
    }
}

Events decideOne(const Context& context, const Case& complaint, const command::DraftLetter& command)
{
    Checks checks;
    const Letter* begun = command.letter.isNone() ? nullptr : complaint.letter(command.letter);
    const auto known = purposeOf(context.office, begun, command.templateId);
    const LetterPurpose purpose = known.value_or(LetterPurpose::FinalReply);
    if (known) {
        checkReplyStage(checks, context, complaint, purpose);
        checkNoOther(checks, complaint, command, purpose);
    }
    if (begun != nullptr) {
        checkSeesWords(checks, context, complaint, *begun);
    }
    checkText(checks, context, command);
    checkTemplate(checks, command, begun, known);
    if (!command.letter.isNone()) {
        (void)letterIn(checks, complaint, command.letter, LetterState::Draft);
    }
    if (!command.layBefore.isNone() && !isSigningManager(context.office, command.layBefore)) {
        checks.refuse(u"lay_before"_s, u"unknown"_s, Sentence::tr("Choose a manager who signs."));
    }
    const LetterId id = command.letter.isNone() ? LetterId{complaint.letters.size() + 1} : command.letter;
    return checks.give({happened::LetterDrafted{id, command.templateId, command.language, command.body, purpose,
                                                command.subject.trimmed(), command.insertions,
                                                command.enclosures.trimmed(), command.answerBy,
                                                command.layBefore}});
}

Events decideOne(const Context& context, const Case& complaint, const command::SubmitLetter& command)
{
    Checks checks;
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Draft);
    if (letter != nullptr && tellsWhoComplains(*letter, complaint, context.actor)) {
        checkSeesWords(checks, context, complaint, *letter);
    } else if (letter != nullptr) {
        checkReplyStage(checks, context, complaint, letter->purpose);
        checkSubmission(checks, context, complaint, *letter, command);
    }
    return checks.give({happened::LetterSubmitted{command.letter, command.to}});
}

Events decideOne(const Context& context, const Case& complaint, const command::ReturnLetter& command)
{
    Checks checks;
    if (const Letter* letter = letterWhere(checks, complaint.letter(command.letter), LetterState::Submitted)) {
        // Whoever may not sign it has no say in it either.
        (void)signsFor(checks, context, *letter);
    }
    checks.needText(u"remarks"_s, command.remarks, Sentence::tr("Say what is to be changed."));
    checks.text(u"remarks"_s, command.remarks);
    return checks.give({happened::LetterReturned{command.letter, command.remarks.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::SignLetter& command)
{
    Checks checks;
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Submitted);
    if (!context.draws.passwordProved) {
        checks.refuse(u"password"_s, u"missing"_s, Sentence::tr("Type your password once more to sign."));
    }
    if (letter == nullptr) {
        return checks.give({});
    }
    if (letter->authors.contains(context.actor.id)) {
        checks.refuse(u"actor"_s, u"own_letter"_s,
                      Sentence::tr("You wrote in this letter. Another manager signs it."));
    }
    const StaffId signedFor = signsFor(checks, context, *letter);
    if (isReply(letter->purpose) && complaint.stage != Stage::Reply) {
        checks.append(wrongStage(Sentence::tr("The case is not at its reply.")));
    }
    checkAnswerBy(checks, context, *letter);
    checks.append(refusalsOf(remarksOn(context, complaint, *letter)));
    const RegisterNumber number = numberOf(context, *letter);
    return checks.give({happened::LetterSigned{command.letter, context.draws.journalHead, signedFor, number.year,
                                               number.number}});
}

Events decideOne(const Context& context, const Case& complaint, const command::IssueLetter& command)
{
    Checks checks;
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Draft);
    if (letter == nullptr) {
        return checks.give({});
    }
    if (!isCounterPaper(letter->purpose)) {
        checks.refuse(u"letter"_s, u"needs_signature"_s, Sentence::tr("A letter is signed by a manager. Submit it."));
    }
    if (letter->purpose == LetterPurpose::OnTheSpot && complaint.settledBy.isNone()) {
        checks.refuse(u"letter"_s, u"not_settled"_s,
                      Sentence::tr("Nothing was settled on the spot in this case. Record the settlement first."));
    }
    checks.append(refusalsOf(remarksOn(context, complaint, *letter)));
    const RegisterNumber number = numberOf(context, *letter);
    return checks.give({happened::LetterIssued{command.letter, context.draws.journalHead, number.year, number.number}});
}

Events decideOne(const Context&, const Case& complaint, const command::ReviseLetter& command)
{
    Checks checks;
    needAnyLetterIn(checks, complaint, command.letter, LetterState::Signed);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the signed letter does not go out."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::LetterRevised{command.letter, command.reason.trimmed()}});
}

Events decideOne(const Context&, const Case& complaint, const command::DropLetter& command)
{
    Checks checks;
    needAnyLetterIn(checks, complaint, command.letter, LetterState::Draft);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the letter is given up."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::LetterDropped{command.letter, command.reason.trimmed()}});
}

} // namespace redress::rules
