#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/form.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QToolButton>
#include <QWidget>

namespace redress::test {

[[nodiscard]] inline QString nameOfWidget(const QWidget* widget)
{
    QStringList path;
    for (; widget != nullptr && path.size() < 3; widget = widget->parentWidget()) {
        const QString own = widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className())
                                                           : widget->objectName();
        path.prepend(own);
    }
    return path.join(QLatin1Char('/'));
}

/** What the Tab key stops at, in its order. */
[[nodiscard]] inline QList<QWidget*> tabStops(QWidget* root)
{
    QList<QWidget*> stops;
    QWidget* next = root;
    do {
        if (root->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->focusProxy() == nullptr) {
            stops.append(next);
        }
        next = next->nextInFocusChain();
    } while (next != root);
    return stops;
}

/** What a round with the Tab key leaves out: a focus proxy in the wrong place hides what stands before it. */
[[nodiscard]] inline QStringList passedOver(QWidget* root)
{
    QStringList found;
    const QList<QWidget*> stops = tabStops(root);
    root->window()->activateWindow();
    if (stops.isEmpty() || !QTest::qWaitForWindowActive(root->window())) {
        return found;
    }
    QWidget* before = QApplication::focusWidget();
    stops.first()->setFocus();
    // A dialog just opened takes the focus from its window a moment later.
    if (!QTest::qWaitFor([&] { return QApplication::focusWidget() == stops.first(); })) {
        return {nameOfWidget(stops.first()) + QStringLiteral(" does not take the focus")};
    }
    QSet<const QObject*> met;
    // Inside a group of choices one goes by arrows: Tab stops at one of them.
    const auto stationOf = [](const QWidget* stop) {
        const auto* button = qobject_cast<const QAbstractButton*>(stop);
        return button != nullptr && button->group() != nullptr ? static_cast<const QObject*>(button->group()) : stop;
    };
    for (qsizetype pressed = 0; pressed <= stops.size() && QApplication::focusWidget() != nullptr; ++pressed) {
        met.insert(stationOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* stop : stops) {
        if (!met.contains(stationOf(stop))) {
            found.append(nameOfWidget(stop) + QStringLiteral(" is passed over by the Tab key"));
        }
    }
    if (before != nullptr) {
        before->setFocus();
    }
    return found;
}

/** Focusable things without an accessible name or without a name for tests and the tour. */
[[nodiscard]] inline QStringList nameless(QWidget* root)
{
    QStringList found;
    for (QWidget* stop : tabStops(root)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty()) {
            found.append(nameOfWidget(stop) + QStringLiteral(" says nothing to a screen reader"));
        }
        if (stop->objectName().isEmpty()) {
            found.append(nameOfWidget(stop) + QStringLiteral(" has no object name"));
        }
    }
    return found;
}

/** Whether `first` is read before `second`: above it, or beside it towards the beginning. */
[[nodiscard]] inline bool isReadBefore(const QRect& first, const QRect& second, bool mirrored)
{
    if (first.bottom() < second.top()) {
        return true;
    }
    if (second.bottom() < first.top()) {
        return false;
    }
    return mirrored ? first.left() >= second.left() : first.left() <= second.left();
}

/** In each form, the Tab key goes as one reads. */
[[nodiscard]] inline QStringList tabbedOutOfOrder(QWidget* root)
{
    QStringList found;
    QList<QWidget*> forms;
    for (Form* form : root->findChildren<Form*>()) {
        if (form->isVisible()) {
            forms.append(form);
        }
    }
    for (QWidget* form : forms) {
        const QList<QWidget*> stops = tabStops(form);
        for (qsizetype at = 1; at < stops.size(); ++at) {
            const auto placeOf = [&](qsizetype number) {
                QWidget* stop = stops.at(number);
                return QRect(stop->mapTo(form, QPoint()), stop->size());
            };
            if (!isReadBefore(placeOf(at - 1), placeOf(at), form->isRightToLeft())) {
                found.append(nameOfWidget(stops.at(at)) + QStringLiteral(" comes behind ") +
                             nameOfWidget(stops.at(at - 1)));
            }
        }
    }
    return found;
}

[[nodiscard]] inline QString cutLabel(const QLabel* label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()) {
        return {};
    }
    const QRect room = label->contentsRect();
    if (label->wordWrap()) {
        const int wanted = label->heightForWidth(label->width());
        return label->height() < wanted - 1
                   ? QStringLiteral("wants %1 of height, has %2").arg(wanted).arg(label->height())
                   : QString();
    }
    const int wanted = label->fontMetrics().size(0, label->text()).width();
    return room.width() < wanted - 1
               ? QStringLiteral("wants %1 of width, has %2").arg(wanted).arg(room.width())
               : QString();
}

[[nodiscard]] inline QString cutButton(const QAbstractButton* button)
{
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) {
        return {};
    }
    // A button is drawn lower than it likes to be before its words are cut.
    const QSize wanted(button->minimumSizeHint().width(), button->fontMetrics().height());
    const bool cut = button->width() < wanted.width() - 1 || button->height() < wanted.height() - 1;
    return cut && !button->text().isEmpty() ? QStringLiteral("wants %1×%2, has %3×%4")
                                                  .arg(wanted.width())
                                                  .arg(wanted.height())
                                                  .arg(button->width())
                                                  .arg(button->height())
                                            : QString();
}

/** Labels and buttons whose words do not fit. */
[[nodiscard]] inline QStringList cutOff(QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root->window()) {
            continue;
        }
        QString cut;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            cut = cutLabel(label);
            cut += cut.isEmpty() ? QString() : QStringLiteral(": ") + label->text().left(40);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            cut = cutButton(button);
        }
        if (!cut.isEmpty()) {
            found.append(nameOfWidget(widget) + QLatin1Char(' ') + cut);
        }
    }
    return found;
}

/** What has to be pushed sideways to be read; pictures, pages and a table of chosen columns may be. */
[[nodiscard]] inline QStringList scrolledSideways(QWidget* root)
{
    const QStringList mayBeWide{QStringLiteral("picture"), QStringLiteral("pdf_page"), QStringLiteral("case_table")};
    QStringList found;
    for (const auto* area : root->findChildren<QAbstractScrollArea*>()) {
        const QScrollBar* bar = area->horizontalScrollBar();
        const bool wide = area->isVisible() && area->window() == root->window() && bar->isVisible() &&
                          bar->maximum() > bar->minimum();
        if (wide && !mayBeWide.contains(area->objectName())) {
            found.append(nameOfWidget(area) + QStringLiteral(" has to be pushed sideways by %1").arg(bar->maximum()));
        }
    }
    return found;
}

/** All that is wrong with what is in sight there. */
[[nodiscard]] inline QStringList faultsOf(QWidget* root)
{
    return nameless(root) + passedOver(root) + tabbedOutOfOrder(root) + cutOff(root) + scrolledSideways(root);
}

} // namespace redress::test
