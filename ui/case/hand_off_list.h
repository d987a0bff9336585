#pragma once

#include "ui/case/hand_off_card.h"

#include <QMap>
#include <QWidget>

namespace redress {

class CaseAtHand;
class HandOffActs;

/** Hand-offs below each other, the newest first. A card belongs to its hand-off for good. */
class HandOffList : public QWidget
{
    Q_OBJECT
public:
    /** Only to be read. */
    explicit HandOffList(HandOffCard::Detail detail, QWidget* parent = nullptr);
    /** Whole, with what can be done with each. */
    explicit HandOffList(CaseAtHand& atHand, QWidget* parent = nullptr);

    /** Some of the hand-offs of the case. None hides the list. */
    void tell(const QList<HandOff>& handOffs, const Case& complaint, const Desk& desk);

private:
    struct Place
    {
        HandOffCard* card = nullptr;
        /** Null where the list is only read. */
        HandOffActs* acts = nullptr;
    };

    Place& placeOf(HandOffId id);

    HandOffCard::Detail detail;
    CaseAtHand* atHand = nullptr;
    QMap<qint64, Place> places;
};

} // namespace redress
