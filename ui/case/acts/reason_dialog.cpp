#include "ui/case/acts/reason_dialog.h"

#include "ui/widgets/text_area.h"

namespace redress {

ReasonDialog::ReasonDialog(CaseAtHand& atHand, const Asks& asks, std::function<CaseCommand(const QString&)> made,
                           QWidget* parent)
    : ActDialog(atHand, asks.title, asks.verb, asks.verbName, parent), field(asks.field), command(std::move(made))
{
    say(asks.explanation);
    setAbout(asks.about);
    form().add(field, asks.label, new TextArea(3));
}

void ReasonDialog::perform()
{
    act(command(text(field)));
}

} // namespace redress
