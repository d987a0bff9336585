#include "ui/queue/work_list_model.h"

#include "ui/words.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QSet<qint64> idsOf(const QList<CaseLine>& lines)
{
    QSet<qint64> ids;
    ids.reserve(lines.size());
    for (const CaseLine& line : lines) {
        ids.insert(line.id.value);
    }
    return ids;
}

} // namespace

int WorkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown.size());
}

int WorkListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : listColumnCount;
}

QVariant WorkListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= shown.size()) {
        return {};
    }
    const CaseLine& line = shown.at(index.row());
    const auto column = ListColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return lineWords.textOf(line, column);
    case Qt::AccessibleTextRole:
        return column == ListColumn::Subject ? lineWords.spoken(line)
                                             : tr("%1: %2").arg(wordOf(column), lineWords.textOf(line, column));
    case Qt::ToolTipRole:
        return lineWords.toolTip(line);
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

QVariant WorkListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = ListColumn(section);
    if (role == Qt::DisplayRole) {
        return wordOf(column);
    }
    if (role == Qt::ToolTipRole) {
        return orderOf(column) ? tr("Sorts the list by this column; again turns it round")
                               : tr("The list cannot be sorted by this column");
    }
    return {};
}

void WorkListModel::show(const QList<CaseLine>& lines)
{
    beginResetModel();
    shown = lines;
    endResetModel();
}

void WorkListModel::renew(const QList<CaseLine>& lines)
{
    removeAllBut(lines);
    for (int row = 0; row < lines.size(); ++row) {
        placeAt(row, lines.at(row));
    }
}

void WorkListModel::removeAllBut(const QList<CaseLine>& lines)
{
    const QSet<qint64> staying = idsOf(lines);
    for (int row = int(shown.size()) - 1; row >= 0; --row) {
        if (!staying.contains(shown.at(row).id.value)) {
            beginRemoveRows({}, row, row);
            shown.removeAt(row);
            endRemoveRows();
        }
    }
}

void WorkListModel::placeAt(int row, const CaseLine& line)
{
    // Most lines stand where they stood: a long list is not searched through for each of them.
    const bool stands = row < shown.size() && shown.at(row).id == line.id;
    const int from = stands ? row : rowOf(line.id);
    if (from < 0) {
        beginInsertRows({}, row, row);
        shown.insert(row, line);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        shown.move(from, row);
        endMoveRows();
    }
    if (shown.at(row) != line) {
        shown[row] = line;
        Q_EMIT dataChanged(index(row), index(row, listColumnCount - 1));
    }
}

void WorkListModel::append(const QList<CaseLine>& lines)
{
    const QSet<qint64> known = idsOf(shown);
    QList<CaseLine> fresh;
    std::ranges::copy_if(lines, std::back_inserter(fresh),
                         [&](const CaseLine& line) { return !known.contains(line.id.value); });
    if (fresh.isEmpty()) {
        return;
    }
    beginInsertRows({}, int(shown.size()), int(shown.size() + fresh.size()) - 1);
    shown.append(fresh);
    endInsertRows();
}

int WorkListModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(shown, id, &CaseLine::id);
    return found == shown.end() ? -1 : int(found - shown.begin());
}

void WorkListModel::learn(const Office& office)
{
    lineWords.learn(office);
    tellAll();
}

void WorkListModel::setNow(Moment now, const QTimeZone& zone)
{
    lineWords.setNow(now, zone);
    tellAll();
}

void WorkListModel::tellAll()
{
    if (!shown.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(shown.size()) - 1, listColumnCount - 1));
    }
}

} // namespace redress
