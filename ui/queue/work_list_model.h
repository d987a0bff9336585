#pragma once

#include "app/cases/case_views.h"
#include "ui/queue/line_words.h"

#include <QAbstractTableModel>

namespace redress {

/**
 * The lines of a list as far as they were read, with the columns of ListColumn. New answers are worked in, so that
 * place and selection stay.
 */
class WorkListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int LineRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    using QAbstractTableModel::index;
    [[nodiscard]] QModelIndex index(int row) const { return index(row, 0); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /** The accessible text of the first column tells the whole line. */
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** Other cases than before: nothing is kept. */
    void show(const QList<CaseLine>& lines);
    /** The same list, read again: lines that stay keep their place in the view and their selection. */
    void renew(const QList<CaseLine>& lines);
    /** The next page. */
    void append(const QList<CaseLine>& lines);

    [[nodiscard]] const QList<CaseLine>& lines() const { return shown; }
    /** -1 where the case is not among the lines. */
    [[nodiscard]] int rowOf(CaseId id) const;
    /** The names that stand behind the ids. */
    void learn(const Office& office);
    /** Due words count from here. */
    void setNow(Moment now, const QTimeZone& zone);
    [[nodiscard]] const LineWords& words() const { return lineWords; }

private:
    void removeAllBut(const QList<CaseLine>& lines);
    void placeAt(int row, const CaseLine& line);
    void tellAll();

    QList<CaseLine> shown;
    LineWords lineWords;
};

} // namespace redress

Q_DECLARE_METATYPE(redress::CaseLine)
