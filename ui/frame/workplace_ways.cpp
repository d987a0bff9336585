#include "ui/frame/workplace.h"

#include "ui/backups/backup_watch.h"
#include "ui/backups/backups_page.h"
#include "ui/case/case_page.h"
#include "ui/frame/arrival_notice.h"
#include "ui/frame/case_place.h"
#include "ui/frame/case_window.h"
#include "ui/frame/draft_offer.h"
#include "ui/frame/first_stop.h"
#include "ui/frame/kept_place.h"
#include "ui/frame/page_of_cases.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/top_bar.h"
#include "ui/queue/work_list_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shortcuts/shortcut_sheet.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

/** Where the workplace leads to, and the way back. */
namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The first place that is a list. */
QString listPlaceOf(const Sidebar& sidebar)
{
    const QList<Screen>& places = sidebar.places();
    const auto found =
        std::ranges::find_if(places, [](const Screen& screen) { return screen.makePage == nullptr; });
    return found == places.end() ? QString() : found->name;
}

/** Where the part wants the hand, the part itself, or what comes first in it. */
void focusFirst(QWidget* part)
{
    const auto* page = qobject_cast<const PageOfCases*>(part);
    QWidget* hand = page == nullptr ? nullptr : page->handPlace();
    if (hand != nullptr && hand->isVisible()) {
        hand->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (QWidget* first = firstStopIn(part)) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace

void Workplace::goTo(const QString& screenName)
{
    const Screen* screen = sidebar->screen(screenName);
    if (screen == nullptr) {
        return;
    }
    arrival.reset();
    presentScreen = screenName;
    present = {.screen = screenName};
    sidebar->mark(screenName);
    topBar->clearSearch();
    if (screen->makePage != nullptr) {
        showPage(*screen);
    } else {
        list->show(*screen);
        showList();
        countAgain();
    }
    remember();
}

void Workplace::showPage(const Screen& screen)
{
    QWidget*& page = ownPages[screen.name];
    if (page == nullptr) {
        page = screen.makePage(desk, nullptr);
        pages->addWidget(page);
        connectPage(page);
    }
    pages->setCurrentWidget(page);
}

void Workplace::connectPage(const QWidget* page)
{
    if (const auto* leads = qobject_cast<const PageOfCases*>(page)) {
        connect(leads, &PageOfCases::caseWanted, this, [this](CaseId id) { openCase(id, true); });
        connect(leads, &PageOfCases::listWanted, this, &Workplace::openList);
    } else if (const auto* kept = qobject_cast<const BackupsPage*>(page)) {
        connect(kept, &BackupsPage::changed, backupWatch, &BackupWatch::lookNow);
        connect(kept, &BackupsPage::reopenWanted, this, &Workplace::reopenWanted);
    } else if (const auto* settings = qobject_cast<const SettingsPage*>(page)) {
        connect(settings, &SettingsPage::setUpWanted, this, &Workplace::setUpWanted);
    }
}

void Workplace::showList()
{
    pages->setCurrentWidget(cases);
    if (isNarrow()) {
        casePlace->leave();
        fold();
    }
}

void Workplace::search(const QString& words)
{
    present = {.screen = {}, .words = words};
    sidebar->mark({});
    list->search(words);
    showList();
    remember();
}

void Workplace::leaveSearch()
{
    goTo(presentScreen);
    list->focusList();
}

void Workplace::openList(const ListQuestion& question, const QString& title)
{
    present = {.screen = {}, .list = question, .title = title};
    sidebar->mark({});
    list->show(question, title);
    showList();
    list->focusList();
    remember();
}

void Workplace::openCase(CaseId id, bool byKey)
{
    if (CaseWindow* window = windowOf(id)) {
        window->comeForward();
        return;
    }
    if (pages->currentWidget() != cases) {
        // From a page of its own: the case stands beside the list where it waits for its reader.
        goTo(listPlaceOf(*sidebar));
    }
    arrival.reset();
    casePlace->showCase(id);
    for (ArrivalNotice* notice : std::as_const(notices)) {
        notice->takeOpened(id);
    }
    list->setOpened(id);
    fold();
    if (byKey || isNarrow()) {
        casePlace->focusInside();
    }
    remember();
}

void Workplace::openReference(const QString& reference)
{
    whenAnswered(desk.search(reference), this, [this, reference](const Result<ListPage>& found) {
        const auto lines = found ? found->lines : QList<CaseLine>{};
        const auto line = std::ranges::find(lines, reference, &CaseLine::reference);
        if (line == lines.end()) {
            tell(tr("No case you may see has the reference %1.").arg(isolate(reference)));
            return;
        }
        openCase(line->id, true);
    });
}

void Workplace::newCase()
{
    arrival.reset();
    if (pages->currentWidget() != cases) {
        goTo(listPlaceOf(*sidebar));
    }
    draftOffer->clear();
    list->setOpened({});
    casePlace->showIntake();
    fold();
}

void Workplace::leaveCase()
{
    if (isNarrow()) {
        casePlace->leave();
        fold();
    }
    list->focusList();
}

void Workplace::openWindow(CaseId id)
{
    auto* window = new CaseWindow(casePlace->release(id));
    window->setWindowIcon(this->window()->windowIcon());
    caseWindows.append(window);
    connect(window, &CaseWindow::caseChanged, this, &Workplace::takeChange);
    connect(window, &CaseWindow::caseWanted, this, [this](CaseId other) {
        this->window()->activateWindow();
        openCase(other, true);
    });
    connect(window, &CaseWindow::backWanted, this, [this, window] { takeBack(window); });
    connect(window, &QObject::destroyed, this, &Workplace::keep);
    window->comeForward();
    keep();
}

void Workplace::takeBack(CaseWindow* window)
{
    casePlace->adopt(window->release());
    window->close();
    openCase(casePlace->shownCase(), true);
    this->window()->activateWindow();
}

CaseWindow* Workplace::windowOf(CaseId id) const
{
    const auto found = std::ranges::find_if(caseWindows, [id](const auto& window) {
        return window != nullptr && window->isVisible() && window->shown() == id;
    });
    return found == caseWindows.end() ? nullptr : found->data();
}

void Workplace::remember()
{
    if (returning) {
        return;
    }
    present.shown = casePlace->shownCase();
    visited.add(present);
    topBar->setWays(visited.hasBack(), visited.hasForward());
    keep();
}

void Workplace::keep() const
{
    if (!desk.session()) {
        return;
    }
    KeptPlace place{presentScreen, casePlace->openCases(), casePlace->shownCase()};
    for (const auto& window : caseWindows) {
        if (window != nullptr && window->isVisible()) {
            place.open.append({window->shown(), {}});
        }
    }
    keepPlace(desk.registerAddress(), desk.session()->staff, place);
    keepLists();
}

void Workplace::keepLists() const
{
    if (desk.session()) {
        keepListPlaces(desk.registerAddress(), desk.session()->staff, list->places());
    }
}

void Workplace::goBack()
{
    if (visited.hasBack()) {
        goTo(visited.goBack());
    }
}

void Workplace::goForward()
{
    if (visited.hasForward()) {
        goTo(visited.goForward());
    }
}

void Workplace::goTo(const Visit& visit)
{
    returning = true;
    if (visit.words) {
        topBar->showSearch(*visit.words);
        search(*visit.words);
    } else if (visit.list) {
        openList(*visit.list, visit.title);
    } else if (!visit.isSamePlace(present)) {
        goTo(visit.screen);
    }
    if (visit.shown.isNone()) {
        casePlace->leave();
        list->setOpened({});
        fold();
    } else if (visit.shown != casePlace->shownCase()) {
        openCase(visit.shown, false);
    }
    returning = false;
    present = visit;
    topBar->setWays(visited.hasBack(), visited.hasForward());
    keep();
    focusPlace();
}

void Workplace::offerEverything()
{
    const PaletteWays ways{
        [this](const QString& screen) {
            goTo(screen);
            focusPlace();
        },
        [this](CaseId id) { openCase(id, true); },
        [this](const ListQuestion& question, const QString& title) { openList(question, title); }};
    palette->begin(paletteOffer(*window(), desk, sidebar->places(), ways), caseFinder(desk, this, ways));
}

void Workplace::showKeys()
{
    (new ShortcutSheet(shortcutsOf(*window()) + keysOfWidgets(), window()))->open();
}

void Workplace::focusPlace()
{
    if (pages->currentWidget() == cases) {
        list->focusList();
    } else {
        focusFirst(pages->currentWidget());
    }
}

void Workplace::focusNextPart(int step)
{
    const QList<QWidget*> parts = pages->currentWidget() == cases
                                      ? QList<QWidget*>{sidebar, list, casePlace}
                                      : QList<QWidget*>{sidebar, pages->currentWidget()};
    int at = 0;
    for (int part = 0; part < parts.size(); ++part) {
        if (parts.at(part)->isAncestorOf(focusWidget()) || parts.at(part) == focusWidget()) {
            at = part;
        }
    }
    do {
        at = int((at + step + parts.size()) % parts.size());
    } while (!parts.at(at)->isVisible());
    if (parts.at(at) == list) {
        list->focusList();
    } else if (parts.at(at) == casePlace) {
        casePlace->focusInside();
    } else {
        focusFirst(parts.at(at));
    }
}

} // namespace redress
