#include "ui/letters/batch/post_sending.h"

#include "ui/when_answered.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Somebody else may change the case between reading and recording; it is looked at anew then. */
constexpr int mostTries = 3;

CaseCommand sendingOf(const LetterLine& line, Moment moment)
{
    // A reply that came back was given, and is only sent again.
    if (isReply(line.purpose) && line.state == LetterState::Signed) {
        return command::GiveReply{line.letter, AnswerWay::Post, moment, {}};
    }
    return command::SendLetter{line.letter, AnswerWay::Post, moment};
}

} // namespace

PostSending::PostSending(Desk& desk, const PrintRun& run, QObject* parent)
    : QObject(parent), desk(desk), letters(run.letters), moment(run.recording.value_or(desk.now()))
{
}

void PostSending::begin()
{
    next();
}

void PostSending::next()
{
    if (done == letters.size()) {
        Q_EMIT ended();
        return;
    }
    read(letters.at(done), mostTries);
}

void PostSending::read(const LetterLine& line, int triesLeft)
{
    whenAnswered(desk.readCaseAgain(line.id), this, [this, line, triesLeft](const Result<CaseView>& view) {
        if (!view) {
            takeRefusal(line, view.refusal());
            return;
        }
        const StillDue due(desk, moment);
        const LetterLine now = asItStands(line, view->complaint);
        const QString why = due.whyNot(line, now);
        if (!why.isEmpty() || due.isSettled(line, now)) {
            conclude(line, why);
        } else {
            send(line, *view, triesLeft);
        }
    });
}

void PostSending::send(const LetterLine& line, const CaseView& view, int triesLeft)
{
    whenAnswered(desk.act(line.id, view.complaint.version, sendingOf(asItStands(line, view.complaint), moment)), this,
                 [this, line, triesLeft](const Result<CaseView>& result) {
                     const bool changed = !result && result.refusal().reason == u"changed_by_another"_s;
                     if (changed && triesLeft > 1) {
                         read(line, triesLeft - 1);
                     } else if (!result) {
                         takeRefusal(line, result.refusal());
                     } else {
                         conclude(line, {});
                     }
                 });
}

void PostSending::takeRefusal(const LetterLine& line, const Refusal& refusal)
{
    if (refusal.field == u"register"_s) {
        Q_EMIT brokenOff(refusal.text);
    } else {
        conclude(line, refusal.text);
    }
}

void PostSending::conclude(const LetterLine& line, const QString& why)
{
    if (why.isEmpty()) {
        areSent.append(line);
    } else {
        notSent.append({line, why});
    }
    ++done;
    Q_EMIT advanced(done, int(letters.size()), line.recipient);
    next();
}

} // namespace redress
