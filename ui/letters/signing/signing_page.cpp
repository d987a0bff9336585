#include "ui/letters/signing/signing_page.h"

#include "ui/case/case_at_hand.h"
#include "ui/letters/signing/case_beside.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/letters/signing/letter_reading.h"
#include "ui/letters/signing/signing_card.h"
#include "ui/letters/signing/signing_foot.h"
#include "ui/letters/signing/signing_queue.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/page_title.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Narrower than this the case is one more way of reading the letter. */
constexpr int roomForThree = 960;
constexpr int queueWidth = 256;
constexpr int narrowestQueue = 184;
constexpr int narrowestLetter = 320;
constexpr int caseWidth = 320;
constexpr int narrowestCase = 264;
const QString sharesSetting = u"signatures/shares"_s;

} // namespace

SigningPage::SigningPage(Desk& desk, QWidget* parent)
    : FollowingPage(desk, parent),
      waiting([this](const auto& soFar, int most, const auto& taken) { ask(soFar, most, taken); }, [this] { take(); },
              [this](const QString& text) { news->setText(text); }),
      queue(new SigningQueue(this)), view(new QListView),
      atHand(new CaseAtHand(desk, this)), news(new TextLabel(TextLabel::Kind::Muted)),
      before(plainButton(tr("Previous"), Qt::CTRL | Qt::Key_PageUp, u"previous_letter"_s)),
      after(plainButton(tr("Next"), Qt::CTRL | Qt::Key_PageDown, u"next_letter"_s)), parts(new QSplitter),
      reading(new LetterReading(desk)), caseBeside(new CaseBeside(desk)), foot(new SigningFoot(*atHand)),
      body(new QStackedWidget),
      nothing(new EmptyPlace(u"dialog-ok"_s, tr("Nothing waits for your signature"),
                             tr("Letters that are submitted for signature appear here by themselves.")))
{
    setObjectName(u"signing_page"_s);
    build();
    connectParts();
    addKeys();
    followTheClock();
}

SigningPage::~SigningPage()
{
    // It speaks to the case at hand while it goes.
    delete foot;
}

