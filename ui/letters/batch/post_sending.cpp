#include "ui/letters/batch/post_sending.h"

#include "ui/when_answered.h"

#include <algorithm>

namespace redress {

namespace {

CaseCommand sendingOf(const Letter& letter, Moment now)
{
    if (isReply(letter.purpose)) {
        return command::GiveReply{letter.id, AnswerWay::Post, now, {}};
    }
    return command::SendLetter{letter.id, AnswerWay::Post, now};
}

} // namespace

PostSending::PostSending(Desk& desk, const QList<LetterLine>& letters, QObject* parent)
    : QObject(parent), desk(desk), letters(letters)
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
    const LetterLine line = letters.at(done);
    whenAnswered(desk.readCaseAgain(line.id), this,
                 [this, line](const Result<CaseView>& view) { send(line, view); });
}

void PostSending::send(const LetterLine& line, const Result<CaseView>& view)
{
    if (!view) {
        conclude(line, view);
        return;
    }
    const auto& all = view->complaint.letters;
    const auto letter = std::ranges::find(all, line.letter, &Letter::id);
    if (letter == all.end() || letter->state == LetterState::Sent) {
        // Somebody recorded it before; it is not sent twice.
        conclude(line, view);
        return;
    }
    whenAnswered(desk.act(line.id, view->complaint.version, sendingOf(*letter, desk.now())), this,
                 [this, line](const Result<CaseView>& result) { conclude(line, result); });
}

void PostSending::conclude(const LetterLine& line, const Result<CaseView>& result)
{
    if (!result) {
        notSent.append({line, result.refusal().text});
    }
    ++done;
    Q_EMIT advanced(done, int(letters.size()), line.recipient);
    next();
}

} // namespace redress
