#include "ui/case/promises_panel.h"

#include "ui/case/acts/promise_moving_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/folded_text.h"
#include "ui/case/line_stack.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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

} // namespace

PromisesPanel::PromisesPanel(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), lines(new LineStack(look::gap3))
{
    setObjectName(u"promises"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Promises")));
    column->addWidget(lines);
    hide();
}

QList<PromisesPanel::Line> PromisesPanel::promises() const
{
    QList<Promise> all = atHand.complaint().promises;
    std::ranges::stable_sort(all, [](const Promise& left, const Promise& right) {
        const bool leftOpen = left.state == PromiseState::Open;
        const bool rightOpen = right.state == PromiseState::Open;
        // What ended last stands first among the ended ones.
        return leftOpen == rightOpen ? (leftOpen ? left.due < right.due : left.due > right.due) : leftOpen;
    });
    QList<Line> found;
    for (const Promise& one : std::as_const(all)) {
        found.append(lineOf(one));
    }
    return found;
}

PromisesPanel::Line PromisesPanel::lineOf(const Promise& promise) const
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

void PromisesPanel::refresh()
{
    const QList<Line> wanted = promises();
    if (wanted == told) {
        return;
    }
    told = wanted;
    setVisible(!told.isEmpty());
    QList<QWidget*> made;
    for (const Line& line : std::as_const(told)) {
        made.append(makeLine(line));
    }
    lines->renew(made << hairline());
}

QWidget* PromisesPanel::makeLine(const Line& line)
{
    auto* made = new QWidget;
    made->setObjectName(u"promise_%1"_s.arg(line.promise.id.value));
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(new TextLabel(TextLabel::Kind::Strong, wordOf(line.promise.kind)), 1);
    head->addWidget(new Badge(line.tone, line.badge, made), 0, Qt::AlignTop);
    auto* what = new FoldedText({}, made);
    what->setText(line.promise.what);
    auto* outcome = new FoldedText({}, made);
    outcome->setText(line.promise.outcome);
    auto* stack = new QVBoxLayout(made);
    stack->setContentsMargins({});
    stack->setSpacing(look::gap1);
    stack->addLayout(head);
    stack->addWidget(what);
    stack->addWidget(new TextLabel(TextLabel::Kind::Caption, line.whoAndWhen));
    stack->addWidget(outcome);
    if (line.mayAct) {
        stack->addWidget(makeButtons(line.promise));
    }
    return made;
}

QWidget* PromisesPanel::makeButtons(const Promise& promise)
{
    auto* made = new QWidget;
    auto* flow = new FlowLayout(look::gap2, made);
    flow->setContentsMargins({});
    QPushButton* kept = plainButton(tr("Kept"), {}, u"promise_kept"_s);
    QPushButton* broken = quietButton(tr("Not kept…"), {}, u"promise_not_kept"_s);
    QPushButton* moved = quietButton(tr("Move…"), {}, u"move_promise"_s);
    for (QPushButton* button : {kept, broken, moved}) {
        button->setAccessibleName(
            tr("%1: %2", "an act and the promise it is about").arg(button->text(), promise.what.simplified()));
        flow->addWidget(button);
    }
    const PromiseId id = promise.id;
    connect(kept, &QPushButton::clicked, this, [this, id] { atHand.act(command::SettlePromise{id, true, {}}); });
    connect(broken, &QPushButton::clicked, this, [this, id] { tellBroken(id); });
    connect(moved, &QPushButton::clicked, this, [this, id] { (new PromiseMovingDialog(atHand, id, this))->open(); });
    return made;
}

void PromisesPanel::tellBroken(PromiseId promise)
{
    const ReasonDialog::Asks asks{.title = tr("The promise was not kept"), .verb = tr("Not kept"),
                                  .verbName = u"promise_not_kept"_s, .explanation = {}, .field = u"outcome"_s,
                                  .label = tr("Why, and what follows from it")};
    const auto settle = [promise](const QString& outcome) -> CaseCommand {
        return command::SettlePromise{promise, false, outcome};
    };
    (new ReasonDialog(atHand, asks, settle, this))->open();
}

} // namespace redress
