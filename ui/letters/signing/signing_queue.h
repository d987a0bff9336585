#pragma once

#include "models/letter_register.h"
#include "models/office.h"

#include <QAbstractListModel>

namespace redress {

/** Letters that wait for a signature, the oldest first. */
class SigningQueue : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /** `reader`: who looks at them. */
    void show(const QList<LetterLine>& lines, const Office& office, StaffId reader, Moment now);
    /** What was just signed or returned need not wait for the register to be read again. */
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /** Null where there is no such row. */
    [[nodiscard]] const LetterLine* lineAt(int row) const;
    /** -1 where it is not among them. */
    [[nodiscard]] int rowOf(CaseId id, LetterId letter) const;

    /** How long it waits. */
    [[nodiscard]] QString sinceWords(const LetterLine& line) const;
    [[nodiscard]] QString authorOf(const LetterLine& line) const;
    /** "for you", "for any manager", "for …". */
    [[nodiscard]] QString beforeWhom(const LetterLine& line) const;

private:
    [[nodiscard]] QString spoken(const LetterLine& line) const;

    QList<LetterLine> rows;
    QMap<StaffId, QString> people;
    StaffId reader;
    Moment present;
};

} // namespace redress
