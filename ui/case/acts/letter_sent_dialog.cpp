#include "ui/case/acts/letter_sent_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** No manager signed what is made out at the counter: it goes no other way. */
bool goesThatWay(AnswerWay way, bool isForTheCounter)
{
    return isForTheCounter ? way == AnswerWay::HandedOver : carriesLetter(way);
}

bool isBack(const CaseAtHand& atHand, LetterId letter)
{
    const Letter* sending = atHand.complaint().letter(letter);
    return sending != nullptr && sending->isBack();
}

} // namespace

LetterSentDialog::LetterSentDialog(CaseAtHand& atHand, LetterId letter, QWidget* parent)
    : ActDialog(atHand, isBack(atHand, letter) ? tr("The letter went out again") : tr("The letter went out"),
                tr("Record as sent"), u"letter_sent"_s, parent),
      letter(letter),
      way(new ChoiceBox), sent(momentFromNow())
{
    const Letter* sending = atHand.complaint().letter(letter);
    const bool isForTheCounter = sending != nullptr && isCounterPaper(sending->purpose);
    for (const auto& [value, name] : Names<AnswerWay>::all) {
        if (goesThatWay(value, isForTheCounter)) {
            way->addChoice(QLatin1String(name), wordOf(value));
        }
    }
    way->choose(redress::nameOf(isForTheCounter ? AnswerWay::HandedOver : atHand.complaint().intake.complainant.answerWay));
    setAbout(QString::number(letter.value));
    form().add(u"way"_s, tr("How"), way);
    form().add(u"sent"_s, tr("When"), sent);
}

void LetterSentDialog::perform()
{
    const auto chosen = named<AnswerWay>(way->chosen());
    Refusals missing;
    if (!chosen) {
        missing.append({u"way"_s, u"missing"_s, tr("Choose how it went out.")});
    }
    if (!sent->moment()) {
        missing.append(absurdMoment(u"sent"_s));
    }
    if (!missing.isEmpty()) {
        showRefusals(missing);
        return;
    }
    act(command::SendLetter{letter, *chosen, *sent->moment()});
}

} // namespace redress
