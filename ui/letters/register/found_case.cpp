#include "ui/letters/register/found_case.h"

#include "models/fold.h"
#include "models/reference.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestQuestion = 2;

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(FoundCase)
};

/** "26-004817-1", "26-4817", "4817-1" or "4817". */
bool fits(const QString& reference, const QString& typed)
{
    if (const auto whole = readReference(typed)) {
        return *whole == reference;
    }
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    const QStringList own = reference.split(u'-');
    const auto isNumber = [&](qsizetype at) { return parts.at(at).toLongLong() == own.at(1).toLongLong(); };
    if (own.size() != 3 || parts.isEmpty() || parts.size() > 2) {
        return false;
    }
    return parts.size() == 1 ? isNumber(0)
                             : (parts.first() == own.first() && isNumber(1)) || (isNumber(0) && parts.last() == own.last());
}

Refusals refusal(const QString& reason, const QString& text)
{
    return {{u"reference"_s, reason, text}};
}

Result<CaseId> onlyFitting(const QList<CaseLine>& lines, const QString& typed)
{
    CaseId found;
    for (const CaseLine& line : lines) {
        if (fits(line.reference, typed) && !found.isNone()) {
            return refusal(u"ambiguous"_s, Sentence::tr("More than one case fits. Type the whole reference."));
        }
        found = fits(line.reference, typed) ? line.id : found;
    }
    if (found.isNone()) {
        return refusal(u"unknown"_s, Sentence::tr("No case you may see has the reference %1.").arg(isolate(typed)));
    }
    return found;
}

} // namespace

void findCase(Desk& desk, QObject* screen, const QString& wanted, const FoundCaseTaken& taken)
{
    const QString typed = wanted.trimmed();
    if (typed.isEmpty()) {
        taken(refusal(u"missing"_s, Sentence::tr("Type the reference of the case.")));
        return;
    }
    // A single digit is too short a question, and the number of an early case.
    whenAnswered(desk.search(typed.rightJustified(shortestQuestion, u'0')), screen, [&desk, screen, typed, taken](const Result<ListPage>& found) {
        const Result<CaseId> id = found ? onlyFitting(found->lines, typed) : Result<CaseId>(found.refusals());
        if (id) {
            whenAnswered(desk.readCaseAgain(*id), screen, taken);
        } else {
            taken(id.refusals());
        }
    });
}

} // namespace redress
