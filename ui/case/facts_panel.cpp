#include "ui/case/facts_panel.h"

#include "models/rights.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"
#include "ui/words/procedure_words.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

FactsPanel::FactsPanel(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), facts(new SteadyFacts)
{
    setObjectName(u"facts"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("The case")));
    column->addWidget(facts);
    connect(facts, &SteadyFacts::correctionWanted, this, &FactsPanel::correctionWanted);
    buttons = makeButtons();
    column->addWidget(buttons);
}

QWidget* FactsPanel::makeButtons()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(look::gap2, row);
    flow->setContentsMargins({});
    take = plainButton(tr("Take the case"), {}, u"take_case"_s);
    assign = plainButton(tr("Assign"), {}, u"assign_case"_s);
    staff = new QMenu(tr("Assign to"), assign);
    assign->setMenu(staff);
    flow->addWidget(take);
    flow->addWidget(assign);
    connect(take, &QPushButton::clicked, this, [this] { atHand.act(command::TakeCase{}); });
    connect(staff, &QMenu::aboutToShow, this, &FactsPanel::offerStaff);
    return row;
}

void FactsPanel::refresh()
{
    facts->tell(clocks() + whatWasChanged() + whatIsKnown());
    take->setVisible(atHand.may(Action::TakeCase) && atHand.complaint().assignee != atHand.actor().id);
    assign->setVisible(atHand.may(Action::AssignCase));
    buttons->setVisible(!take->isHidden() || !assign->isHidden());
}

QList<Fact> FactsPanel::clocks() const
{
    const Desk& desk = atHand.desk();
    QList<Fact> running;
    for (const RunningClock& clock : atHand.view().clocks) {
        running.append({clockInWords(clock), outcomeInWords(clock, atHand.now(), desk.zone()),
                        explanationOf(clock.due, desk.zone())});
    }
    return running;
}

QList<Fact> FactsPanel::whatWasChanged() const
{
    const Desk& desk = atHand.desk();
    const Case& complaint = atHand.complaint();
    QList<Fact> changed;
    const auto because = [&](const QString& reason, StaffId by, Moment at) {
        const Staff* member = desk.office().member(by);
        return tr("%1 · %2, %3").arg(reason, member == nullptr ? QString() : apart(member->name),
                                     fullMoment(at, desk.zone()));
    };
    for (const Extension& one : complaint.extensions) {
        if (one.round == complaint.round) {
            const QString more = tr("by %1").arg(extensionInWords(complaint, atHand.procedure(), one));
            const QString which = one.clock == ClockKind::Stage ? wordOf(one.stage) : wordOf(one.clock);
            changed.append({tr("Extended"), one.clock == ClockKind::Round ? more : tr("%1, %2").arg(more, which),
                            because(one.reason, one.by, one.at)});
        }
    }
    changed += pauses();
    for (const Escalation& one : complaint.escalations) {
        const Staff* superior = desk.office().member(one.to);
        changed.append({tr("Laid before"),
                        tr("%1, %2").arg(superior == nullptr ? tr("somebody unknown") : apart(superior->name),
                                         momentInWords(one.at, atHand.now(), desk.zone())),
                        because(one.reason, one.by, one.at)});
    }
    return changed;
}

QList<Fact> FactsPanel::pauses() const
{
    const Desk& desk = atHand.desk();
    QList<Fact> told;
    for (const Pause& one : atHand.complaint().pauses) {
        const QString from = momentInWords(one.from, atHand.now(), desk.zone());
        const QString when = one.until
                                 ? tr("%1 to %2").arg(from, momentInWords(*one.until, atHand.now(), desk.zone()))
                                 : tr("since %1").arg(from);
        told.append({tr("Paused"), tr("%1: %2").arg(when, apart(pauseWord(atHand.procedure(), one.reason))), one.note});
    }
    return told;
}

QString FactsPanel::readers() const
{
    QStringList names;
    for (const StaffId reader : atHand.complaint().readers) {
        const Staff* member = atHand.desk().office().member(reader);
        names.append(member == nullptr ? tr("somebody unknown") : apart(member->name));
    }
    return names.join(u", "_s);
}

QList<Fact> FactsPanel::whatIsKnown() const
{
    const Desk& desk = atHand.desk();
    const Case& complaint = atHand.complaint();
    const Staff* assignee = desk.office().member(complaint.assignee);
    const auto& known = complaint.classification;
    const QString category = known ? known->category : complaint.intake.category;
    const auto moment = [this, &desk](const QString& caption, Moment at, std::optional<CaseField> field = {}) {
        return Fact{caption, momentInWords(at, atHand.now(), desk.zone()), fullMoment(at, desk.zone()), field};
    };
    const auto correctable = [this](CaseField field) {
        return atHand.may(Action::CorrectCase) ? std::optional(field) : std::nullopt;
    };
    const bool isKind = !atHand.procedure().family.isEmpty();
    return {{tr("Assigned to"), assignee == nullptr ? tr("Nobody yet") : assignee->name},
            {tr("Only for"), readers(), tr("Nobody else reads this case.")},
            {tr("Kind"), isKind ? kindWord(atHand.procedure()) : QString()},
            {tr("Category"), categoryWord(atHand.procedure(), category)},
            {tr("Product"), known ? known->product : complaint.intake.product, {}, correctable(CaseField::Product)},
            {tr("Severity"), known ? wordOf(known->severity) : QString()},
            {tr("Complex"), known && known->complex ? tr("Yes") : QString()},
            {tr("Channel"), wordOf(complaint.intake.channel), {}, correctable(CaseField::Channel)},
            moment(tr("Received"), complaint.intake.received, correctable(CaseField::Received)),
            moment(tr("Entered"), complaint.entered),
            {tr("Status code"), isolate(complaint.statusCode)},
            {tr("Status told"),
             atHand.procedure().statusWord(complaint, complaint.intake.complainant.language),
             tr("The word that the complainant hears when asking")},
            {tr("Procedure"),
             tr("%1, version\u00a0%2").arg(wordOf(atHand.procedure().name)).arg(complaint.procedureVersion)}};
}

void FactsPanel::offerStaff()
{
    staff->clear();
    for (const Staff& member : atHand.desk().office().staff) {
        const bool fits = member.active && reachOf(member.role, Action::TakeCase) != Reach::None;
        if (fits && member.id != atHand.complaint().assignee) {
            QAction* give = staff->addAction(
                member.name, this, [this, id = member.id] { atHand.act(command::AssignCase{id}); });
            give->setObjectName(u"give_to_"_s + member.signInName);
        }
    }
}

} // namespace redress
