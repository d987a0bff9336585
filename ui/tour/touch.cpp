#include "ui/tour/touch.h"

#include "ui/widgets/field.h"
#include "ui/widgets/read_out.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QWindow>

namespace redress::touch {

using namespace Qt::StringLiterals;

namespace {

QList<QWidget*> windowsInFront()
{
    if (QWidget* modal = QApplication::activeModalWidget()) {
        return {modal};
    }
    QList<QWidget*> windows;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible()) {
            windows.append(window);
        }
    }
    return windows;
}

QString nameOf(const QWidget* widget)
{
    return widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className())
                                          : widget->objectName();
}

QWidget* findIn(QWidget& place, const QString& name)
{
    if (place.objectName() == name) {
        return &place;
    }
    for (QWidget* widget : place.findChildren<QWidget*>(name)) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

QWidget* find(const QString& name)
{
    const QStringList path = name.split(u'/');
    for (QWidget* window : windowsInFront()) {
        QWidget* found = window;
        for (const QString& step : path) {
            found = found == nullptr ? nullptr : findIn(*found, step);
        }
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

void bringIntoSight(QWidget* widget)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QWidget* around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            constexpr int room = 48;
            area->ensureWidgetVisible(widget, 0, room);
        }
    }
}

QPoint middleOf(const QWidget* widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    if (qobject_cast<const QAbstractButton*>(widget) == nullptr) {
        return seen.center();
    }
    // A check box can be wider than its text, and takes no click beside it.
    const int inset = qMin(seen.width() / 2, 10);
    const int x = widget->isRightToLeft() ? seen.right() - inset : seen.left() + inset;
    return {x, seen.center().y()};
}

QString obstacle(QWidget* widget, const QPoint& point)
{
    if (!widget->isEnabled()) {
        return u"%1 is disabled"_s.arg(nameOf(widget));
    }
    if (!widget->visibleRegion().contains(point)) {
        return u"%1 is out of sight"_s.arg(nameOf(widget));
    }
    QWidget* window = widget->window();
    QWidget* hit = window->childAt(widget->mapTo(window, point));
    const bool reached = hit == nullptr ? widget == window : hit == widget || widget->isAncestorOf(hit);
    return reached ? QString()
                   : u"%1 lies under %2"_s.arg(nameOf(widget), hit == nullptr ? u"nothing"_s : nameOf(hit));
}

void click(QWidget* widget, const QPoint& point)
{
    QWidget* window = widget->window();
    const QPointF inWindow = widget->mapTo(window, point);
    const QPointF onScreen = widget->mapToGlobal(point);
    QWindow* handle = window->windowHandle();
    const auto post = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held) {
        QCoreApplication::postEvent(
            handle, new QMouseEvent(type, inWindow, inWindow, onScreen, button, held, Qt::NoModifier));
    };
    post(QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    post(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    post(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
}

void key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWidget* target = QApplication::activePopupWidget();
    if (target == nullptr) {
        target = QApplication::focusWidget();
    }
    if (target == nullptr) {
        target = QApplication::activeWindow();
    }
    if (target != nullptr) {
        QCoreApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
        QCoreApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
    }
}

QString textOf(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return line->text();
    }
    if (const auto* number = qobject_cast<const QAbstractSpinBox*>(widget)) {
        return number->text();
    }
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget)) {
        return area->toPlainText();
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return button->text();
    }
    if (const auto* large = qobject_cast<const ReadOut*>(widget)) {
        return large->value();
    }
    return {};
}

QString refusalAt(const QWidget* editor)
{
    const auto* field = editor == nullptr ? nullptr : qobject_cast<const Field*>(editor->parentWidget());
    return field == nullptr ? QString() : field->refusal();
}

QStringList refusalsInSight()
{
    QStringList said;
    for (const QWidget* window : windowsInFront()) {
        for (const Field* field : window->findChildren<Field*>()) {
            if (field->isVisible() && field->isRefused()) {
                said.append(field->refusal());
            }
        }
    }
    return said;
}

} // namespace redress::touch
