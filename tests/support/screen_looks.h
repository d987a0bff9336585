#pragma once

#include "tests/support/screen_check.h"
#include "ui/widgets/look.h"

#include <QDialog>
#include <QGuiApplication>
#include <QtTest>

namespace redress::test {

constexpr QSize smallScreen(1366, 768);

/** Looks over screens, in light and in dark and mirrored, and remembers what is wrong with them. */
class ScreenLooks
{
protected:
    static void looks()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark, mirrored") << true << true;
    }
    /** In the look of the test's row. */
    void begin()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        look::apply(*qApp, dark ? look::Appearance::Dark : look::Appearance::Light);
        faults.clear();
    }
    /** Where pictures of all screens are wanted. */
    static void picture(QWidget* root, const QString& name)
    {
        const QString folder = qEnvironmentVariable("REDRESS_PICTURES");
        if (!folder.isEmpty()) {
            const bool dark = look::current() == look::Appearance::Dark;
            root->grab().save(QStringLiteral("%1/%2-%3%4.png")
                                  .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                       QGuiApplication::isRightToLeft() ? QStringLiteral("-mirrored") : QString()));
        }
    }
    void look(QWidget* root, const QString& name)
    {
        QTest::qWait(50);
        // What came in at the last moment has its place too.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const QString& fault : faultsOf(root)) {
            const QString line = QStringLiteral("%1: %2").arg(name, fault);
            if (!faults.contains(line)) {
                faults.append(line);
            }
        }
        if (root->minimumSizeHint().width() > smallScreen.width() ||
            root->minimumSizeHint().height() > smallScreen.height()) {
            faults.append(QStringLiteral("%1: wants %2×%3").arg(name)
                              .arg(root->minimumSizeHint().width())
                              .arg(root->minimumSizeHint().height()));
        }
        picture(root, name);
    }
    /** Looks at what just opened, and closes it; gives how many there were. */
    int lookAtDialogs(const QString& name)
    {
        QTest::qWait(60);
        int dialogs = 0;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(window);
            if (dialog != nullptr && dialog->isVisible()) {
                ++dialogs;
                look(dialog, name);
                dialog->done(0);
            }
        }
        return dialogs;
    }
    /** Says each fault. */
    [[nodiscard]] bool isFaultless() const
    {
        for (const QString& fault : faults) {
            qWarning("%s", qPrintable(fault));
        }
        return faults.isEmpty();
    }

private:
    QStringList faults;
};

} // namespace redress::test
