#pragma once

#include "ui/queue/joint_act.h"

#include <QAbstractTableModel>

namespace redress {

/** The cases of a joint act: how each stands, what it would become, and how it went. */
class JointActList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reference, Subject, Before, After, Remark, ColumnCount };
    enum class State {
        /** Not read yet. */
        Unread,
        Ready,
        /** The rules stand against it. */
        Barred,
        Running,
        Done,
        /** Was tried, and refused. */
        Failed,
    };
    struct Row
    {
        CaseLine line;
        std::optional<CaseView> view;
        JointStep step;
        State state = State::Unread;
        /** Why it failed. */
        QString refusal;
    };

    explicit JointActList(const QList<CaseLine>& lines, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Row& row(int number) const { return rows.at(number); }
    /** The first row in that state; -1 where there is none. */
    [[nodiscard]] int firstIn(State state) const;
    [[nodiscard]] int count(State state) const;

    void takeView(int number, const CaseView& view);
    /** What the act now means for a case that was read and is not done. */
    void takeStep(int number, const JointStep& step);
    void setState(int number, State state, const QString& refusal = {});
    /** What is done leaves; what failed is to be read again. */
    void keepTheRest();

private:
    [[nodiscard]] QString remarkOf(const Row& row) const;

    QList<Row> rows;
};

} // namespace redress
