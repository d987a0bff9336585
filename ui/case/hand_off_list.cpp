#include "ui/case/hand_off_list.h"

#include "ui/widgets/look.h"

#include <QVBoxLayout>

namespace redress {

HandOffList::HandOffList(HandOffCard::Detail detail, QWidget* parent) : QWidget(parent), detail(detail)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap4);
}

void HandOffList::tell(const QList<HandOff>& handOffs, const Desk& desk)
{
    while (cards.size() < handOffs.size()) {
        cards.append(new HandOffCard(detail));
        layout()->addWidget(cards.last());
    }
    for (qsizetype place = 0; place < cards.size(); ++place) {
        const bool needed = place < handOffs.size();
        cards.at(place)->setVisible(needed);
        if (needed) {
            cards.at(place)->tell(handOffs.at(handOffs.size() - 1 - place), desk);
        }
    }
    setVisible(!handOffs.isEmpty());
}

} // namespace redress
