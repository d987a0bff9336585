#pragma once

#include "models/case_list.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace redress {

/** Notices that are owed, the oldest first. */
class OwedList : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<NoticeLine>& lines, Moment now);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /** Null where there is no such row. */
    [[nodiscard]] const NoticeLine* lineAt(int row) const;
    [[nodiscard]] int rowOf(CaseId id, NoticeId notice) const;
    /** "Text message to 0901 234 567". */
    [[nodiscard]] static QString wayWords(const Notice& notice);
    /** How long it has been owed. */
    [[nodiscard]] QString ageWords(const NoticeLine& line) const;

private:
    QList<NoticeLine> lines;
    Moment present;
};

} // namespace redress
