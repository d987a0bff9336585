#pragma once

#include "models/letter_register.h"
#include "models/office.h"

#include <QAbstractListModel>

namespace redress {

/**
 * Letters that wait for a signature, the oldest first. A view that comes to their end asks for further ones where some
 * follow.
 */
class SigningQueue : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /** `reader`: who looks at them; `more`: others follow. What stands there already keeps its place. */
    void show(const QList<LetterLine>& lines, bool more, const Office& office, StaffId reader, Moment now);
    /** What was just signed or returned need not wait for the register to be read again. */
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /** Whether others follow that were not read yet. */
    [[nodiscard]] bool hasMore() const { return moreFollow; }

    /** Null where there is no such row. */
    [[nodiscard]] const LetterLine* lineAt(int row) const;
    /** -1 where it is not among them. */
    [[nodiscard]] int rowOf(CaseId id, LetterId letter) const;

    /** How long it waits. */
    [[nodiscard]] QString sinceWords(const LetterLine& line) const;
    [[nodiscard]] QString authorOf(const LetterLine& line) const;
    /** "for you", "for any manager", "for …". */
    [[nodiscard]] QString beforeWhom(const LetterLine& line) const;

Q_SIGNALS:
    void moreWanted();

private:
    /** Takes out what is not among them any more. */
    void takeOut(const QList<LetterLine>& lines);
    [[nodiscard]] QString spoken(const LetterLine& line) const;

    QList<LetterLine> rows;
    bool moreFollow = false;
    bool moreAsked = false;
    QMap<StaffId, QString> people;
    StaffId reader;
    Moment present;
};

} // namespace redress
