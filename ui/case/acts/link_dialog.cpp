#include "ui/case/acts/link_dialog.h"

#include "ui/widgets/choice_row.h"
#include "ui/words.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Link to another case"), tr("Link"), u"link_case"_s, parent), kind(new ChoiceRow)
{
    auto* reference = new QLineEdit;
    reference->setLayoutDirection(Qt::LeftToRight);
    for (const auto& [value, name] : Names<LinkKind>::all) {
        kind->addChoice(QLatin1String(name), wordOf(value));
    }
    kind->choose(nameOf(LinkKind::SameMatter));
    form().add(u"reference"_s, tr("Reference of the other case"), reference,
               tr("As the complainant says it; the running number is enough."));
    form().add(u"kind"_s, tr("How the two belong together"), kind);
}

void LinkDialog::perform()
{
    act(command::LinkCase{text(u"reference"_s), named<LinkKind>(kind->chosen()).value_or(LinkKind::SameMatter)});
}

} // namespace redress
