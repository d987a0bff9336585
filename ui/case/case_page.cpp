#include "ui/case/case_page.h"

#include "ui/case/acts/case_acts.h"
#include "ui/case/archive_panel.h"
#include "ui/case/case_at_hand.h"
#include "ui/case/case_header.h"
#include "ui/case/case_side.h"
#include "ui/case/confirmation_panel.h"
#include "ui/case/hand_off_panel.h"
#include "ui/case/intake_panel.h"
#include "ui/case/reply_panel.h"
#include "ui/case/verification_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Narrower than this, the side stands below the panel, where the window is high enough for both. */
constexpr int besideWidth = 720;
constexpr int belowHeight = 640;
/** Lower than this, the stages stand in one line. */
constexpr int lowHeight = 460;
/** The longest choice of a panel does not wrap, and stands beside a scroll bar. */
constexpr int narrowestPanel = 400;
constexpr int narrowestSide = 276;
/** Of the width, enough for an international phone number in one line; and of the height where it is folded. */
constexpr double shareBeside = 0.4;
constexpr double shareBelow = 0.4;
const QString shareSetting = u"case/side"_s;

} // namespace

CasePage::CasePage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), atHand(new CaseAtHand(desk, this)),
      acts(new CaseActs(*atHand, this))
{
    setObjectName(u"case_page"_s);
    unreadable = new EmptyPlace(u"dialog-warning"_s, tr("The case cannot be shown"), {});
    pages = new QStackedLayout(this);
    pages->addWidget(new QWidget);
    pages->addWidget(makeCase());
    pages->addWidget(unreadable);
    connectParts();
    auto* minute = new QTimer(this);
    minute->start(1min);
    connect(minute, &QTimer::timeout, this, &CasePage::tellTime);
}

void CasePage::connectParts()
{
    connect(atHand, &CaseAtHand::opened, this, &CasePage::begin);
    connect(atHand, &CaseAtHand::viewed, this, &CasePage::follow);
    connect(atHand, &CaseAtHand::unreadable, this, &CasePage::showUnreadable);
    connect(atHand, &CaseAtHand::acted, this, &CasePage::caseChanged);
    connect(atHand, &CaseAtHand::said, this, &CasePage::said);
    connect(atHand, &CaseAtHand::undoOffered, this, &CasePage::undoOffered);
    connect(rail, &StageRail::stageChosen, this, &CasePage::choose);
    connect(header, &CaseHeader::whyWanted, acts, &CaseActs::explainDue);
    connect(side, &CaseSide::correctionWanted, acts, &CaseActs::correct);
    connect(side, &CaseSide::answerWanted, acts, &CaseActs::enterAnswer);
    connect(side, &CaseSide::withdrawalWanted, acts, &CaseActs::withdrawQuestion);
    connect(side, &CaseSide::strikeWanted, acts, &CaseActs::strike);
    connect(side, &CaseSide::caseWanted, this, &CasePage::caseWanted);
    connect(acts, &CaseActs::noteWanted, side, &CaseSide::writeNote);
    connect(acts, &CaseActs::reopeningWanted, this, [this] {
        choose(Stage::Archive);
        static_cast<ArchivePanel*>(panelOf(Stage::Archive))->beginReopening();
    });
    // A case behind another is not being read by anybody; it is read again when it comes to the front.
    connect(&desk.changes(), &Changes::journalGrew, this, [this] {
        if (isVisible()) {
            atHand->readAgain();
        }
    });
}

CasePage::~CasePage()
{
    // The panels speak to the case at hand while they go.
    delete splitter;
}

QWidget* CasePage::makeCase()
{
    asOf = new Banner;
    asOf->setObjectName(u"as_of"_s);
    asOf->hide();
    header = new CaseHeader;
    header->setActs(acts->menu());
    rail = new StageRail;
    rail->setObjectName(u"stages"_s);
    panels = new QStackedWidget;
    panels->setMinimumWidth(narrowestPanel);
    side = new CaseSide(*atHand);
    side->setMinimumWidth(narrowestSide);
    splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    // Folded, it is narrower than both side by side.
    splitter->setMinimumWidth(narrowestPanel);
    splitter->addWidget(panels);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(splitter, &QSplitter::splitterMoved, this, &CasePage::rememberShare);

    auto* top = new QWidget;
    top->setBackgroundRole(QPalette::Base);
    top->setAutoFillBackground(true);
    auto* head = new QVBoxLayout(top);
    head->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    head->setSpacing(look::gap3);
    head->addWidget(asOf);
    head->addWidget(header);
    head->addWidget(rail);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(hairline());
    column->addWidget(splitter, 1);
    return whole;
}

void CasePage::show(CaseId id)
{
    if (id == shown()) {
        refresh();
        return;
    }
    atHand->open(id);
}

CaseId CasePage::shown() const
{
    return atHand->id();
}

void CasePage::refresh()
{
    atHand->readAgain();
}

void CasePage::begin()
{
    qDeleteAll(made);
    made.clear();
    presentStage = atHand->complaint().stage;
    followed = atHand->view().procedure;
    tellAsOf();
    side->begin();
    showWhole();
    choose(presentStage);
    pages->setCurrentIndex(1);
}

