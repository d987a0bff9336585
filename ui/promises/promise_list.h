#pragma once

#include "models/case_list.h"
#include "models/office.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <variant>

namespace redress {

/** Where a promise stands in the day. */
enum class PromiseTime { Late, Today, Coming };

/** Open promises under their headings: what is late, what is due today, what is coming. */
class PromiseList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { HeadingRole = Qt::UserRole, LineRole };

    using QAbstractListModel::QAbstractListModel;

    /** The earliest first; `endOfToday` parts what is due today from what is coming. */
    void show(const QList<PromiseLine>& lines, Moment now, Moment endOfToday, const QTimeZone& zone, const Office& office);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /** Headings cannot be gone to. */
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /** Null for a heading, and where there is no such row. */
    [[nodiscard]] const PromiseLine* lineAt(int row) const;
    /** Of that promise; -1 where it is not among them. */
    [[nodiscard]] int rowOf(CaseId id, PromiseId promise) const;
    /** -1 where there is none. */
    [[nodiscard]] int firstRow() const;

    [[nodiscard]] QString dueWords(const PromiseLine& line) const;
    /** Who sees to it. */
    [[nodiscard]] QString ownerOf(const PromiseLine& line) const;
    [[nodiscard]] Moment now() const { return present; }

private:
    using Row = std::variant<QString, PromiseLine>;

    [[nodiscard]] PromiseTime timeOf(const PromiseLine& line) const;
    [[nodiscard]] QString spoken(const PromiseLine& line) const;

    QList<Row> rows;
    Moment present;
    Moment tomorrow;
    QTimeZone zone;
    QHash<StaffId, QString> people;
};

} // namespace redress

Q_DECLARE_METATYPE(redress::PromiseLine)
