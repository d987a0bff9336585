#include "models/letter_check.h"
#include "models/letter_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** What leaves the house beside the replies, and what the post brings. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** A letter of any round, sent, or null with the reason in `checks`. */
const Letter* sentLetter(Checks& checks, const QString& field, const Case& complaint, LetterId id)
{
    const Letter* letter = complaint.letter(id);
    if (letter == nullptr || letter->state != LetterState::Sent) {
        checks.refuse(field, u"not_sent"_s, Sentence::tr("This letter was not sent."));
        return nullptr;
    }
    return letter;
}

/** Moments are typed to the minute: what came back, or went out again, did so behind what stands before it. */
Moment behind(const std::optional<Moment>& before, Moment typed)
{
    return before ? std::max(typed, Moment{before->milliseconds + 1}) : typed;
}

void checkPaper(Checks& checks, const Case& complaint, PaperId id)
{
    const Paper* paper = complaint.paper(id);
    if (paper == nullptr || paper->withdrawn) {
        checks.refuse(u"paper"_s, u"unknown"_s, Sentence::tr("The case has no such paper."));
    }
}

} // namespace

void checkAfterSignature(Checks& checks, const Context& context, const QString& field, Moment moment,
                         const Letter& letter)
{
    checks.past(field, moment, context.now);
    // Signed, it can still be revised; what was sent so long ago goes again as it was.
    if (letter.number.isNone() && letter.state == LetterState::Signed) {
        checks.refuse(u"letter"_s, u"unnumbered"_s,
                      Sentence::tr("It was signed before there was a letter register. Revise it, and have it signed "
                                   "again."));
    }
    if (letter.signedAt && isBefore(moment, *letter.signedAt)) {
        checks.refuse(field, u"too_early"_s, Sentence::tr("The letter was signed after this moment."));
    }
}

Events decideOne(const Context& context, const Case& complaint, const command::SendLetter& command)
{
    Checks checks;
    const Letter* again = complaint.letter(command.letter);
    const bool isBack = again != nullptr && again->state == LetterState::Sent && again->isBack() &&
                        (!isReply(again->purpose) || again->round == complaint.round);
    const Letter* letter = isBack ? again : letterIn(checks, complaint, command.letter, LetterState::Signed);
    if (!carriesLetter(command.way)) {
        checks.refuse(u"way"_s, u"carries_no_letter"_s, Sentence::tr("A letter does not go out this way."));
    }
    if (letter != nullptr && isCounterPaper(letter->purpose) && command.way != AnswerWay::HandedOver) {
        checks.refuse(u"way"_s, u"for_the_counter"_s,
                      Sentence::tr("This paper is handed over at the counter. What is sent is a letter that a manager "
                                   "signs."));
    }
    if (isBack && isBefore(command.sent, again->cameBack.last().at)) {
        checks.refuse(u"sent"_s, u"too_early"_s, Sentence::tr("The letter came back after this moment."));
    }
    if (letter != nullptr) {
        if (isReply(letter->purpose) && !isBack) {
            checks.refuse(u"letter"_s, u"is_reply"_s, Sentence::tr("This letter is the reply. Record it as the reply."));
        }
        checkAfterSignature(checks, context, u"sent"_s, command.sent, *letter);
        checks.append(refusalsOf(remarksOnSending(context, complaint, *letter, command.sent)));
    }
    const auto before = isBack ? std::optional(again->cameBack.last().at) : std::nullopt;
    return checks.give({happened::LetterSent{command.letter, command.way, behind(before, command.sent)}});
}

Events decideOne(const Context& context, const Case& complaint, const command::RecordReturnedMail& command)
{
    Checks checks;
    const Letter* letter = sentLetter(checks, u"letter"_s, complaint, command.letter);
    checks.past(u"returned"_s, command.returned, context.now);
    if (letter != nullptr && letter->sentAt && isBefore(command.returned, *letter->sentAt)) {
        checks.refuse(u"returned"_s, u"too_early"_s, Sentence::tr("The letter was sent after this moment."));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say what the post noted on it."));
    checks.text(u"reason"_s, command.reason);
    const Moment back = behind(letter == nullptr ? std::nullopt : letter->sentAt, command.returned);
    return checks.give({happened::LetterCameBack{command.letter, back, command.reason.trimmed()}});
}

Events decideOne(const Context&, const Case& complaint, const command::AttachCopy& command)
{
    Checks checks;
    const Letter* letter = complaint.letter(command.letter);
    const bool left = letter != nullptr && (letter->state == LetterState::Sent || letter->state == LetterState::Signed);
    if (!left) {
        checks.refuse(u"letter"_s, u"not_signed"_s, Sentence::tr("Only a signed letter has a copy that can come back."));
    }
    checkPaper(checks, complaint, command.paper);
    if (left && letter->copies.contains(command.paper)) {
        checks.refuse(u"paper"_s, u"already"_s, Sentence::tr("This paper is the letter's copy already."));
    }
    return checks.give({happened::CopyAttached{command.letter, command.paper}});
}

Events decideOne(const Context& context, const Case& complaint, const command::RecordPost& command)
{
    Checks checks;
    checks.past(u"received"_s, command.received, context.now);
    checks.needText(u"sender"_s, command.sender, Sentence::tr("Say from whom it came."));
    checks.line(u"sender"_s, command.sender);
    checks.needText(u"what"_s, command.what, Sentence::tr("Say in a few words what came."));
    checks.text(u"what"_s, command.what);
    if (!command.answers.isNone()) {
        const Letter* letter = sentLetter(checks, u"answers"_s, complaint, command.answers);
        if (letter != nullptr && letter->sentAt && isBefore(command.received, *letter->sentAt)) {
            checks.refuse(u"received"_s, u"too_early"_s, Sentence::tr("The letter was sent after this moment."));
        }
    }
    if (!command.paper.isNone()) {
        checkPaper(checks, complaint, command.paper);
    }
    const RegisterNumber number = context.draws.postNumber;
    return checks.give({happened::PostRecorded{PostId{complaint.post.size() + 1}, number.year, number.number,
                                               command.received, command.sender.trimmed(), command.what.trimmed(),
                                               command.answers, command.paper}});
}

Events decideOne(const Context& context, const Case& complaint, const command::RecordAnswer& command)
{
    Checks checks;
    const Letter* letter = sentLetter(checks, u"letter"_s, complaint, command.letter);
    if (letter != nullptr && !letter->answerBy.isValid()) {
        checks.refuse(u"letter"_s, u"asks_nothing"_s, Sentence::tr("This letter asked for no answer."));
    }
    checks.past(u"received"_s, command.received, context.now);
    if (letter != nullptr && letter->sentAt && isBefore(command.received, *letter->sentAt)) {
        checks.refuse(u"received"_s, u"too_early"_s, Sentence::tr("The letter was sent after this moment."));
    }
    if (command.way == AnswerWay::Post) {
        checks.refuse(u"way"_s, u"by_post"_s, Sentence::tr("What came by post gets a number: record it as post."));
    }
    checks.needText(u"said"_s, command.said, Sentence::tr("Say in a few words what the answer is."));
    checks.text(u"said"_s, command.said);
    return checks.give({happened::LetterAnswered{command.letter, command.way, command.received,
                                                 command.said.trimmed()}});
}

} // namespace redress::rules
