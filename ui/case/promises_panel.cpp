#include "ui/case/promises_panel.h"

#include "ui/case/acts/promise_keeping_dialog.h"
#include "ui/case/acts/promise_moving_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/line_block.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

look::Tone toneOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Kept:
        return look::Tone::Done;
    case PromiseState::Broken:
        return look::Tone::Late;
    case PromiseState::Open:
    case PromiseState::Moved:
        break;
    }
    return look::Tone::Plain;
}

/** What ended last stands first among the ended ones. */
bool standsBefore(const Promise& left, const Promise& right)
{
    const bool leftOpen = left.state == PromiseState::Open;
    const bool rightOpen = right.state == PromiseState::Open;
    return leftOpen == rightOpen ? (leftOpen ? left.due < right.due : left.due > right.due) : leftOpen;
}

} // namespace

PromisesPanel::PromisesPanel(CaseAtHand& atHand)
    : LinePanel(u"promises"_s, new TextLabel(TextLabel::Kind::Subject, tr("Promises")), look::gap3, hairline()),
      atHand(atHand)
{}

void PromisesPanel::refresh()
{
    QList<Promise> all = atHand.complaint().promises;
    std::ranges::stable_sort(all, standsBefore);
    QList<ToldPromise> lines;
    for (const Promise& one : std::as_const(all)) {
        lines.append(told(one));
    }
    tell(lines);
}

ToldPromise PromisesPanel::told(const Promise& promise) const
{
    const Desk& desk = atHand.desk();
    const Staff* owner = desk.office().member(promise.owner);
    const QString who = owner == nullptr ? tr("somebody unknown") : apart(owner->name);
    const bool open = promise.state == PromiseState::Open;
    return {promise,
            open ? dueInWords(promise.due, atHand.now(), desk.zone()) : wordOf(promise.state),
            open ? toneOfDue(promise.due, atHand.now()) : toneOf(promise.state),
            tr("%1 · for %2").arg(who, momentInWords(promise.due, atHand.now(), desk.zone())),
            open && atHand.may(Action::KeepPromise)};
}

QWidget* PromisesPanel::makeLine(const ToldPromise& line)
{
    auto* made = new LineBlock(u"promise_%1"_s.arg(line.promise.id.value));
    made->addHead(new TextLabel(TextLabel::Kind::Strong, wordOf(line.promise.kind)), line.tone, line.state);
    made->addText(line.promise.what);
    made->addCaption(line.whoAndWhen);
    made->addText(line.promise.outcome);
    if (line.mayAct) {
        addButtons(*made, line.promise);
    }
    return made;
}

void PromisesPanel::addButtons(LineBlock& block, const Promise& promise)
{
    QPushButton* kept = plainButton(tr("Kept…"), {}, u"promise_kept"_s);
    QPushButton* broken = quietButton(tr("Not kept…"), {}, u"promise_not_kept"_s);
    QPushButton* moved = quietButton(tr("Move…"), {}, u"move_promise"_s);
    for (QPushButton* button : {kept, broken, moved}) {
        block.addButton(button, promise.what);
    }
    const PromiseId id = promise.id;
    connect(kept, &QPushButton::clicked, this, [this, id] { (new PromiseKeepingDialog(atHand, id, this))->open(); });
    connect(broken, &QPushButton::clicked, this, [this, id] { tellBroken(id); });
    connect(moved, &QPushButton::clicked, this, [this, id] { (new PromiseMovingDialog(atHand, id, this))->open(); });
}

void PromisesPanel::tellBroken(PromiseId promise)
{
    const ReasonDialog::Asks asks{.title = tr("The promise was not kept"), .verb = tr("Not kept"),
                                  .verbName = u"promise_not_kept"_s, .explanation = {}, .field = u"outcome"_s,
                                  .label = tr("Why, and what follows from it"),
                                  .about = QString::number(promise.value)};
    const auto settle = [promise](const QString& outcome) -> CaseCommand {
        return command::SettlePromise{promise, false, outcome};
    };
    (new ReasonDialog(atHand, asks, settle, this))->open();
}

} // namespace redress
