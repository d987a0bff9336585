#pragma once

#include "ui/letters/register/register_line.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace redress {

/** Lines of the letter register, a letter or a piece of post a row. */
class RegisterTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Day, Purpose, Who, Subject, Reference, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** Further lines of the same part are added below; anything else takes the place of what stands there. */
    void show(const QList<RegisterLine>& lines, RegisterPart part, const QTimeZone& zone);

    /** Null where there is no such row. */
    [[nodiscard]] const RegisterLine* lineAt(int row) const;
    /** -1 where it is not among them. */
    [[nodiscard]] int rowOf(const RegisterLine& line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /** The accessible text of the first column tells the whole line. */
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RegisterLine& line, int column) const;
    [[nodiscard]] QString wholeLine(const RegisterLine& line) const;

    QList<RegisterLine> shown;
    RegisterPart part = RegisterPart::Outgoing;
    QTimeZone zone;
};

} // namespace redress
