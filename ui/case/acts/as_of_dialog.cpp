#include "ui/case/acts/as_of_dialog.h"

#include "ui/widgets/moment_field.h"

#include <QPointer>

namespace redress {

using namespace Qt::StringLiterals;

AsOfDialog::AsOfDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("The case as it was"), tr("Show"), u"show_as_of"_s, parent), at(momentFromNow())
{
    say(tr("Nothing can be done with the case while it is shown so."));
    form().add(u"at"_s, tr("As it was known on"), at);
}

void AsOfDialog::perform()
{
    const auto moment = at->moment();
    if (!moment) {
        showRefusals({absurdMoment(u"at"_s)});
        return;
    }
    setWaiting();
    // The sheet goes by itself once the case was opened so.
    atHand().openAsOf(*moment, [sheet = QPointer(this)](const Result<CaseView>& result) {
        if (sheet && !result) {
            sheet->showRefusals(result.refusals());
        } else if (sheet) {
            sheet->dropDraft();
        }
    });
}

} // namespace redress
