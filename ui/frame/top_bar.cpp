#include "ui/frame/top_bar.h"

#include "models/rights.h"
#include "ui/frame/idle_watch.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 460;
constexpr int pauseInTyping = 150;
/** Narrower than this the promises, or the answers, are a number. */
constexpr int roomForWords = 1200;
constexpr int roomForBoth = 1340;

} // namespace

TopBar::TopBar(const Session& session, QWidget* parent)
    : QWidget(parent), back(makeWay(u"go_back"_s, tr("Back"), true)),
      forward(makeWay(u"go_forward"_s, tr("Forward"), false)), search(new QLineEdit),
      promises(quietButton({}, {}, u"promises_today"_s)), answers(quietButton({}, {}, u"answers_due_today"_s))
{
    setObjectName(u"top_bar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::gap3, look::gap2, look::gap3, look::gap2);
    row->setSpacing(look::gap2);
    const bool seesCases = reachOf(session.role, Action::ReadCase) != Reach::None;
    row->addWidget(back);
    row->addWidget(forward);
    if (reachOf(session.role, Action::RegisterCase) != Reach::None) {
        const QKeySequence key(Qt::CTRL | Qt::Key_N);
        QPushButton* newCase = mainButton(tr("New case"), key, u"new_case"_s);
        newCase->setToolTip(wordsWithKey(tr("Begin a new case"), key));
        newCase->setIcon(look::icon(u"list-add"_s, look::onAccent()));
        row->addWidget(newCase);
        connect(newCase, &QPushButton::clicked, this, &TopBar::newCaseWanted);
    }
    row->addWidget(search, 1);
    search->setVisible(seesCases);
    buildPalette();
    row->addStretch();
    buildSigns();
    if (seesCases) {
        buildSearch();
    }
    buildPerson(session);
    connect(back, &QPushButton::clicked, this, &TopBar::backWanted);
    connect(forward, &QPushButton::clicked, this, &TopBar::forwardWanted);
    setWays(false, false);
}

QPushButton* TopBar::makeWay(const QString& name, const QString& words, bool towardsBegin)
{
    const QKeySequence key(Qt::ALT | (towardsBegin ? Qt::Key_Left : Qt::Key_Right));
    QPushButton* way = quietButton({}, {}, name);
    const bool left = towardsBegin != (layoutDirection() == Qt::RightToLeft);
    way->setIcon(look::icon(left ? u"go-previous"_s : u"go-next"_s));
    way->setAccessibleName(words);
    giveKey(way, words, key);
    return way;
}

/** At once, where a button's own shortcut shows the press first: these keys are struck several times in a
 * row. */
void TopBar::giveKey(QPushButton* button, const QString& words, const QKeySequence& key)
{
    button->setToolTip(wordsWithKey(words, key));
    connect(keyedAction(this, button->objectName(), words, {key}), &QAction::triggered, button,
            &QAbstractButton::click);
}

void TopBar::setWays(bool hasBack, bool hasForward)
{
    back->setEnabled(hasBack);
    forward->setEnabled(hasForward);
}

void TopBar::buildSearch()
{
    const QKeySequence key(Qt::CTRL | Qt::Key_F);
    search->setObjectName(u"search"_s);
    search->setAccessibleName(tr("Search cases"));
    search->setToolTip(wordsWithKey(tr("Search by reference, name, phone or words"), key));
    search->setMaximumWidth(look::withText(searchWidth));
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
    connect(keyedAction(this, u"find_case"_s, tr("Search cases"), {key}), &QAction::triggered, this,
            &TopBar::focusSearch);
}

void TopBar::buildPalette()
{
    const QKeySequence key(Qt::CTRL | Qt::Key_K);
    QPushButton* palette =
        quietButton(tr("Do anything… %1").arg(key.toString(QKeySequence::NativeText)), {}, u"do_anything"_s);
    palette->setAccessibleName(tr("Search or do anything"));
    giveKey(palette, tr("Search or do anything"), key);
    layout()->addWidget(palette);
    connect(palette, &QPushButton::clicked, this, &TopBar::paletteWanted);
}

void TopBar::buildSigns()
{
    promises->setIcon(look::icon(u"flag"_s, look::textOf(look::Tone::Waiting)));
    answers->setIcon(look::icon(u"mail-message"_s, look::textOf(look::Tone::Waiting)));
    for (QPushButton* sign : {answers, promises}) {
        layout()->addWidget(sign);
        sign->hide();
    }
    connect(promises, &QPushButton::clicked, this, &TopBar::promisesWanted);
    connect(answers, &QPushButton::clicked, this, &TopBar::answersWanted);
}

void TopBar::setPromises(int number)
{
    promisesToday = number;
    promises->setVisible(number > 0);
    tellSigns();
}

void TopBar::setAnswers(int number)
{
    answersDue = number;
    answers->setVisible(number > 0);
    tellSigns();
}

void TopBar::tellSigns()
{
    // Two signs with their words are wider than one.
    const bool both = promisesToday > 0 && answersDue > 0;
    const bool room = width() >= look::withText(both ? roomForBoth : roomForWords);
    tell(promises, promisesToday,
         promisesToday == 1 ? tr("1 promise today") : tr("%1 promises today").arg(QLocale().toString(promisesToday)),
         tr("Go to the promises"), room);
    tell(answers, answersDue,
         answersDue == 1 ? tr("1 answer due") : tr("%1 answers due").arg(QLocale().toString(answersDue)),
         tr("Go to the letters whose answer is due"), room);
}

void TopBar::tell(QPushButton* sign, int number, const QString& words, const QString& leadsTo, bool room)
{
    sign->setText(room ? words : QLocale().toString(number));
    sign->setAccessibleName(words);
    sign->setToolTip(room ? leadsTo : words);
}

void TopBar::buildPerson(const Session& session)
{
    QPushButton* person =
        quietButton(u"%1  ·  %2"_s.arg(session.name, wordOf(session.role)), {}, u"person"_s);
    person->setAccessibleName(tr("Signed in as %1").arg(session.name));
    person->setIcon(look::icon(u"user"_s));
    auto* menu = new QMenu(person);
    menu->setObjectName(u"person_menu"_s);
    // A shortcut in a menu that was never opened does not count: the bar carries the actions too.
    QAction* keys =
        keyedAction(this, u"show_keys"_s, tr("Show all keys"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash});
    QAction* lock = keyedAction(this, u"lock_desk"_s, tr("Lock the desk"), {Qt::CTRL | Qt::ALT | Qt::Key_L});
    QAction* signOut = keyedAction(this, u"sign_out"_s, tr("Sign out"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Q});
    keys->setIcon(look::icon(u"input-keyboard"_s));
    lock->setIcon(look::icon(u"system-lock-screen"_s));
    signOut->setIcon(look::icon(u"system-log-out"_s));
    menu->addActions({keys, lock});
    menu->addMenu(makeLockTimes(menu));
    menu->addAction(signOut);
    connect(keys, &QAction::triggered, this, &TopBar::keysWanted);
    connect(lock, &QAction::triggered, this, &TopBar::lockWanted);
    connect(signOut, &QAction::triggered, this, &TopBar::signOutWanted);
    person->setMenu(menu);
    connect(
        keyedAction(this, u"open_person_menu"_s, tr("Menu of the person signed in"), {Qt::ALT | Qt::Key_P}),
        &QAction::triggered, person, &QPushButton::showMenu);
    layout()->addWidget(person);
}

QMenu* TopBar::makeLockTimes(QMenu* menu)
{
    auto* times = new QMenu(tr("Lock when left for"), menu);
    times->setObjectName(u"lock_times"_s);
    auto* choice = new QActionGroup(times);
    for (const int minutes : {5, 10, 20, 30}) {
        QAction* time = times->addAction(tr("%n minutes", nullptr, minutes));
        time->setObjectName(u"lock_after_%1"_s.arg(minutes));
        time->setCheckable(true);
        time->setChecked(minutes == minutesUntilLock());
        choice->addAction(time);
        connect(time, &QAction::triggered, this, [this, minutes] { Q_EMIT lockTimeChosen(minutes); });
    }
    return times;
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

void TopBar::showSearch(const QString& words)
{
    search->setText(words);
}

void TopBar::fitPlaceholder()
{
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText);
    const QString whole = tr("Search by reference, name, phone or words    %1").arg(key);
    const int room = search->width() - look::smallPicture() - 4 * look::gap2;
    const bool fits = search->fontMetrics().horizontalAdvance(whole) <= room;
    search->setPlaceholderText(fits ? whole : tr("Search cases    %1").arg(key));
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search && event->type() == QEvent::Resize) {
        fitPlaceholder();
    }
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

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellSigns();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::surface());
    painter.fillRect(0, height() - 1, width(), 1, look::line());
}

} // namespace redress
