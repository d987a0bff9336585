#pragma once

#include <QPoint>
#include <QRect>
#include <QStringList>

class QWidget;

/** What a hand does to widgets and an eye sees of them. On the window's thread only. */
namespace redress::touch {

/** In sight, in the front window; null where there is none of that name. */
[[nodiscard]] QWidget* find(const QString& name);
/** Scrolls what holds the widget until it is in sight. */
void bringIntoSight(QWidget* widget);
/** Why a person could not click there: disabled, out of sight, covered. Empty where one could. */
[[nodiscard]] QString obstacle(QWidget* widget, const QPoint& point);
/** Where a person would click. */
[[nodiscard]] QPoint middleOf(const QWidget* widget);

/** Presses and releases the left button; `point` is in the widget. */
void click(QWidget* widget, const QPoint& point);
/** To the widget with the focus. A control character is given as its key alone. */
void key(int key, Qt::KeyboardModifiers modifiers, const QString& text);

/** What a label, an editor or a read-out says. */
[[nodiscard]] QString textOf(const QWidget* widget);
/** What a form says against this editor's value; empty where it says nothing. */
[[nodiscard]] QString refusalAt(const QWidget* editor);
[[nodiscard]] QStringList refusalsInSight();

} // namespace redress::touch
