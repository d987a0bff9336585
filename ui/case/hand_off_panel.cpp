#include "ui/case/hand_off_panel.h"

#include "ui/case/disclosure.h"
#include "ui/case/hand_off_list.h"
#include "ui/case/kept_form.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence mainKeys(Qt::CTRL | Qt::Key_Return);

} // namespace

HandOffPanel::HandOffPanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::HandOff, atHand, parent), nothing(new TextLabel(TextLabel::Kind::Muted)),
      list(new HandOffList(HandOffCard::Detail::Whole))
{
    addHeading(tr("Hand-off"));
    add(nothing);
    add(list);
    addHandingOver();
    addAnswering();
    addReturning();
}

void HandOffPanel::addHandingOver()
{
    Desk& desk = atHand().desk();
    department = new ChoiceBox;
    for (const Department& one : desk.office().departments) {
        department->addChoice(QString::number(one.id.value), one.name);
    }
    due = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    handing = makeForm(u"hand_over"_s);
    handing->add(u"department"_s, tr("Department"), department);
    handing->addBeside(u"due"_s, tr("Answer due"), due);
    lateReason = handing->add(u"late_reason"_s, tr("Why later than the case itself is due"), new TextArea(2));
    handing->add(u"instructions"_s, tr("What the department is asked to do"), new TextArea(4));
    handOverButton = mainButton(tr("Hand over"), mainKeys, u"hand_over"_s);
    handing->begin(handOverButton);
    another = new Disclosure(tr("Hand to another department too…"), u"open_hand_over"_s, handing);
    add(another);
    addButton(handOverButton);
    connect(handOverButton, &QPushButton::clicked, this, &HandOffPanel::handOver);
    connect(due, &QLineEdit::textChanged, this, &HandOffPanel::showLateReason);
    connect(another, &Disclosure::openChanged, this, [this](bool open) {
        handOverButton->setVisible(open && another->isVisibleTo(this));
        setQuiet(whyNot());
        if (open && another->isVisible()) {
            goInto(handing);
        }
    });
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
    showList(view.complaint);
    showHandingOver(view.complaint);
    showAnswering();
    setQuiet(whyNot());
}

QString HandOffPanel::whyNot() const
{
    if (!isPresent() || own() != nullptr || !handOverButton->isHidden()) {
        return {};
    }
    const Refusals why = atHand().whyNot(Action::HandOver);
    return why.isEmpty() ? tr("The front desk keeps the case and waits for the answer.") : why.first().text;
}

void HandOffPanel::showList(const Case& complaint)
{
    list->tell(complaint.handOffs, atHand().desk());
    nothing->setVisible(complaint.handOffs.isEmpty());
    nothing->setText(complaint.refusal ? tr("The case was refused, so no department was asked.")
                                       : tr("No department has the case yet."));
}

void HandOffPanel::showHandingOver(const Case& complaint)
{
    if (!handing->isTouched()) {
        offerDue();
    }
    showLateReason();
    another->setVisible(isOffered(handing, Action::HandOver));
    another->setUsual(!complaint.hasOpenHandOff());
    handOverButton->setVisible(another->isOpen() && another->isVisibleTo(this));
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

void HandOffPanel::showLateReason()
{
    const auto typed = due->moment();
    const auto& caseDue = atHand().view().due;
    lateReason->setVisible(typed && caseDue && *typed > *caseDue);
}

void HandOffPanel::offerDue()
{
    const Desk& desk = atHand().desk();
    const auto& limit = atHand().procedure().handOffLimit;
    if (limit) {
        const Moment proposed = dueOf(desk.now(), *limit, *desk.office().calendar).due;
        handing->offer({{u"due"_s, writtenMoment(proposed, desk.zone())}});
    }
}

const HandOff* HandOffPanel::own() const
{
    const DepartmentId mine = atHand().actor().department;
    const auto& all = atHand().complaint().handOffs;
    const auto found = std::ranges::find_if(
        all, [mine](const HandOff& one) { return one.isOpen() && one.department == mine; });
    return found == all.end() ? nullptr : &*found;
}

void HandOffPanel::handOver()
{
    if (due->isAbsurd() || !due->moment()) {
        handing->showRefusals(
            {{u"due"_s, u"absurd"_s, tr("Write until when: +3d 17:00, or Tuesday's date.")}});
        return;
    }
    run(command::HandOver{DepartmentId{department->chosen().toLongLong()}, handing->text(u"instructions"_s),
                          *due->moment(), handing->text(u"late_reason"_s)},
        handing, [this] { another->setOpen(false); });
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
