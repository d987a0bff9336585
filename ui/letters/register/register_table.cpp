#include "ui/letters/register/register_table.h"

#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

void RegisterTable::show(const QList<RegisterLine>& lines, RegisterPart wanted, const QTimeZone& where)
{
    const qsizetype before = shown.size();
    if (wanted == part && before > 0 && lines.size() >= before && lines.first(before) == shown) {
        if (lines.size() > before) {
            beginInsertRows({}, int(before), int(lines.size()) - 1);
            shown = lines;
            endInsertRows();
        }
        return;
    }
    beginResetModel();
    shown = lines;
    part = wanted;
    zone = where;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const RegisterLine* RegisterTable::lineAt(int row) const
{
    return row < 0 || row >= shown.size() ? nullptr : &shown.at(row);
}

int RegisterTable::rowOf(const RegisterLine& line) const
{
    const auto found = std::ranges::find_if(shown, [&line](const auto& one) { return one.isSameAs(line); });
    return found == shown.end() ? -1 : int(found - shown.begin());
}

int RegisterTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown.size());
}

int RegisterTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterTable::data(const QModelIndex& index, int role) const
{
    const RegisterLine* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (line == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(text(*line, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Number ? wholeLine(*line) : text(*line, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == State && line->tone != look::Tone::Plain ? look::textOf(line->tone) : QVariant();
    default:
        return {};
    }
}

QString RegisterTable::text(const RegisterLine& line, int column) const
{
    switch (column) {
    case Number:
        return isolate(redress::textOf(line.number));
    case Day:
        return line.at ? QLocale().toString(line.at->in(zone).date(), QLocale::ShortFormat) : QString();
    case Purpose:
        return line.purpose;
    case Who:
        return line.who;
    case Subject:
        return line.subject;
    case Reference:
        return isolate(line.reference);
    case State:
        return line.state;
    default:
        return {};
    }
}

QString RegisterTable::wholeLine(const RegisterLine& line) const
{
    QStringList parts;
    for (int column = Number; column < ColumnCount; ++column) {
        parts.append(text(line, column));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant RegisterTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const bool comesIn = part == RegisterPart::Incoming;
    switch (section) {
    case Number:
        return tr("Number");
    case Day:
        return comesIn ? tr("Received") : tr("Signed");
    case Purpose:
        return tr("Kind");
    case Who:
        return comesIn ? tr("Sender") : tr("Recipient");
    case Subject:
        return comesIn ? tr("What") : tr("Subject");
    case Reference:
        return tr("Case");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace redress
