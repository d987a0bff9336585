#include "ui/case/acts/promise_dialog.h"

#include "models/rights.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString meaningOf(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Promise:
        return PromiseDialog::tr("Something is done by then.");
    case PromiseKind::Appointment:
        return PromiseDialog::tr("Somebody comes, or is received, at that moment.");
    case PromiseKind::Recovery:
        return PromiseDialog::tr("The fault is expected to be mended by then.");
    }
    Q_UNREACHABLE();
}

} // namespace

PromiseDialog::PromiseDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Promise something"), tr("Promise"), u"make_promise"_s, parent), kind(new ChoiceRow),
      due(momentFromNow()), owner(new ChoiceBox)
{
    for (const auto& [value, name] : Names<PromiseKind>::all) {
        kind->addChoice(QLatin1String(name), wordOf(value));
    }
    kind->choose(nameOf(PromiseKind::Promise));
    due->clear();
    offerOwners();
    form().add(u"kind"_s, tr("What it is"), kind);
    form().add(u"what"_s, tr("What is promised"), new TextArea(3));
    form().add(u"due"_s, tr("For when"), due);
    form().add(u"owner"_s, tr("Who sees to it"), owner);
    explain();
    connect(kind, &ChoiceRow::chosenChanged, this, &PromiseDialog::explain);
}

void PromiseDialog::offerOwners()
{
    for (const Staff& one : atHand().desk().office().staff) {
        if (one.active && reachOf(one.role, Action::KeepPromise) != Reach::None) {
            owner->addChoice(QString::number(one.id.value), tr("%1, %2").arg(one.name, wordOf(one.role)));
        }
    }
    owner->choose(QString::number(atHand().actor().id.value));
}

void PromiseDialog::explain()
{
    if (const auto chosen = named<PromiseKind>(kind->chosen())) {
        form().field(u"kind"_s)->setHint(meaningOf(*chosen));
    }
}

void PromiseDialog::perform()
{
    if (!due->moment()) {
        showRefusals({{u"due"_s, u"absurd"_s, tr("Write for when: tomorrow 10:00, or 20/11 9:30.")}});
        return;
    }
    act(command::MakePromise{named<PromiseKind>(kind->chosen()).value_or(PromiseKind::Promise), *due->moment(),
                             StaffId{owner->chosen().toLongLong()}, text(u"what"_s)});
}

} // namespace redress
