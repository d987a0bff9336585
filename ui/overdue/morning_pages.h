#pragma once

#include "ui/letters/list_pages.h"
#include "ui/overdue/morning_list.h"

namespace redress {

/** The morning list set in A4 pages: by person, then by department; date and page number on each. */
class MorningPages : public ListPages
{
public:
    explicit MorningPages(const MorningList& list);

private:
    void addPart(const QString& heading, const QString& otherCaption, const QList<MorningGroup>& groups,
                 double gapAbove);
    void addLine(const MorningLine& line);
    void paintMore(QPainter& painter, int page) const override;

    /** How many are late and how many due today, in words. */
    QString counts;
};

[[nodiscard]] Printing printingOf(const MorningList& list);

} // namespace redress
