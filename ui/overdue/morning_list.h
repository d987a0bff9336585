#pragma once

#include "models/case_list.h"
#include "models/office.h"

#include <QTimeZone>

namespace redress {

/** A case on the morning list, in words. */
struct MorningLine
{
    QString due;
    QString late;
    QString reference;
    QString subject;
    QString complainant;
    /** Where it waits. */
    QString waits;
    /** Who has it, where the lines stand by department; which departments, where they stand by person. */
    QString other;
};

struct MorningGroup
{
    QString name;
    QList<MorningLine> lines;
};

/** What is late and what falls due today, by person and by department: printed for the morning's round. */
struct MorningList
{
    QString organisation;
    QString date;
    QString language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int late = 0;
    int dueToday = 0;
    /** More cases than a list of paper is good for were left out. */
    bool isCut = false;
    QList<MorningGroup> byPerson;
    QList<MorningGroup> byDepartment;
};

/** The cases of each department that has some open; under the id of none those that no department has. */
using LinesByDepartment = QList<std::pair<DepartmentId, QList<CaseLine>>>;

[[nodiscard]] MorningList morningList(const QList<CaseLine>& lines, const LinesByDepartment& byDepartment,
                                      const Office& office, Moment now, const QTimeZone& zone);

} // namespace redress
