#include "ui/intake/intake_page.h"

#include "ui/drafts/draft_keeper.h"
#include "ui/drafts/draft_line.h"
#include "ui/intake/intake_form.h"
#include "ui/intake/registered_notices.h"
#include "ui/intake/registered_papers.h"
#include "ui/intake/registered_view.h"
#include "ui/papers/paper_arrival.h"
#include "ui/when_answered.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestForm = 1040;

} // namespace

IntakePage::IntakePage(Desk& desk, QWidget* parent) : QWidget(parent), desk(desk)
{
    setObjectName(u"intake"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    form = new IntakeForm(desk);
    keeper = new DraftKeeper(
        desk, draftKey(), [this] { return form->snapshot(); }, this);
    pages = new QStackedLayout(this);
    pages->addWidget(makeTyping());
    pages->addWidget(makeDone());
    connect(form, &IntakeForm::edited, this, &IntakePage::becomeEdited);
    connect(form, &IntakeForm::settlingChanged, this, &IntakePage::showChoices);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &IntakePage::leave);
    auto* arrival =
        new PaperArrival(this, [this] { return isVisible() && pages->currentIndex() == 0 && !saving; });
    connect(arrival, &PaperArrival::came, form, &IntakeForm::takePapers);
    form->reset();
    showChoices();
}

IntakePage::~IntakePage()
{
    keeper->flush();
    forgetDiscarded();
}

QString IntakePage::draftKey()
{
    return u"intake"_s;
}

QWidget* IntakePage::makeDone()
{
    done = new RegisteredView;
    donePapers = new RegisteredPapers(desk);
    doneNotices = new RegisteredNotices(desk);
    done->put(doneNotices);
    done->put(donePapers);
    connect(donePapers, &RegisteredPapers::ended, this, [this](CaseId id, int version) {
        if (toSettle && toSettle->id == id) {
            settle(version);
        }
    });
    connect(doneNotices, &RegisteredNotices::said, this, &IntakePage::said);
    connect(done, &RegisteredView::another, this, &IntakePage::beginEmpty);
    connect(done, &RegisteredView::goOn, this, &IntakePage::goOn);
    return done;
}

void IntakePage::goOn()
{
    if (!done->waitsForVerification()) {
        Q_EMIT caseWanted(done->id());
        return;
    }
    whenAnswered(desk.act(done->id(), done->version(), command::TakeCase{}), this, [this](const Result<CaseView>& taken) {
        if (!taken) {
            Q_EMIT said(taken.refusal().text);
        }
        Q_EMIT caseWanted(done->id());
    });
}

QWidget* IntakePage::makeTyping()
{
    auto* holder = new QWidget;
    auto* within = new QHBoxLayout(holder);
    within->setContentsMargins(look::gap6, look::gap2, look::gap6, look::gap6);
    form->setMaximumWidth(widestForm);
    within->addWidget(form, 1, Qt::AlignTop);
    within->addStretch(0);
    fields = new QScrollArea;
    fields->setObjectName(u"intake_fields"_s);
    fields->setFrameShape(QFrame::NoFrame);
    fields->setWidgetResizable(true);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fields->setFocusPolicy(Qt::NoFocus);
    fields->setWidget(holder);
    for (QWidget* ground : std::initializer_list<QWidget*>{holder, fields, fields->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
    }

    auto* typing = new QWidget;
    auto* column = new QVBoxLayout(typing);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline());
    column->addWidget(fields, 1);
    column->addWidget(hairline());
    column->addWidget(makeFoot());
    return typing;
}

QWidget* IntakePage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(look::gap6, look::gap4, look::gap6, look::gap2);
    row->setSpacing(look::gap3);
    draftLine = new DraftLine(desk.zone());
    connect(keeper, &DraftKeeper::kept, draftLine, &DraftLine::tellKept);
    connect(keeper, &DraftKeeper::notKept, draftLine, &DraftLine::say);
    draftLine->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    afresh = quietButton(tr("Start afresh"), {}, u"start_afresh"_s);
    back = quietButton(tr("Bring back"), {}, u"bring_back"_s);
    row->addWidget(new TextLabel(TextLabel::Kind::PageTitle, tr("New case")));
    row->addStretch();
    row->addWidget(draftLine, 1);
    row->addWidget(afresh);
    row->addWidget(back);
    // The page does not move when one of them comes.
    head->setMinimumHeight(head->sizeHint().height());
    afresh->hide();
    back->hide();
    connect(afresh, &QPushButton::clicked, this, &IntakePage::startAfresh);
    connect(back, &QPushButton::clicked, this, &IntakePage::bringBack);
    return head;
}

