#pragma once

#include "app/desk.h"
#include "app/office/demo_register.h"
#include "ui/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace redress::test {

/** The register of examples; each function of a test gets a copy of its own. */
class DemoFolder
{
public:
    [[nodiscard]] Result<Done> make()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("redress"));
        QCoreApplication::setApplicationName(QStringLiteral("redress"));
        look::apply(*qApp, look::Appearance::Light);
        return makeDemoRegister(folder.filePath(QStringLiteral("demo.redress")), clock);
    }
    /** What was copied, typed and arranged before is out of the way. */
    void beginAnew()
    {
        ++copies;
        QSettings().clear();
    }
    [[nodiscard]] QString ownCopy() const
    {
        const QString copy = folder.filePath(QStringLiteral("copy_%1.redress").arg(copies));
        return QFile::copy(folder.filePath(QStringLiteral("demo.redress")), copy) ? copy : QString();
    }
    [[nodiscard]] QString drafts() const { return folder.filePath(QStringLiteral("drafts_%1").arg(copies)); }
    [[nodiscard]] QString filePath(const QString& name) const { return folder.filePath(name); }

    SetClock clock{
        Moment::fromDateTime(QDateTime(QDate(2026, 11, 18), QTime(9, 0), QTimeZone("Asia/Ho_Chi_Minh")))};

private:
    QTemporaryDir folder;
    int copies = 0;
};

/** A window on a register, with the desk behind it. */
class DemoWindow
{
public:
    /** On a copy of its own. */
    explicit DemoWindow(const DemoFolder& demo) : DemoWindow(demo, demo.ownCopy()) {}
    DemoWindow(const DemoFolder& demo, const QString& address) : desk(demo.clock, demo.drafts()), window(desk)
    {
        window.resize(1366, 768);
        window.show();
        window.open(address);
    }

    template <class T = QWidget>
    T* find(const QString& name)
    {
        for (T* one : window.findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool signIn(const QString& name)
    {
        if (!QTest::qWaitFor([this] { return find(QStringLiteral("sign_in_name")) != nullptr; })) {
            return false;
        }
        find<QLineEdit>(QStringLiteral("sign_in_name"))->setText(name);
        find<QLineEdit>(QStringLiteral("password"))->setText(QString::fromUtf16(demoPassword));
        find<QPushButton>(QStringLiteral("sign_in"))->click();
        return QTest::qWaitFor([this] { return find(QStringLiteral("navigation")) != nullptr; }) &&
               QTest::qWaitForWindowActive(&window);
    }

    /** Signs in and goes to the new cases, past what was promised for today: an agent meets that first. */
    [[nodiscard]] bool beginWork(const QString& name)
    {
        if (!signIn(name)) {
            return false;
        }
        press(Qt::Key_1, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return lines() > 0; });
    }

    QListView* list() { return find<QListView>(QStringLiteral("work_list")); }
    int lines() { return list() == nullptr ? 0 : list()->model()->rowCount(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() == nullptr ? &window : window.focusWidget(), Qt::Key(key),
                        modifiers);
    }

    Desk desk;
    MainWindow window;
};

} // namespace redress::test
