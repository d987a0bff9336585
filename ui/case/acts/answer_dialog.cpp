#include "ui/case/acts/answer_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestChoice = 60;

} // namespace

AnswerDialog::AnswerDialog(CaseAtHand& atHand, InformationId asked, QWidget* parent)
    : ActDialog(atHand, tr("Enter what came"), tr("Enter"), u"receive_information"_s, parent),
      question(new ChoiceBox), received(momentFromNow())
{
    form().add(u"information"_s, tr("In answer to"), question);
    form().add(u"received"_s, tr("When it came"), received);
    form().add(u"what"_s, tr("What came"), new TextArea(4));
    offerQuestions(asked);
    setAbout(question->chosen());
}

void AnswerDialog::offerQuestions(InformationId asked)
{
    for (const InformationRequest& one : atHand().complaint().information) {
        if (one.isOpen()) {
            const QString words = one.asked.simplified();
            const QString shown = words.size() > longestChoice ? words.left(longestChoice) + u" …"_s : words;
            question->addChoice(QString::number(one.id.value), shown);
            asked = asked.isNone() ? one.id : asked;
        }
    }
    question->choose(QString::number(asked.value));
    if (const InformationRequest* only = atHand().complaint().informationRequest(asked);
        only != nullptr && question->count() == 1) {
        say(only->asked);
        form().field(u"information"_s)->hide();
    }
}

void AnswerDialog::perform()
{
    if (!received->moment()) {
        showRefusals({absurdMoment(u"received"_s)});
        return;
    }
    act(command::ReceiveInformation{InformationId{question->chosen().toLongLong()}, *received->moment(),
                                    text(u"what"_s)});
}

} // namespace redress
