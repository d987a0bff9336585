#include "ui/case/hand_off_card.h"

#include "ui/case/folded_text.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(StaffId id, const Desk& desk)
{
    const Staff* member = desk.office().member(id);
    return member == nullptr ? QString() : member->name;
}

QString nameOf(DepartmentId id, const Desk& desk)
{
    const Department* department = desk.office().department(id);
    return department == nullptr ? QString() : department->name;
}

/** The text where the hand-off is in that state, else nothing. */
QString textIn(HandOffState state, const HandOff& handOff, const QString& text)
{
    return handOff.state == state ? text : QString();
}

} // namespace

HandOffCard::HandOffCard(Detail detail, QWidget* parent)
    : QWidget(parent), detail(detail), department(new TextLabel(TextLabel::Kind::Strong)), state(new Badge),
      due(new Badge), facts(new SteadyFacts), instructions(new FoldedText(tr("Asked"))),
      escalated(new FoldedText(tr("Laid before the head because"))), cause(new FoldedText(tr("Cause"))),
      done(new FoldedText(tr("What was done"))), returned(new FoldedText(tr("Returned because"))),
      takenBack(new FoldedText(tr("Taken back because"))), passedOn(new FoldedText(tr("Passed on because"))),
      column(new QVBoxLayout(this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(department, 1);
    head->addWidget(due);
    head->addWidget(state);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{facts, instructions, escalated, cause, done,
                                                         returned, takenBack, passedOn}) {
        column->addWidget(part);
    }
    column->addWidget(hairline());
}

void HandOffCard::addActs(QWidget* acts)
{
    column->insertWidget(column->count() - 1, acts);
}

void HandOffCard::tell(const HandOff& handOff, const Case& complaint, const Desk& desk)
{
    tellHead(handOff, desk);
    tellFacts(handOff, complaint, desk);
    tellTexts(handOff);
}

void HandOffCard::tellHead(const HandOff& handOff, const Desk& desk)
{
    const QString name = nameOf(handOff.department, desk);
    department->setText(name);
    setAccessibleName(tr("Hand-off to %1").arg(name));
    state->setBadge(toneOf(handOff.state), wordOf(handOff.state));
    const QString when = dueInWords(handOff.due, desk.now(), desk.zone());
    due->setBadge(toneOfDue(handOff.due, desk.now()), handOff.isOpen() ? when : QString());
    due->setToolTip(fullMoment(handOff.due, desk.zone()));
}

void HandOffCard::tellFacts(const HandOff& handOff, const Case& complaint, const Desk& desk)
{
    const QString officer = nameOf(handOff.officer, desk);
    QList<Fact> told;
    if (handOff.onBehalf) {
        told = {{tr("Answered by"), handOff.answeredBy}, {tr("Entered by"), officer}};
    } else {
        told = {{tr("Officer"), officer}};
    }
    if (detail == Detail::Whole) {
        const HandOff* next = complaint.handOff(handOff.continuedAs);
        const bool earlier = handOff.round != complaint.round;
        told += {{tr("Due"), handOff.isOpen() ? QString() : fullMoment(handOff.due, desk.zone())},
                 {tr("Laid before"), nameOf(handOff.escalatedTo, desk)},
                 {tr("Passed on to"), next == nullptr ? QString() : nameOf(next->department, desk)},
                 {tr("Round"), earlier ? QString::number(handOff.round) : QString()}};
    }
    facts->tell(told);
}

void HandOffCard::tellTexts(const HandOff& handOff)
{
    if (detail == Detail::Whole) {
        instructions->setText(handOff.instructions);
        escalated->setText(handOff.escalationReason);
    }
    cause->setText(handOff.cause);
    done->setText(handOff.done);
    returned->setText(textIn(HandOffState::Returned, handOff, handOff.returnReason));
    takenBack->setText(textIn(HandOffState::TakenBack, handOff, handOff.returnReason));
    passedOn->setText(textIn(HandOffState::Transferred, handOff, handOff.returnReason));
}

} // namespace redress
