#include "ui/letters/register/register_reading.h"

#include "ui/when_answered.h"

namespace redress {

namespace {

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
Result<RegisterPages::Page> inWords(const Result<Page>& page, const RegisterWords& words)
{
    if (!page) {
        return page.refusals();
    }
    RegisterPages::Page told{{}, page->more};
    told.lines.reserve(page->lines.size());
    for (const auto& line : page->lines) {
        told.lines.append(words.lineOf(line));
    }
    return told;
}

/** By what the register goes on behind a line that it told. */
LetterLine placeOf(const RegisterLine& line)
{
    LetterLine place;
    place.id = line.id;
    place.letter = line.letter;
    place.number = line.number;
    place.answerBy = line.answerBy;
    return place;
}

} // namespace

void askRegister(Desk& desk, QObject* screen, const RegisterWanted& wanted, const std::optional<RegisterLine>& behind,
                 int most, const RegisterLinesTaken& taken, RegisterWords::Days days)
{
    const auto tell = [&desk, taken, days](const auto& page) {
        taken(inWords(page, RegisterWords(desk.office(), desk.now(), desk.zone(), days)));
    };
    const RegisterNumber after = behind ? behind->number : RegisterNumber{};
    if (wanted.part == RegisterPart::Incoming) {
        whenAnswered(desk.post({wanted.year, most, after}), screen, tell);
        return;
    }
    LetterQuestion question;
    question.listing = listingOf(wanted.part);
    question.year = wanted.year;
    question.most = most;
    question.after = after;
    if (behind) {
        question.behind = placeOf(*behind);
    }
    whenAnswered(desk.letters(question), screen, tell);
}

RegisterReading::RegisterReading(Desk& desk, QObject* parent)
    : QObject(parent), desk(desk),
      pages(
          [this](const QList<RegisterLine>& soFar, int most, const RegisterLinesTaken& answered) {
              const auto last = soFar.isEmpty() ? std::nullopt : std::optional(soFar.last());
              askRegister(this->desk, this, question, last, most, answered);
          },
          [this] { Q_EMIT taken(); }, [this](const QString& text) { Q_EMIT refused(text); })
{
}

void RegisterReading::begin(const RegisterWanted& wanted)
{
    question = wanted;
    pages.begin();
}

} // namespace redress
