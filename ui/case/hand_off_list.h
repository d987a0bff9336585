#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class HandOffCard;

/** Hand-offs below each other, the newest first. */
class HandOffList : public QWidget
{
    Q_OBJECT
public:
    explicit HandOffList(QWidget* parent = nullptr);

    /** Oldest first, as a case keeps them. None hides the list. */
    void tell(const QList<HandOff>& handOffs, const Desk& desk);

private:
    QList<HandOffCard*> cards;
};

} // namespace redress
