#include "ui/case/acts/kind_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

namespace redress {

using namespace Qt::StringLiterals;

KindDialog::KindDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Turn into another kind"), tr("Turn into it"), u"turn_into_kind"_s, parent),
      kind(new ChoiceBox)
{
    say(tr("The case goes back to its verification and follows the other procedure from there on. Its history stays."));
    form().add(u"procedure"_s, tr("What it is"), kind, tr("Until now: %1").arg(apart(kindWord(atHand.procedure()))));
    form().add(u"reason"_s, tr("Why"), new TextArea(3));
    offerKinds();
}

void KindDialog::offerKinds()
{
    const Office& office = atHand().desk().office();
    const Procedure& own = atHand().procedure();
    for (const auto& one : office.procedures) {
        const bool other = one->id != own.id && one->family == own.family;
        if (other && kind->findData(one->id) < 0) {
            kind->addChoice(one->id, kindWord(*office.newestProcedure(one->id)));
        }
    }
}

void KindDialog::perform()
{
    act(command::TurnIntoKind{kind->chosen(), text(u"reason"_s)});
}

} // namespace redress
