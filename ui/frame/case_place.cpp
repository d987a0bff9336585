#include "ui/frame/case_place.h"

#include "models/rights.h"
#include "ui/case/case_at_hand.h"
#include "ui/case/case_page.h"
#include "ui/case/items_section.h"
#include "ui/case/kept_form.h"
#include "ui/frame/case_tabs.h"
#include "ui/frame/first_stop.h"
#include "ui/intake/intake_page.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** In a row of buttons of which one is chosen, the hand goes to that one. */
QWidget* chosenOfItsRow(QWidget* first)
{
    const auto* button = qobject_cast<const QAbstractButton*>(first);
    if (button != nullptr && button->isCheckable() && !button->isChecked()) {
        for (auto* other :
             first->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)) {
            if (other->isChecked() && other->isVisible()) {
                return other;
            }
        }
    }
    return first;
}

bool holdsTyping(const CasePage& page)
{
    const auto forms = page.findChildren<KeptForm*>();
    const auto items = page.findChildren<ItemsSection*>();
    return std::ranges::any_of(forms, &KeptForm::isTouched) ||
           std::ranges::any_of(items, &ItemsSection::holdsTyping);
}

} // namespace

CasePlace::CasePlace(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), wayBack(makeWayBack()), tabs(new CaseTabs), stack(new QStackedWidget)
{
    setObjectName(u"case_place"_s);
    build();
    buildActions();
    connect(tabs, &QTabBar::currentChanged, this, [this](int index) {
        bringForward(index);
        Q_EMIT shownChanged(shownCase());
    });
    connect(tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index == tabs->currentIndex() && isEmpty()) {
            goTo(index);
        }
    });
    connect(tabs, &QTabBar::tabMoved, this, &CasePlace::openChanged);
    connect(tabs, &CaseTabs::closeWanted, this, &CasePlace::close);
    connect(intakePage, &IntakePage::said, this, &CasePlace::said);
    connect(intakePage, &IntakePage::caseWanted, this, [this](CaseId id) {
        close({});
        Q_EMIT caseWanted(id);
    });
    connect(intakePage, &IntakePage::registered, this, &CasePlace::caseChanged);
    connect(intakePage, &IntakePage::left, this, [this] {
        close({});
        Q_EMIT left();
    });
    connect(&typing, &QTimer::timeout, this, &CasePlace::markTyping);
    typing.start(1s);
}

CasePlace::~CasePlace()
{
    // Its signals are nobody's any more while the pages go.
    tabs->disconnect(this);
}

