#include "ui/letters/register/incoming_post_dialog.h"

#include "models/decide.h"
#include "ui/drafts/draft_line.h"
#include "ui/letters/answer_words.h"
#include "ui/letters/register/found_case.h"
#include "ui/papers/paper_arrival.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

#include <chrono>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Who types a reference is left to finish it. */
constexpr auto typingPause = 400ms;

} // namespace

IncomingPostDialog::IncomingPostDialog(Desk& desk, QWidget* parent)
    : FormDialog(tr("Post came in"), tr("Record"), u"record_post"_s, parent), desk(desk), reference(new QLineEdit),
      received(new MomentField(desk.zone(), [&desk] { return desk.now(); })), sender(new QLineEdit),
      what(new TextArea(3)), answers(new ChoiceBox),
      paperName(new TextLabel(TextLabel::Kind::Muted, tr("None. A file can be dropped here."))),
      draftLine(new DraftLine(desk.zone()))
{
    build();
    pause.setSingleShot(true);
    pause.setInterval(typingPause);
    connect(reference, &QLineEdit::textEdited, &pause, qOverload<>(&QTimer::start));
    // What was meant for one case is meant for no other.
    connect(reference, &QLineEdit::textEdited, this, [this] { proposed = {}; });
    connect(&pause, &QTimer::timeout, this, &IncomingPostDialog::lookUp);
    connect(this, &FormDialog::verbWanted, this, &IncomingPostDialog::record);
    auto* arrival = new PaperArrival(this, [] { return true; });
    connect(arrival, &PaperArrival::came, this, [this](const ArrivingPapers& papers) {
        whenAnswered(lookAt(papers, tr("Pasted picture.png")), this, [this](const auto& seen) { takePaper(seen); });
    });
}

IncomingPostDialog::IncomingPostDialog(Desk& desk, const PostInAnswer& answer, QWidget* parent)
    : IncomingPostDialog(desk, parent)
{
    wanted = answer;
    proposed = answer.letter;
    reference->setText(answer.reference);
    what->setPlainText(answer.what);
    lookUp();
}

void IncomingPostDialog::build()
{
    reference->setLayoutDirection(Qt::LeftToRight);
    received->setMoment(desk.now());
    answers->addChoice(u"0"_s, tr("No letter"));
    answers->choose(u"0"_s);
    form().add(u"reference"_s, tr("Reference of the case"), reference,
               tr("As it stands on the letter; the running number is enough."));
    form().add(u"received"_s, tr("When it came"), received);
    form().add(u"sender"_s, tr("From whom"), sender);
    form().add(u"what"_s, tr("What came"), what);
    form().add(u"answers"_s, tr("It answers"), answers);
    form().addWidget(makePaperRow());
    form().addWidget(draftLine);
}

QWidget* IncomingPostDialog::makePaperRow()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    paperName->setObjectName(u"paper_that_came"_s);
    QPushButton* choose = plainButton(tr("Choose the paper…"), {}, u"choose_paper"_s);
    row->addWidget(choose);
    row->addWidget(paperName, 1);
    connect(choose, &QPushButton::clicked, this, &IncomingPostDialog::chooseFile);
    return holder;
}

void IncomingPostDialog::lookUp()
{
    if (reference->text().trimmed().isEmpty()) {
        return;
    }
    findCase(desk, this, reference->text(), [this, number = ++asked](const Result<CaseView>& found) {
        if (number == asked) {
            takeCase(found);
        }
    });
}

void IncomingPostDialog::takeCase(const Result<CaseView>& found)
{
    Field* field = form().field(u"reference"_s);
    if (!found) {
        field->showRefusal(found.refusal().text);
        return;
    }
    const Intake& intake = found->complaint.intake;
    const QString who = intake.complainant.standing == Standing::Named ? intake.complainant.name : QString();
    field->clearRefusal();
    field->setHint(who.isEmpty() ? intake.subject : tr("%1: %2").arg(apart(who), intake.subject));
    if (sender->text().isEmpty() || sender->text() == proposedSender) {
        sender->setText(who);
        proposedSender = who;
    }
    offerLetters(found->complaint);
}

void IncomingPostDialog::offerLetters(const Case& complaint)
{
    // Letters are counted in their case: the same number is another letter in another one.
    const bool isSame = std::exchange(lookedUp, complaint.id) == complaint.id;
    const QString before = isSame ? answers->chosen() : QString();
    answers->clear();
    answers->addChoice(u"0"_s, tr("No letter"));
    for (const Letter& one : complaint.letters) {
        if (one.state == LetterState::Sent) {
            answers->addChoice(QString::number(one.id.value), nameOfSent(one));
        }
    }
    answers->choose(proposed.isNone() ? before : QString::number(proposed.value));
    if (answers->chosen().isEmpty()) {
        answers->choose(u"0"_s);
    }
    proposed = {};
}

