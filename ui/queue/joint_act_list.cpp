#include "ui/queue/joint_act_list.h"

#include "ui/widgets/look.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

JointActList::JointActList(const QList<CaseLine>& lines, QObject* parent) : QAbstractTableModel(parent)
{
    for (const CaseLine& line : lines) {
        rows.append({line, {}, {}, State::Unread, {}});
    }
}

int JointActList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

int JointActList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JointActList::remarkOf(const Row& row) const
{
    QStringList reasons;
    switch (row.state) {
    case State::Unread:
        return tr("Being read");
    case State::Ready:
        return {};
    case State::Barred:
        for (const Refusal& refusal : row.step.refusals) {
            reasons.append(refusal.text);
        }
        return tr("✕ %1").arg(reasons.join(u' '));
    case State::Running:
        return tr("Being done");
    case State::Done:
        return tr("✓ Done");
    case State::Failed:
        return tr("✕ %1").arg(row.refusal);
    }
    return {};
}

QVariant JointActList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rows.at(index.row());
    const bool stays = row.state == State::Barred || row.state == State::Failed;
    if (role == Qt::ForegroundRole) {
        if (stays && index.column() == Remark) {
            return look::textOf(look::Tone::Late);
        }
        return stays || index.column() == Reference ? QVariant(look::muted()) : QVariant(look::text());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Reference:
        return isolate(row.line.reference);
    case Subject:
        return row.line.subject;
    case Before:
        return row.step.before;
    case After:
        return stays ? QString() : row.step.after;
    case Remark:
        return remarkOf(row);
    default:
        return {};
    }
}

QVariant JointActList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Reference:
        return tr("Reference");
    case Subject:
        return tr("Subject");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    case Remark:
        return tr("What stands against it");
    default:
        return {};
    }
}

int JointActList::firstIn(State state) const
{
    const auto found = std::ranges::find(rows, state, &Row::state);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int JointActList::count(State state) const
{
    return int(std::ranges::count(rows, state, &Row::state));
}

void JointActList::takeView(int number, const CaseView& view)
{
    rows[number].view = view;
}

void JointActList::takeStep(int number, const JointStep& step)
{
    Row& row = rows[number];
    row.step = step;
    // A case that was tried in vain keeps its reason in sight until it is tried again.
    const bool failed = row.state == State::Failed;
    setState(number, !step.refusals.isEmpty() ? State::Barred : failed ? State::Failed : State::Ready, row.refusal);
}

void JointActList::setState(int number, State state, const QString& refusal)
{
    rows[number].state = state;
    rows[number].refusal = refusal;
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

void JointActList::keepTheRest()
{
    beginResetModel();
    rows.removeIf([](const Row& row) { return row.state == State::Done; });
    for (Row& row : rows) {
        if (row.state == State::Failed) {
            row.view.reset();
        }
    }
    endResetModel();
}

} // namespace redress
