#pragma once

#include "models/decide.h"
#include "ui/frame/following_page.h"

#include <functional>

class QListView;
class QPushButton;
class QStackedWidget;

namespace redress {

class EmptyPlace;
class FormDialog;
class TextLabel;

/**
 * A list of things that are open in many cases, with the acts on them at its foot: by buttons, and by their keys while
 * the list has the focus. Each line leads to its case; Enter goes there.
 */
class PageOfLines : public FollowingPage
{
    Q_OBJECT
public:
    [[nodiscard]] QWidget* handPlace() const override;

protected:
    /** The list and the sentence on what came of an act are named after `what`: "promise_list", "promise_news". */
    PageOfLines(Desk& desk, const QString& what, QWidget* parent);

    [[nodiscard]] QListView* view() const { return list; }
    /** None where no line is current. */
    [[nodiscard]] virtual CaseId currentCase() const = 0;

    /** `lines`: the list with what stands beside it. In their place stands `nothing` where there are none. */
    [[nodiscard]] QWidget* makeBody(QWidget* lines, EmptyPlace* nothing);
    /** In the order of the buttons, the main one last. */
    [[nodiscard]] QWidget* makeFoot(const QList<QPushButton*>& buttons);
    [[nodiscard]] QPushButton* makeOpener(const QString& objectName);
    /** A button whose key counts while the list has the focus. */
    [[nodiscard]] QPushButton* withKey(QPushButton* button, const QKeySequence& key, const std::function<void()>& act);
    /** The hand stays on the page, whatever hides. */
    void showEmpty(bool empty);
    /** … and goes back to the list from a button that can no longer be pressed. */
    void setPressable(const QList<QPushButton*>& buttons, bool pressable);

    /** Runs what was filled in on the sheet. What is refused stands there, and the sheet stays; else tells `saying`. */
    void act(FormDialog* sheet, CaseId id, const CaseCommand& command, const QString& saying);
    /** What came of the last act, beside the buttons. */
    void tell(const QString& text, bool refused);

private:
    void openCase();

    QListView* list;
    TextLabel* news;
    QStackedWidget* body;
};

} // namespace redress
