#include "app/storage/due_dates.h"

#include "app/storage/case_store.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

void writeDue(Database& database, const Case& complaint, const Office& office)
{
    const auto orNull = [](std::optional<Moment> moment) {
        return moment ? QVariant(moment->milliseconds) : QVariant(QMetaType(QMetaType::LongLong));
    };
    const CaseIndex index = indexOf(complaint, office);
    database.run(u"UPDATE cases SET due_at = :due_at, falls_at = :falls_at WHERE id = :id"_s,
                 {{u"due_at"_s, orNull(index.due)},
                  {u"falls_at"_s, orNull(index.fallsAt)},
                  {u"id"_s, complaint.id.value}});
}

QList<CaseId> openCases(Database& database)
{
    QList<CaseId> ids;
    for (const Row& row : database.run(u"SELECT id FROM cases WHERE is_open = 1 ORDER BY id"_s)) {
        ids.append(CaseId{row.number(0)});
    }
    return ids;
}

QList<CaseId> casesFalling(Database& database, Moment now, int most)
{
    QList<CaseId> ids;
    for (const Row& row : database.run(
             u"SELECT id FROM cases WHERE falls_at IS NOT NULL AND falls_at <= :now ORDER BY falls_at, id LIMIT :most"_s,
             {{u"now"_s, now.milliseconds}, {u"most"_s, most}})) {
        ids.append(CaseId{row.number(0)});
    }
    return ids;
}

void followCalendar(Database& database, const Stamp& stamp, const Office& before, const Office& after)
{
    for (const CaseId id : openCases(database)) {
        const auto complaint = readCase(database, id);
        if (!complaint) {
            continue;
        }
        const auto was = dueInOffice(*complaint, before);
        const auto is = dueInOffice(*complaint, after);
        if (was == is) {
            writeDue(database, *complaint, after);
            continue;
        }
        Stamp ofTheCase = stamp;
        ofTheCase.at = std::max(stamp.at, complaint->touched);
        recordCase(database, ofTheCase, *complaint,
                   {happened::DueMoved{was.has_value(), was.value_or(Moment{}), is.has_value(), is.value_or(Moment{}),
                                       u"calendar"_s}},
                   after);
    }
}

} // namespace redress
