#include "ui/frame/workplace.h"

#include "models/rights.h"
#include "ui/backups/backup_watch.h"
#include "ui/frame/arrival_notice.h"
#include "ui/frame/case_place.h"
#include "ui/frame/case_window.h"
#include "ui/frame/draft_offer.h"
#include "ui/frame/kept_place.h"
#include "ui/frame/page_of_cases.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_line.h"
#include "ui/frame/top_bar.h"
#include "ui/letters/scans/scan_arrival.h"
#include "ui/letters/scans/scan_desk.h"
#include "ui/queue/work_list_page.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/when_answered.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_scale.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Narrower than this the list folds over the case. */
constexpr int roomForBoth = 1200;
constexpr int sidebarWidth = 232;
constexpr int narrowestSidebar = 200;
constexpr int listWidth = 376;
constexpr int narrowestList = 320;
const QString placeOfPromises = u"promises"_s;
const QString placeOfLetters = u"letters"_s;
const QString partOfAnswers = u"answers_due"_s;

QSplitter* makeSplitter()
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

/** As the menu key does it; the other key for it reaches no widget by itself on every system. */
void openMenuOfFocus()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(focus);
    const QPoint at = view != nullptr && view->currentIndex().isValid()
                          ? view->visualRect(view->currentIndex()).center()
                          : focus->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
    QApplication::sendEvent(focus, &event);
}

} // namespace

Workplace::Workplace(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), topBar(new TopBar(*desk.session())), registerBanner(new Banner),
      doubtBanner(new Banner), draftOffer(new DraftOffer(desk)), outer(makeSplitter()),
      sidebar(new Sidebar(screensOf(*desk.session(), desk.office(), desk.now()))), pages(new QStackedWidget),
      cases(makeSplitter()),
      list(new WorkListPage(desk)), casePlace(new CasePlace(desk)),
      statusLine(new StatusLine(desk)), toast(nullptr), palette(nullptr),
      notices{new ArrivalNotice(ArrivalNotice::Of::HandOffs, desk, this),
              new ArrivalNotice(ArrivalNotice::Of::Escalations, desk, this)},
      backupWatch(new BackupWatch(desk, this))
{
    build();
    connectParts();
    connectList();
    connectCases();
    connectNews();
    listenToScans();
    listenToRegister();
    restoreMeasures();
    qApp->installEventFilter(this);
    draftOffer->begin();
}

Workplace::~Workplace()
{
    keepLists();
    for (const auto& window : std::as_const(caseWindows)) {
        if (window != nullptr) {
            // The cases in these windows were open: they are tabs the next time.
            window->disconnect(this);
            delete window;
        }
    }
    QSettings settings;
    settings.setValue(u"workplace/sidebar"_s, outer->saveState());
    // Folded, the list has no width worth remembering.
    if (!isNarrow()) {
        settings.setValue(u"workplace/list"_s, cases->saveState());
    }
}

void Workplace::begin()
{
    const KeptPlace kept = readKeptPlace(desk.registerAddress(), desk.session()->staff);
    list->recall(readListPlaces(desk.registerAddress(), desk.session()->staff));
    goTo(sidebar->screen(kept.screen) == nullptr ? homeOf(desk.session()->role) : kept.screen);
    casePlace->reopen(kept.open);
    if (!kept.shown.isNone() && !isNarrow() && pages->currentWidget() == cases) {
        openCase(kept.shown, false);
    }
    focusPlace();
    arrival = present;
    countAgain();
}

void Workplace::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    registerBanner->setObjectName(u"register_banner"_s);
    doubtBanner->setObjectName(u"doubt_banner"_s);
    buildCases();
    pages->addWidget(cases);
    auto* places = new QWidget;
    auto* around = new QVBoxLayout(places);
    around->setContentsMargins(0, look::gap2, 0, 0);
    around->addWidget(sidebar);
    places->setMinimumWidth(narrowestSidebar);
    list->setMinimumWidth(narrowestList);
    outer->addWidget(places);
    outer->addWidget(pages);
    outer->setStretchFactor(1, 1);
    column->addWidget(topBar);
    for (Banner* banner : {doubtBanner, registerBanner, static_cast<Banner*>(draftOffer)}) {
        banner->clear();
        column->addWidget(banner);
    }
    column->addWidget(outer, 1);
    column->addWidget(statusLine);
    toast = new Toast(this);
    palette = new CommandPalette(this);
}

