#include "ui/case/acts/notice_dialog.h"

#include "ui/widgets/moment_field.h"

namespace redress {

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(CaseAtHand& atHand, NoticeId notice, QWidget* parent)
    : ActDialog(atHand, tr("The notice went out"), tr("Sent"), u"notice_sent"_s, parent), notice(notice),
      at(momentFromNow())
{
    if (const Notice* owed = atHand.complaint().notice(notice)) {
        say(owed->text);
    }
    setAbout(QString::number(notice.value));
    form().add(u"at"_s, tr("When"), at);
}

void NoticeDialog::perform()
{
    if (!at->moment()) {
        showRefusals({absurdMoment(u"at"_s)});
        return;
    }
    act(command::SendNotice{notice, *at->moment()});
}

} // namespace redress
