#include "ui/overdue/board_table.h"

#include "ui/words.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecondsOfADay = 24LL * 3600 * 1000;

int lateOf(const BoardRow& row)
{
    return std::accumulate(row.late.begin(), row.late.end(), 0);
}

/** Parted at the blank that leaves the shorter lines; a lone word stays as it is. */
QStringList inTwoLines(const QString& words)
{
    qsizetype best = -1;
    qsizetype longest = words.size();
    for (qsizetype blank = words.indexOf(u' '); blank >= 0; blank = words.indexOf(u' ', blank + 1)) {
        if (const qsizetype longer = std::max(blank, words.size() - blank - 1); longer <= longest) {
            best = blank;
            longest = longer;
        }
    }
    return best < 0 ? QStringList{words} : QStringList{words.left(best), words.mid(best + 1)};
}

} // namespace

void BoardTable::show(const Board& board, const BoardQuestion& asked, const Office& office)
{
    beginResetModel();
    question = asked;
    rows = {{tr("All cases"), false, board.all, {}}};
    QList<Row> departments;
    for (auto one = board.byDepartment.begin(); one != board.byDepartment.end(); ++one) {
        const Department* department = office.department(one.key());
        ListFilter narrows;
        narrows.department = one.key();
        departments.append({department == nullptr ? tr("Unknown") : department->name, false, *one, narrows});
    }
    add(tr("By department"), departments);
    QList<Row> people;
    for (auto one = board.byPerson.begin(); one != board.byPerson.end(); ++one) {
        const Staff* member = office.member(one.key());
        ListFilter narrows;
        narrows.assignee = one.key();
        people.append({member == nullptr ? tr("Nobody yet") : member->name, false, *one, narrows});
    }
    add(tr("By person"), people);
    QList<Row> stages;
    for (auto one = board.byStage.begin(); one != board.byStage.end(); ++one) {
        ListFilter narrows;
        narrows.stage = one.key();
        stages.append({redress::wordOf(one.key()), false, *one, narrows});
    }
    rows.append({tr("By stage"), true, {}, {}});
    rows.append(stages);
    endResetModel();
}

/** Who has most that is late comes first. */
void BoardTable::add(const QString& heading, QList<Row> fresh)
{
    std::ranges::stable_sort(fresh, [](const Row& one, const Row& other) {
        const int late = lateOf(one.numbers);
        const int otherLate = lateOf(other.numbers);
        return late != otherLate ? late > otherLate : QString::localeAwareCompare(one.name, other.name) < 0;
    });
    if (!fresh.isEmpty()) {
        rows.append({heading, true, {}, {}});
        rows.append(fresh);
    }
}

int BoardTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

int BoardTable::columnCount(const QModelIndex& parent) const
{
    // A name, all that is late, its bands, today, soon; nothing before the first answer.
    return parent.isValid() || rows.isEmpty() ? 0 : 1 + 1 + int(question.edges.size() + 1) + 2;
}

BoardTable::Kind BoardTable::kindOf(int column) const
{
    if (column == 0) {
        return Kind::Name;
    }
    if (column == 1) {
        return Kind::Late;
    }
    const int last = columnCount() - 1;
    return column == last ? Kind::DueSoon : column == last - 1 ? Kind::DueToday : Kind::Band;
}

int BoardTable::bandOf(int column) const
{
    return column - 2;
}

int BoardTable::numberAt(const QModelIndex& index) const
{
    const BoardRow& numbers = rows.at(index.row()).numbers;
    switch (kindOf(index.column())) {
    case Kind::Name:
        return 0;
    case Kind::Late:
        return lateOf(numbers);
    case Kind::Band:
        return numbers.late.value(bandOf(index.column()));
    case Kind::DueToday:
        return numbers.dueToday;
    case Kind::DueSoon:
        return numbers.dueSoon;
    }
    return 0;
}

