#include "ui/case/hand_off_panel.h"

#include "ui/case/disclosure.h"
#include "ui/case/hand_off_list.h"
#include "ui/case/hand_off_words.h"
#include "ui/case/hand_over_section.h"
#include "ui/case/kept_form.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence mainKeys(Qt::CTRL | Qt::Key_Return);

} // namespace

HandOffPanel::HandOffPanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::HandOff, atHand, parent), waits(new TextLabel(TextLabel::Kind::Strong)),
      nothing(new TextLabel(TextLabel::Kind::Muted)), list(new HandOffList(atHand))
{
    addHeading(tr("Hand-off"));
    waits->setObjectName(u"waits_for"_s);
    waits->setTone(look::Tone::Waiting);
    add(waits);
    add(nothing);
    add(list);
    addPoints();
    addItems();
    handing = new HandOverSection(*this, atHand, tr("Hand to another department too…"), u"hand_over"_s,
                                  HandOverSection::Buttons::Foot);
    add(handing);
    connect(handing, &HandOverSection::openChanged, this, &HandOffPanel::tellWhyNot);
    addAnswering();
    addReturning();
}

void HandOffPanel::addAnswering()
{
    answering = makeForm(u"answer_hand_off"_s);
    answering->beginGroup(tr("Answer the front desk"));
    answering->add(u"cause"_s, tr("Cause"), new TextArea(3));
    answering->add(u"done"_s, tr("What was done"), new TextArea(3));
    acceptButton = mainButton(tr("Accept the hand-off"), mainKeys, u"accept_hand_off"_s);
    answerButton = mainButton(tr("Answer"), mainKeys, u"answer_hand_off"_s);
    answering->begin(answerButton);
    add(answering);
    addButton(acceptButton);
    addButton(answerButton);
    connect(acceptButton, &QPushButton::clicked, this, [this] {
        if (const HandOff* mine = own()) {
            run(command::AcceptHandOff{mine->id}, nullptr, [this] { goInto(answering); });
        }
    });
    connect(answerButton, &QPushButton::clicked, this, &HandOffPanel::answer);
}

void HandOffPanel::addReturning()
{
    returning = makeForm(u"return_hand_off"_s);
    returning->add(u"reason"_s, tr("Why it goes back"), new TextArea(2));
    QPushButton* button = plainButton(tr("Return"), {}, u"return_hand_off"_s);
    returning->addWidget(button);
    returning->begin(button);
    returnPlace = new Disclosure(tr("Return it to the front desk…"), u"open_return"_s, returning);
    add(returnPlace);
    connect(returnPlace, &Disclosure::openChanged, this, [this](bool open) {
        if (open) {
            goInto(returning);
        }
    });
    connect(button, &QPushButton::clicked, this, &HandOffPanel::giveBack);
}

void HandOffPanel::show(const CaseView& view)
{
    const Case& complaint = view.complaint;
    showList(complaint);
    handing->show(true, isPresent() && !complaint.hasOpenHandOff());
    showAnswering();
    setMissing(isPresent() && atHand().may(Action::FillItem) ? stillMissing(*view.procedure, complaint) : Refusals{});
    tellWhyNot();
}

void HandOffPanel::tellWhyNot()
{
    setQuiet(whyNot());
}

QString HandOffPanel::whyNot() const
{
    if (!isPresent() || own() != nullptr || handing->isOpen()) {
        return {};
    }
    const Refusals why = atHand().whyNot(Action::HandOver);
    return why.isEmpty() ? tr("The front desk keeps the case and waits for the answer.") : why.first().text;
}

void HandOffPanel::showList(const Case& complaint)
{
    const QString waitsFor = waitsInWords(complaint, atHand().desk().office());
    waits->setText(waitsFor);
    waits->setVisible(!waitsFor.isEmpty());
    list->tell(complaint.handOffs, complaint, atHand().desk());
    const bool asked = std::ranges::any_of(complaint.handOffs,
                                           [&](const HandOff& one) { return one.round == complaint.round; });
    nothing->setVisible(!asked || (isPresent() && waitsFor.isEmpty()));
    nothing->setText(complaint.refusal ? tr("The case was refused, so no department was asked.")
                     : asked           ? tr("No department works on the case now. Hand it over again.")
                                       : tr("No department has the case yet."));
}

void HandOffPanel::showAnswering()
{
    const HandOff* mine = own();
    const bool may = mine != nullptr && atHand().may(Action::AnswerHandOff);
    const bool accepted = may && mine->state == HandOffState::Accepted;
    const bool answerable = accepted || holdsTyping(answering);
    answering->setVisible(answerable);
    answerButton->setVisible(answerable);
    acceptButton->setVisible(may && !answerable);
    returnPlace->setVisible(may || holdsTyping(returning));
}

const HandOff* HandOffPanel::own() const
{
    const DepartmentId mine = atHand().actor().department;
    const auto& all = atHand().complaint().handOffs;
    const auto found = std::ranges::find_if(
        all, [mine](const HandOff& one) { return one.isOpen() && one.department == mine; });
    return found == all.end() ? nullptr : &*found;
}

void HandOffPanel::answer()
{
    const HandOff* mine = own();
    run(command::AnswerHandOff{mine == nullptr ? HandOffId{} : mine->id, answering->text(u"cause"_s),
                               answering->text(u"done"_s)},
        answering);
}

void HandOffPanel::giveBack()
{
    const HandOff* mine = own();
    run(command::ReturnHandOff{mine == nullptr ? HandOffId{} : mine->id, returning->text(u"reason"_s)},
        returning, [this] { returnPlace->setOpen(false); });
}

} // namespace redress
