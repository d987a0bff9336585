#include "ui/case/acts/letter_answer_dialog.h"

#include "ui/letters/answer_words.h"
#include "ui/letters/register/incoming_post_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The usual ones first. */
const QList<AnswerWay> waysBesidePost{AnswerWay::Phone, AnswerWay::Email, AnswerWay::InPerson, AnswerWay::HandedOver,
                                      AnswerWay::Chat};

} // namespace

LetterAnswerDialog::LetterAnswerDialog(CaseAtHand& atHand, LetterId letter, QWidget* parent)
    : ActDialog(atHand, tr("The answer came"), tr("Record"), u"record_answer"_s, parent), letters(new ChoiceBox),
      way(new ChoiceRow), received(momentFromNow())
{
    for (const AnswerWay one : waysBesidePost) {
        way->addChoice(redress::nameOf(one), wordOf(one));
    }
    form().add(u"letter"_s, tr("In answer to"), letters);
    form().add(u"way"_s, tr("How it came"), way);
    QPushButton* byPost = linkButton(tr("It came by post: give it a number"), u"answer_by_post"_s);
    form().addWidget(byPost);
    form().add(u"received"_s, tr("When"), received);
    form().add(u"said"_s, tr("What the answer is"), new TextArea(4));
    connect(byPost, &QPushButton::clicked, this, &LetterAnswerDialog::goToPost);
    offerLetters(letter);
    setAbout(letters->chosen());
}

void LetterAnswerDialog::offerLetters(LetterId wanted)
{
    const Case& complaint = atHand().complaint();
    for (const Letter& one : complaint.letters) {
        if (one.id == wanted || waitsForAnswer(complaint, one)) {
            letters->addChoice(QString::number(one.id.value), nameOfSent(one));
            wanted = wanted.isNone() ? one.id : wanted;
        }
    }
    letters->choose(QString::number(wanted.value));
    if (const Letter* only = complaint.letter(wanted); only != nullptr && letters->count() == 1) {
        const QString due = answerInWords(complaint, *only, atHand().now(), atHand().desk().zone());
        say(tr("%1 · %2").arg(nameOfSent(*only), due));
        form().field(u"letter"_s)->hide();
    }
}

LetterId LetterAnswerDialog::letter() const
{
    return LetterId{letters->chosen().toLongLong()};
}

void LetterAnswerDialog::goToPost()
{
    CaseAtHand& theCase = atHand();
    const PostInAnswer answer{theCase.complaint().reference, letter(), text(u"said"_s)};
    auto* sheet = new IncomingPostDialog(theCase.desk(), answer, parentWidget());
    connect(sheet, &IncomingPostDialog::recorded, &theCase, [&theCase](const QString& sentence) {
        theCase.readAgain();
        Q_EMIT theCase.said(sentence);
    });
    dropDraft();
    finish();
    sheet->open();
}

void LetterAnswerDialog::perform()
{
    const auto chosen = named<AnswerWay>(way->chosen());
    Refusals missing;
    if (!chosen) {
        missing.append({u"way"_s, u"missing"_s, tr("Choose how it came.")});
    }
    if (!received->moment()) {
        missing.append(absurdMoment(u"received"_s));
    }
    if (!missing.isEmpty()) {
        showRefusals(missing);
        return;
    }
    act(command::RecordAnswer{letter(), *chosen, *received->moment(), text(u"said"_s)});
}

} // namespace redress
