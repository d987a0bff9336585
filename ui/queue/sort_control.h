#pragma once

#include "app/cases/case_views.h"

#include <QPushButton>

class QActionGroup;

namespace redress {

/** By what a list is sorted. Choosing the present order again turns it round. */
class SortControl : public QPushButton
{
    Q_OBJECT
public:
    explicit SortControl(QWidget* parent = nullptr);

    void setOrder(ListOrder order, bool descending);

Q_SIGNALS:
    void orderWanted(ListOrder order, bool descending);

private:
    void choose(ListOrder order);

    QActionGroup* orders;
    ListOrder order = ListOrder::Due;
    bool descending = false;
};

} // namespace redress
