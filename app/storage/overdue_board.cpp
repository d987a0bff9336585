#include "app/storage/case_lists.h"
#include "app/storage/shown_to.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** How much falls into each span (%1), by person and stage, of what is shown (%2). */
const QString byPersonAndStage = uR"(
    SELECT assignee, stage, %1
    FROM cases
    WHERE is_open = 1 AND due_at < :end AND %2
    GROUP BY assignee, stage
)"_s;

/** The same by department; several hand-offs of a case to one department are one case. */
const QString byDepartment = uR"(
    SELECT department, %1
    FROM (SELECT DISTINCT hand_offs.department AS department, cases.id, cases.due_at AS due_at
          FROM hand_offs JOIN cases ON cases.id = hand_offs.case_id
          WHERE hand_offs.is_open = 1 AND cases.is_open = 1 AND due_at < :end AND %2) AS waiting
    GROUP BY department
)"_s;

/** From when until before when a case is due that counts here; the first span has no beginning. */
struct Span
{
    std::optional<Moment> from;
    Moment before;
};

/** In the order of a row's numbers: the late bands youngest first, today, soon. */
QList<Span> spansOf(const BoardQuestion& question)
{
    QList<Span> spans;
    Moment before = question.now;
    for (const Moment edge : question.edges) {
        spans.append({edge, before});
        before = edge;
    }
    spans.append({std::nullopt, before});
    spans.append({question.now, question.endOfToday});
    spans.append({question.endOfToday, question.endOfSoon});
    return spans;
}

QString countsOf(const QList<Span>& spans, Values& values)
{
    QStringList counts;
    for (const Span& span : spans) {
        const QString number = QString::number(counts.size());
        QString condition = u"due_at < :before"_s + number;
        values.insert(u"before"_s + number, span.before.milliseconds);
        if (span.from) {
            condition += u" AND due_at >= :from"_s + number;
            values.insert(u"from"_s + number, span.from->milliseconds);
        }
        counts.append(u"count(*) FILTER (WHERE %1)"_s.arg(condition));
    }
    return counts.join(u", "_s);
}

BoardRow emptyRow(const BoardQuestion& question)
{
    return {QList<int>(question.edges.size() + 1, 0), 0, 0};
}

/** Adds the numbers of a row of the answer, which begin at a column. */
void add(BoardRow& to, const Row& row, int column)
{
    for (int& late : to.late) {
        late += int(row.number(column++));
    }
    to.dueToday += int(row.number(column));
    to.dueSoon += int(row.number(column + 1));
}

template <class Key>
BoardRow& rowOf(QMap<Key, BoardRow>& rows, Key key, const BoardRow& none)
{
    const auto known = rows.find(key);
    return known == rows.end() ? *rows.insert(key, none) : *known;
}

} // namespace

Board readBoard(Database& database, const BoardQuestion& question, const Actor& viewer)
{
    const BoardRow none = emptyRow(question);
    Board board{none, {}, {}, {}};
    if (viewer.role == Role::Administrator) {
        return board;
    }
    Values values{{u"end"_s, question.endOfSoon.milliseconds}};
    const QString counts = countsOf(spansOf(question), values);
    bindViewer(values, viewer);
    const ReadTransaction sameMoment(database);
    for (const Row& row : database.run(byPersonAndStage.arg(counts, shownTo(viewer)), values)) {
        add(board.all, row, 2);
        add(rowOf(board.byPerson, StaffId{row.number(0)}, none), row, 2);
        add(rowOf(board.byStage, named<Stage>(row.text(1)).value_or(Stage::Verification), none), row, 2);
    }
    const QString own = viewer.role == Role::Officer ? u"hand_offs.department = :department AND "_s : QString();
    for (const Row& row : database.run(byDepartment.arg(counts, own + shownTo(viewer)), values)) {
        add(rowOf(board.byDepartment, DepartmentId{row.number(0)}, none), row, 1);
    }
    return board;
}

} // namespace redress