void CasePlace::build()
{
    const bool registers = reachOf(desk.session()->role, Action::RegisterCase) != Reach::None;
    nothing = new EmptyPlace(u"document-open"_s, tr("No case is open"),
                             registers ? tr("Choose one from the list. Ctrl+N begins a new one.")
                                       : tr("Choose one from the list."));
    intakePage = new IntakePage(desk);
    stack->addWidget(nothing);
    stack->addWidget(intakePage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(wayBack);
    head->addWidget(tabs, 1);
    column->addLayout(head);
    column->addWidget(stack, 1);
    tabs->hide();
}

QWidget* CasePlace::makeWayBack()
{
    QPushButton* back = quietButton(tr("Back to the list"), Qt::Key_Escape, u"back_to_list"_s);
    back->setIcon(look::icon(layoutDirection() == Qt::RightToLeft ? u"go-next"_s : u"go-previous"_s));
    // Esc is the window's; here it is only told.
    back->setShortcut({});
    connect(back, &QPushButton::clicked, this, &CasePlace::left);
    auto* made = new QWidget(this);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(look::gap2, 0, look::gap2, 0);
    row->addWidget(back);
    return made;
}

void CasePlace::offerWayBack(bool wanted)
{
    wayBack->setVisible(wanted);
}

QAction* CasePlace::addAct(const QString& name, const QString& words, const QList<QKeySequence>& keys,
                           const std::function<void()>& act)
{
    QAction* action = keyedAction(this, name, words, keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CasePlace::buildActions()
{
    const QList<QAction*> ofATab{
        addAct(u"close_case_tab"_s, tr("Close what is in front"),
               {Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4},
               [this] {
                   if (tabs->count() > 0) {
                       close(tabs->caseAt(tabs->currentIndex()));
                   }
               }),
        addAct(u"close_other_cases"_s, tr("Close the other cases"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
               [this] { closeOthers(); }),
        addAct(u"open_in_window"_s, tr("Put the case into a window of its own"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
               [this] {
                   if (!shownCase().isNone()) {
                       Q_EMIT windowWanted(shownCase());
                   }
               }),
        addAct(u"move_case_back"_s, tr("Move the tab towards the beginning"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp}, [this] { move(-1); }),
        addAct(u"move_case_on"_s, tr("Move the tab towards the end"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown}, [this] { move(1); }),
    };
    tabs->addActions(ofATab);
    addAct(u"next_case"_s, tr("Next open case"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown},
           [this] { goRound(1); });
    addAct(u"previous_case"_s, tr("Previous open case"),
           {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}, [this] { goRound(-1); });
    for (int number = 0; number < mostOpen; ++number) {
        numbers.append(addAct(u"open_case_%1"_s.arg(number + 1), tr("Open case %1").arg(number + 1),
                              {Qt::ALT | Qt::Key(Qt::Key_1 + number)}, [this, number] { goTo(number); }));
    }
    enableActs();
}

void CasePlace::begin(CasePage* page)
{
    stack->addWidget(page);
    connect(page, &CasePage::caseChanged, this, &CasePlace::caseChanged);
    connect(page, &CasePage::caseChanged, this, &CasePlace::keepHand, Qt::QueuedConnection);
    connect(page, &CasePage::said, this, &CasePlace::said);
    connect(page, &CasePage::caseWanted, this, &CasePlace::caseWanted);
    connect(page, &CasePage::undoOffered, this, &CasePlace::undoOffered);
    const auto* atHand = page->findChild<CaseAtHand*>();
    connect(atHand, &CaseAtHand::opened, this, [this, page] { takeWords(page); });
    connect(atHand, &CaseAtHand::viewed, this, [this, page] { takeWords(page); });
}

CasePage* CasePlace::pageOf(CaseId id)
{
    CasePage*& page = pages[id];
    if (page == nullptr) {
        page = new CasePage(desk);
        begin(page);
    }
    return page;
}

void CasePlace::open(CaseId id, const QString& reference)
{
    if (tabs->indexOf(id) < 0) {
        if (tabs->count() >= mostOpen) {
            closeLongestUnseen();
        }
        tabs->add(id, reference);
        enableActs();
        Q_EMIT openChanged();
    }
}

void CasePlace::showCase(CaseId id)
{
    open(id, {});
    const QSignalBlocker quiet(tabs);
    tabs->setCurrentIndex(tabs->indexOf(id));
    bringForward(tabs->indexOf(id));
}

void CasePlace::showIntake()
{
    open({}, {});
    {
        const QSignalBlocker quiet(tabs);
        tabs->setCurrentIndex(tabs->indexOf({}));
        bringForward(tabs->indexOf({}));
    }
    intakePage->begin();
}

void CasePlace::bringForward(int index)
{
    if (index < 0) {
        leave();
        return;
    }
    const CaseId id = tabs->caseAt(index);
    if (id.isNone()) {
        stack->setCurrentWidget(intakePage);
    } else {
        CasePage* page = pageOf(id);
        stack->setCurrentWidget(page);
        // Reads it, or reads it again: others may have worked on it while it stood behind.
        page->show(id);
    }
    seen.removeAll(id);
    seen.append(id);
    enableActs();
}

void CasePlace::leave()
{
    stack->setCurrentWidget(nothing);
}

void CasePlace::refresh()
{
    if (!shownCase().isNone()) {
        pageOf(shownCase())->refresh();
    }
}

void CasePlace::reopen(const QList<KeptCase>& cases)
{
    for (const KeptCase& one : cases) {
        if (tabs->indexOf(one.id) < 0 && tabs->count() < mostOpen) {
            tabs->add(one.id, one.reference);
        }
    }
    enableActs();
}

void CasePlace::close(CaseId id)
{
    const int index = tabs->indexOf(id);
    if (index < 0) {
        return;
    }
    const bool inFront = index == tabs->currentIndex();
    const bool wasEmpty = isEmpty();
    seen.removeAll(id);
    {
        const QSignalBlocker quiet(tabs);
        tabs->removeTab(index);
        if (!seen.isEmpty() && inFront) {
            tabs->setCurrentIndex(tabs->indexOf(seen.last()));
        }
    }
    if (CasePage* page = pages.take(id)) {
        // What is typed goes into drafts with it.
        page->hide();
        page->deleteLater();
    }
    enableActs();
    if (inFront && !wasEmpty) {
        bringForward(tabs->currentIndex());
        Q_EMIT shownChanged(shownCase());
    }
    Q_EMIT openChanged();
}

void CasePlace::closeOthers()
{
    for (int index = tabs->count() - 1; index >= 0; --index) {
        if (index != tabs->currentIndex()) {
            close(tabs->caseAt(index));
        }
    }
}

void CasePlace::closeLongestUnseen()
{
    QList<CaseId> order;
    for (int index = 0; index < tabs->count(); ++index) {
        if (!seen.contains(tabs->caseAt(index))) {
            order.append(tabs->caseAt(index));
        }
    }
    order += seen;
    // A case being taken in is closed by its own verbs alone.
    order.removeAll(CaseId{});
    const auto clean = std::ranges::find_if(order, [this](CaseId id) {
        const CasePage* page = pages.value(id);
        return page == nullptr || !holdsTyping(*page);
    });
    close(clean == order.end() ? order.first() : *clean);
}

CasePage* CasePlace::release(CaseId id)
{
    CasePage* page = pageOf(id);
    page->disconnect(this);
    page->findChild<CaseAtHand*>()->disconnect(this);
    pages.remove(id);
    stack->removeWidget(page);
    page->setParent(nullptr);
    close(id);
    return page;
}

void CasePlace::adopt(CasePage* page)
{
    const CaseId id = page->shown();
    pages.insert(id, page);
    begin(page);
    showCase(id);
    takeWords(page);
}

void CasePlace::goRound(int step)
{
    const int count = tabs->count();
    if (count > 0) {
        goTo((tabs->currentIndex() + step + count) % count);
    }
}

void CasePlace::goTo(int index)
{
    if (index >= tabs->count()) {
        return;
    }
    {
        const QSignalBlocker quiet(tabs);
        tabs->setCurrentIndex(index);
    }
    bringForward(index);
    Q_EMIT shownChanged(shownCase());
    focusInside();
}

void CasePlace::move(int step)
{
    const int to = tabs->currentIndex() + step;
    if (to >= 0 && to < tabs->count()) {
        tabs->moveTab(tabs->currentIndex(), to);
    }
}

void CasePlace::takeWords(const CasePage* page)
{
    const auto* atHand = page->findChild<CaseAtHand*>();
    if (atHand->isRead()) {
        tabs->setWords(page->shown(), atHand->complaint().reference, atHand->complaint().intake.subject);
        Q_EMIT openChanged();
    }
    if (page == stack->currentWidget() && page->hasFocus()) {
        focusInside();
    }
}

void CasePlace::markTyping()
{
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        tabs->markTyped(page.key(), holdsTyping(*page.value()));
    }
}

void CasePlace::enableActs()
{
    tabs->setVisible(tabs->count() > 0);
    const bool takingIn = stack->currentWidget() == intakePage;
    for (int number = 0; number < numbers.size(); ++number) {
        numbers.at(number)->setEnabled(!takingIn && number < tabs->count());
    }
}

bool CasePlace::isEmpty() const
{
    return stack->currentWidget() == nothing;
}

CaseId CasePlace::shownCase() const
{
    const bool aCase = !isEmpty() && stack->currentWidget() != intakePage;
    return aCase ? tabs->caseAt(tabs->currentIndex()) : CaseId{};
}

QList<KeptCase> CasePlace::openCases() const
{
    QList<KeptCase> open;
    for (int index = 0; index < tabs->count(); ++index) {
        if (!tabs->caseAt(index).isNone()) {
            open.append({tabs->caseAt(index), tabs->referenceAt(index)});
        }
    }
    return open;
}

void CasePlace::keepHand()
{
    if (isVisible() && !isAncestorOf(window()->focusWidget())) {
        focusInside();
    }
}

void CasePlace::focusInside()
{
    QWidget* page = stack->currentWidget();
    const auto* open = qobject_cast<CasePage*>(page);
    QWidget* first = open == nullptr ? nullptr : firstStopIn(open->work());
    if (first == nullptr) {
        first = firstStopIn(page);
    }
    if (first != nullptr) {
        chosenOfItsRow(first)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    // A case that is still being read: the page holds the focus for what it will show.
    page->setFocus(Qt::ShortcutFocusReason);
}

} // namespace redress
