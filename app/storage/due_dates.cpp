#include "app/storage/due_dates.h"

#include "app/storage/case_store.h"

namespace redress {

using namespace Qt::StringLiterals;

void writeDue(Database& database, const Case& complaint, const Office& office)
{
    const auto due = dueInOffice(complaint, office);
    database.run(u"UPDATE cases SET due_at = :due_at WHERE id = :id"_s,
                 {{u"due_at"_s, due ? QVariant(due->milliseconds) : QVariant(QMetaType(QMetaType::LongLong))},
                  {u"id"_s, complaint.id.value}});
}

void followCalendar(Database& database, const Office& office)
{
    for (const Row& row : database.run(u"SELECT id FROM cases WHERE is_open = 1 ORDER BY id"_s)) {
        if (const auto complaint = readCase(database, CaseId{row.number(0)})) {
            writeDue(database, *complaint, office);
        }
    }
}

} // namespace redress
