#include "ui/case/acts/question_dialog.h"

#include "ui/widgets/text_area.h"

namespace redress {

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Ask the complainant for more"), tr("Record the question"), u"ask_information"_s, parent)
{
    say(tr("The question stands beside the case until its answer came."));
    form().add(u"what"_s, tr("What the complainant is asked for"), new TextArea(4));
}

void QuestionDialog::perform()
{
    act(command::AskInformation{text(u"what"_s)});
}

} // namespace redress
