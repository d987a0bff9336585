#include "ui/frame/sidebar.h"

#include "ui/frame/place_item.h"
#include "ui/widgets/look.h"

#include <QShortcut>

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
    item->setToolTip(u"%1 (%2)"_s.arg(screen.words, key.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, name = screen.name] { Q_EMIT screenWanted(name); });
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
