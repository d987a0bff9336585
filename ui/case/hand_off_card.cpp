#include "ui/case/hand_off_card.h"

#include "ui/case/folded_text.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

HandOffCard::HandOffCard(Detail detail, QWidget* parent)
    : QWidget(parent), detail(detail), department(new TextLabel(TextLabel::Kind::Strong)), state(new Badge),
      due(new Badge), facts(new SteadyFacts), instructions(new FoldedText(tr("Asked"))),
      cause(new FoldedText(tr("Cause"))), done(new FoldedText(tr("What was done"))),
      returned(new FoldedText(tr("Returned because")))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(department, 1);
    head->addWidget(due);
    head->addWidget(state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{facts, instructions, cause, done, returned}) {
        column->addWidget(part);
    }
    column->addWidget(hairline());
}

void HandOffCard::tell(const HandOff& handOff, const Desk& desk)
{
    const Department* known = desk.office().department(handOff.department);
    const Staff* officer = desk.office().member(handOff.officer);
    department->setText(known == nullptr ? QString() : known->name);
    state->setBadge(toneOf(handOff.state), wordOf(handOff.state));
    const bool open = handOff.isOpen();
    due->setBadge(toneOfDue(handOff.due, desk.now()),
                  open ? dueInWords(handOff.due, desk.now(), desk.zone()) : QString());
    due->setToolTip(fullMoment(handOff.due, desk.zone()));
    const QString name = officer == nullptr ? QString() : officer->name;
    if (detail == Detail::Whole) {
        facts->tell(
            {{tr("Officer"), name}, {tr("Due"), open ? QString() : fullMoment(handOff.due, desk.zone())}});
        instructions->setText(handOff.instructions);
    } else {
        facts->tell({{tr("Officer"), name}});
    }
    cause->setText(handOff.cause);
    done->setText(handOff.done);
    returned->setText(handOff.returnReason);
}

} // namespace redress
