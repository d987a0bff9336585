#include "ui/frame/workplace.h"

#include "ui/frame/case_place.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_line.h"
#include "ui/frame/top_bar.h"
#include "ui/intake/intake_page.h"
#include "ui/queue/work_list_page.h"
#include "ui/when_answered.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Narrower than this the list folds over the case. */
constexpr int roomForBoth = 1200;
constexpr int sidebarWidth = 232;
constexpr int narrowestSidebar = 200;
constexpr int listWidth = 376;
constexpr int narrowestList = 320;

QSplitter* makeSplitter()
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

Workplace::Workplace(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), topBar(new TopBar(*desk.session())), registerBanner(new Banner),
      doubtBanner(new Banner), draftBanner(new Banner), outer(makeSplitter()),
      sidebar(new Sidebar(screensOf(desk.session()->role))), pages(new QStackedWidget), cases(makeSplitter()),
      list(new WorkListPage(desk)), caseColumn(new QWidget), wayBack(nullptr), casePlace(new CasePlace(desk)),
      statusLine(new StatusLine(desk)), toast(nullptr)
{
    build();
    connectParts();
    listenToRegister();
    restoreMeasures();
    goTo(homeOf(desk.session()->role));
    offerDraft();
}

Workplace::~Workplace()
{
    QSettings settings;
    settings.setValue(u"workplace/sidebar"_s, outer->saveState());
    // Folded, the list has no width worth remembering.
    if (!isNarrow()) {
        settings.setValue(u"workplace/list"_s, cases->saveState());
    }
}

void Workplace::begin()
{
    if (pages->currentWidget() == cases) {
        list->focusList();
    } else {
        pages->currentWidget()->setFocus();
    }
}

void Workplace::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    registerBanner->setObjectName(u"register_banner"_s);
    doubtBanner->setObjectName(u"doubt_banner"_s);
    draftBanner->setObjectName(u"draft_banner"_s);
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
    for (Banner* banner : {doubtBanner, registerBanner, draftBanner}) {
        banner->clear();
        column->addWidget(banner);
    }
    column->addWidget(outer, 1);
    column->addWidget(statusLine);
    toast = new Toast(this);
}

void Workplace::buildCases()
{
    QPushButton* back = quietButton(tr("Back to the list"), Qt::Key_Escape, u"back_to_list"_s);
    back->setIcon(look::icon(layoutDirection() == Qt::RightToLeft ? u"go-next"_s : u"go-previous"_s));
    back->setShortcut({});
    connect(back, &QPushButton::clicked, this, &Workplace::leaveCase);
    wayBack = new QWidget;
    auto* backRow = new QHBoxLayout(wayBack);
    backRow->setContentsMargins(look::gap2, look::gap1, look::gap2, 0);
    backRow->addWidget(back);
    backRow->addStretch();
    auto* column = new QVBoxLayout(caseColumn);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(wayBack);
    column->addWidget(casePlace, 1);
    cases->addWidget(list);
    cases->addWidget(caseColumn);
    cases->setStretchFactor(1, 1);
}

