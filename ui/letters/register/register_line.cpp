#include "ui/letters/register/register_line.h"

#include "models/fold.h"
#include "ui/letters/answer_words.h"
#include "ui/letters/came_back.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LetterRegister", text);
}

/** A round that is assessed blind leaves words out: see models/as_seen_by.h. No letter and no post is without any. */
QString wordsOrWhyNone(const QString& words)
{
    return words.isEmpty() ? tr("Hidden until this round is concluded") : words.simplified();
}

} // namespace

QString wordOf(RegisterPart part)
{
    switch (part) {
    case RegisterPart::Outgoing:
        return tr("Outgoing");
    case RegisterPart::ToSend:
        return tr("To send");
    case RegisterPart::AnswersDue:
        return tr("Answers due");
    case RegisterPart::Incoming:
        return tr("Incoming");
    }
    return {};
}

bool goesByYears(RegisterPart part)
{
    return part == RegisterPart::Outgoing || part == RegisterPart::Incoming;
}

bool RegisterLine::isSameAs(const RegisterLine& other) const
{
    return id == other.id && post == other.post && (isPost() || letter == other.letter);
}

bool holds(const RegisterLine& line, const QString& words)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& one) { return line.folded.contains(one); });
}

RegisterWords::RegisterWords(const Office& office, Moment now, const QTimeZone& zone, Days days)
    : office(office), now(now), zone(zone), days(days)
{
}

RegisterLine RegisterWords::lineOf(const LetterLine& letter) const
{
    RegisterLine line;
    line.id = letter.id;
    line.letter = letter.letter;
    line.number = letter.number;
    line.at = letter.signedAt;
    line.purpose = wordOf(letter.purpose);
    line.who = letter.recipient;
    line.subject = wordsOrWhyNone(letter.subject);
    line.reference = letter.reference;
    line.kind = letter.purpose;
    line.letterState = letter.state;
    line.answerBy = letter.answerBy;
    line.waitsForAnswer = letter.state == LetterState::Sent && letter.answerBy.isValid() && !letter.answered;
    line.isBack = redress::isBack(letter);
    tellState(line, letter);
    line.folded = foldedOf(line);
    return line;
}

RegisterLine RegisterWords::lineOf(const PostLine& post) const
{
    RegisterLine line;
    line.id = post.id;
    line.letter = post.post.answers;
    line.post = post.post.id;
    line.number = post.post.number;
    line.at = post.post.received;
    line.purpose = post.post.answers.isNone() ? tr("Post") : tr("Answer");
    line.who = post.post.sender;
    line.subject = wordsOrWhyNone(post.post.what);
    line.reference = post.reference;
    line.state = tr("Recorded by %1").arg(nameOf(post.post.by));
    if (!post.post.paper.isNone()) {
        line.state = tr("%1, with its paper").arg(line.state);
    }
    line.folded = foldedOf(line);
    return line;
}

QString RegisterWords::foldedOf(const RegisterLine& line)
{
    return fold(QStringList{textOf(line.number), line.purpose, line.who, line.subject, line.reference,
                            withoutIsolates(line.state)}
                    .join(u' '));
}

QString RegisterWords::dayOf(const std::optional<Moment>& moment) const
{
    return moment ? QLocale().toString(moment->in(zone).date(), QLocale::ShortFormat) : QString();
}

void RegisterWords::tellState(RegisterLine& line, const LetterLine& letter) const
{
    line.tone = toneOf(letter.state);
    switch (letter.state) {
    case LetterState::Draft:
    case LetterState::Submitted:
        line.state = tr("Being revised");
        return;
    case LetterState::Dropped:
        line.state = tr("Void");
        line.tone = look::Tone::Refused;
        return;
    case LetterState::Signed:
        line.state = tr("Signed by %1, %2").arg(nameOf(letter.signer), momentOf(letter.signedAt.value_or(Moment())));
        return;
    case LetterState::Sent:
        line.state = tr("%1, %2, %3")
                         .arg(wordOf(letter.sentWay), momentOf(letter.sentAt.value_or(Moment())), nameOf(letter.sentBy));
        tellAnswer(line, letter);
        return;
    }
}

void RegisterWords::tellAnswer(RegisterLine& line, const LetterLine& letter) const
{
    if (line.isBack) {
        line.state = tr("Came back %1: %2").arg(momentOf(*letter.cameBackAt), letter.cameBackReason.simplified());
        line.tone = look::Tone::Late;
        return;
    }
    if (!line.waitsForAnswer) {
        line.state = letter.answered ? tr("Answered; sent: %1").arg(line.state) : line.state;
        return;
    }
    const QDate today = now.in(zone).date();
    const bool isLate = days == Days::Near && letter.answerBy < today;
    line.tone = isLate ? look::Tone::Late : look::Tone::Waiting;
    line.state = days == Days::Near ? answerDueInWords(letter.answerBy, today)
                                    : tr("Answer due by %1").arg(QLocale().toString(letter.answerBy, QLocale::ShortFormat));
}

QString RegisterWords::momentOf(Moment moment) const
{
    return days == Days::Full ? dayOf(moment) : momentInWords(moment, now, zone);
}

QString RegisterWords::nameOf(StaffId id) const
{
    const Staff* member = office.member(id);
    return member == nullptr ? tr("somebody unknown") : apart(member->name);
}

} // namespace redress
