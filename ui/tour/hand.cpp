#include "ui/tour/hand.h"

#include "ui/tour/touch.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QPainter>
#include <QThread>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// Hashing a password takes a fraction of a second on a machine at rest and many on one that compiles beside.
constexpr int patience = 60'000;
constexpr int glance = 5;

/** A dialog stands in the middle, whatever the window system does with it; a menu where it opened. */
QPoint placeOver(const QWidget& window, const QWidget& other)
{
    if (other.windowType() == Qt::Dialog) {
        return window.rect().center() - other.rect().center();
    }
    return other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
}

/** The front window in its place over the ones behind it. */
QImage allWindows(QWidget& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && other->windowType() != Qt::ToolTip) {
            const QPixmap inFront = other->grab();
            const QPoint place = placeOver(window, *other);
            painter.drawPixmap(place, inFront);
            // The frame that a window system would draw.
            painter.setPen(look::line());
            painter.drawRect(QRect(place, inFront.deviceIndependentSize().toSize()).adjusted(-1, -1, 0, 0));
        }
    }
    painter.end();
    return picture.toImage();
}

} // namespace

Hand::Hand(QWidget& window) : window(window) {}

void Hand::onScreen(const std::function<void()>& work)
{
    QMetaObject::invokeMethod(qApp, work, Qt::BlockingQueuedConnection);
}

void Hand::attempt(const std::function<QString()>& act)
{
    QElapsedTimer waiting;
    waiting.start();
    QString obstacle;
    do {
        onScreen([&] { obstacle = act(); });
        if (obstacle.isEmpty()) {
            return;
        }
        QThread::msleep(glance);
    } while (waiting.elapsed() < patience);
    onScreen([&] {
        for (const QString& said : touch::refusalsInSight()) {
            obstacle += u". The page says: "_s + said;
        }
    });
    throw Stumble{obstacle};
}

void Hand::waitUntil(const QString& what, const std::function<bool()>& holds)
{
    attempt([&] { return holds() ? QString() : u"Waited in vain until "_s + what; });
}

void Hand::waitFor(const QString& name)
{
    waitUntil(name + u" is in sight"_s, [&] { return touch::find(name) != nullptr; });
}

void Hand::waitForGone(const QString& name)
{
    waitUntil(name + u" is gone"_s, [&] { return touch::find(name) == nullptr; });
}

void Hand::waitForRefusal(const QString& name)
{
    waitUntil(name + u" is refused"_s, [&] { return !touch::refusalAt(touch::find(name)).isEmpty(); });
}

QString Hand::read(const QString& name)
{
    QString text;
    waitUntil(name + u" says something"_s, [&] {
        const QWidget* widget = touch::find(name);
        text = widget == nullptr ? QString() : touch::textOf(widget);
        return !text.isEmpty();
    });
    return text;
}

bool Hand::isActive()
{
    if (QApplication::activeWindow() != nullptr) {
        return true;
    }
    // Where no window system does so, nobody else brings the window back after a dialog.
    QWidget* modal = QApplication::activeModalWidget();
    (modal == nullptr ? window : *modal).activateWindow();
    return false;
}

void Hand::click(const QString& name)
{
    clickSteady([&] { return touch::find(name); }, name);
}

void Hand::clickSteady(const std::function<QWidget*()>& find, const QString& name)
{
    if (keysAlone) {
        pressByKey(find, name);
        return;
    }
    constexpr int looks = 3;
    int steady = 0;
    QPoint before;
    attempt([&]() -> QString {
        QWidget* widget = find();
        if (widget == nullptr) {
            return u"%1 is not in sight"_s.arg(name);
        }
        touch::bringIntoSight(widget);
        const QPoint point = touch::middleOf(widget);
        if (const QString obstacle = touch::obstacle(widget, point); !obstacle.isEmpty()) {
            return obstacle;
        }
        if (!isActive()) {
            return u"No window is active"_s;
        }
        const QPoint now = widget->mapToGlobal(point);
        steady = now == before ? steady + 1 : 0;
        before = now;
        if (steady < looks) {
            return u"%1 does not stand still"_s.arg(name);
        }
        touch::click(widget, point);
        return {};
    });
}

void Hand::focus(const QString& name)
{
    click(name);
    waitUntil(name + u" has the focus"_s, [&] {
        QWidget* widget = touch::find(name);
        QWidget* focused = QApplication::focusWidget();
        return widget != nullptr && (focused == widget || widget->isAncestorOf(focused));
    });
}

void Hand::type(const QString& name, const QString& text)
{
    focus(name);
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty()) {
        press(Qt::Key_Delete);
    }
    typeHere(text);
    waitUntil(u"%1 holds what was typed"_s.arg(name), [&] {
        const QWidget* widget = touch::find(name);
        return widget != nullptr && touch::textOf(widget) == text;
    });
}

