#include "ui/case/acts/call_dialog.h"

#include "ui/widgets/choice_row.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

CallDialog::CallDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Record a call"), tr("Record"), u"record_call"_s, parent), direction(new ChoiceRow),
      outcome(new ChoiceRow), at(momentFromNow())
{
    direction->addChoice(u"outgoing"_s, tr("Called back"), u"call-start"_s);
    direction->addChoice(u"incoming"_s, tr("The complainant called"), u"call-incoming"_s);
    direction->choose(u"outgoing"_s);
    for (const auto& [value, name] : Names<CallOutcome>::all) {
        outcome->addChoice(QLatin1String(name), wordOf(value));
    }
    const Intake& intake = atHand.complaint().intake;
    const QString& own = intake.complainant.phone;
    auto* number = new QLineEdit(own.isEmpty() ? intake.representative.phone : own);
    number->setLayoutDirection(Qt::LeftToRight);
    form().add(u"direction"_s, tr("Which way"), direction);
    form().add(u"outcome"_s, tr("How it ended"), outcome);
    form().add(u"at"_s, tr("When"), at);
    form().add(u"number"_s, tr("Number"), number);
    form().add(u"said"_s, tr("What was said"), new TextArea(4));
    connect(direction, &ChoiceRow::chosenChanged, this, &CallDialog::showOutcome);
}

bool CallDialog::isIncoming() const
{
    return direction->chosen() == u"incoming"_s;
}

void CallDialog::showOutcome()
{
    form().field(u"outcome"_s)->setVisible(!isIncoming());
}

void CallDialog::perform()
{
    const auto ended = isIncoming() ? CallOutcome::Reached : named<CallOutcome>(outcome->chosen());
    Refusals missing;
    if (!ended) {
        missing.append({u"outcome"_s, u"missing"_s, tr("Choose how the call ended.")});
    }
    if (!at->moment()) {
        missing.append(absurdMoment(u"at"_s));
    }
    if (!missing.isEmpty()) {
        showRefusals(missing);
        return;
    }
    act(command::RecordCall{isIncoming(), *ended, *at->moment(), text(u"number"_s), text(u"said"_s)});
}

} // namespace redress
