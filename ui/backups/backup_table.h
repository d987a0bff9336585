#pragma once

#include "app/backups/backup_file.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimeZone>

namespace redress {

/** The backups that lie in the folder, newest first. */
class BackupTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Made, Size, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<BackupFile>& backups, Moment now, const QTimeZone& zone);
    /** Null behind the last row. */
    [[nodiscard]] const BackupFile* backupAt(int row) const;
    /** The first that is good, or -1. */
    [[nodiscard]] int firstGood() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BackupFile> shown;
    Moment now;
    QTimeZone zone = QTimeZone::utc();
};

} // namespace redress
