#include "ui/frame/sidebar.h"

#include "ui/frame/place_item.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const QList<Screen>& screens, QWidget* parent) : QListWidget(parent), screens(screens)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceItem(this));
    setMouseTracking(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QList<QKeySequence> keys = keysOf(screens);
    for (int at = 0; at < screens.size(); ++at) {
        addPlace(screens.at(at), keys.at(at));
    }
    buildMenu();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT screenWanted(item->data(PlaceItem::NameRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT screenWanted(item->data(PlaceItem::NameRole).toString());
    });
}

void Sidebar::addPlace(const Screen& screen, const QKeySequence& key)
{
    auto* item = new QListWidgetItem(screen.words, this);
    item->setData(PlaceItem::NameRole, screen.name);
    item->setData(PlaceItem::LateRole, screen.list && screen.list->listing == Listing::Overdue);
    item->setIcon(look::icon(screen.icon));
    if (key.isEmpty()) {
        return;
    }
    item->setToolTip(wordsWithKey(screen.words, key));
    auto* action = new QAction(tr("Go to: %1").arg(screen.words), this);
    action->setObjectName(u"go_to_"_s + screen.name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, name = screen.name] {
        // Who presses the key goes on typing in the place; who clicks here may walk on along the places.
        clearFocus();
        Q_EMIT screenWanted(name);
    });
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
        if (!screens.at(row).laidBeforeReader) {
            showCount(row, countOf(screens.at(row), counts));
        }
    }
}

void Sidebar::showCount(int row, std::optional<int> number)
{
    const QString& words = screens.at(row).words;
    item(row)->setData(PlaceItem::CountRole, number.value_or(0));
    item(row)->setData(Qt::AccessibleTextRole, number ? u"%1, %2"_s.arg(words).arg(*number) : words);
}

void Sidebar::setCount(const QString& name, int number)
{
    if (const int row = rowOf(name); row >= 0) {
        showCount(row, number);
    }
}

void Sidebar::setNews(const QString& name, int number)
{
    const int row = rowOf(name);
    if (row < 0) {
        return;
    }
    item(row)->setData(PlaceItem::NewsRole, number > 0);
    item(row)->setData(Qt::AccessibleDescriptionRole,
                       number > 0 ? tr("%n new ones, not opened yet", nullptr, number) : QString());
}

int Sidebar::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(screens, name, &Screen::name);
    return found == screens.end() ? -1 : int(found - screens.begin());
}

void Sidebar::mark(const QString& name)
{
    setCurrentRow(rowOf(name));
}

const Screen* Sidebar::screen(const QString& name) const
{
    const auto found = std::ranges::find(screens, name, &Screen::name);
    return found == screens.end() ? nullptr : &*found;
}

} // namespace redress
