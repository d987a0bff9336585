#pragma once

#include <QImage>
#include <QModelIndex>
#include <QString>

#include <functional>

class QWidget;

namespace redress {

/** Why a step of the tour could not be walked, as a sentence. */
struct Stumble
{
    QString reason;
};

/**
 * A hand on mouse and keyboard, and the eye that leads it. It finds things by their object names, touches
 * only what is in sight, enabled and not covered, and waits for what it looks for, but not for ever: then it
 * throws a Stumble.
 *
 * Lives on a thread of its own, so that menus and dialogs can run loops of theirs; each look and touch
 * happens on the window's thread.
 */
class Hand
{
public:
    explicit Hand(QWidget& window);

    /** From here on the mouse lies idle: what would be clicked is reached by Tab and arrows, and pressed by key. */
    void putMouseAway() { keysAlone = true; }
    void takeMouse() { keysAlone = false; }
    void click(const QString& name);
    /** Puts the text in the place of what stands there. */
    void type(const QString& name, const QString& text);
    /** Adds to what stands there. */
    void typeAtEnd(const QString& name, const QString& text);
    /** Into whatever has the focus, such as the open cell of a table. */
    void typeHere(const QString& text);
    /** To whatever has the focus. */
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /** One of the choices of a box or a row, by its id or how its text begins. */
    void choose(const QString& name, const QString& id);
    void tick(const QString& name);
    /** Scrolls it into sight. */
    void show(const QString& name);
    /** Makes the item the current one, and no more where the mouse lies idle. */
    void markItem(const QString& list, const std::function<bool(const QModelIndex&)>& isWanted,
                  const QString& what);
    /** The item of a list whose datum is `wanted`. */
    void clickItem(const QString& list, int role, const QString& wanted);
    void clickItem(const QString& list, const std::function<bool(const QModelIndex&)>& isWanted,
                   const QString& what);

    void waitFor(const QString& name);
    void waitForGone(const QString& name);
    /** The page says at this field why it does not go on. */
    void waitForRefusal(const QString& name);
    /** `what` completes the sentence "Waited in vain until …". */
    void waitUntil(const QString& what, const std::function<bool()>& holds);
    /** The text of a label or an editor in sight. */
    [[nodiscard]] QString read(const QString& name);
    /** The window with its dialogs and menus, once it stands still. */
    [[nodiscard]] QImage picture();
    /** The same as it is now: for a stumble. */
    [[nodiscard]] QImage pictureAtOnce();

    /** Runs `work` on the window's thread and waits for it. */
    static void onScreen(const std::function<void()>& work);

private:
    /** Tries until it gives an empty text; the last text tells what stood in the way. */
    void attempt(const std::function<QString()>& act);
    /** Clicks once it no longer moves: a page may still be filling. */
    void clickSteady(const std::function<QWidget*()>& find, const QString& name);
    void focus(const QString& name);
    /** As a person does who has no mouse: Tab until it has the focus, arrows inside a group of which one holds. */
    void reach(const std::function<QWidget*()>& find, const QString& name);
    /** Reaches it, and presses it where it is to be pressed. */
    void pressByKey(const std::function<QWidget*()>& find, const QString& name);
    void markByKey(const QString& list, const std::function<bool(const QModelIndex&)>& isWanted,
                   const QString& what);
    /** Whether any window is; where none is, it brings the window to the front for the next look. */
    bool isActive();

    QWidget& window;
    bool keysAlone = false;
};

} // namespace redress
