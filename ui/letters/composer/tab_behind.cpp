#include "ui/letters/composer/tab_behind.h"

#include <QWidget>

namespace redress {

void tabBehind(QWidget* before, QWidget* group)
{
    QWidget* last = before;
    for (QWidget* one : group->findChildren<QWidget*>()) {
        if ((one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            QWidget::setTabOrder(last, one);
            last = one;
        }
    }
}

} // namespace redress
