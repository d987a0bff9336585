#pragma once

#include "app/desk.h"
#include "ui/frame/palette_offer.h"
#include "ui/frame/visited.h"

#include <QMap>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace redress {

class ArrivalNotice;
class BackupWatch;
class Banner;
class CasePlace;
class CaseWindow;
class DraftOffer;
class Sidebar;
class StatusLine;
class Toast;
class TopBar;
class WorkListPage;

/**
 * All that a person who is signed in sees: the places of the day, a list, and the open cases beside it. Comes
 * back as this person left it on this register.
 */
class Workplace : public QWidget
{
    Q_OBJECT
public:
    explicit Workplace(Desk& desk, QWidget* parent = nullptr);
    ~Workplace() override;

    /** Takes up what was left open, and puts the hand where the day begins: on the list. Once it is in its
     * window. */
    void begin();
    /** Opens the case of that reference, where this person may see it. */
    void openReference(const QString& reference);

Q_SIGNALS:
    void signOutWanted();
    void lockWanted();
    void lockTimeChosen(int minutes);
    /** A backup stands in the register's place: it must be opened again. */
    void reopenWanted();
    /** Another register, through the assistant. */
    void setUpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildCases();
    void connectParts();
    void connectList();
    void connectCases();
    void connectNews();
    /** Scans that are dropped where no page takes papers itself. */
    void listenToScans();
    void listenToRegister();
    void restoreMeasures();

    void goTo(const QString& screenName);
    void showPage(const Screen& screen);
    void connectPage(const QWidget* page);
    void search(const QString& words);
    void leaveSearch();
    void openList(const ListQuestion& question, const QString& title);
    void showList();
    void openCase(CaseId id, bool byKey);
    void newCase();
    void leaveCase();
    void openWindow(CaseId id);
    void takeBack(CaseWindow* window);
    [[nodiscard]] CaseWindow* windowOf(CaseId id) const;
    void focusPlace();
    void focusNextPart(int step);

    /** What is in front now becomes the newest visit, and what is found again the next time. */
    void remember();
    void keep() const;
    void keepLists() const;
    void goBack();
    void goForward();
    void goTo(const Visit& visit);

    void offerEverything();
    void showKeys();
    void refresh();
    void countAgain();
    /** What is promised for today is the first thing that an agent sees. */
    void beginWithPromises(int promisesToday);
    void takeChange();
    void tell(const QString& text);
    void tellLost(const QString& text);

    /** Narrow windows, and wide tables, show the list or the case, not both. */
    void fold();
    [[nodiscard]] bool isNarrow() const;

    Desk& desk;
    TopBar* topBar;
    Banner* registerBanner;
    /** Stays: the register no longer holds what it held. */
    Banner* doubtBanner;
    DraftOffer* draftOffer;
    QSplitter* outer;
    Sidebar* sidebar;
    QStackedWidget* pages;
    QSplitter* cases;
    WorkListPage* list;
    CasePlace* casePlace;
    StatusLine* statusLine;
    Toast* toast;
    CommandPalette* palette;
    QList<ArrivalNotice*> notices;
    BackupWatch* backupWatch;

    /** The screens that are pages of their own, made when first wanted. */
    QMap<QString, QWidget*> ownPages;
    QList<QPointer<CaseWindow>> caseWindows;
    QString presentScreen;
    Visit present;
    Visited visited;
    /** While going back or forward nothing new is visited. */
    bool returning = false;
    int counted = 0;
    /** Where the day began; none once it is known whether something is promised for today. */
    std::optional<Visit> arrival;
    QTimer minute;
};

} // namespace redress