void CasePage::tellAsOf()
{
    if (!atHand->asOf()) {
        asOf->clear();
        return;
    }
    asOf->tell(look::Tone::Waiting, tr("The case as it was known on %1. Nothing can be done with it here.")
                                        .arg(fullMoment(*atHand->asOf(), desk.zone())));
    QPushButton* back = asOf->addButton(tr("Back to now"), u"back_to_now"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        // The button goes: the page keeps the hand.
        setFocus();
        atHand->open(shown());
    });
}

QWidget* CasePage::work() const
{
    return panels;
}

void CasePage::follow()
{
    const Procedure& now = atHand->procedure();
    if (now.id != followed->id || now.version != followed->version) {
        // Each panel shows what its procedure asks for.
        begin();
        return;
    }
    const Stage before = presentStage;
    presentStage = atHand->complaint().stage;
    const Stage looked = rail->chosen();
    side->refresh();
    showWhole();
    const bool moved = presentStage != before;
    StagePanel* panel = shownPanel();
    const bool stays = !moved || looked != before || panel->holdsTyping();
    // Before the next panel comes: the stack would put the hand on any of its buttons.
    const bool hadHand = panel->isAncestorOf(focusWidget());
    choose(stays ? looked : presentStage);
    if (moved && stays && looked == before) {
        panel->tell(
            tr("The case has gone on to: %1. What you typed is kept here.").arg(wordOf(presentStage)));
    }
    if (!stays && hadHand) {
        shownPanel()->focusFirst();
    }
}

void CasePage::tellTime()
{
    if (pages->currentIndex() == 1 && isVisible()) {
        showWhole();
        side->refresh();
        shownPanel()->refresh();
        rail->setChosen(shownPanel()->stage());
    }
}

void CasePage::showWhole()
{
    const CaseView& view = atHand->view();
    const Moment now = atHand->now();
    header->tell(view, desk, now);
    acts->refresh();
    rail->setCase(view.complaint, presentDue(), view.due ? toneOfDue(*view.due, now) : look::Tone::Waiting, comingDues());
}

QString CasePage::presentDue() const
{
    const CaseView& view = atHand->view();
    if (view.due) {
        return dueInWords(*view.due, atHand->now(), desk.zone());
    }
    return view.clocks.isEmpty() ? QString() : outcomeInWords(view.clocks.first(), atHand->now(), desk.zone());
}

QMap<Stage, QString> CasePage::comingDues() const
{
    const CaseView& view = atHand->view();
    QMap<Stage, QString> coming;
    if (view.complaint.closed) {
        return coming;
    }
    for (const StageLimit& one : view.procedure->stageLimits) {
        coming.insert(one.last, limitInWords(one.limit));
    }
    for (const RunningClock& clock : view.clocks) {
        const bool ofRound = clock.kind == ClockKind::Round;
        if (ofRound || clock.kind == ClockKind::Stage) {
            coming.insert(ofRound ? Stage::Reply : clock.last, outcomeInWords(clock, atHand->now(), desk.zone()));
        }
    }
    return coming;
}

void CasePage::choose(Stage stage)
{
    StagePanel* panel = panelOf(stage);
    panel->refresh();
    panels->setCurrentWidget(panel);
    rail->setChosen(stage);
}

StagePanel* CasePage::panelOf(Stage stage)
{
    if (StagePanel* known = made.value(stage)) {
        return known;
    }
    StagePanel* panel = nullptr;
    switch (stage) {
    case Stage::Intake:
        panel = new IntakePanel(*atHand);
        break;
    case Stage::Verification:
        panel = new VerificationPanel(*atHand);
        break;
    case Stage::HandOff:
        panel = new HandOffPanel(*atHand);
        break;
    case Stage::Reply:
        panel = new ReplyPanel(*atHand);
        break;
    case Stage::Confirmation:
        panel = new ConfirmationPanel(*atHand);
        break;
    case Stage::Archive:
        panel = new ArchivePanel(*atHand);
        break;
    }
    connect(panel, &StagePanel::correctionWanted, acts, &CaseActs::correct);
    panels->addWidget(panel);
    made.insert(stage, panel);
    return panel;
}

StagePanel* CasePage::shownPanel() const
{
    return static_cast<StagePanel*>(panels->currentWidget());
}

void CasePage::showUnreadable(const QString& text)
{
    if (atHand->isRead()) {
        Q_EMIT said(text);
        return;
    }
    unreadable->setWords(tr("The case cannot be shown"), text);
    pages->setCurrentWidget(unreadable);
}

void CasePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void CasePage::fold()
{
    rail->setLow(height() < look::withText(lowHeight));
    const int least = height() < belowHeight ? narrowestPanel + narrowestSide : besideWidth;
    const Qt::Orientation wanted = width() < least ? Qt::Vertical : Qt::Horizontal;
    if (folded && splitter->orientation() == wanted) {
        return;
    }
    folded = true;
    splitter->setOrientation(wanted);
    const double share =
        wanted == Qt::Vertical ? shareBelow : QSettings().value(shareSetting, shareBeside).toDouble();
    const int side = int(width() * share);
    splitter->setSizes({width() - side, side});
}

void CasePage::rememberShare()
{
    if (splitter->orientation() == Qt::Horizontal) {
        QSettings().setValue(shareSetting, double(splitter->sizes().last()) / splitter->width());
    }
}

} // namespace redress
