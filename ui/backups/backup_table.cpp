#include "ui/backups/backup_table.h"

#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QIcon>
#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

void BackupTable::show(const QList<BackupFile>& backups, Moment moment, const QTimeZone& place)
{
    beginResetModel();
    shown = backups;
    now = moment;
    zone = place;
    endResetModel();
}

const BackupFile* BackupTable::backupAt(int row) const
{
    return row >= 0 && row < shown.size() ? &shown.at(row) : nullptr;
}

int BackupTable::firstGood() const
{
    for (int row = 0; row < shown.size(); ++row) {
        if (shown.at(row).good) {
            return row;
        }
    }
    return -1;
}

int BackupTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(shown.size());
}

int BackupTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupTable::data(const QModelIndex& index, int role) const
{
    const BackupFile& backup = shown.at(index.row());
    if (role == Qt::ToolTipRole) {
        return backup.good ? backup.file : backup.trouble;
    }
    if (role == Qt::DecorationRole && index.column() == State) {
        return look::icon(backup.good ? u"dialog-ok"_s : u"dialog-warning"_s);
    }
    if (role == Qt::ForegroundRole && !backup.good) {
        return look::textOf(look::Tone::Late);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case Made:
        return momentInWords(backup.made, now, zone);
    case Size:
        return apart(QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat));
    case State:
        return backup.good ? tr("Good") : tr("Damaged");
    default:
        return {};
    }
}

QVariant BackupTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Made:
        return tr("Made");
    case Size:
        return tr("Size");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace redress