QString BoardTable::bandWord(int band) const
{
    const auto daysOf = [this](qsizetype edge) {
        const qint64 age = question.now.milliseconds - question.edges.at(edge).milliseconds;
        return QLocale().toString(age / millisecondsOfADay);
    };
    if (band == 0) {
        return tr("under %1 day").arg(daysOf(0));
    }
    return band == question.edges.size() ? tr("over %1 days").arg(daysOf(band - 1))
                                         : tr("%1–%2 days").arg(daysOf(band - 1), daysOf(band));
}

QString BoardTable::wordOf(int column) const
{
    switch (kindOf(column)) {
    case Kind::Name:
        return {};
    case Kind::Late:
        return tr("Late");
    case Kind::Band:
        return bandWord(bandOf(column));
    case Kind::DueToday:
        return tr("Due today");
    case Kind::DueSoon:
        return tr("In 3 working days");
    }
    return {};
}

QString BoardTable::spoken(const QModelIndex& index) const
{
    const Row& row = rows.at(index.row());
    if (row.heading || index.column() == 0) {
        return row.name;
    }
    return tr("%1, %2: %3").arg(row.name, titleAt(index.siblingAtColumn(index.column())).section(u" · "_s, 0, 0),
                                QLocale().toString(numberAt(index)));
}

QVariant BoardTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) {
            return row.name;
        }
        return row.heading ? QString() : QLocale().toString(numberAt(index));
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        if (index.column() == 0) {
            return row.name;
        }
        return questionAt(index) ? QVariant(titleAt(index)) : QVariant();
    case HeadingRole:
        return row.heading;
    case KindRole:
        return int(kindOf(index.column()));
    case NumberRole:
        return numberAt(index);
    default:
        return {};
    }
}

void BoardTable::setNarrow(bool wanted)
{
    if (narrow != wanted) {
        narrow = wanted;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QVariant BoardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section > 0) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    QStringList lines = narrow ? inTwoLines(wordOf(section)) : QStringList{wordOf(section)};
    if (QGuiApplication::isRightToLeft()) {
        // "1–3" would be read as "3–1".
        std::ranges::transform(lines, lines.begin(), apart);
    }
    return lines.join(u'\n');
}

Qt::ItemFlags BoardTable::flags(const QModelIndex& index) const
{
    // The arrows pass over the headings.
    return index.isValid() && !isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

bool BoardTable::isHeading(int row) const
{
    return row >= 0 && row < rows.size() && rows.at(row).heading;
}

QModelIndex BoardTable::allOf(Kind kind) const
{
    int column = 0;
    while (column < columnCount() - 1 && kindOf(column) != kind) {
        ++column;
    }
    return index(0, column);
}

std::optional<ListQuestion> BoardTable::questionAt(const QModelIndex& index) const
{
    if (!index.isValid() || numberAt(index) == 0) {
        return std::nullopt;
    }
    ListQuestion wanted;
    wanted.listing = Listing::AllOpen;
    wanted.filter = rows.at(index.row()).narrows;
    const int band = bandOf(index.column());
    switch (kindOf(index.column())) {
    case Kind::Name:
        return std::nullopt;
    case Kind::Late:
        wanted.filter.dueBefore = question.now;
        break;
    case Kind::Band:
        wanted.filter.dueBefore = band == 0 ? question.now : question.edges.at(band - 1);
        if (band < question.edges.size()) {
            wanted.filter.dueFrom = question.edges.at(band);
        }
        break;
    case Kind::DueToday:
        wanted.filter.dueFrom = question.now;
        wanted.filter.dueBefore = question.endOfToday;
        break;
    case Kind::DueSoon:
        wanted.filter.dueFrom = question.endOfToday;
        wanted.filter.dueBefore = question.endOfSoon;
        break;
    }
    return wanted;
}

QString BoardTable::titleAt(const QModelIndex& index) const
{
    const Row& row = rows.at(index.row());
    const Kind kind = kindOf(index.column());
    const QString what = kind == Kind::Band      ? tr("Late, %1").arg(wordOf(index.column()))
                         : kind == Kind::DueSoon ? tr("Due in 3 working days")
                                                 : wordOf(index.column());
    return index.row() == 0 ? what : u"%1 · %2"_s.arg(what, row.name);
}

} // namespace redress
