#include "ui/papers/paper_list_model.h"

#include <algorithm>

namespace redress {

void PaperListModel::setLines(QList<PaperLine> lines)
{
    std::ranges::stable_sort(lines, {}, [](const PaperLine& line) { return line.paper.withdrawn; });
    const auto same = [](const PaperLine& one, const PaperLine& other) { return one.paper.id == other.paper.id; };
    if (std::ranges::equal(lines, shown, same)) {
        shown = std::move(lines);
        if (!shown.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(shown.size()) - 1));
        }
        return;
    }
    beginResetModel();
    shown = std::move(lines);
    endResetModel();
}

int PaperListModel::rowOf(PaperId id) const
{
    const auto found = std::ranges::find(shown, id, [](const PaperLine& line) { return line.paper.id; });
    return found == shown.end() ? -1 : int(found - shown.begin());
}

int PaperListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown.size());
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const
{
    const PaperLine& line = shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.paper.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.spoken;
    case IdRole:
        return line.paper.id.value;
    case MediaTypeRole:
        return line.paper.mediaType;
    case KindRole:
        return line.kind;
    case OriginRole:
        return line.origin;
    case WithdrawnRole:
        return line.paper.withdrawn;
    default:
        return {};
    }
}

Qt::ItemFlags PaperListModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

} // namespace redress
