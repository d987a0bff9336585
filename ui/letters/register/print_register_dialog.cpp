#include "ui/letters/register/print_register_dialog.h"

#include "ui/widgets/choice_row.h"
#include "ui/widgets/day_field.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** More at once nobody reads, and would take the register too long. */
constexpr int mostYears = 10;

DayField* dayOf(Desk& desk, QDate day)
{
    auto* field = new DayField([&desk] { return desk.now().in(desk.zone()).date(); });
    field->setWritten(day.toString(Qt::ISODate));
    return field;
}

} // namespace

PrintRegisterDialog::PrintRegisterDialog(Desk& desk, RegisterPart part, int year, QWidget* parent)
    : FormDialog(tr("Print the letter register"), tr("Show the pages"), u"print_register"_s, parent),
      which(new ChoiceRow), from(dayOf(desk, QDate(year, 1, 1))), until(dayOf(desk, QDate(year, 12, 31)))
{
    for (const RegisterPart one : {RegisterPart::Outgoing, RegisterPart::Incoming}) {
        which->addChoice(nameOf(one), wordOf(one));
    }
    which->choose(nameOf(part == RegisterPart::Incoming ? part : RegisterPart::Outgoing));
    form().add(u"which"_s, tr("Which"), which);
    form().add(u"from"_s, tr("From"), from);
    form().addBeside(u"until"_s, tr("Until"), until);
    connect(this, &FormDialog::verbWanted, this, &PrintRegisterDialog::perform);
}

void PrintRegisterDialog::perform()
{
    Refusals wrong;
    for (const auto& [field, name] : {std::pair(from, u"from"_s), std::pair(until, u"until"_s)}) {
        if (!field->day()) {
            wrong.append({name, u"absurd"_s, tr("Write a day: 20/11/2026.")});
        }
    }
    if (wrong.isEmpty() && *until->day() < *from->day()) {
        wrong.append({u"until"_s, u"too_early"_s, tr("The last day comes before the first.")});
    } else if (wrong.isEmpty() && until->day()->year() - from->day()->year() >= mostYears) {
        wrong.append({u"from"_s, u"too_long"_s, tr("At most ten years at once.")});
    }
    if (!wrong.isEmpty()) {
        showRefusals(wrong);
        return;
    }
    const DaySpan span{*from->day(), *until->day()};
    finish();
    Q_EMIT wanted(named<RegisterPart>(which->chosen()).value_or(RegisterPart::Outgoing), span);
}

} // namespace redress
