#include "ui/queue/work_list_model.h"

#include "ui/words.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

int WorkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown.size());
}

QVariant WorkListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= shown.size()) {
        return {};
    }
    const CaseLine& line = shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.subject;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case Qt::ToolTipRole:
        return toolTip(line);
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

QString WorkListModel::spoken(const CaseLine& line) const
{
    QStringList parts{line.subject, line.complainant, line.reference, wordOf(line.queue)};
    if (line.round > 1) {
        parts << tr("round %1").arg(line.round);
    }
    if (line.due) {
        parts << tr("due %1").arg(dueInWords(*line.due, present, timeZone));
    }
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString WorkListModel::toolTip(const CaseLine& line) const
{
    QStringList parts{line.subject, tr("%1, received %2 by %3")
                                        .arg(isolate(line.reference), fullMoment(line.received, timeZone),
                                             wordOf(line.channel))};
    if (!line.product.isEmpty()) {
        parts << line.product;
    }
    if (line.due) {
        parts << tr("Due %1").arg(fullMoment(*line.due, timeZone));
    }
    QString text;
    for (const QString& part : parts) {
        text += u"<p style='margin:2px'>%1</p>"_s.arg(part.toHtmlEscaped());
    }
    return text;
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
    QSet<qint64> staying;
    for (const CaseLine& line : lines) {
        staying.insert(line.id.value);
    }
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
    const int from = rowOf(line.id);
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
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void WorkListModel::append(const QList<CaseLine>& lines)
{
    QList<CaseLine> fresh;
    std::ranges::copy_if(lines, std::back_inserter(fresh),
                         [this](const CaseLine& line) { return rowOf(line.id) < 0; });
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

void WorkListModel::setNow(Moment now, const QTimeZone& zone)
{
    present = now;
    timeZone = zone;
    if (!shown.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(shown.size()) - 1));
    }
}

} // namespace redress
