#include "ui/frame/sidebar.h"

#include "ui/frame/place_item.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastNumber = 9;

} // namespace

Sidebar::Sidebar(const QList<Screen>& screens, QWidget* parent) : QListWidget(parent), screens(screens)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceItem(this));
    setMouseTracking(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int at = 0; at < screens.size(); ++at) {
        addPlace(screens.at(at), at + 1);
    }
    buildMenu();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT screenWanted(item->data(PlaceItem::NameRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT screenWanted(item->data(PlaceItem::NameRole).toString());
    });
}

void Sidebar::addPlace(const Screen& screen, int number)
{
    auto* item = new QListWidgetItem(screen.words, this);
    item->setData(PlaceItem::NameRole, screen.name);
    item->setData(PlaceItem::LateRole, screen.list && screen.list->listing == Listing::Overdue);
    item->setIcon(look::icon(screen.icon));
    if (number > lastNumber) {
        return;
    }
    const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
    item->setToolTip(wordsWithKey(screen.words, key));
    auto* action = new QAction(tr("Go to: %1").arg(screen.words), this);
    action->setObjectName(u"go_to_"_s + screen.name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, name = screen.name] { Q_EMIT screenWanted(name); });
    ways.append(action);
}

void Sidebar::buildMenu()
{
    auto* open = new QAction(tr("Open"), this);
    open->setObjectName(u"open_place"_s);
    connect(open, &QAction::triggered, this, [this] {
        if (currentItem() != nullptr) {
            Q_EMIT screenWanted(currentItem()->data(PlaceItem::NameRole).toString());
        }
    });
    QAction* again = keyedAction(this, u"read_again"_s, tr("Read lists and counts again"), {Qt::Key_F5});
    connect(again, &QAction::triggered, this, &Sidebar::refreshWanted);
    addActions(ways);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this, open, again](const QPoint& place) {
        QMenu menu(this);
        menu.setObjectName(u"place_menu"_s);
        menu.addActions({open, again});
        menu.exec(viewport()->mapToGlobal(place));
    });
}

void Sidebar::setCounts(const QueueCounts& counts)
{
    for (int row = 0; row < count(); ++row) {
        const std::optional<int> number = countOf(screens.at(row), counts);
        QListWidgetItem* place = item(row);
        place->setData(PlaceItem::CountRole, number.value_or(0));
        place->setData(Qt::AccessibleTextRole,
                       number ? u"%1, %2"_s.arg(screens.at(row).words).arg(*number) : screens.at(row).words);
    }
}

void Sidebar::setNews(int number)
{
    const auto place = std::ranges::find(screens, nameOf(Queue::WithDepartments), &Screen::name);
    if (place == screens.end()) {
        return;
    }
    QListWidgetItem* shown = item(int(place - screens.begin()));
    shown->setData(PlaceItem::NewsRole, number > 0);
    shown->setData(Qt::AccessibleDescriptionRole,
                   number > 0 ? tr("%n new hand-offs, not opened yet", nullptr, number) : QString());
}

void Sidebar::mark(const QString& name)
{
    const auto found = std::ranges::find(screens, name, &Screen::name);
    setCurrentRow(found == screens.end() ? -1 : int(found - screens.begin()));
}

const Screen* Sidebar::screen(const QString& name) const
{
    const auto found = std::ranges::find(screens, name, &Screen::name);
    return found == screens.end() ? nullptr : &*found;
}

} // namespace redress
