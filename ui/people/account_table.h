#pragma once

#include "models/office.h"

#include <QAbstractTableModel>

namespace redress {

/** The accounts as a table, those in use first. */
class AccountTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, SignInName, RoleColumn, DepartmentColumn, Title, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Office& office);
    /** None for a row that does not exist. */
    [[nodiscard]] StaffId staffAt(int row) const;
    /** -1 where there is none. */
    [[nodiscard]] int rowOf(StaffId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Staff& one, int column) const;

    QList<Staff> staff;
    QMap<qint64, QString> departments;
};

} // namespace redress
