#pragma once

#include "app/cases/case_views.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace redress {

/** The lines of a list as far as they were read. New answers are worked in, so that place and selection stay.
 */
class WorkListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int LineRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /** The display text is the subject; the accessible text tells the whole line. */
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /** Other cases than before: nothing is kept. */
    void show(const QList<CaseLine>& lines);
    /** The same list, read again: lines that stay keep their place in the view and their selection. */
    void renew(const QList<CaseLine>& lines);
    /** The next page. */
    void append(const QList<CaseLine>& lines);

    [[nodiscard]] const QList<CaseLine>& lines() const { return shown; }
    /** -1 where the case is not among the lines. */
    [[nodiscard]] int rowOf(CaseId id) const;
    /** Due words count from here. */
    void setNow(Moment now, const QTimeZone& zone);
    [[nodiscard]] Moment now() const { return present; }
    [[nodiscard]] const QTimeZone& zone() const { return timeZone; }

private:
    [[nodiscard]] QString spoken(const CaseLine& line) const;
    [[nodiscard]] QString toolTip(const CaseLine& line) const;
    void removeAllBut(const QList<CaseLine>& lines);
    void placeAt(int row, const CaseLine& line);

    QList<CaseLine> shown;
    Moment present;
    QTimeZone timeZone;
};

} // namespace redress

Q_DECLARE_METATYPE(redress::CaseLine)
