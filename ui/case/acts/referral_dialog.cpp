#include "ui/case/acts/referral_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

ReferralDialog::ReferralDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Refer to an outside body"), tr("Refer"), u"refer_case"_s, parent), remedy(new ChoiceBox),
      at(momentFromNow())
{
    form().add(u"remedy"_s, tr("To whom"), remedy);
    form().add(u"at"_s, tr("When"), at);
    form().add(u"words"_s, tr("What was sent or said"), new TextArea(3));
    offerRemedies();
    connect(remedy, &ChoiceBox::chosenChanged, this, &ReferralDialog::explain);
}

void ReferralDialog::offerRemedies()
{
    for (const ExternalRemedy& one : atHand().desk().office().remedies) {
        if (one.active) {
            remedy->addChoice(QString::number(one.id.value), one.name);
        }
    }
    if (remedy->count() == 0) {
        say(tr("The office keeps no outside body in its list. An administrator adds them in the settings."));
    }
}

void ReferralDialog::explain()
{
    const auto& all = atHand().desk().office().remedies;
    const auto chosen = std::ranges::find(all, RemedyId{remedy->chosen().toLongLong()}, &ExternalRemedy::id);
    if (chosen != all.end()) {
        form().field(u"remedy"_s)->setHint((chosen->contact + u'\n' + chosen->terms).trimmed());
    }
}

void ReferralDialog::perform()
{
    if (!at->moment()) {
        showRefusals({absurdMoment(u"at"_s)});
        return;
    }
    act(command::ReferCase{RemedyId{remedy->chosen().toLongLong()}, *at->moment(), text(u"words"_s)});
}

} // namespace redress
