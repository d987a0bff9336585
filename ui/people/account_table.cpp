#include "ui/people/account_table.h"

#include "ui/widgets/look.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

void AccountTable::show(const Office& office)
{
    beginResetModel();
    staff = office.staff;
    std::ranges::stable_partition(staff, &Staff::active);
    departments.clear();
    for (const Department& one : office.departments) {
        departments.insert(one.id.value, one.name);
    }
    endResetModel();
}

StaffId AccountTable::staffAt(int row) const
{
    return row < 0 || row >= staff.size() ? StaffId{} : staff.at(row).id;
}

int AccountTable::rowOf(StaffId id) const
{
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? -1 : int(found - staff.begin());
}

int AccountTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(staff.size());
}

int AccountTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Staff& one = staff.at(index.row());
    if (role == Qt::DisplayRole) {
        return text(one, index.column());
    }
    if (role == Qt::ForegroundRole && !one.active) {
        return look::muted();
    }
    return {};
}

QString AccountTable::text(const Staff& one, int column) const
{
    switch (column) {
    case Name:
        return one.name;
    case SignInName:
        return isolate(one.signInName);
    case RoleColumn:
        return wordOf(one.role);
    case DepartmentColumn:
        return departments.value(one.department.value);
    case Title:
        return one.title;
    case State:
        return one.active ? tr("In use") : tr("Closed");
    default:
        return {};
    }
}

QVariant AccountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case SignInName:
        return tr("Signs in as");
    case RoleColumn:
        return tr("Role");
    case DepartmentColumn:
        return tr("Department");
    case Title:
        return tr("Title");
    case State:
        return tr("Account");
    default:
        return {};
    }
}

} // namespace redress
