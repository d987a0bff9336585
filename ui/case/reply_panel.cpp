#include "ui/case/reply_panel.h"

#include "ui/case/assessment_section.h"
#include "ui/case/disclosure.h"
#include "ui/case/folded_text.h"
#include "ui/case/giving_section.h"
#include "ui/case/hand_off_list.h"
#include "ui/case/hand_over_section.h"
#include "ui/case/kept_form.h"
#include "ui/case/letter_section.h"
#include "ui/case/reply_record.h"
#include "ui/case/steady_facts.h"
#include "ui/letters/signing/changes_since.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QHBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Nothing but a signed letter answers this complaint. */
bool owesLetter(const CaseView& view)
{
    const AnswerWay wanted = view.complaint.intake.complainant.answerWay;
    return view.procedure->demandsLetter(view.complaint.intake) || wanted == AnswerWay::Post ||
           wanted == AnswerWay::HandedOver;
}

} // namespace

ReplyPanel::ReplyPanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::Reply, atHand, parent), title(new TextLabel(TextLabel::Kind::Subject))
{
    addHeading(tr("Reply"));
    addWhatIsKnown();
    asking = new HandOverSection(*this, atHand, tr("Ask another department first…"), u"hand_over_again"_s,
                                 HandOverSection::Buttons::Beside);
    add(asking);
    addPoints();
    assessment = new AssessmentSection(*this, atHand);
    add(assessment);
    addItems();
    add(title);
    changes = new ChangesSince;
    changesPlace = new Disclosure(tr("What was changed since it came back"), u"open_changes"_s, changes);
    add(changesPlace);
    letter = new LetterSection(*this, atHand);
    giving = new GivingSection(*this, atHand);
    add(letter);
    add(giving);
    otherWay = linkButton({}, u"other_way"_s);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->addWidget(otherWay);
    row->addStretch();
    add(place);
    connect(otherWay, &QPushButton::clicked, this, [this] {
        letterChosen = !isByLetter();
        showWays();
        focusFirst();
    });
}

void ReplyPanel::addWhatIsKnown()
{
    wish = new SteadyFacts;
    refused = new SteadyFacts;
    explanation = new FoldedText(tr("Explanation"));
    challenge = new FoldedText(tr("Tell how the refusal can be challenged"));
    foundTitle = new TextLabel(TextLabel::Kind::Strong, tr("What the departments answered"));
    found = new HandOffList(HandOffCard::Detail::Answer);
    given = new ReplyRecord;
    for (QWidget* part :
         std::initializer_list<QWidget*>{given, wish, refused, explanation, challenge,
                                                         foundTitle, found}) {
        add(part);
    }
}

void ReplyPanel::show(const CaseView& view)
{
    showWhatIsKnown(view);
    asking->show(isPresent(), false);
    assessment->show(isPresent());
    const bool answers = isPresent() && atHand().may(Action::AssessCase);
    setMissing(answers ? stillMissing(*view.procedure, view.complaint) : Refusals{});
    showWays();
    setQuiet(whyNot());
}

void ReplyPanel::showWhatIsKnown(const CaseView& view)
{
    const Case& complaint = view.complaint;
    const Complainant& person = complaint.intake.complainant;
    QString wanted;
    if (isPresent()) {
        wanted = tr("%1, in %2").arg(wordOf(person.answerWay), languageWord(person.language));
    }
    wish->tell({{tr("Answer wanted"), wanted},
                {tr("Owed"), isPresent() && owesLetter(view) ? tr("A signed letter") : QString()}});
    refused->tell({{tr("Refused"),
                    complaint.refusal ? groundWord(*view.procedure, complaint.refusal->ground) : QString()}});
    explanation->setText(complaint.refusal ? complaint.refusal->explanation : QString());
    challenge->setText(complaint.refusal ? view.procedure->challenge.in(person.language) : QString());
    QList<HandOff> answered;
    for (const HandOff& one : complaint.handOffs) {
        if (one.round == complaint.round && one.state == HandOffState::Answered) {
            answered.append(one);
        }
    }
    foundTitle->setVisible(!answered.isEmpty());
    found->tell(answered, complaint, atHand().desk());
    const bool replied = !complaint.replies.isEmpty() && complaint.replies.last().round == complaint.round;
    if (replied) {
        given->tell(complaint, atHand().desk());
    } else {
        given->hide();
    }
}

bool ReplyPanel::isByLetter() const
{
    const Letter* open = atHand().complaint().openLetter();
    if (owesLetter(atHand().view()) || (open != nullptr && open->state != LetterState::Draft)) {
        return true;
    }
    return letterChosen.value_or(open != nullptr);
}

void ReplyPanel::showWays()
{
    const Letter* open = atHand().complaint().openLetter();
    const bool here = isPresent();
    const bool byLetter = isByLetter();
    const bool signedLetter = open != nullptr && open->state == LetterState::Signed;
    letter->show(byLetter && (here || holdsTyping()));
    showChanges(here && byLetter ? open : nullptr);
    auto kind = GivingSection::Kind::None;
    if (isOffered(giving->giving(), Action::GiveReply) && (!byLetter || signedLetter)) {
        kind = byLetter ? GivingSection::Kind::Letter : GivingSection::Kind::Spoken;
    }
    giving->show(kind);
    title->setText(byLetter ? tr("The letter") : tr("What was told"));
    title->setVisible(here && (byLetter || kind != GivingSection::Kind::None));
    const bool free =
        here && !owesLetter(atHand().view()) && (open == nullptr || open->state == LetterState::Draft);
    otherWay->setVisible(free && atHand().may(Action::DraftLetter) && atHand().may(Action::GiveReply));
    otherWay->setText(byLetter ? tr("Record what was said instead") : tr("Write a letter instead"));
}

void ReplyPanel::showChanges(const Letter* open)
{
    const bool cameBack = open != nullptr && open->state == LetterState::Draft && lastThatCameBack(*open) != nullptr;
    changesPlace->setVisible(cameBack);
    if (cameBack) {
        changes->tell(*open, atHand().desk().office());
    }
}

QString ReplyPanel::whyNot() const
{
    if (!isPresent()) {
        return {};
    }
    if (const QString text = letter->whyNot(); !text.isEmpty()) {
        return text;
    }
    const Refusals why = atHand().whyNot(Action::GiveReply);
    const Letter* open = atHand().complaint().openLetter();
    const bool nothingToDo = !isByLetter() || (open != nullptr && open->state == LetterState::Signed);
    return nothingToDo && !why.isEmpty() ? why.first().text : QString();
}

} // namespace redress
