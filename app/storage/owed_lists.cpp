#include "app/storage/owed_lists.h"

#include "app/storage/shown_to.h"
#include "models/as_seen_by.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;

/** Shown to whom (%1). */
const QString promiseStatement = uR"(
    SELECT cases.id, cases.reference, cases.subject, cases.complainant, cases.phone, cases.standing,
           promises.id, promises.kind, promises.what, promises.due, promises.owner, promises.state
    FROM promises JOIN cases ON cases.id = promises.case_id
    WHERE promises.is_open = 1 AND promises.due < :before AND
          (CAST(:owner AS BIGINT) = 0 OR promises.owner = :owner) AND %1
    ORDER BY promises.due, promises.case_id, promises.id
    LIMIT :most
)"_s;

/** Shown to whom (%1). */
const QString noticeStatement = uR"(
    SELECT cases.id, cases.reference, cases.complainant, cases.standing,
           notices.id, notices.rule, notices.way, notices.address, notices.text, notices.owed_at
    FROM notices JOIN cases ON cases.id = notices.case_id
    WHERE notices.is_owed = 1 AND %1
    ORDER BY notices.owed_at, notices.case_id, notices.id
    LIMIT :most
)"_s;

/** Which table (%1) and condition (%2), shown to whom (%3). */
const QString countStatement = uR"(
    SELECT count(*) FROM %1 WHERE %2 AND EXISTS (SELECT 1 FROM cases WHERE cases.id = %1.case_id AND %3)
)"_s;

bool isKeptUnnamed(const Row& row, int column, const Actor& viewer)
{
    return isKeptUnnamedFrom(named<Standing>(row.text(column)).value_or(Standing::Named), viewer);
}

int countIn(Database& database, const QString& table, const QString& condition, Values values, const Actor& viewer)
{
    bindViewer(values, viewer);
    return int(database.run(countStatement.arg(table, condition, shownTo(viewer)), values).first().number(0));
}

} // namespace

QList<PromiseLine> readPromises(Database& database, const PromiseQuestion& question, const Actor& viewer)
{
    if (viewer.role == Role::Administrator) {
        return {};
    }
    Values values{{u"before"_s, question.before.milliseconds}, {u"owner"_s, question.owner.value}, {u"most"_s, mostLines}};
    bindViewer(values, viewer);
    QList<PromiseLine> lines;
    for (const Row& row : database.run(promiseStatement.arg(shownTo(viewer)), values)) {
        PromiseLine line{CaseId{row.number(0)}, row.text(1), row.text(2), row.text(3), row.text(4), {}};
        if (isKeptUnnamed(row, 5, viewer)) {
            line.complainant.clear();
            line.phone.clear();
        }
        line.promise.id = PromiseId{row.number(6)};
        line.promise.kind = named<PromiseKind>(row.text(7)).value_or(PromiseKind::Promise);
        line.promise.what = row.text(8);
        line.promise.due = Moment{row.number(9)};
        line.promise.owner = StaffId{row.number(10)};
        line.promise.state = named<PromiseState>(row.text(11)).value_or(PromiseState::Open);
        lines.append(line);
    }
    return lines;
}

QList<NoticeLine> readNoticesOwed(Database& database, const Actor& viewer)
{
    // What a notice says goes to the complainant: nothing for whoever works in a department.
    if (viewer.role == Role::Administrator || viewer.role == Role::Officer) {
        return {};
    }
    Values values{{u"most"_s, mostLines}};
    bindViewer(values, viewer);
    QList<NoticeLine> lines;
    for (const Row& row : database.run(noticeStatement.arg(shownTo(viewer)), values)) {
        NoticeLine line{CaseId{row.number(0)}, row.text(1), row.text(2), {}};
        line.notice.id = NoticeId{row.number(4)};
        line.notice.rule = row.text(5);
        line.notice.way = named<NoticeWay>(row.text(6)).value_or(NoticeWay::Email);
        line.notice.address = row.text(7);
        line.notice.text = row.text(8);
        line.notice.owedAt = Moment{row.number(9)};
        lines.append(line);
    }
    return lines;
}

void countOwed(Database& database, QueueCounts& counts, const Actor& viewer, Moment endOfToday)
{
    if (viewer.role == Role::Administrator) {
        return;
    }
    counts.promisesToday = countIn(database, u"promises"_s, u"promises.is_open = 1 AND promises.due < :before"_s,
                                   {{u"before"_s, endOfToday.milliseconds}}, viewer);
    if (viewer.role == Role::Officer) {
        return;
    }
    counts.noticesOwed = countIn(database, u"notices"_s, u"notices.is_owed = 1"_s, {}, viewer);
    Values values;
    bindViewer(values, viewer);
    counts.toNote =
        int(database.run(u"SELECT count(*) FROM cases WHERE is_open = 1 AND awaits_note = 1 AND %1"_s.arg(shownTo(viewer)),
                         values)
                .first()
                .number(0));
}

} // namespace redress