Refusals IncomingPostDialog::takeBeforeRecording(const CaseView& view)
{
    if (view.complaint.id == lookedUp) {
        return {};
    }
    const command::RecordPost before = told();
    takeCase(view);
    Refusals look;
    if (told().answers != before.answers) {
        look.append({u"answers"_s, u"changed"_s, tr("Look which letter it answers: the reference is another now.")});
    }
    if (!before.sender.isEmpty() && told().sender != before.sender) {
        look.append({u"sender"_s, u"changed"_s, tr("Look from whom it came: the reference is another now.")});
    }
    return look;
}

void IncomingPostDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the paper"));
    if (!file.isEmpty()) {
        whenAnswered(lookAt({{file}, {}}, {}), this, [this](const auto& seen) { takePaper(seen); });
    }
}

void IncomingPostDialog::takePaper(const QList<WaitingPaper>& papers)
{
    if (papers.isEmpty()) {
        return;
    }
    forgetCopy();
    showPaper(papers.first());
    if (paper) {
        keepPaper();
    }
    if (papers.size() > 1) {
        paperName->setTone(look::Tone::Waiting);
        const QString name = apart(papers.first().paper.name);
        paperName->setText(tr("%1 goes with it. Put the others to the papers of the case.").arg(name));
    }
}

void IncomingPostDialog::showPaper(const WaitingPaper& came)
{
    paperName->setTone(came.refusal.isEmpty() ? look::Tone::Plain : look::Tone::Late);
    paperName->setText(came.refusal.isEmpty() ? apart(came.paper.name) : refusalInWords(came));
    attached = {};
    if (came.refusal.isEmpty()) {
        paper = came;
    } else {
        paper.reset();
    }
}

void IncomingPostDialog::record()
{
    if (!received->moment()) {
        showRefusals({{u"received"_s, u"absurd"_s, tr("Write when it was: today 14:00, or 20/11 9:30.")}});
        return;
    }
    setWaiting();
    findCase(desk, this, reference->text(), [this](const Result<CaseView>& found) {
        Refusals reasons = found ? takeBeforeRecording(*found) : found.refusals();
        if (found && reasons.isEmpty()) {
            reasons = whyNot(*found);
        }
        if (reasons.isEmpty()) {
            recordIn(*found);
        } else {
            showRefusals(reasons);
        }
    });
}

Refusals IncomingPostDialog::whyNot(const CaseView& view) const
{
    const Office& office = desk.office();
    const Context context{office, *view.procedure, *office.calendar, desk.session()->actor(), desk.now()};
    command::RecordPost post = told();
    post.paper = {};
    const auto decided = decide(context, view.complaint, post);
    return decided ? Refusals{} : decided.refusals();
}

void IncomingPostDialog::recordIn(const CaseView& view)
{
    const bool isThere = !attached.isNone() && attachedTo == view.complaint.id;
    if (paper && !isThere) {
        attachTo(view);
    } else {
        send(view);
    }
}

void IncomingPostDialog::attachTo(const CaseView& view)
{
    whenAnswered(desk.attachPaper(view.complaint.id, view.complaint.version, paper->paper), this,
                 [this](const Result<CaseView>& after) {
                     if (!after) {
                         showRefusals(after.refusals());
                         return;
                     }
                     attached = after->complaint.papers.last().id;
                     attachedTo = after->complaint.id;
                     send(*after);
                 });
}

void IncomingPostDialog::send(const CaseView& view)
{
    whenAnswered(desk.act(view.complaint.id, view.complaint.version, told()), this,
                 [this](const Result<CaseView>& after) {
                     if (!after) {
                         showRefusals(after.refusals());
                         return;
                     }
                     const QString number = isolate(textOf(after->complaint.post.last().number));
                     Q_EMIT recorded(tr("On record as incoming %1.").arg(number));
                     dropDraft();
                     finish();
                 });
}

command::RecordPost IncomingPostDialog::told() const
{
    return {.received = received->moment().value_or(Moment()),
            .sender = sender->text(),
            .what = what->toPlainText(),
            .answers = LetterId{answers->chosen().toLongLong()},
            .paper = attached};
}

} // namespace redress
