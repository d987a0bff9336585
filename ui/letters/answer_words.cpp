#include "ui/letters/answer_words.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LetterAnswers", text);
}

struct Answer
{
    Moment at;
    /** None: as information that was asked for, whichever way it came. */
    std::optional<AnswerWay> way;
};

/** The first that came; by which letters are answered says Case::isAnswered. */
std::optional<Answer> answerTo(const Case& complaint, const Letter& letter)
{
    QList<Answer> came;
    for (const Post& one : complaint.post) {
        if (one.answers == letter.id) {
            came.append({one.received, AnswerWay::Post});
        }
    }
    for (const LetterAnswer& one : letter.answers) {
        came.append({one.received, one.way});
    }
    for (const InformationRequest& one : complaint.information) {
        const bool counts = letter.purpose == LetterPurpose::InformationRequest && letter.sentAt && one.receivedAt;
        if (counts && *letter.sentAt < *one.receivedAt) {
            came.append({*one.receivedAt, {}});
        }
    }
    const auto first = std::ranges::min_element(came, {}, &Answer::at);
    return first == came.end() ? std::nullopt : std::optional(*first);
}

/** In the middle of a sentence. */
QString wayInWords(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Post:
        return tr("by post");
    case AnswerWay::HandedOver:
        return tr("handed over");
    case AnswerWay::Email:
        return tr("by e-mail");
    case AnswerWay::Phone:
        return tr("by phone");
    case AnswerWay::InPerson:
        return tr("in person");
    case AnswerWay::Chat:
        return tr("by chat");
    }
    return {};
}

} // namespace

bool waitsForAnswer(const Case& complaint, const Letter& letter)
{
    return letter.state == LetterState::Sent && letter.answerBy.isValid() && !complaint.isAnswered(letter);
}

bool isAnswerLate(const Case& complaint, const Letter& letter, Moment now, const QTimeZone& zone)
{
    return waitsForAnswer(complaint, letter) && letter.answerBy < now.in(zone).date();
}

QString answerInWords(const Case& complaint, const Letter& letter, Moment now, const QTimeZone& zone)
{
    if (waitsForAnswer(complaint, letter)) {
        return answerDueInWords(letter.answerBy, now.in(zone).date());
    }
    const auto answer = answerTo(complaint, letter);
    if (!answer) {
        return {};
    }
    const QString when = momentInWords(answer->at, now, zone);
    return answer->way ? tr("Answered %1, %2").arg(when, wayInWords(*answer->way)) : tr("Answered %1").arg(when);
}

QString answerDueInWords(QDate answerBy, QDate today)
{
    const qint64 late = answerBy.daysTo(today);
    if (late > 0) {
        return late == 1 ? tr("Answer 1 day late") : tr("Answer %1 days late").arg(QLocale().toString(late));
    }
    return late == 0 ? tr("Answer due today")
                     : tr("Answer due by %1").arg(QLocale().toString(answerBy, QLocale::ShortFormat));
}

QString nameOfSent(const Letter& letter)
{
    const QString kind = wordOf(letter.purpose);
    return letter.number.isNone() ? kind : tr("%1, %2").arg(isolate(textOf(letter.number)), kind);
}

} // namespace redress
