#include "ui/letters/signing/case_beside.h"

#include "app/desk.h"
#include "models/as_seen_by.h"
#include "ui/case/folded_text.h"
#include "ui/case/hand_off_list.h"
#include "ui/case/journal_view.h"
#include "ui/case/line_block.h"
#include "ui/case/line_stack.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"
#include "ui/words/procedure_words.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Enough to see how the case came here; all of it stands in the case. */
constexpr qsizetype lastEntries = 8;

look::Tone toneOf(Finding finding)
{
    switch (finding) {
    case Finding::Upheld:
    case Finding::PartlyUpheld:
        return look::Tone::Waiting;
    case Finding::NotUpheld:
    case Finding::OutsideCompetence:
        break;
    }
    return look::Tone::Plain;
}

QString remedyIn(const PointFinding& finding)
{
    const QString due = finding.due.isValid() ? QLocale().toString(finding.due, QLocale::LongFormat) : QString();
    QStringList parts{finding.remedy, finding.cost, finding.done ? CaseBeside::tr("done") : due};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CaseBeside::CaseBeside(Desk& desk, QWidget* parent)
    : QScrollArea(parent), desk(desk), reference(new TextLabel(TextLabel::Kind::Strong)),
      subject(new TextLabel(TextLabel::Kind::Subject)), facts(new SteadyFacts),
      description(new FoldedText(tr("What happened"))), expectation(new FoldedText(tr("What is wanted"))),
      pointsTitle(new TextLabel(TextLabel::Kind::Subject, tr("Points"))), points(new LineStack(look::gap3)),
      answersTitle(new TextLabel(TextLabel::Kind::Subject, tr("What the departments answered"))),
      answers(new HandOffList(HandOffCard::Detail::Answer)),
      promisesTitle(new TextLabel(TextLabel::Kind::Subject, tr("Promises"))), promises(new LineStack(look::gap3)),
      journal(new JournalView)
{
    setObjectName(u"case_beside"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(makeContent());
}

QWidget* CaseBeside::makeContent()
{
    reference->setObjectName(u"reference_beside"_s);
    reference->makeSelectable();
    subject->setObjectName(u"subject_beside"_s);
    QPushButton* open = linkButton(tr("Open the case"), u"open_letter_case"_s);
    open->setShortcut(Qt::CTRL | Qt::Key_O);
    connect(open, &QPushButton::clicked, this, &CaseBeside::caseWanted);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(reference);
    column->addWidget(subject);
    column->addWidget(open, 0, Qt::AlignLeading);
    for (QWidget* part : std::initializer_list<QWidget*>{facts, description, expectation, pointsTitle, points,
                                                         answersTitle, answers, promisesTitle, promises}) {
        column->addWidget(part);
    }
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("The last that happened")));
    column->addWidget(journal);
    column->addStretch();
    return content;
}

void CaseBeside::begin()
{
    verticalScrollBar()->setValue(0);
    journal->begin();
}

void CaseBeside::tell(const CaseView& view)
{
    const Case& complaint = view.complaint;
    reference->setText(isolate(complaint.reference));
    subject->setText(complaint.intake.subject);
    tellDues(view);
    description->setText(complaint.intake.description);
    expectation->setText(complaint.intake.expectation);
    tellPoints(complaint);
    tellAnswers(complaint);
    CaseView last = view;
    last.journal = view.journal.last(std::min(lastEntries, view.journal.size()));
    journal->tell(last, desk.office(), desk.zone(), desk.now(), {});
}

void CaseBeside::tellDues(const CaseView& view)
{
    tellFacts(view);
    tellPromises(view.complaint);
}

