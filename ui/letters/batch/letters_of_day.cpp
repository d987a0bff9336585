#include "ui/letters/batch/letters_of_day.h"

#include "models/post_code.h"
#include "ui/when_answered.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace redress {

namespace {

constexpr int largestPage = 1000;

/** Counter papers are given by hand; what was given up goes nowhere. */
bool goesByPost(const LetterLine& line)
{
    return !isCounterPaper(line.purpose) && (line.state == LetterState::Signed || line.state == LetterState::Sent);
}

Moment beginningOf(QDate day, const QTimeZone& zone)
{
    return Moment::fromDateTime(day.startOfDay(zone));
}

} // namespace

QList<LetterLine> inPostOrder(const QList<LetterLine>& lines)
{
    QList<std::pair<QString, LetterLine>> keyed;
    keyed.reserve(lines.size());
    for (const LetterLine& line : lines) {
        keyed.append({postOrder(line.address, line.language), line});
    }
    std::ranges::stable_sort(keyed, [](const auto& one, const auto& other) {
        return std::pair(one.first, one.second.number) < std::pair(other.first, other.second.number);
    });
    QList<LetterLine> sorted;
    sorted.reserve(keyed.size());
    for (const auto& [key, line] : keyed) {
        sorted.append(line);
    }
    return sorted;
}

LettersOfDay::LettersOfDay(Desk& desk, QObject* parent) : QObject(parent), desk(desk) {}

void LettersOfDay::read(QDate day, const Taken& wanted)
{
    ++reading;
    taken = wanted;
    lines.clear();
    spans = {{beginningOf(day, desk.zone()), beginningOf(day.addDays(1), desk.zone())}};
    readNext();
}

void LettersOfDay::readNext()
{
    if (spans.isEmpty()) {
        sort();
        return;
    }
    const Span span = spans.takeFirst();
    LetterQuestion question;
    question.listing = LetterListing::SignedBetween;
    question.from = span.from;
    question.until = span.until;
    question.most = largestPage;
    whenAnswered(desk.letters(question), this,
                 [this, span, number = reading](const Result<LetterPage>& page) {
                     if (number != reading) {
                         return;
                     }
                     if (!page) {
                         taken(page.refusals());
                         return;
                     }
                     take(span, *page);
                 });
}

void LettersOfDay::take(Span span, const LetterPage& page)
{
    const qint64 length = span.until.milliseconds - span.from.milliseconds;
    if (page.more && length > 1) {
        const Moment middle{span.from.milliseconds + length / 2};
        spans.prepend({middle, span.until});
        spans.prepend({span.from, middle});
    } else {
        std::ranges::copy_if(page.lines, std::back_inserter(lines), goesByPost);
    }
    readNext();
}

void LettersOfDay::sort()
{
    whenAnswered(QtConcurrent::run(inPostOrder, lines), this, [this, number = reading](const QList<LetterLine>& sorted) {
        if (number == reading) {
            taken(sorted);
        }
    });
}

} // namespace redress
