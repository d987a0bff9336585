#pragma once

#include "models/case_list.h"

#include <QHeaderView>

namespace redress {

/**
 * The heads of a list's columns. Those by which the list can be sorted stand in the colour of text and sort by a
 * click; the others are muted. Columns are moved and sized by dragging.
 */
class CaseTableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit CaseTableHeader(QWidget* parent = nullptr);

    void setOrder(ListOrder order, bool descending);
    /** A list that cannot be sorted, such as what a search found. */
    void setSortable(bool sortable);

Q_SIGNALS:
    void orderWanted(ListOrder order, bool descending);

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override;

private:
    void choose(int section);

    ListOrder order = ListOrder::Due;
    bool descending = false;
    bool sortable = true;
};

} // namespace redress
