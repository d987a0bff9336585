#pragma once

#include "models/case_list.h"
#include "models/office.h"

#include <QAbstractTableModel>

namespace redress {

/**
 * The overdue board as one grid: all cases, then by department, by person and by stage. Each number that is not zero
 * stands for a list of cases.
 */
class BoardTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** Whether a row is the heading of those below it. */
    static constexpr int HeadingRole = Qt::UserRole;
    /** What kind of number it is: see Kind. */
    static constexpr int KindRole = Qt::UserRole + 1;
    static constexpr int NumberRole = Qt::UserRole + 2;
    enum class Kind { Name, Late, Band, DueToday, DueSoon };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Board& board, const BoardQuestion& question, const Office& office);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /** Whether the words over the columns stand in two lines. */
    void setNarrow(bool wanted);

    [[nodiscard]] bool isHeading(int row) const;
    /** The number of all cases, of that kind; for a kind with one column. */
    [[nodiscard]] QModelIndex allOf(Kind kind) const;
    /** The list behind a number; none where the number is zero or no number. */
    [[nodiscard]] std::optional<ListQuestion> questionAt(const QModelIndex& index) const;
    /** What that list is called: "Late by 1 to 3 days · Technology". */
    [[nodiscard]] QString titleAt(const QModelIndex& index) const;

private:
    struct Row
    {
        QString name;
        bool heading = false;
        BoardRow numbers;
        /** Whose or which cases these are. */
        ListFilter narrows;
    };

    void add(const QString& heading, QList<Row> fresh);
    [[nodiscard]] Kind kindOf(int column) const;
    [[nodiscard]] int bandOf(int column) const;
    [[nodiscard]] int numberAt(const QModelIndex& index) const;
    [[nodiscard]] QString bandWord(int band) const;
    [[nodiscard]] QString wordOf(int column) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    QList<Row> rows;
    BoardQuestion question;
    bool narrow = false;
};

} // namespace redress