void CaseBeside::tellFacts(const CaseView& view)
{
    const Case& complaint = view.complaint;
    const Complainant& person = complaint.intake.complainant;
    const bool hidden = desk.session() && isKeptUnnamedFrom(person.standing, desk.session()->actor());
    const Moment now = desk.now();
    const QString category = complaint.classification ? complaint.classification->category : complaint.intake.category;
    QList<Fact> told{{tr("Complainant"), hidden ? tr("Stays with the front desk") : person.name},
                     {tr("Wishes"), person.standing == Standing::Named ? QString() : wordOf(person.standing)},
                     {tr("Language"), languageWord(person.language)},
                     {tr("Answer"), wordOf(person.answerWay)},
                     {tr("Category"), categoryWord(*view.procedure, category)},
                     {tr("Round"), complaint.round > 1 ? QLocale().toString(complaint.round) : QString()},
                     {tr("Received"), momentInWords(complaint.intake.received, now, desk.zone()),
                      fullMoment(complaint.intake.received, desk.zone())}};
    for (const RunningClock& clock : view.clocks) {
        told.append({clockInWords(clock), outcomeInWords(clock, now, desk.zone()),
                     explanationOf(clock.due, desk.zone())});
    }
    facts->tell(told);
}

void CaseBeside::tellPoints(const Case& complaint)
{
    QList<Point> standing = complaint.points;
    standing.removeIf([](const Point& one) { return one.dropped; });
    pointsTitle->setVisible(!standing.isEmpty());
    points->setVisible(!standing.isEmpty());
    // What was found about a point in a round before is no finding of the present one.
    if (standing == toldPoints && complaint.round == toldRound) {
        return;
    }
    toldPoints = standing;
    toldRound = complaint.round;
    QList<QWidget*> made;
    for (const Point& one : std::as_const(standing)) {
        made.append(makePoint(one, one.findingOf(complaint.round)));
    }
    points->renew(made);
}

QWidget* CaseBeside::makePoint(const Point& point, const PointFinding* finding) const
{
    auto* block = new LineBlock(u"point_%1"_s.arg(point.id.value));
    block->addHead(new TextLabel(TextLabel::Kind::Body, point.what),
                   finding == nullptr ? look::Tone::Late : toneOf(finding->finding),
                   finding == nullptr ? tr("Open") : wordOf(finding->finding));
    if (finding != nullptr) {
        block->addText(finding->reason, tr("Reason"));
        block->addText(finding->evidence, tr("What was weighed"));
        block->addText(remedyIn(*finding), tr("Remedy"));
    }
    return block;
}

void CaseBeside::tellAnswers(const Case& complaint)
{
    QList<HandOff> answered = complaint.handOffs;
    answered.removeIf([&](const HandOff& one) {
        return one.round != complaint.round || one.state != HandOffState::Answered;
    });
    answersTitle->setVisible(!answered.isEmpty());
    answers->tell(answered, complaint, desk);
}

void CaseBeside::tellPromises(const Case& complaint)
{
    const QList<Promise>& made = complaint.promises;
    promisesTitle->setVisible(!made.isEmpty());
    promises->setVisible(!made.isEmpty());
    QStringList dues;
    for (const Promise& one : made) {
        dues.append(dueInWords(one.due, desk.now(), desk.zone()));
    }
    if (made == toldPromises && dues == toldDues) {
        return;
    }
    toldPromises = made;
    toldDues = dues;
    QList<QWidget*> lines;
    for (const Promise& one : made) {
        lines.append(makePromise(one));
    }
    promises->renew(lines);
}

QWidget* CaseBeside::makePromise(const Promise& promise) const
{
    const bool open = promise.state == PromiseState::Open;
    auto* block = new LineBlock(u"promise_beside_%1"_s.arg(promise.id.value));
    block->addHead(new TextLabel(TextLabel::Kind::Body, promise.what),
                   open ? toneOfDue(promise.due, desk.now()) : look::Tone::Plain,
                   open ? dueInWords(promise.due, desk.now(), desk.zone()) : wordOf(promise.state));
    block->addCaption(fullMoment(promise.due, desk.zone()));
    return block;
}

} // namespace redress
