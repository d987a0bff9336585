#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

class QObject;
class QWidget;

namespace redress {

/** Something that can be done now, and the keys that do it. */
struct Shortcut
{
    /** The object's name: what a person would call it, in snake_case. */
    QString name;
    QString words;
    /** Where the keys hold, in words: everywhere, in a list, in a case … */
    QString place;
    /** None where it is reached by its menu or button alone. */
    QList<QKeySequence> keys;
    /** The action or button; none for what a widget does by itself (arrows, Enter in a list). */
    QPointer<QObject> act;
};

/**
 * Everything in the window that can be done at this moment: actions of what is in sight, those in its menus,
 * and buttons. Made from what exists, so a new action stands in the sheet and the palette by itself.
 */
[[nodiscard]] QList<Shortcut> shortcutsOf(const QWidget& window);

/** What lists, fields and rails do by themselves: no action stands behind these keys. */
[[nodiscard]] QList<Shortcut> keysOfWidgets();

/** Does it, as its button or key would. */
void perform(const Shortcut& shortcut);

/** The keys as they are printed on a keyboard, the first one. */
[[nodiscard]] QString keyInWords(const Shortcut& shortcut);

} // namespace redress
