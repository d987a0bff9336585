#pragma once

#include "app/desk.h"
#include "ui/frame/kept_place.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;

namespace redress {

class CasePage;
class CaseTabs;
class IntakePage;

/**
 * Beside the list: the cases that are open, a tab each, and a case being taken in. At most nine are open;
 * another one closes the one looked at longest ago in which nothing is typed. What is typed in a case that is
 * closed is kept as drafts.
 */
class CasePlace : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostOpen = 9;

    explicit CasePlace(Desk& desk, QWidget* parent = nullptr);
    ~CasePlace() override;

    void showCase(CaseId id);
    /** Goes on with a case that was begun, here or before a crash; else an empty form. */
    void showIntake();
    /** Puts the case or the form out of sight; it stays open, nothing typed is lost. */
    void leave();
    void refresh();
    /** Tabs of cases that are read when they are first looked at. */
    void reopen(const QList<KeptCase>& cases);

    /** Beside the tabs, where the case lies over the list. */
    void offerWayBack(bool wanted);
    /** Nothing is in front. */
    [[nodiscard]] bool isEmpty() const;
    /** None unless a case is in sight. */
    [[nodiscard]] CaseId shownCase() const;
    [[nodiscard]] QList<KeptCase> openCases() const;
    void focusInside();

    /** Takes the page of a case out of the place, with all that is typed in it. */
    [[nodiscard]] CasePage* release(CaseId id);
    /** A page that comes back from a window of its own. */
    void adopt(CasePage* page);

Q_SIGNALS:
    void caseWanted(CaseId id);
    void caseChanged(CaseId id);
    void said(const QString& text);
    /** Something was done that can be undone for a while. */
    void undoOffered(const QString& text, const std::function<void()>& undo);
    /** The list is wanted. */
    void left();
    /** Another case came to the front by this place's own tabs and keys, or none is left. */
    void shownChanged(CaseId id);
    /** Cases were opened, closed or moved. */
    void openChanged();
    void windowWanted(CaseId id);

private:
    [[nodiscard]] QWidget* makeWayBack();
    void build();
    void buildActions();
    QAction* addAct(const QString& name, const QString& words, const QList<QKeySequence>& keys,
                    const std::function<void()>& act);
    void begin(CasePage* page);
    [[nodiscard]] CasePage* pageOf(CaseId id);
    void open(CaseId id, const QString& reference);
    void bringForward(int index);
    void close(CaseId id);
    void closeOthers();
    void closeLongestUnseen();
    void goRound(int step);
    void goTo(int index);
    void move(int step);
    void takeWords(const CasePage* page);
    void markTyping();
    void enableActs();
    /** The button that was pressed may be gone; the hand stays with the case. */
    void keepHand();

    Desk& desk;
    QWidget* wayBack;
    CaseTabs* tabs;
    QStackedWidget* stack;
    QWidget* nothing;
    IntakePage* intakePage;
    QMap<CaseId, CasePage*> pages;
    /** The last one was looked at last. */
    QList<CaseId> seen;
    /** Alt+1 … Alt+9 belong to the channels while a case is taken in. */
    QList<QAction*> numbers;
    QTimer typing;
};

} // namespace redress
