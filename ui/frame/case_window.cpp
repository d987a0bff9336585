#include "ui/frame/case_window.h"

#include "ui/case/case_at_hand.h"
#include "ui/case/case_page.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/shortcuts/shortcut_sheet.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(900, 680);
constexpr QSize smallestSize(480, 480);
const QString geometryKey = u"case_window/geometry"_s;

} // namespace

CaseWindow::CaseWindow(CasePage* shownPage) : page(shownPage), toast(nullptr)
{
    setObjectName(u"case_window"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // Closing the last case window is no reason to end the program.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(smallestSize);
    resize(firstSize);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    page->show();
    toast = new Toast(this);
    takeWords();
    const auto* atHand = page->findChild<CaseAtHand*>();
    connect(atHand, &CaseAtHand::opened, this, &CaseWindow::takeWords);
    connect(atHand, &CaseAtHand::viewed, this, &CaseWindow::takeWords);
    connect(page, &CasePage::caseChanged, this, &CaseWindow::caseChanged);
    connect(page, &CasePage::caseWanted, this, &CaseWindow::caseWanted);
    connect(page, &CasePage::said, this, [this](const QString& text) { toast->say(text); });
    connect(page, &CasePage::undoOffered, toast, &Toast::say);
    connect(keyedAction(this, u"close_window"_s, tr("Close the window"), {Qt::CTRL | Qt::Key_W}),
            &QAction::triggered, this, &QWidget::close);
    connect(keyedAction(this, u"back_among_tabs"_s, tr("Put the case back among the tabs"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_O}),
            &QAction::triggered, this, &CaseWindow::backWanted);
    connect(keyedAction(this, u"show_keys"_s, tr("Show all keys"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}),
            &QAction::triggered, this, [this] { (new ShortcutSheet(shortcutsOf(*this), this))->open(); });
}

CaseWindow::~CaseWindow()
{
    QSettings().setValue(geometryKey, saveGeometry());
    // Before the toast, to which it may still speak.
    delete page;
}

CaseId CaseWindow::shown() const
{
    return page == nullptr ? CaseId{} : page->shown();
}

void CaseWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

CasePage* CaseWindow::release()
{
    page->disconnect(this);
    page->findChild<CaseAtHand*>()->disconnect(this);
    layout()->removeWidget(page);
    page->setParent(nullptr);
    return std::exchange(page, nullptr);
}

void CaseWindow::takeWords()
{
    const auto* atHand = page->findChild<CaseAtHand*>();
    if (atHand->isRead()) {
        setWindowTitle(
            u"%1 · %2"_s.arg(isolate(atHand->complaint().reference), atHand->complaint().intake.subject));
    }
}

} // namespace redress