void Workplace::connectParts()
{
    connect(topBar, &TopBar::newCaseWanted, this, &Workplace::newCase);
    connect(topBar, &TopBar::searchWanted, this, &Workplace::search);
    connect(topBar, &TopBar::searchLeft, this, &Workplace::leaveSearch);
    connect(topBar, &TopBar::listWanted, list, &WorkListPage::focusList);
    connect(topBar, &TopBar::firstWanted, list, &WorkListPage::openCurrent);
    connect(topBar, &TopBar::signOutWanted, this, &Workplace::signOutWanted);
    connect(sidebar, &Sidebar::screenWanted, this, [this](const QString& name) {
        goTo(name);
        if (!sidebar->hasFocus()) {
            begin();
        }
    });
    connect(list, &WorkListPage::caseWanted, this, &Workplace::openCase);
    connect(list, &WorkListPage::newCaseWanted, this, &Workplace::newCase);
    connect(list, &WorkListPage::caseChanged, this, &Workplace::takeChange);
    connect(list, &WorkListPage::said, this, &Workplace::tell);
    connect(casePlace, &CasePlace::caseWanted, this, [this](CaseId id) { openCase(id, true); });
    connect(casePlace, &CasePlace::caseChanged, this, &Workplace::takeChange);
    connect(casePlace, &CasePlace::said, this, &Workplace::tell);
    connect(casePlace, &CasePlace::left, this, &Workplace::leaveCase);
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] { focusNextPart(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F6, this), &QShortcut::activated, this,
            [this] { focusNextPart(-1); });
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
    outer->setSizes({sidebarWidth, 10'000});
    cases->setSizes({listWidth, 10'000});
    const QSettings settings;
    outer->restoreState(settings.value(u"workplace/sidebar"_s).toByteArray());
    cases->restoreState(settings.value(u"workplace/list"_s).toByteArray());
}

void Workplace::goTo(const QString& screenName)
{
    const Screen* screen = sidebar->screen(screenName);
    if (screen == nullptr) {
        return;
    }
    presentScreen = screenName;
    sidebar->mark(screenName);
    topBar->clearSearch();
    if (screen->makePage != nullptr) {
        QWidget*& page = ownPages[screenName];
        if (page == nullptr) {
            page = screen->makePage(desk, nullptr);
            pages->addWidget(page);
        }
        pages->setCurrentWidget(page);
        return;
    }
    pages->setCurrentWidget(cases);
    list->show(*screen);
    countAgain();
    if (isNarrow()) {
        casePlace->leave();
        fold();
    }
}

void Workplace::search(const QString& words)
{
    sidebar->mark({});
    pages->setCurrentWidget(cases);
    list->search(words);
    if (isNarrow()) {
        casePlace->leave();
        fold();
    }
}

void Workplace::leaveSearch()
{
    goTo(presentScreen);
    list->focusList();
}

void Workplace::openCase(CaseId id, bool byKey)
{
    casePlace->showCase(id);
    list->setOpened(id);
    fold();
    if (byKey || isNarrow()) {
        casePlace->focusInside();
    }
}

void Workplace::newCase()
{
    pages->setCurrentWidget(cases);
    draftBanner->clear();
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

void Workplace::focusNextPart(int step)
{
    const QList<QWidget*> parts{sidebar, list, caseColumn};
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
    } else if (parts.at(at) == caseColumn) {
        casePlace->focusInside();
    } else {
        sidebar->setFocus(Qt::ShortcutFocusReason);
    }
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
        }
    });
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

void Workplace::offerDraft()
{
    whenAnswered(desk.drafts(), this, [this](const Result<QList<Draft>>& kept) {
        if (!kept) {
            return;
        }
        const auto found = std::ranges::find(*kept, IntakePage::draftKey(), &Draft::key);
        if (found == kept->end()) {
            return;
        }
        draftBanner->tell(look::Tone::Waiting, tr("A case you had begun is kept from %1.")
                                                   .arg(momentInWords(found->kept, desk.now(), desk.zone())));
        connect(draftBanner->addButton(tr("Continue"), u"continue_draft"_s), &QPushButton::clicked, this,
                &Workplace::newCase);
        connect(draftBanner->addButton(tr("Discard"), u"discard_draft"_s), &QPushButton::clicked, this,
                &Workplace::discardDraft);
    });
}

void Workplace::discardDraft()
{
    draftBanner->clear();
    whenAnswered(desk.dropDraft(IntakePage::draftKey()), this, [this](const Result<Done>& dropped) {
        tell(dropped ? tr("The draft is gone.") : dropped.refusal().text);
    });
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

void Workplace::fold()
{
    const bool narrow = isNarrow();
    const bool caseInFront = !casePlace->isEmpty();
    list->setVisible(!narrow || !caseInFront);
    caseColumn->setVisible(!narrow || caseInFront);
    wayBack->setVisible(narrow);
}

bool Workplace::isNarrow() const
{
    return width() < roomForBoth;
}

} // namespace redress