QWidget* IntakePage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look::gap6, look::gap3, look::gap6, look::gap3);
    row->setSpacing(look::gap2);
    const QKeySequence mainKeys(Qt::CTRL | Qt::Key_Return);
    QPushButton* leaving = plainButton(tr("Put aside"), {}, u"leave_intake"_s);
    leaving->setToolTip(tr("What is typed stays kept on this computer (Esc)"));
    openSettlement = plainButton({}, {}, u"open_settlement"_s);
    registerButton = mainButton(tr("Register"), mainKeys, u"register_case"_s);
    settleButton = mainButton(tr("Register, settle and close"), mainKeys, u"settle_on_the_spot"_s);
    row->addWidget(leaving);
    row->addStretch();
    row->addWidget(openSettlement);
    row->addWidget(registerButton);
    row->addWidget(settleButton);
    connect(leaving, &QPushButton::clicked, this, &IntakePage::leave);
    connect(openSettlement, &QPushButton::clicked, this, [this] {
        form->setSettling(!form->isSettling());
        if (form->isSettling()) {
            form->focusSettlement();
        }
        becomeEdited();
    });
    connect(registerButton, &QPushButton::clicked, this, &IntakePage::save);
    connect(settleButton, &QPushButton::clicked, this, &IntakePage::save);
    return foot;
}

void IntakePage::begin()
{
    if (pages->currentIndex() == 0 && !form->isUntouched()) {
        form->focusFirst();
        return;
    }
    beginEmpty();
    takeUpKept();
}

void IntakePage::beginEmpty()
{
    pages->setCurrentIndex(0);
    form->reset();
    draftLine->say(tr("What you type is kept on this computer"));
    afresh->hide();
    back->hide();
    showChoices();
    form->focusFirst();
}

void IntakePage::takeUpKept()
{
    whenAnswered(desk.drafts(), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts || !form->isUntouched() || pages->currentIndex() != 0) {
            return;
        }
        const auto kept = std::ranges::find(*drafts, draftKey(), &Draft::key);
        if (kept != drafts->end()) {
            resume(*kept);
        }
    });
}

void IntakePage::resume(const Draft& draft)
{
    beginEmpty();
    form->restore(draft.fields);
    draftLine->tellTakenUp(draft.kept, desk.now());
    afresh->show();
    showChoices();
}

void IntakePage::startAfresh()
{
    forgetDiscarded();
    discarded = form->snapshot();
    keeper->drop();
    beginEmpty();
    back->show();
}

void IntakePage::bringBack()
{
    form->restore(std::exchange(discarded, {}));
    becomeEdited();
    form->focusFirst();
}

void IntakePage::forgetDiscarded()
{
    QStringList copies;
    for (const WaitingPaper& one : fromDraft(std::exchange(discarded, {}).value(u"papers"_s).toArray())) {
        copies.append(one.paper.file);
    }
    if (!copies.isEmpty()) {
        static_cast<void>(desk.dropDraftPapers(copies));
    }
}

void IntakePage::becomeEdited()
{
    forgetDiscarded();
    keeper->touch();
    afresh->show();
    back->hide();
}

void IntakePage::showChoices()
{
    const bool settling = form->isSettling();
    openSettlement->setText(settling ? tr("Do not settle now") : tr("Settle on the spot…"));
    openSettlement->setVisible(settling || form->canSettle());
    registerButton->setVisible(!settling);
    settleButton->setVisible(settling);
}

void IntakePage::save()
{
    if (saving) {
        return;
    }
    if (const Refusals refusals = form->refusals(); !refusals.isEmpty()) {
        form->showRefusals(refusals);
        return;
    }
    saving = true;
    form->setEnabled(false);
    const bool atOnce = form->isSettling() && form->papers().isEmpty();
    auto answer = atOnce ? desk.registerAndSettle(form->intake(), form->settlement(), form->registerAs())
                         : desk.registerCase(form->intake(), form->registerAs());
    whenAnswered(answer, this, [this](const Result<Registered>& result) { finish(result); });
}

void IntakePage::finish(const Result<Registered>& result)
{
    const QList<WaitingPaper> papers = form->papers();
    if (result && form->isSettling() && !papers.isEmpty()) {
        toSettle = *result;
        keeper->drop();
        donePapers->begin(result->id, papers);
        return;
    }
    saving = false;
    form->setEnabled(true);
    if (!result) {
        form->showRefusals(result.refusals());
        return;
    }
    donePapers->begin(result->id, papers);
    showDone(*result, form->isSettling());
}

void IntakePage::settle(int version)
{
    whenAnswered(desk.act(toSettle->id, version, form->settlement()), this,
                 [this](const Result<CaseView>& settled) {
                     saving = false;
                     form->setEnabled(true);
                     showDone(*std::exchange(toSettle, {}), bool(settled));
                     if (!settled) {
                         Q_EMIT said(settled.refusal().text);
                     }
                 });
}

void IntakePage::showDone(const Registered& registered, bool settled)
{
    keeper->drop();
    done->tell(registered, form->intake().complainant, settled);
    doneNotices->clear();
    form->reset();
    pages->setCurrentIndex(1);
    done->focusFirst();
    whenAnswered(desk.readCaseAgain(registered.id), this, [this](const Result<CaseView>& view) {
        if (view && view->complaint.id == done->id()) {
            done->tellWay(*view, desk.office(), desk.now(), desk.zone());
            doneNotices->show(view->complaint);
        }
    });
    Q_EMIT this->registered(registered.id);
}

void IntakePage::leave()
{
    keeper->flush();
    Q_EMIT left();
}

} // namespace redress
