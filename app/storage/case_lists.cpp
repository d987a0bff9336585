#include "app/storage/case_lists.h"

#include "app/storage/list_filter.h"
#include "app/storage/search_text.h"
#include "app/storage/shown_to.h"
#include "models/as_seen_by.h"
#include "models/fold.h"
#include "models/reference.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The columns of a CaseLine; readLine reads them in this order. */
const QString lineColumns = uR"(
    SELECT id, reference, subject, complainant, phone, product, category, channel, stage, queue, round, severity,
           assignee, received, due_at, touched, is_open, standing, is_paused
)"_s;
constexpr int standingColumn = 17;

/** Which cases (%1), shown to whom (%2), narrowed (%3), behind which line (%4), in which order (%5), direction (%6). */
const QString pageStatement = lineColumns + uR"(
    FROM cases
    WHERE %1 AND %2 AND %3 AND %4
    ORDER BY %5 %6, id %6
    LIMIT :most
)"_s;

/** Which of them are the viewer's own (%1), shown to whom (%2). */
const QString countStatement = uR"(
    SELECT queue, count(*), count(*) FILTER (WHERE %1), count(*) FILTER (WHERE due_at < :now)
    FROM cases
    WHERE is_open = 1 AND %2
    GROUP BY queue
)"_s;

/** From the index to the cases; newest first is the index's own order, so a common word costs no more. */
const QString sqliteSearch = lineColumns + uR"(
    FROM search_index JOIN cases ON cases.id = search_index.rowid
    WHERE search_index MATCH :question AND %1
    ORDER BY search_index.rowid DESC
    LIMIT :most
)"_s;

const QString postgresqlSearch = lineColumns + uR"(
    FROM search_texts JOIN cases ON cases.id = search_texts.case_id
    WHERE array_to_tsvector(string_to_array(folded, ' ')) @@ CAST(:question AS tsquery) AND %1
    ORDER BY cases.id DESC
    LIMIT :most
)"_s;

CaseLine readLine(const Row& row, const Actor& viewer)
{
    CaseLine line;
    line.id = CaseId{row.number(0)};
    line.reference = row.text(1);
    line.subject = row.text(2);
    line.complainant = row.text(3);
    line.phone = row.text(4);
    line.product = row.text(5);
    line.category = row.text(6);
    line.channel = named<Channel>(row.text(7)).value_or(line.channel);
    line.stage = named<Stage>(row.text(8)).value_or(line.stage);
    line.queue = named<Queue>(row.text(9)).value_or(line.queue);
    line.round = int(row.number(10));
    line.severity = named<Severity>(row.text(11));
    line.assignee = StaffId{row.number(12)};
    line.received = Moment{row.number(13)};
    line.due = row.isNull(14) ? std::nullopt : std::optional(Moment{row.number(14)});
    line.touched = Moment{row.number(15)};
    line.closed = !row.flag(16);
    line.paused = row.flag(18);
    return asSeenBy(std::move(line), named<Standing>(row.text(standingColumn)).value_or(Standing::Named), viewer);
}

/** The first `most` of them; one more was asked for to know whether there are more. */
ListPage pageOf(const Rows& rows, int most, const Actor& viewer)
{
    ListPage page;
    page.more = rows.size() > most;
    for (const Row& row : rows.first(std::min<qsizetype>(rows.size(), most))) {
        page.lines.append(readLine(row, viewer));
    }
    return page;
}

QString isMine(const Actor& viewer)
{
    return viewer.role == Role::Officer
               ? u"EXISTS (SELECT 1 FROM hand_offs WHERE case_id = cases.id AND officer = :viewer AND is_open = 1)"_s
               : u"assignee = :viewer"_s;
}

/** Which cases a listing shows; is_open is spelt out, so that the indexes of the open cases serve. */
QString conditionOf(const ListQuestion& question, const Actor& viewer, Moment now, Values& values)
{
    switch (question.listing) {
    case Listing::Queue:
        values.insert(u"queue"_s, nameOf(question.queue));
        return question.queue == Queue::Archive ? u"is_open = 0 AND queue = :queue"_s
                                                : u"is_open = 1 AND queue = :queue"_s;
    case Listing::Mine:
        values.insert(u"viewer"_s, viewer.id.value);
        return u"is_open = 1 AND "_s + isMine(viewer);
    case Listing::Overdue:
        values.insert(u"now"_s, now.milliseconds);
        return u"is_open = 1 AND due_at < :now"_s;
    case Listing::AllOpen:
        return u"is_open = 1"_s;
    case Listing::ToNote:
        return u"is_open = 1 AND awaits_note = 1"_s;
    }
    return u"1 = 0"_s;
}

struct Ordering
{
    /** The expression, word for word as in the index that serves it. */
    QString by;
    /** Its value in a line, to go on behind it. */
    QVariant behind;
};

/** The order, too, must not tell a name that is kept from the viewer. */
QString complainantShownTo(const Actor& viewer)
{
    return isKeptUnnamedFrom(Standing::Unnamed, viewer)
               ? u"CASE WHEN standing = 'unnamed' THEN '' ELSE complainant_folded END"_s
               : u"complainant_folded"_s;
}