void Hand::typeAtEnd(const QString& name, const QString& text)
{
    focus(name);
    press(Qt::Key_End, Qt::ControlModifier);
    typeHere(text);
    waitUntil(u"%1 ends with what was typed"_s.arg(name), [&] {
        const QWidget* widget = touch::find(name);
        return widget != nullptr && touch::textOf(widget).endsWith(text);
    });
}

void Hand::typeHere(const QString& text)
{
    onScreen([&] {
        for (const QChar character : text) {
            if (character == u'\n') {
                touch::key(Qt::Key_Return, Qt::NoModifier, u"\r"_s);
            } else {
                const int code =
                    character.unicode() < 0x80 ? character.toUpper().unicode() : int(Qt::Key_unknown);
                touch::key(code, Qt::NoModifier, QString(character));
            }
        }
    });
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers)
{
    attempt([&]() -> QString {
        if (!isActive()) {
            return u"No window is active"_s;
        }
        touch::key(key, modifiers, {});
        return {};
    });
}

void Hand::choose(const QString& name, const QString& id)
{
    waitFor(name);
    bool isRow = false;
    onScreen([&] { isRow = qobject_cast<ChoiceRow*>(touch::find(name)) != nullptr; });
    if (isRow) {
        clickSteady(
            [&]() -> QWidget* {
                auto* row = qobject_cast<ChoiceRow*>(touch::find(name));
                return row == nullptr ? nullptr : row->findChild<QWidget*>(id);
            },
            u"%1 of %2"_s.arg(id, name));
    } else {
        if (keysAlone) {
            reach([&] { return touch::find(name); }, name);
        } else {
            onScreen([&] {
                touch::bringIntoSight(touch::find(name));
                touch::find(name)->setFocus(Qt::TabFocusReason);
            });
        }
        press(Qt::Key_Home);
        attempt([&]() -> QString {
            auto* box = qobject_cast<ChoiceBox*>(touch::find(name));
            if (box == nullptr) {
                return u"%1 is no choice"_s.arg(name);
            }
            if (box->chosen() == id || box->currentText().startsWith(id)) {
                return {};
            }
            // A box may be filled anew meanwhile: at its end it is gone through again.
            const bool atEnd = box->currentIndex() == box->count() - 1;
            touch::key(atEnd ? Qt::Key_Home : Qt::Key_Down, Qt::NoModifier, {});
            return u"%1 does not offer %2"_s.arg(name, id);
        });
    }
}

void Hand::tick(const QString& name)
{
    click(name);
    waitUntil(name + u" is ticked"_s, [&] {
        const auto* box = qobject_cast<QAbstractButton*>(touch::find(name));
        return box != nullptr && box->isChecked();
    });
}

void Hand::show(const QString& name)
{
    waitFor(name);
    onScreen([&] { touch::bringIntoSight(touch::find(name)); });
}

void Hand::clickItem(const QString& list, int role, const QString& wanted)
{
    clickItem(
        list, [&](const QModelIndex& index) { return index.data(role).toString() == wanted; }, wanted);
}

void Hand::clickItem(const QString& list, const std::function<bool(const QModelIndex&)>& isWanted,
                     const QString& what)
{
    markItem(list, isWanted, what);
    if (keysAlone) {
        press(Qt::Key_Return);
    }
}

void Hand::markItem(const QString& list, const std::function<bool(const QModelIndex&)>& isWanted,
                    const QString& what)
{
    if (keysAlone) {
        markByKey(list, isWanted, what);
        return;
    }
    attempt([&]() -> QString {
        auto* view = qobject_cast<QAbstractItemView*>(touch::find(list));
        if (view == nullptr) {
            return u"%1 is not in sight"_s.arg(list);
        }
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (!isWanted(index)) {
                continue;
            }
            touch::bringIntoSight(view);
            view->scrollTo(index);
            const QPoint point = view->visualRect(index).center();
            const QString obstacle = touch::obstacle(view->viewport(), point);
            if (obstacle.isEmpty()) {
                touch::click(view->viewport(), point);
            }
            return obstacle;
        }
        return u"%1 is not in %2"_s.arg(what, list);
    });
}

QImage Hand::picture()
{
    constexpr int longest = 1'500;
    constexpr int pause = 40;
    QElapsedTimer waiting;
    waiting.start();
    QImage last = pictureAtOnce();
    while (waiting.elapsed() < longest) {
        QThread::msleep(pause);
        const QImage now = pictureAtOnce();
        if (now == last) {
            return now;
        }
        last = now;
    }
    return last;
}

QImage Hand::pictureAtOnce()
{
    QImage picture;
    onScreen([&] { picture = allWindows(window); });
    return picture;
}

} // namespace redress
