#include "models/letter_check.h"
#include "models/letter_rules.h"
#include "models/letter_under_check.h"

#include <QCoreApplication>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

void checkSentLetter(Checks& checks, const Context& context, const Case& complaint, const command::GiveReply& command)
{
    const Letter* letter = letterIn(checks, complaint, command.letter, LetterState::Signed);
    if (!carriesLetter(command.way)) {
        checks.refuse(u"way"_s, u"carries_no_letter"_s, Sentence::tr("A letter does not go out this way."));
    }
    if (letter == nullptr) {
        return;
    }
    if (!isReply(letter->purpose)) {
        checks.refuse(u"letter"_s, u"no_reply"_s, Sentence::tr("This letter answers no complaint."));
    }
    checkAfterSignature(checks, context, u"given"_s, command.given, *letter);
    checks.append(refusalsOf(remarksOnSending(context, complaint, *letter, command.given)));
}

/** A conversation answers every point too; a complaint that was turned down is answered by its ground. */
void checkEveryPointFound(Checks& checks, const Case& complaint)
{
    for (const Point& point : complaint.refusal ? QList<Point>() : complaint.standingPoints()) {
        if (point.findingOf(complaint.round) == nullptr) {
            checks.refuse(u"point:%1"_s.arg(point.id.value), u"point_unanswered"_s,
                          Sentence::tr("Nothing is found yet about the point \"%1\". Weigh it first.")
                              .arg(lint::quoted(point.what)));
        }
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
    checkEveryPointFound(checks, complaint);
    checks.needText(u"said"_s, command.said, Sentence::tr("Write down what was said."));
    checks.text(u"said"_s, command.said);
    if (isBefore(command.given, complaint.roundReceived)) {
        checks.refuse(u"given"_s, u"too_early"_s, Sentence::tr("The complaint came in after this moment."));
    }
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::GiveReply& command)
{
    Checks checks;
    needConclusion(checks, context, complaint);
    checks.append(missingItems(context.procedure, complaint, Stage::Reply));
    if (command.letter.isNone()) {
        checks.past(u"given"_s, command.given, context.now);
        checkAnsweringPerson(checks, context, complaint);
        checkConversation(checks, context, complaint, command);
    } else {
        checkSentLetter(checks, context, complaint, command);
    }
    return checks.give({happened::ReplyGiven{command.letter, command.way, command.given,
                                             command.letter.isNone() ? command.said.trimmed() : QString()}});
}

} // namespace redress::rules
