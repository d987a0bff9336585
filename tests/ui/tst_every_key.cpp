#include "tests/support/examples.h"
#include "tests/support/work_hands.h"
#include "ui/navigation.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** Whatever can be done has a key or a place among menus and buttons, and no two acts in sight share one. */
class TestEveryKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        look::apply(*qApp, look::Appearance::Light);
    }

    void noTwoActsOfOnePlaceShareAKey()
    {
        for (const Role role : everyRole) {
            const QString who = nameOf(role);
            WorkHands hands(examples.deskOf(role));
            for (const Screen& screen : screensOf(hands.desk->session()->role)) {
                hands.goTo(screen.name);
                const QStringList shared = sharedKeys(*hands.work);
                QVERIFY2(shared.isEmpty(), qPrintable(who + u' ' + screen.name + u' ' + shared.join(u'\n')));
            }
            if (hands.desk->session()->role == Role::Agent) {
                hands.press(Qt::Key_N, Qt::ControlModifier);
                QTRY_VERIFY(hands.sees(u"intake"_s));
                QVERIFY2(sharedKeys(*hands.work).isEmpty(), qPrintable(sharedKeys(*hands.work).join(u'\n')));
            }
            if (hands.desk->session()->role == Role::Supervisor) {
                hands.open(oneAStage(*hands.desk).first());
                QTRY_VERIFY(hands.sees(u"case_acts"_s));
                QVERIFY2(sharedKeys(*hands.work).isEmpty(), qPrintable(sharedKeys(*hands.work).join(u'\n')));
            }
        }
    }

    void everyActHasAKeyOrAMenuAndAName()
    {
        WorkHands hands(examples.deskOf(Role::Supervisor));
        hands.open(oneAStage(*hands.desk).first());
        QTRY_VERIFY(hands.sees(u"case_acts"_s));
        for (const Shortcut& one : shortcutsOf(*hands.work)) {
            QVERIFY2(!one.name.isEmpty(), qPrintable(one.place + u": "_s + one.words));
            const auto* action = qobject_cast<const QAction*>(one.act);
            const auto* button = qobject_cast<const QWidget*>(one.act);
            const bool reached = !one.keys.isEmpty() ||
                                 (button != nullptr && button->focusPolicy() & Qt::TabFocus) ||
                                 (action != nullptr && !action->associatedObjects().isEmpty());
            QVERIFY2(reached, qPrintable(one.name));
        }
    }

    void aMainButtonsTooltipNamesItsKey()
    {
        WorkHands hands(examples.deskOf(Role::Supervisor));
        hands.open(oneAStage(*hands.desk).first());
        QTRY_VERIFY(hands.sees(u"case_acts"_s));
        hands.press(Qt::Key_N, Qt::ControlModifier);
        for (const auto* button : hands.work->findChildren<QPushButton*>()) {
            if (button->property("kind") == u"main"_s && !button->shortcut().isEmpty()) {
                QVERIFY2(button->toolTip().contains(button->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(button->objectName()));
            }
        }
    }

private:
    /** What is wrong with the keys that hold at this moment. */
    [[nodiscard]] static QStringList sharedKeys(const QWidget& window)
    {
        QMap<QString, QString> takenBy;
        QStringList shared;
        for (const Shortcut& one : shortcutsOf(window)) {
            for (const QKeySequence& key : one.keys) {
                const QString text = key.toString();
                if (takenBy.contains(text) && takenBy.value(text) != one.name) {
                    shared.append(u"%1: %2 and %3"_s.arg(text, takenBy.value(text), one.name));
                }
                takenBy.insert(text, one.name);
            }
        }
        return shared;
    }

    QTemporaryDir settings;
    Examples examples;
};

QTEST_MAIN(TestEveryKey)
#include "tst_every_key.moc"
