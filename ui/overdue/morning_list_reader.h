#pragma once

#include "app/desk.h"
#include "ui/overdue/morning_list.h"

#include <QObject>

#include <functional>

namespace redress {

/** Reads what is late and due today, all of it and department by department, a page at a time. */
class MorningListReader : public QObject
{
    Q_OBJECT
public:
    /** Nobody walks round with more on paper. */
    static constexpr int most = 2000;

    explicit MorningListReader(Desk& desk, QObject* parent = nullptr);

    using Taken = std::function<void(const Result<MorningList>&)>;
    /** What is under way is dropped. */
    void read(const Taken& taken);

private:
    using LinesTaken = std::function<void(const QList<CaseLine>&)>;
    /** All lines of the question, page after page. */
    void gather(const ListQuestion& question, const QList<CaseLine>& soFar, const LinesTaken& done);
    void readDepartment(int number);
    void finish();
    [[nodiscard]] ListQuestion question() const;

    Desk& desk;
    Taken taken;
    QList<DepartmentId> departments;
    QList<CaseLine> lines;
    LinesByDepartment byDepartment;
    Moment endOfToday;
    int reading = 0;
};

} // namespace redress
