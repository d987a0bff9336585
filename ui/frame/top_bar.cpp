#include "ui/frame/top_bar.h"

#include "models/rights.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 460;
constexpr int pauseInTyping = 150;

} // namespace

TopBar::TopBar(const Session& session, QWidget* parent) : QWidget(parent), search(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::gap3, look::gap2, look::gap3, look::gap2);
    row->setSpacing(look::gap3);
    const bool seesCases = reachOf(session.role, Action::ReadCase) != Reach::None;
    if (reachOf(session.role, Action::RegisterCase) != Reach::None) {
        QPushButton* newCase = mainButton(tr("New case"), QKeySequence(Qt::CTRL | Qt::Key_N), u"new_case"_s);
        newCase->setIcon(look::icon(u"list-add"_s, look::onAccent()));
        row->addWidget(newCase);
        connect(newCase, &QPushButton::clicked, this, &TopBar::newCaseWanted);
    }
    row->addWidget(search, 1);
    search->setVisible(seesCases);
    row->addStretch();
    if (seesCases) {
        buildSearch();
    }
    buildPerson(session);
}

void TopBar::buildSearch()
{
    search->setObjectName(u"search"_s);
    search->setAccessibleName(tr("Search cases"));
    search->setPlaceholderText(tr("Search by reference, name, phone or words    Ctrl+K"));
    search->setMaximumWidth(searchWidth);
    search->setClearButtonEnabled(true);
    search->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    search->installEventFilter(this);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseInTyping);
    connect(search, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] {
        if (search->text().isEmpty()) {
            Q_EMIT searchLeft();
        } else {
            Q_EMIT searchWanted(withoutIsolates(search->text()));
        }
    });
    connect(search, &QLineEdit::returnPressed, this, &TopBar::firstWanted);
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_K}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &TopBar::focusSearch);
    }
}

void TopBar::buildPerson(const Session& session)
{
    QPushButton* person =
        quietButton(u"%1  ·  %2"_s.arg(session.name, wordOf(session.role)), {}, u"person"_s);
    person->setAccessibleName(tr("Signed in as %1").arg(session.name));
    person->setIcon(look::icon(u"user"_s));
    auto* menu = new QMenu(person);
    QAction* signOut =
        menu->addAction(look::icon(u"system-log-out"_s), tr("Sign out"), this, &TopBar::signOutWanted);
    signOut->setObjectName(u"sign_out"_s);
    signOut->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    person->setMenu(menu);
    // A shortcut in a menu that was never opened does not count: the bar carries the action too.
    addAction(signOut);
    layout()->addWidget(person);
}

void TopBar::focusSearch()
{
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
}

void TopBar::clearSearch()
{
    search->clear();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            search->clear();
            Q_EMIT searchLeft();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::surface());
    painter.fillRect(0, height() - 1, width(), 1, look::line());
}

} // namespace redress
