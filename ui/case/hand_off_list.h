#pragma once

#include "ui/case/hand_off_card.h"

#include <QWidget>

namespace redress {

/** Hand-offs below each other, the newest first. */
class HandOffList : public QWidget
{
    Q_OBJECT
public:
    explicit HandOffList(HandOffCard::Detail detail, QWidget* parent = nullptr);

    /** Oldest first, as a case keeps them. None hides the list. */
    void tell(const QList<HandOff>& handOffs, const Desk& desk);

private:
    HandOffCard::Detail detail;
    QList<HandOffCard*> cards;
};

} // namespace redress
