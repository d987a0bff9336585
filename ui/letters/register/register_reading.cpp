#include "ui/letters/register/register_reading.h"

#include "ui/when_answered.h"

#include <algorithm>
#include <utility>

namespace redress {

namespace {

constexpr int pageSize = 200;
constexpr int largestPage = 1000;

LetterListing listingOf(RegisterPart part)
{
    switch (part) {
    case RegisterPart::ToSend:
        return LetterListing::ToSend;
    case RegisterPart::AnswersDue:
        return LetterListing::AnswerDue;
    case RegisterPart::Outgoing:
    case RegisterPart::Incoming:
        break;
    }
    return LetterListing::Outgoing;
}

template <class Page>
Result<RegisterLines> inWords(const Result<Page>& page, const RegisterWords& words)
{
    if (!page) {
        return page.refusals();
    }
    RegisterLines told{{}, page->more};
    told.lines.reserve(page->lines.size());
    for (const auto& line : page->lines) {
        told.lines.append(words.lineOf(line));
    }
    return told;
}

} // namespace

void askRegister(Desk& desk, QObject* screen, const RegisterWanted& wanted, RegisterNumber after, int most,
                 const RegisterLinesTaken& taken, RegisterWords::Days days)
{
    const auto tell = [&desk, taken, days](const auto& page) {
        taken(inWords(page, RegisterWords(desk.office(), desk.now(), desk.zone(), days)));
    };
    if (wanted.part == RegisterPart::Incoming) {
        whenAnswered(desk.post({wanted.year, most, after}), screen, tell);
        return;
    }
    LetterQuestion question;
    question.listing = listingOf(wanted.part);
    question.year = wanted.year;
    question.most = most;
    question.after = after;
    whenAnswered(desk.letters(question), screen, tell);
}

RegisterReading::RegisterReading(Desk& desk, QObject* parent) : QObject(parent), desk(desk) {}

void RegisterReading::begin(const RegisterWanted& wanted)
{
    question = wanted;
    read.clear();
    moreFollow = false;
    fresh = true;
    reading = true;
    gather(++asked, pageSize, {});
}

void RegisterReading::again()
{
    if (reading) {
        stale = true;
        return;
    }
    reading = true;
    // What was read to its end is read to its end again.
    gather(++asked, std::max<qsizetype>(pageSize, read.size() + (moreFollow ? 0 : pageSize)), {});
}

void RegisterReading::more()
{
    if (moreFollow && !reading) {
        reading = true;
        gather(++asked, read.size() + pageSize, read);
    }
}

void RegisterReading::wantWhole(bool wanted)
{
    whole = wanted;
    if (whole) {
        more();
    }
}

void RegisterReading::gather(int number, qsizetype depth, const QList<RegisterLine>& soFar)
{
    // What waits for an answer comes by days, not by numbers: all of it at once.
    const bool atOnce = question.part == RegisterPart::AnswersDue || whole;
    const int most = atOnce ? largestPage : int(std::clamp<qsizetype>(depth - soFar.size(), 1, largestPage));
    const RegisterNumber after = soFar.isEmpty() ? RegisterNumber{} : soFar.last().number;
    askRegister(desk, this, question, after, most,
                [this, number, depth, soFar](const Result<RegisterLines>& page) {
                    if (number != asked) {
                        return;
                    }
                    if (!page) {
                        reading = false;
                        Q_EMIT refused(page.refusal().text);
                        return;
                    }
                    take(depth, soFar + page->lines, page->more && question.part != RegisterPart::AnswersDue);
                });
}

void RegisterReading::take(qsizetype depth, const QList<RegisterLine>& all, bool moreWait)
{
    if (moreWait && (whole || all.size() < depth)) {
        gather(asked, depth, all);
        return;
    }
    read = all;
    moreFollow = moreWait;
    reading = false;
    fresh = false;
    Q_EMIT taken();
    if (std::exchange(stale, false)) {
        again();
    }
}

} // namespace redress
