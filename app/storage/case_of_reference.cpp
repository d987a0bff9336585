#include "app/storage/case_store.h"
#include "models/fold.h"
#include "models/reference.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** What was typed of a reference; what was left out is empty. */
struct Typed
{
    QString year;
    QString number;
    QString check;
};

constexpr qsizetype yearDigits = 2;
constexpr qsizetype yearAndNumber = 8;

/** "26-004817-1", "26-4817", "26004817", "4817-1" or "4817"; what can be read in two ways is tried in this order. */
QList<Typed> waysToRead(const QString& typed)
{
    if (const auto reference = readReference(typed)) {
        return {{reference->section(u'-', 0, 0), reference->section(u'-', 1, 1), reference->section(u'-', 2, 2)}};
    }
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 1 && parts.first().size() == yearAndNumber) {
        return {{parts.first().first(yearDigits), parts.first().mid(yearDigits), {}}};
    }
    if (parts.size() == 1) {
        return {{{}, parts.first(), {}}};
    }
    QList<Typed> ways;
    if (parts.size() == 2 && parts.last().size() == 1) {
        ways.append({{}, parts.first(), parts.last()});
    }
    if (parts.size() == 2 && parts.first().size() == yearDigits) {
        ways.append({parts.first(), parts.last(), {}});
    }
    return ways;
}

/** A register has few years; asked for each, the index of the references serves. */
QList<qint64> yearsOf(Database& database, const QString& year)
{
    if (!year.isEmpty()) {
        return {year.toLongLong()};
    }
    const Row ends = database
                         .run(u"SELECT coalesce((SELECT min(reference_year) FROM cases), 0), "
                              "coalesce((SELECT max(reference_year) FROM cases), -1)"_s)
                         .first();
    QList<qint64> years;
    for (qint64 one = ends.number(0); one <= ends.number(1); ++one) {
        years.append(one);
    }
    return years;
}

QList<CaseLine> casesOf(Database& database, const Typed& typed)
{
    bool isNumber = false;
    const qint64 number = typed.number.toLongLong(&isNumber);
    QList<CaseLine> found;
    for (const qint64 year : isNumber ? yearsOf(database, typed.year) : QList<qint64>{}) {
        for (const Row& row : database.run(
                 u"SELECT id, reference FROM cases WHERE reference_year = :year AND reference_number = :number"_s,
                 {{u"year"_s, year}, {u"number"_s, number}})) {
            if (typed.check.isEmpty() || row.text(1).endsWith(u'-' + typed.check)) {
                CaseLine line;
                line.id = CaseId{row.number(0)};
                line.reference = row.text(1);
                found.append(line);
            }
        }
    }
    return found;
}

} // namespace

std::optional<CaseLine> caseOfReference(Database& database, const QString& typed)
{
    for (const Typed& way : waysToRead(typed)) {
        const QList<CaseLine> found = casesOf(database, way);
        if (!found.isEmpty()) {
            return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace redress
