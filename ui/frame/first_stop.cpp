#include "ui/frame/first_stop.h"

#include <QWidget>

namespace redress {

QWidget* firstStopIn(QWidget* part)
{
    QWidget* next = part;
    do {
        const bool within = next == part || part->isAncestorOf(next);
        if (within && next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled()) {
            return next;
        }
        next = next->nextInFocusChain();
    } while (next != part);
    return nullptr;
}

} // namespace redress
