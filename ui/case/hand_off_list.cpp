#include "ui/case/hand_off_list.h"

#include "ui/case/hand_off_acts.h"
#include "ui/widgets/look.h"

#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

HandOffList::HandOffList(HandOffCard::Detail detail, QWidget* parent) : QWidget(parent), detail(detail)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap4);
}

HandOffList::HandOffList(CaseAtHand& atHand, QWidget* parent)
    : HandOffList(HandOffCard::Detail::Whole, parent)
{
    this->atHand = &atHand;
}

void HandOffList::tell(const QList<HandOff>& handOffs, const Case& complaint, const Desk& desk)
{
    for (auto place = places.begin(); place != places.end(); ++place) {
        const bool told = std::ranges::any_of(
            handOffs, [id = place.key()](const HandOff& one) { return one.id.value == id; });
        place->card->setVisible(told);
    }
    for (const HandOff& one : handOffs) {
        const Place& place = placeOf(one.id);
        place.card->tell(one, complaint, desk);
        if (place.acts != nullptr) {
            place.acts->tell(one);
        }
    }
    setVisible(!handOffs.isEmpty());
}

HandOffList::Place& HandOffList::placeOf(HandOffId id)
{
    Place& place = places[id.value];
    if (place.card == nullptr) {
        place.card = new HandOffCard(detail);
        if (atHand != nullptr) {
            place.card->setObjectName(u"hand_off_%1"_s.arg(id.value));
            place.acts = new HandOffActs(*atHand);
            place.card->addActs(place.acts);
        }
        const auto newer = std::distance(places.upperBound(id.value), places.end());
        static_cast<QVBoxLayout*>(layout())->insertWidget(int(newer), place.card);
    }
    return place;
}

} // namespace redress
