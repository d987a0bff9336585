#include "ui/frame/case_place.h"

#include "models/rights.h"
#include "ui/case/case_page.h"
#include "ui/intake/intake_page.h"
#include "ui/widgets/empty_place.h"

#include <QAbstractButton>

namespace redress {

using namespace Qt::StringLiterals;

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

} // namespace

CasePlace::CasePlace(Desk& desk, QWidget* parent) : QStackedWidget(parent)
{
    const bool registers = reachOf(desk.session()->role, Action::RegisterCase) != Reach::None;
    nothing = new EmptyPlace(u"document-open"_s, tr("No case is open"),
                             registers ? tr("Choose one from the list. Ctrl+N begins a new one.")
                                       : tr("Choose one from the list."));
    casePage = new CasePage(desk);
    intakePage = new IntakePage(desk);
    for (QWidget* page : {nothing, static_cast<QWidget*>(casePage), static_cast<QWidget*>(intakePage)}) {
        addWidget(page);
    }
    connect(casePage, &CasePage::caseChanged, this, &CasePlace::caseChanged);
    connect(casePage, &CasePage::caseChanged, this, &CasePlace::keepHand, Qt::QueuedConnection);
    connect(casePage, &CasePage::said, this, &CasePlace::said);
    connect(intakePage, &IntakePage::said, this, &CasePlace::said);
    connect(intakePage, &IntakePage::caseWanted, this, &CasePlace::caseWanted);
    connect(intakePage, &IntakePage::registered, this, &CasePlace::caseChanged);
    connect(intakePage, &IntakePage::left, this, [this] {
        leave();
        Q_EMIT left();
    });
}

void CasePlace::showCase(CaseId id)
{
    casePage->show(id);
    setCurrentWidget(casePage);
}

void CasePlace::showIntake()
{
    setCurrentWidget(intakePage);
    intakePage->begin();
}

void CasePlace::leave()
{
    setCurrentWidget(nothing);
}

void CasePlace::refresh()
{
    if (!casePage->shown().isNone()) {
        casePage->refresh();
    }
}

bool CasePlace::isEmpty() const
{
    return currentWidget() == nothing;
}

CaseId CasePlace::shownCase() const
{
    return currentWidget() == casePage ? casePage->shown() : CaseId{};
}

void CasePlace::keepHand()
{
    if (isVisible() && !isAncestorOf(window()->focusWidget())) {
        focusInside();
    }
}

void CasePlace::focusInside()
{
    QWidget* page = currentWidget();
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            next->focusPolicy() & Qt::TabFocus) {
            chosenOfItsRow(next)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace redress