void Workplace::buildCases()
{
    cases->addWidget(list);
    cases->addWidget(casePlace);
    cases->setStretchFactor(1, 1);
}

void Workplace::connectParts()
{
    connect(topBar, &TopBar::backWanted, this, &Workplace::goBack);
    connect(topBar, &TopBar::forwardWanted, this, &Workplace::goForward);
    connect(topBar, &TopBar::newCaseWanted, this, &Workplace::newCase);
    connect(topBar, &TopBar::searchWanted, this, &Workplace::search);
    connect(topBar, &TopBar::searchLeft, this, &Workplace::leaveSearch);
    connect(topBar, &TopBar::listWanted, list, &WorkListPage::focusList);
    connect(topBar, &TopBar::firstWanted, list, &WorkListPage::openCurrent);
    connect(topBar, &TopBar::promisesWanted, this, [this] {
        goTo(placeOfPromises);
        focusPlace();
    });
    connect(topBar, &TopBar::answersWanted, this, [this] {
        goTo(placeOfLetters);
        if (auto* letters = qobject_cast<PageOfCases*>(ownPages.value(placeOfLetters))) {
            letters->showPart(partOfAnswers);
        }
        focusPlace();
    });
    connect(topBar, &TopBar::paletteWanted, this, &Workplace::offerEverything);
    connect(topBar, &TopBar::keysWanted, this, &Workplace::showKeys);
    connect(topBar, &TopBar::lockWanted, this, &Workplace::lockWanted);
    connect(topBar, &TopBar::lockTimeChosen, this, &Workplace::lockTimeChosen);
    connect(topBar, &TopBar::signOutWanted, this, &Workplace::signOutWanted);
    connect(sidebar, &Sidebar::screenWanted, this, [this](const QString& name) {
        goTo(name);
        if (!sidebar->hasFocus()) {
            focusPlace();
        }
    });
    connect(sidebar, &Sidebar::refreshWanted, this, [this] {
        refresh();
        casePlace->refresh();
    });
    connect(keyedAction(this, u"open_menu"_s, tr("Menu of what is marked"), {Qt::SHIFT | Qt::Key_F10}),
            &QAction::triggered, this, &openMenuOfFocus);
    connect(keyedAction(this, u"next_part"_s, tr("Next part of the window"), {Qt::Key_F6}),
            &QAction::triggered, this, [this] { focusNextPart(1); });
    connect(
        keyedAction(this, u"previous_part"_s, tr("Previous part of the window"), {Qt::SHIFT | Qt::Key_F6}),
        &QAction::triggered, this, [this] { focusNextPart(-1); });
}

void Workplace::connectList()
{
    connect(list, &WorkListPage::caseWanted, this, &Workplace::openCase);
    connect(list, &WorkListPage::newCaseWanted, this, &Workplace::newCase);
    connect(list, &WorkListPage::caseChanged, this, &Workplace::takeChange);
    connect(list, &WorkListPage::said, this, &Workplace::tell);
    connect(list, &WorkListPage::shapeChanged, this, [this] {
        if (list->isTable()) {
            casePlace->leave();
        }
        fold();
    });
    connect(draftOffer, &DraftOffer::continueWanted, this, &Workplace::newCase);
    connect(draftOffer, &DraftOffer::said, this, &Workplace::tell);
}

void Workplace::connectCases()
{
    connect(casePlace, &CasePlace::caseWanted, this, [this](CaseId id) { openCase(id, true); });
    connect(casePlace, &CasePlace::caseChanged, this, &Workplace::takeChange);
    connect(casePlace, &CasePlace::said, this, &Workplace::tell);
    connect(casePlace, &CasePlace::undoOffered, toast, &Toast::say);
    connect(casePlace, &CasePlace::left, this, &Workplace::leaveCase);
    connect(casePlace, &CasePlace::windowWanted, this, &Workplace::openWindow);
    connect(casePlace, &CasePlace::openChanged, this, &Workplace::keep);
    connect(casePlace, &CasePlace::shownChanged, this, [this](CaseId id) {
        list->setOpened(id);
        fold();
        if (casePlace->isEmpty()) {
            list->focusList();
        }
        remember();
    });
}