void SigningPage::build()
{
    buildQueue();
    nothing->setObjectName(u"no_letters_to_sign"_s);
    body->addWidget(makeBody());
    body->addWidget(nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::gap3, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(hairline());
    column->addWidget(body, 1);
}

void SigningPage::buildQueue()
{
    view->setObjectName(u"letters_to_sign"_s);
    view->setAccessibleName(tr("Letters to sign"));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->setUniformItemSizes(true);
    view->setModel(queue);
    view->setItemDelegate(new SigningCard(view));
}

QLayout* SigningPage::makeHead()
{
    news->setObjectName(u"signing_news"_s);
    QHBoxLayout* row = pageTitle(tr("Signatures"), news);
    row->setContentsMargins(look::gap4, 0, look::gap4, look::gap2);
    row->addWidget(before);
    row->addWidget(after);
    return row;
}

QWidget* SigningPage::makeBody()
{
    view->setMinimumWidth(look::withText(narrowestQueue));
    reading->setMinimumWidth(look::withText(narrowestLetter));
    caseBeside->setMinimumWidth(look::withText(narrowestCase));
    QSizePolicy lasting = reading->sizePolicy();
    lasting.setRetainSizeWhenHidden(true);
    reading->setSizePolicy(lasting);
    auto* letter = new QWidget;
    auto* column = new QVBoxLayout(letter);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(reading, 1);
    column->addWidget(hairline());
    column->addWidget(foot);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(view);
    parts->addWidget(letter);
    // Until it is known that there is room for it: what is wide at first would widen the window.
    reading->takeIn(caseBeside);
    parts->setStretchFactor(1, 1);
    shareRoom();
    return parts;
}

void SigningPage::shareRoom()
{
    parts->setSizes({look::withText(queueWidth), 10'000, look::withText(caseWidth)});
    parts->restoreState(QSettings().value(sharesSetting).toByteArray());
}

void SigningPage::connectParts()
{
    connect(queue, &SigningQueue::moreWanted, this, [this] { waiting.more(); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const LetterLine* line = queue->lineAt(index.row())) {
            open(*line);
        }
    });
    connect(atHand, &CaseAtHand::opened, this, &SigningPage::begin);
    connect(atHand, &CaseAtHand::viewed, this, &SigningPage::follow);
    connect(atHand, &CaseAtHand::unreadable, this, [this](const QString& text) {
        foot->tellChange(text);
        if (!atHand->isRead()) {
            showFormer(false);
        }
    });
    longWait.setSingleShot(true);
    longWait.setInterval(300ms);
    connect(&longWait, &QTimer::timeout, this, [this] {
        reading->setEnabled(false);
        caseBeside->setEnabled(false);
    });
    connect(reading, &LetterReading::letterheadRead, this, &SigningPage::showLetter);
    connect(foot, &SigningFoot::signWanted, this, &SigningPage::sign);
    connect(foot, &SigningFoot::returnWanted, this, &SigningPage::giveBack);
    connect(foot, &SigningFoot::scrollWanted, reading, &LetterReading::scroll);
    connect(parts, &QSplitter::splitterMoved, this, [this] {
        if (!folded) {
            QSettings().setValue(sharesSetting, parts->saveState());
        }
    });
    connect(before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { step(1); });
    const auto lead = [this] { Q_EMIT caseWanted(atHand->id()); };
    connect(foot, &SigningFoot::caseWanted, this, lead);
    connect(caseBeside, &CaseBeside::caseWanted, this, lead);
    connect(view, &QListView::activated, this, lead);
}

void SigningPage::addKeys()
{
    connect(keyedAction(this, u"next_way_of_reading"_s, tr("Read the letter another way"), {Qt::CTRL | Qt::Key_D}),
            &QAction::triggered, reading, &LetterReading::goOn);
    // A letter alone is a key only while nothing can be typed: in the list.
    const auto inList = [this](const QString& name, const QString& words, Qt::Key key, int by) {
        QAction* action = keyedAction(view, name, words, {key});
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    };
    inList(u"next_letter_in_list"_s, tr("Next letter"), Qt::Key_N, 1);
    inList(u"previous_letter_in_list"_s, tr("Previous letter"), Qt::Key_P, -1);
}

QWidget* SigningPage::handPlace() const
{
    return foot->isVisible() ? static_cast<QWidget*>(foot->passwordField()) : nullptr;
}

void SigningPage::resizeEvent(QResizeEvent* event)
{
    FollowingPage::resizeEvent(event);
    fold();
}

void SigningPage::hideEvent(QHideEvent* event)
{
    FollowingPage::hideEvent(event);
    // Nobody finds it typed who comes by later.
    if (!event->spontaneous()) {
        foot->passwordField()->clear();
    }
}

void SigningPage::fold()
{
    const bool narrow = width() < look::withText(roomForThree);
    if (narrow == folded) {
        return;
    }
    folded = narrow;
    reading->takeIn(folded ? caseBeside : nullptr);
    if (!folded) {
        parts->addWidget(caseBeside);
        caseBeside->setVisible(!reading->isHidden());
        shareRoom();
    }
}

void SigningPage::read()
{
    atHand->readAgain();
    if (shownLetter() != nullptr) {
        caseBeside->tellDues(atHand->view());
    }
    waiting.again();
}

void SigningPage::ask(const QList<LetterLine>& soFar, int most, const PagedLines<LetterLine>::Taken& taken)
{
    LetterQuestion question;
    question.listing = LetterListing::ToSign;
    question.most = most;
    if (!soFar.isEmpty()) {
        question.behind = soFar.last();
    }
    whenAnswered(desk().letters(question), this, [taken](const Result<LetterPage>& page) {
        using Page = PagedLines<LetterLine>::Page;
        taken(page ? Result<Page>(Page{page->lines, page->more}) : Result<Page>(page.refusals()));
    });
}

void SigningPage::take()
{
    if (!desk().session()) {
        return;
    }
    {
        // Who reads a letter that another took away goes on reading it.
        const QSignalBlocker stays(view->selectionModel());
        queue->show(waiting.lines(), waiting.hasMore(), desk().office(), desk().session()->staff, desk().now());
    }
    const int row = queue->rowOf(atHand->id(), wanted);
    if (row >= 0) {
        place = row;
        putCurrent(row);
    } else if (wanted.isNone() && queue->rowCount() > 0) {
        putCurrent(0);
    } else {
        view->selectionModel()->clear();
    }
    sayHowMany();
    showEmpty();
}

void SigningPage::begin()
{
    const Letter* letter = shownLetter();
    showFormer(letter != nullptr);
    if (letter == nullptr) {
        return;
    }
    seen = *letter;
    foot->begin(wanted);
    reading->begin();
    caseBeside->begin();
    showLetter();
}

void SigningPage::follow()
{
    const Letter* letter = shownLetter();
    // What one's own hand does is answered by itself.
    if (letter == nullptr || !seen || acting) {
        return;
    }
    const QString change = changeOf(*letter);
    if (!change.isEmpty()) {
        foot->tellChange(change);
        // Typed for what stood there before.
        foot->passwordField()->clear();
    }
    seen = *letter;
    showLetter();
}

QString SigningPage::changeOf(const Letter& letter) const
{
    const Office& office = desk().office();
    switch (letter.state) {
    case LetterState::Submitted: {
        const bool isSame = letter.versions.size() == seen->versions.size();
        return isSame ? QString() : tr("The letter was changed and submitted again meanwhile. Read it anew.");
    }
    case LetterState::Signed:
    case LetterState::Sent:
        return seen->state == LetterState::Submitted
                   ? tr("%1 signed the letter meanwhile: number %2.").arg(nameIn(office, letter.signer), isolate(textOf(letter.number)))
                   : QString();
    case LetterState::Draft: {
        const bool isNew = seen->state == LetterState::Submitted && !letter.versions.isEmpty();
        return isNew ? tr("%1 returned the letter meanwhile.").arg(nameIn(office, letter.versions.last().returnedBy))
                     : QString();
    }
    case LetterState::Dropped:
        return tr("The letter was given up meanwhile.");
    }
    return {};
}

void SigningPage::showLetter()
{
    const Letter* letter = shownLetter();
    if (letter == nullptr) {
        return;
    }
    reading->tell(atHand->view(), *letter);
    caseBeside->tell(atHand->view());
    foot->tell(trySigning(*atHand, wanted));
    showEmpty();
}

const Letter* SigningPage::shownLetter() const
{
    return atHand->isRead() ? atHand->complaint().letter(wanted) : nullptr;
}

void SigningPage::sayHowMany()
{
    const int number = queue->rowCount();
    QString many = number == 1 ? tr("1 letter waits") : tr("%1 letters wait").arg(QLocale().toString(number));
    if (queue->hasMore()) {
        many = tr("More than %1 letters wait").arg(QLocale().toString(number));
    }
    news->setText(done.isEmpty() ? many : u"%1  ·  %2"_s.arg(many, done));
}

void SigningPage::showEmpty()
{
    const bool isEmpty = queue->rowCount() == 0 && wanted.isNone();
    const bool hadHand = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    if (hadHand && isEmpty) {
        setFocus();
    }
    before->setVisible(!isEmpty);
    after->setVisible(!isEmpty);
    if (isEmpty == (body->currentIndex() == 1)) {
        return;
    }
    body->setCurrentIndex(isEmpty ? 1 : 0);
    if (hadHand && !isEmpty) {
        foot->passwordField()->setFocus();
    }
}

} // namespace redress
