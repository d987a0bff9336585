#include "ui/queue/sort_control.h"

#include "ui/widgets/look.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Offer
{
    ListOrder order;
    const char* objectName;
    const char* words;
    /** How people want it first: what presses soonest, what is newest, names from the first letter on. */
    bool descending;
};

constexpr std::array<Offer, 6> offers{{
    {ListOrder::Due, "by_due", QT_TRANSLATE_NOOP("SortControl", "Due"), false},
    {ListOrder::Received, "by_received", QT_TRANSLATE_NOOP("SortControl", "Received"), true},
    {ListOrder::Touched, "by_changed", QT_TRANSLATE_NOOP("SortControl", "Changed"), true},
    {ListOrder::Reference, "by_reference", QT_TRANSLATE_NOOP("SortControl", "Reference"), true},
    {ListOrder::Complainant, "by_name", QT_TRANSLATE_NOOP("SortControl", "Name"), false},
    {ListOrder::Subject, "by_subject", QT_TRANSLATE_NOOP("SortControl", "Subject"), false},
}};

const Offer& offerOf(ListOrder order)
{
    return *std::ranges::find(offers, order, &Offer::order);
}

QString wordOf(const Offer& offer)
{
    return QCoreApplication::translate("SortControl", offer.words);
}

} // namespace

SortControl::SortControl(QWidget* parent) : QPushButton(parent), orders(new QActionGroup(this))
{
    setObjectName(u"sort_by"_s);
    setAccessibleName(tr("Sort by"));
    setProperty("kind", u"quiet"_s);
    auto* menu = new QMenu(accessibleName(), this);
    menu->setObjectName(u"sort_orders"_s);
    for (const Offer& offer : offers) {
        QAction* action =
            menu->addAction(wordOf(offer), this, [this, order = offer.order] { choose(order); });
        action->setObjectName(QLatin1String(offer.objectName));
        action->setCheckable(true);
        orders->addAction(action);
    }
    setMenu(menu);
    setOrder(order, descending);
}

void SortControl::setOrder(ListOrder wanted, bool down)
{
    order = wanted;
    descending = down;
    const Offer& offer = offerOf(order);
    setText(wordOf(offer));
    setIcon(look::icon(descending ? u"view-sort-descending"_s : u"view-sort-ascending"_s));
    setToolTip(descending ? tr("Sorted by %1, last first").arg(wordOf(offer))
                          : tr("Sorted by %1, first first").arg(wordOf(offer)));
    for (QAction* action : orders->actions()) {
        action->setChecked(action->objectName() == QLatin1String(offer.objectName));
    }
}

void SortControl::choose(ListOrder wanted)
{
    const bool down = wanted == order ? !descending : offerOf(wanted).descending;
    setOrder(wanted, down);
    Q_EMIT orderWanted(order, descending);
}

} // namespace redress