Ordering orderingOf(const ListQuestion& question, const Actor& viewer)
{
    const CaseLine last = question.after.value_or(CaseLine{});
    switch (question.order) {
    case ListOrder::Due:
        break;
    case ListOrder::Received:
        return {u"received"_s, last.received.milliseconds};
    case ListOrder::Touched:
        return {u"touched"_s, last.touched.milliseconds};
    case ListOrder::Reference:
        return {u"reference_year * 1000000000 + reference_number"_s,
                last.reference.section(u'-', 0, 0).toLongLong() * 1'000'000'000 +
                    last.reference.section(u'-', 1, 1).toLongLong()};
    case ListOrder::Complainant:
        return {complainantShownTo(viewer), sortKeyOf(last.complainant)};
    case ListOrder::Subject:
        return {u"subject_folded"_s, sortKeyOf(last.subject)};
    }
    // Cases without a due moment come last in both directions.
    constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();
    const qint64 none = question.descending ? -endOfTime : endOfTime;
    return {u"coalesce(due_at, %1)"_s.arg(none), last.due ? last.due->milliseconds : none};
}

} // namespace

ListPage readPage(Database& database, const ListQuestion& question, const Actor& viewer, Moment now)
{
    if (viewer.role == Role::Administrator) {
        return {};
    }
    const int most = std::clamp(question.most, 1, 200);
    Values values{{u"most"_s, most + 1}};
    bindViewer(values, viewer);
    const QString condition = conditionOf(question, viewer, now, values);
    const QString narrowed = conditionOf(question.filter, viewer, values);
    const Ordering ordering = orderingOf(question, viewer);

    QString behind = u"1 = 1"_s;
    if (question.after) {
        behind =
            u"(%1, id) %2 (:behind, :behind_id)"_s.arg(ordering.by, question.descending ? u"<"_s : u">"_s);
        values.insert(u"behind"_s, ordering.behind);
        values.insert(u"behind_id"_s, question.after->id.value);
    }
    const QString direction = question.descending ? u"DESC"_s : u"ASC"_s;
    const QString statement = pageStatement.arg(condition, shownTo(viewer), narrowed, behind, ordering.by, direction);
    return pageOf(database.run(statement, values), most, viewer);
}

QueueCounts countQueues(Database& database, const Actor& viewer, Moment now)
{
    if (viewer.role == Role::Administrator) {
        return {};
    }
    Values values{{u"viewer"_s, viewer.id.value}, {u"now"_s, now.milliseconds}};
    bindViewer(values, viewer);
    const Rows rows = database.run(countStatement.arg(isMine(viewer), shownTo(viewer)), values);
    QueueCounts counts;
    for (const Row& row : rows) {
        if (const auto queue = named<Queue>(row.text(0))) {
            counts.inQueue.insert(*queue, int(row.number(1)));
        }
        counts.mine += int(row.number(2));
        counts.overdue += int(row.number(3));
    }
    return counts;
}

namespace {

/** The words as prefixes, in the engine's own language. They are folded: letters and digits, nothing to
 * escape. */
QString fullTextQuestion(Engine engine, const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words) {
        const QString kept = word.left(longestSearchWord);
        parts.append(engine == Engine::Sqlite ? u"\"%1\"*"_s.arg(kept) : u"'%1':*"_s.arg(kept));
    }
    return parts.join(engine == Engine::Sqlite ? u" AND "_s : u" & "_s);
}

/** Whether what is shown of a line answers the question by itself. */
bool isFoundIn(const CaseLine& line, const QStringList& words)
{
    const QString shown = u' ' + fold(QStringList{line.reference, line.subject, line.product}.join(u' '));
    return std::ranges::all_of(words, [&](const QString& word) {
        return shown.contains(u' ' + word) || digitsOf(line.reference).contains(word);
    });
}

/** What a person may not read must not be found out by searching for it either. */
void leaveOutUnnamed(Rows& rows, const QStringList& words, const Actor& viewer)
{
    rows.removeIf([&](const Row& row) {
        const Standing standing = named<Standing>(row.text(standingColumn)).value_or(Standing::Named);
        return isKeptUnnamedFrom(standing, viewer) && !isFoundIn(readLine(row, viewer), words);
    });
}

} // namespace

ListPage searchCases(Database& database, const QString& question, const Actor& viewer)
{
    constexpr int most = 100;
    constexpr int fewestCharacters = 2;
    const QStringList words = searchWords(question);
    if (viewer.role == Role::Administrator || words.join(QString()).size() < fewestCharacters) {
        return {};
    }
    Values values{{u"question"_s, fullTextQuestion(database.engine(), words)}, {u"most"_s, most + 1}};
    bindViewer(values, viewer);
    const QString& statement = database.engine() == Engine::Sqlite ? sqliteSearch : postgresqlSearch;
    Rows rows = database.run(statement.arg(shownTo(viewer)), values);
    leaveOutUnnamed(rows, words, viewer);
    ListPage page = pageOf(rows, most, viewer);
    // Its parts can stand in the phone numbers of newer cases.
    std::ranges::stable_partition(page.lines, [reference = readReference(question)](const CaseLine& line) {
        return reference && line.reference == *reference;
    });
    return page;
}

} // namespace redress
