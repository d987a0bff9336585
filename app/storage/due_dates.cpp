#include "app/storage/due_dates.h"

#include "app/storage/case_store.h"
#include "models/calendar_change.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

std::optional<happened::DueMoved> movedInOffice(const Case& complaint, const Office& before, const Office& after)
{
    const auto procedure = after.procedure(complaint.procedure, complaint.procedureVersion);
    if (!procedure || !before.calendar || !after.calendar) {
        return std::nullopt;
    }
    return movedByCalendar(complaint, *procedure, *before.calendar, *after.calendar);
}

} // namespace

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

std::optional<Moment> earliestFall(Database& database)
{
    const Rows rows =
        database.run(u"SELECT falls_at FROM cases WHERE falls_at IS NOT NULL ORDER BY falls_at, id LIMIT 1"_s);
    return rows.isEmpty() ? std::nullopt : std::optional(Moment{rows.first().number(0)});
}

void followCalendar(Database& database, const Stamp& stamp, const Office& before, const Office& after)
{
    for (const CaseId id : openCases(database)) {
        const auto complaint = readCase(database, id);
        if (!complaint) {
            continue;
        }
        const auto moved = movedInOffice(*complaint, before, after);
        if (!moved) {
            writeDue(database, *complaint, after);
            continue;
        }
        Stamp ofTheCase = stamp;
        ofTheCase.at = std::max(stamp.at, complaint->touched);
        recordCase(database, ofTheCase, *complaint, {*moved}, after);
    }
}

} // namespace redress
