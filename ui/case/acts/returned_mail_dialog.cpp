#include "ui/case/acts/returned_mail_dialog.h"

#include "ui/widgets/moment_field.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

ReturnedMailDialog::ReturnedMailDialog(CaseAtHand& atHand, LetterId letter, QWidget* parent)
    : ActDialog(atHand, tr("The letter came back"), tr("Record"), u"letter_came_back"_s, parent), letter(letter),
      returned(momentFromNow())
{
    setAbout(QString::number(letter.value));
    form().add(u"reason"_s, tr("What the post noted on it"), new QLineEdit);
    form().add(u"returned"_s, tr("When"), returned);
}

void ReturnedMailDialog::perform()
{
    if (!returned->moment()) {
        showRefusals({absurdMoment(u"returned"_s)});
        return;
    }
    act(command::RecordReturnedMail{letter, *returned->moment(), text(u"reason"_s)});
}

} // namespace redress
