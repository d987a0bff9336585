#include "app/calendars/found_days.h"

#include "models/document_text.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DayFile)
};

constexpr qsizetype longestName = 200;
/** Ten years of a country with forty holidays have a fifth of it. */
constexpr qsizetype mostDays = 2000;
/** Each counted as often as it comes, and those of other years too: a file of a century has a tenth of it. */
constexpr int mostFound = 50'000;

/** Two names of one day, told together; the same one once. */
QString joined(const QString& one, const QString& other)
{
    return one.split(u"; "_s).contains(other) ? one : one + u"; "_s + other;
}

} // namespace

Refusal atLine(qsizetype line, const QString& reason, const QString& sentence)
{
    return {u"file"_s, reason, Sentence::tr("Line %1: %2").arg(line).arg(sentence)};
}

std::optional<Refusal> FoundDays::add(qsizetype line, const Holiday& day)
{
    if (++howOften > mostFound) {
        return atLine(line, u"too_many"_s, Sentence::tr("The file names more days than any calendar has."));
    }
    Holiday found = day;
    found.name = day.name.simplified();
    if (found.name.size() > longestName) {
        return atLine(line, u"too_long"_s, Sentence::tr("The name is longer than 200 characters."));
    }
    if (hidesSomething(found.name)) {
        return atLine(line, u"hidden"_s,
                      Sentence::tr("The name holds a control character or a mark of direction. Take it out."));
    }
    if (!wanted.contain(found.date)) {
        ++otherYears;
        return std::nullopt;
    }
    if (const auto known = days.constFind(found.date); known != days.cend()) {
        found.name = joined(known->name, found.name);
        if (found.name.size() > longestName) {
            return atLine(line, u"too_long"_s,
                          Sentence::tr("The names of this day are longer than 200 characters together."));
        }
        // Whoever is off the whole day is off its half too.
        found.hours = known->hours.isEmpty() ? known->hours : found.hours;
    }
    days.insert(found.date, found);
    if (days.size() > mostDays) {
        return atLine(line, u"too_many"_s, Sentence::tr("The file names more than 2,000 days off."));
    }
    return std::nullopt;
}

void FoundDays::leaveOut(qsizetype line, const QString& name, const QString& why)
{
    leftOut.append({line, madeVisible(name.simplified()), why});
}

DayFile FoundDays::take()
{
    return {days.values(), leftOut, otherYears};
}

} // namespace redress
