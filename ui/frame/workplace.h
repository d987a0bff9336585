#pragma once

#include "app/desk.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace redress {

class Banner;
class CasePlace;
class Sidebar;
class StatusLine;
class Toast;
class TopBar;
class WorkListPage;

/** All that a person who is signed in sees: the places of the day, a list, and a case beside it. */
class Workplace : public QWidget
{
    Q_OBJECT
public:
    explicit Workplace(Desk& desk, QWidget* parent = nullptr);
    ~Workplace() override;

    /** Puts the hand where the day begins: on the list. */
    void begin();

Q_SIGNALS:
    void signOutWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildCases();
    void connectParts();
    void listenToRegister();
    void restoreMeasures();

    void goTo(const QString& screenName);
    void search(const QString& words);
    void leaveSearch();
    void openCase(CaseId id, bool byKey);
    void newCase();
    void leaveCase();
    void focusNextPart(int step);

    void refresh();
    void countAgain();
    void takeChange();
    void tell(const QString& text);
    void tellLost(const QString& text);
    void offerDraft();
    void discardDraft();

    /** Narrow windows show the list or the case, not both. */
    void fold();
    [[nodiscard]] bool isNarrow() const;

    Desk& desk;
    TopBar* topBar;
    Banner* registerBanner;
    /** Stays: the register no longer holds what it held. */
    Banner* doubtBanner;
    Banner* draftBanner;
    QSplitter* outer;
    Sidebar* sidebar;
    QStackedWidget* pages;
    QSplitter* cases;
    WorkListPage* list;
    QWidget* caseColumn;
    QWidget* wayBack;
    CasePlace* casePlace;
    StatusLine* statusLine;
    Toast* toast;

    /** The screens that are pages of their own, made when first wanted. */
    QMap<QString, QWidget*> ownPages;
    QString presentScreen;
    int counted = 0;
    QTimer minute;
};

} // namespace redress
