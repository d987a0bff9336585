#include "ui/tour/hand.h"
#include "ui/tour/touch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>

/** What the hand does where the mouse lies idle. */
namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool hasFocus(const QWidget* widget)
{
    const QWidget* focused = QApplication::focusWidget();
    return focused != nullptr && (focused == widget || widget->isAncestorOf(focused));
}

/** Of a group of which one holds, Tab stops at one; arrows lead to the others. */
Qt::Key keyTowards(QWidget* widget)
{
    auto* wanted = qobject_cast<QAbstractButton*>(widget);
    auto* focused = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    const QButtonGroup* group = wanted == nullptr ? nullptr : wanted->group();
    if (group == nullptr || focused == nullptr || focused->group() != group) {
        return Qt::Key_Tab;
    }
    const bool onward = group->buttons().indexOf(focused) < group->buttons().indexOf(wanted);
    return onward == QApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
}

} // namespace

void Hand::reach(const std::function<QWidget*()>& find, const QString& name)
{
    // More than one round through the largest page.
    constexpr int mostKeys = 400;
    int keys = 0;
    attempt([&]() -> QString {
        QWidget* widget = find();
        if (widget == nullptr || !widget->isEnabled()) {
            return u"%1 is not in sight, or disabled"_s.arg(name);
        }
        if (!isActive()) {
            return u"No window is active"_s;
        }
        if (hasFocus(widget)) {
            return {};
        }
        if (++keys < mostKeys) {
            touch::key(keyTowards(widget), Qt::NoModifier, {});
        }
        return u"%1 is not reached by the Tab key"_s.arg(name);
    });
}

void Hand::pressByKey(const std::function<QWidget*()>& find, const QString& name)
{
    reach(find, name);
    attempt([&]() -> QString {
        const QWidget* widget = find();
        if (widget == nullptr || !hasFocus(widget)) {
            return u"%1 lost the focus"_s.arg(name);
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool holdsAlready = button != nullptr && button->group() != nullptr && button->isChecked();
        if (button != nullptr && !holdsAlready) {
            touch::key(Qt::Key_Space, Qt::NoModifier, u" "_s);
        }
        return {};
    });
}

void Hand::markByKey(const QString& list, const std::function<bool(const QModelIndex&)>& isWanted,
                     const QString& what)
{
    const auto view = [&] { return qobject_cast<QAbstractItemView*>(touch::find(list)); };
    reach(view, list);
    press(Qt::Key_Home);
    attempt([&]() -> QString {
        const QAbstractItemView* shown = view();
        if (shown == nullptr || !hasFocus(shown)) {
            return u"%1 lost the focus"_s.arg(list);
        }
        const QModelIndex current = shown->currentIndex();
        if (current.isValid() && isWanted(current)) {
            return {};
        }
        // A list may be filled anew meanwhile: at its end it is gone through again.
        const bool atEnd = current.row() == shown->model()->rowCount() - 1;
        touch::key(atEnd ? Qt::Key_Home : Qt::Key_Down, Qt::NoModifier, {});
        return u"%1 is not in %2"_s.arg(what, list);
    });
}

} // namespace redress
