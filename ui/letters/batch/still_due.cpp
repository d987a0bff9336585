#include "ui/letters/batch/still_due.h"

#include "ui/letters/came_back.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(StillDue)
};

} // namespace

bool StillDue::isOfThisRun(const LetterLine& now) const
{
    return recording && now.sentAt == recording && desk.session() && now.sentBy == desk.session()->staff;
}

bool StillDue::isSettled(const LetterLine& chosen, const LetterLine& now) const
{
    const bool isSentAgain = chosen.state == LetterState::Sent && !isBack(now);
    return now.state == LetterState::Sent && (isOfThisRun(now) || isSentAgain);
}

QString StillDue::whyNot(const LetterLine& chosen, const LetterLine& now) const
{
    const bool isSigned = now.state == LetterState::Signed || now.state == LetterState::Sent;
    if (!isSigned || !now.signedAt) {
        return Sentence::tr("Its signature is void.");
    }
    if (now.signedAt != chosen.signedAt) {
        return Sentence::tr("It was signed anew: %1.").arg(momentInWords(*now.signedAt, desk.now(), desk.zone()));
    }
    if (now.state == LetterState::Signed || isBack(now) || isSettled(chosen, now)) {
        return {};
    }
    const Staff* by = desk.office().member(now.sentBy);
    return Sentence::tr("%1 recorded it as sent: %2.", "who, and when")
        .arg(by == nullptr ? Sentence::tr("Somebody") : apart(by->name),
             momentInWords(now.sentAt.value_or(Moment()), desk.now(), desk.zone()));
}

QList<LeftOutLetter> StillDue::gone(const QList<LetterLine>& chosen, const QList<LetterLine>& now) const
{
    QHash<std::pair<qint64, qint64>, LetterLine> known;
    for (const LetterLine& one : now) {
        known.insert({one.id.value, one.letter.value}, one);
    }
    QList<LeftOutLetter> left;
    for (const LetterLine& one : chosen) {
        if (const QString why = whyNot(one, known.value({one.id.value, one.letter.value})); !why.isEmpty()) {
            left.append({one, why});
        }
    }
    return left;
}

LetterLine asItStands(LetterLine line, const Case& complaint)
{
    const Letter* letter = complaint.letter(line.letter);
    const Letter now = letter == nullptr ? Letter{} : *letter;
    line.state = now.state;
    line.signedAt = now.signedAt;
    line.sentAt = now.sentAt;
    line.sentBy = now.sentBy;
    line.cameBackAt = now.cameBack.isEmpty() ? std::nullopt : std::optional(now.cameBack.last().at);
    return line;
}

} // namespace redress
