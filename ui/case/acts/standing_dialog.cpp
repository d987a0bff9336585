#include "ui/case/acts/standing_dialog.h"

#include "ui/widgets/choice_row.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString meaningOf(Standing standing)
{
    switch (standing) {
    case Standing::Named:
        return StandingDialog::tr("The name stands in letters, and the departments see it.");
    case Standing::Unknown:
        return StandingDialog::tr("Nobody knows who it was: no name is asked for, and nobody can be called back.");
    case Standing::Unnamed:
        return StandingDialog::tr("The front desk knows the name; letters and departments do not.");
    }
    Q_UNREACHABLE();
}

} // namespace

StandingDialog::StandingDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Unknown or unnamed"), tr("Set"), u"set_standing"_s, parent), standing(new ChoiceRow)
{
    for (const auto& [value, name] : Names<Standing>::all) {
        standing->addChoice(QLatin1String(name), wordOf(value));
    }
    standing->choose(nameOf(atHand.complaint().intake.complainant.standing));
    form().add(u"standing"_s, tr("The complainant"), standing);
    explain();
    connect(standing, &ChoiceRow::chosenChanged, this, &StandingDialog::explain);
}

void StandingDialog::explain()
{
    if (const auto chosen = named<Standing>(standing->chosen())) {
        form().field(u"standing"_s)->setHint(meaningOf(*chosen));
    }
}

void StandingDialog::perform()
{
    act(command::SetStanding{named<Standing>(standing->chosen()).value_or(Standing::Named)});
}

} // namespace redress