void Workplace::connectNews()
{
    for (const ArrivalNotice* notice : notices) {
        const bool laid = notice->of() == ArrivalNotice::Of::Escalations;
        const QString place = laid ? u"laid_before_me"_s : nameOf(Queue::WithDepartments);
        connect(notice, &ArrivalNotice::said, this, &Workplace::tell);
        connect(notice, &ArrivalNotice::caseWanted, this, [this](CaseId id) { openCase(id, true); });
        connect(notice, &ArrivalNotice::unopenedChanged, sidebar,
                [this, place](int number) { sidebar->setNews(place, number); });
        if (laid) {
            connect(notice, &ArrivalNotice::waitingChanged, sidebar,
                    [this, place](int number) { sidebar->setCount(place, number); });
        }
    }
    connect(backupWatch, &BackupWatch::told, statusLine, &StatusLine::setBackup);
}

void Workplace::listenToScans()
{
    if (reachOf(desk.session()->role, Action::RecordPost) == Reach::None) {
        return;
    }
    auto* scans = new ScanDesk(desk, this);
    scans->setOpenCase([this] { return casePlace->shownCase(); });
    connect(new ScanArrival(this), &ScanArrival::came, scans, &ScanDesk::take);
    connect(scans, &ScanDesk::caseWanted, this, [this](CaseId id) { openCase(id, true); });
    connect(scans, &ScanDesk::said, this, &Workplace::tell);
}

void Workplace::listenToRegister()
{
    connect(&desk.changes(), &Changes::journalGrew, this, &Workplace::refresh);
    connect(&desk.changes(), &Changes::registerLost, this, &Workplace::tellLost);
    connect(&desk.changes(), &Changes::registerBack, this, [this] {
        registerBanner->clear();
        refresh();
        casePlace->refresh();
    });
    connect(&desk.changes(), &Changes::registerDoubted, this,
            [this](const QString& text) { doubtBanner->tell(look::Tone::Late, text); });
    // What is due grows late without anybody doing anything.
    connect(&minute, &QTimer::timeout, this, &Workplace::refresh);
    minute.start(std::chrono::minutes(1));
}

void Workplace::restoreMeasures()
{
    outer->setSizes({look::withText(sidebarWidth), 10'000});
    cases->setSizes({look::withText(listWidth), 10'000});
    const QSettings settings;
    outer->restoreState(settings.value(u"workplace/sidebar"_s).toByteArray());
    cases->restoreState(settings.value(u"workplace/list"_s).toByteArray());
}

void Workplace::refresh()
{
    list->refresh();
    countAgain();
}

void Workplace::countAgain()
{
    whenAnswered(desk.countQueues(), this, [this, number = ++counted](const Result<QueueCounts>& counts) {
        if (counts && number == counted) {
            sidebar->setCounts(*counts);
            topBar->setPromises(counts->promisesToday);
            const bool hasLetters = sidebar->screen(placeOfLetters) != nullptr;
            topBar->setAnswers(hasLetters ? counts->answersDue : 0);
            beginWithPromises(counts->promisesToday);
        }
    });
}

void Workplace::beginWithPromises(int promisesToday)
{
    const std::optional<Visit> arrived = std::exchange(arrival, std::nullopt);
    // Whoever went somewhere, or types already, before the register answered is left there.
    const bool isTyping = qobject_cast<QLineEdit*>(window()->focusWidget()) != nullptr;
    const bool stillThere = arrived && *arrived == present && !isTyping;
    const bool isAgent = desk.session() && desk.session()->role == Role::Agent;
    if (stillThere && isAgent && promisesToday > 0) {
        goTo(placeOfPromises);
        focusPlace();
    }
}

void Workplace::takeChange()
{
    statusLine->tellSaved(desk.now());
    refresh();
}

void Workplace::tell(const QString& text)
{
    toast->say(text);
}

void Workplace::tellLost(const QString& text)
{
    registerBanner->tell(
        look::Tone::Late,
        tr("%1 What you see is from %2.").arg(text, momentInWords(desk.now(), desk.now(), desk.zone())));
}

void Workplace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void Workplace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && pages->currentWidget() == cases) {
        leaveCase();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Workplace::eventFilter(QObject* watched, QEvent* event)
{
    // The buttons at a mouse's side mean the whole window, whatever lies under the pointer.
    const auto* part = event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget*>(watched) : nullptr;
    if (part != nullptr && part->window() == window() && isVisible()) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Workplace::fold()
{
    const bool narrow = isNarrow();
    const bool caseInFront = !casePlace->isEmpty();
    list->setVisible(!narrow || !caseInFront);
    casePlace->setVisible(!narrow || caseInFront);
    casePlace->offerWayBack(narrow);
}

bool Workplace::isNarrow() const
{
    return width() < look::withText(roomForBoth) || list->isTable();
}

} // namespace redress
