#include "app/storage/status_tries.h"

namespace redress {

using namespace Qt::StringLiterals;

QList<Moment> lastWrongTries(Database& database, CaseId id, int most)
{
    const Rows rows = database.run(uR"(
        SELECT at FROM status_tries
        WHERE case_id = :id AND was_right = 0 AND
              at > (SELECT coalesce(max(at), 0) FROM status_tries WHERE case_id = :id AND was_right = 1)
        ORDER BY at DESC
        LIMIT :most)"_s,
                                   {{u"id"_s, id.value}, {u"most"_s, most}});
    QList<Moment> tries;
    for (const Row& row : rows) {
        tries.append(Moment{row.number(0)});
    }
    return tries;
}

void recordTry(Database& database, CaseId id, Moment at, bool right)
{
    constexpr qint64 aDay = 24LL * 3600;
    database.run(u"DELETE FROM status_tries WHERE case_id = :id AND at < :old"_s,
                 {{u"id"_s, id.value}, {u"old"_s, at.plusSeconds(-aDay).milliseconds}});
    database.run(u"INSERT INTO status_tries (case_id, at, was_right) VALUES (:id, :at, :right)"_s,
                 {{u"id"_s, id.value}, {u"at"_s, at.milliseconds}, {u"right"_s, right ? 1 : 0}});
}

} // namespace redress
