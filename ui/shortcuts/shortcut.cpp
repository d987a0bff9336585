#include "ui/shortcuts/shortcut.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Shortcut", text);
}

QString everywhere()
{
    return tr("Everywhere");
}

/** In words, by the name of the part that holds it. */
QString placeNamed(const QString& part)
{
    static const QHash<QString, const char*> places{
        {u"open_cases"_s, QT_TRANSLATE_NOOP("Shortcut", "Open cases")},
        {u"case_place"_s, QT_TRANSLATE_NOOP("Shortcut", "Open cases")},
        {u"navigation"_s, QT_TRANSLATE_NOOP("Shortcut", "Places")},
        {u"work_list_page"_s, QT_TRANSLATE_NOOP("Shortcut", "A list")},
        {u"case_page"_s, QT_TRANSLATE_NOOP("Shortcut", "A case")},
        {u"intake"_s, QT_TRANSLATE_NOOP("Shortcut", "A new case")},
        {u"overdue_page"_s, QT_TRANSLATE_NOOP("Shortcut", "What is late")},
        {u"promises_page"_s, QT_TRANSLATE_NOOP("Shortcut", "Promises")},
        {u"notices_page"_s, QT_TRANSLATE_NOOP("Shortcut", "Notices")},
        {u"look_up_page"_s, QT_TRANSLATE_NOOP("Shortcut", "Status for a caller")},
        {u"accounts_page"_s, QT_TRANSLATE_NOOP("Shortcut", "Accounts")},
        {u"settings_page"_s, QT_TRANSLATE_NOOP("Shortcut", "Settings")},
        {u"backups_page"_s, QT_TRANSLATE_NOOP("Shortcut", "Backups")},
    };
    const auto found = places.constFind(part);
    return found == places.cend() ? QString() : tr(*found);
}

QString placeOf(const QWidget* part)
{
    for (; part != nullptr && !part->isWindow(); part = part->parentWidget()) {
        if (const QString place = placeNamed(part->objectName()); !place.isEmpty()) {
            return place;
        }
    }
    return everywhere();
}

/** Without the mark of a mnemonic, and without what only says that a question follows. */
QString plain(QString words)
{
    words.replace(u"&&"_s, QString(QChar(0)));
    words.remove(u'&');
    words.replace(QChar(0), u'&');
    return words.trimmed();
}

/** Collects each thing once, in the order in which the window is read. */
class Collection
{
public:
    void take(const QWidget& widget)
    {
        if (!widget.isVisible() || !widget.isEnabled()) {
            return;
        }
        for (QAction* action : widget.actions()) {
            take(*action, placeOf(&widget));
        }
        if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
            take(*button);
        }
    }

    QList<Shortcut> found;

private:
    void take(const QPushButton& button)
    {
        if (QMenu* menu = button.menu()) {
            // Menus fill themselves when they open.
            Q_EMIT menu->aboutToShow();
            take(*menu, placeOf(&button));
            return;
        }
        const bool leads = button.property("kind") == u"link"_s || button.isCheckable();
        const QString words = plain(button.text().isEmpty() ? button.accessibleName() : button.text());
        if (!leads && !words.isEmpty() && !button.actions().size()) {
            add({button.objectName(), words, placeOf(&button), keysOf(button),
                 const_cast<QPushButton*>(&button)});
        }
    }
    void take(QMenu& menu, const QString& place)
    {
        for (QAction* action : menu.actions()) {
            take(*action, place, plain(menu.title()));
        }
    }
    /** A menu with a title offers what fills its blank: "Sort by: Name". */
    void take(QAction& action, const QString& place, const QString& title = {})
    {
        if (!action.isVisible() || !action.isEnabled() || action.isSeparator()) {
            return;
        }
        if (action.menu() == nullptr && !action.text().isEmpty()) {
            const QString words = plain(action.text());
            add({action.objectName(), title.isEmpty() ? words : tr("%1: %2").arg(title, words), place,
                 action.shortcuts(), &action});
        }
    }
    static QList<QKeySequence> keysOf(const QAbstractButton& button)
    {
        return button.shortcut().isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{button.shortcut()};
    }
    void add(const Shortcut& shortcut)
    {
        const bool known = std::ranges::any_of(found, [&](const Shortcut& other) {
            return !shortcut.name.isEmpty() && other.name == shortcut.name && other.place == shortcut.place;
        });
        // A button and the action that gives it its key are one thing.
        if (!known && !seen.contains(shortcut.act)) {
            seen.insert(shortcut.act);
            found.append(shortcut);
        }
    }

    QSet<const QObject*> seen;
};

Shortcut ofWidgets(const QString& name, const QString& words, const QString& place, const QKeySequence& keys)
{
    return {name, words, place, {keys}, {}};
}

} // namespace

QList<Shortcut> shortcutsOf(const QWidget& window)
{
    Collection collection;
    collection.take(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window) {
            collection.take(*widget);
        }
    }
    return collection.found;
}

QList<Shortcut> keysOfWidgets()
{
    const QString list = placeNamed(u"work_list_page"_s);
    const QString onCase = placeNamed(u"case_page"_s);
    return {
        ofWidgets(u"leave"_s, tr("Leave the innermost thing; nothing typed is lost"), everywhere(),
                  Qt::Key_Escape),
        ofWidgets(u"open_line"_s, tr("Open the marked case"), list, Qt::Key_Return),
        ofWidgets(u"main_verb"_s, tr("Do the main thing of the panel or form"), onCase,
                  Qt::CTRL | Qt::Key_Return),
        ofWidgets(u"walk_stages"_s, tr("Look at another stage"), onCase, Qt::Key_Right),
        ofWidgets(u"calendar"_s, tr("Choose a day from the calendar"), placeNamed(u"intake"_s),
                  Qt::ALT | Qt::Key_Down),
    };
}

void perform(const Shortcut& shortcut)
{
    if (auto* action = qobject_cast<QAction*>(shortcut.act)) {
        action->trigger();
    } else if (auto* button = qobject_cast<QAbstractButton*>(shortcut.act)) {
        button->click();
    }
}

QString keyInWords(const Shortcut& shortcut)
{
    return shortcut.keys.isEmpty() ? QString() : shortcut.keys.first().toString(QKeySequence::NativeText);
}

} // namespace redress
