#include "ui/case/hand_off_acts.h"

#include "ui/case/case_at_hand.h"
#include "ui/case/hand_off_sheet.h"
#include "ui/case/hand_off_words.h"
#include "ui/letters/hand_off_slip.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

HandOffActs::HandOffActs(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), hint(new TextLabel(TextLabel::Kind::Muted)),
      inTheWay(new TextLabel(TextLabel::Kind::Body)), row(new QWidget)
{
    auto* flow = new FlowLayout(look::gap2, row);
    flow->setContentsMargins({});
    enterAnswerButton =
        add(tr("Enter the answer…"), u"answer_on_behalf"_s, tr("Ctrl+Shift+E"), &HandOffActs::enterAnswer);
    slipButton = add(tr("Print the slip…"), u"print_slip"_s, tr("Ctrl+Shift+P"), &HandOffActs::printSlip);
    takeBackButton =
        add(tr("Take back…"), u"take_back_hand_off"_s, tr("Ctrl+Shift+B"), &HandOffActs::takeBack);
    passOnButton = add(tr("Pass on…"), u"transfer_hand_off"_s, tr("Ctrl+Shift+O"), &HandOffActs::passOn);
    layBeforeButton =
        add(tr("Lay before the head…"), u"escalate_hand_off"_s, tr("Ctrl+Shift+H"), &HandOffActs::layBefore);
    hint->setObjectName(u"works_on_paper"_s);
    hint->setText(tr("Works on paper: print the slip, then enter its answer."));
    inTheWay->setObjectName(u"in_the_way"_s);
    inTheWay->setTone(look::Tone::Late);
    inTheWay->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(hint);
    column->addWidget(row);
    column->addWidget(inTheWay);
}

QPushButton* HandOffActs::add(const QString& text, const QString& name, const QKeySequence& key,
                              void (HandOffActs::*act)())
{
    QPushButton* button = plainButton(text, {}, name);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible()) {
            button->click();
        }
    });
    return button;
}

void HandOffActs::tell(const HandOff& told)
{
    if (told != handOff) {
        inTheWay->hide();
    }
    handOff = told;
    const Department* department = atHand.desk().office().department(handOff.department);
    const bool onPaper = department != nullptr && department->onPaper && handOff.isOpen();
    enterAnswerButton->setVisible(onPaper && isOffered(Action::AnswerOnBehalf));
    slipButton->setVisible(onPaper);
    takeBackButton->setVisible(isOffered(Action::TakeBackHandOff));
    passOnButton->setVisible(isOffered(Action::TransferHandOff));
    const bool laidBefore =
        department != nullptr && !department->head.isNone() && handOff.escalatedTo == department->head;
    layBeforeButton->setVisible(isOffered(Action::EscalateHandOff) && !laidBefore);
    hint->setVisible(!enterAnswerButton->isHidden());
    bool any = false;
    for (QPushButton* button : row->findChildren<QPushButton*>()) {
        any = any || !button->isHidden();
        button->setAccessibleName(
            tr("%1 %2", "an act and the department it concerns").arg(button->text(), departmentName()));
    }
    setVisible(any);
}

bool HandOffActs::isOffered(Action action) const
{
    const Actor actor = atHand.actor();
    const bool ofOthers = actor.role == Role::Officer && handOff.department != actor.department;
    return handOff.isOpen() && !ofOthers && atHand.may(action);
}

QString HandOffActs::departmentName() const
{
    const Department* department = atHand.desk().office().department(handOff.department);
    return department == nullptr ? QString() : department->name;
}

HandOffSheet* HandOffActs::makeSheet(const QString& title, const QString& verb, const QString& verbName)
{
    return new HandOffSheet(atHand, handOff.id, title.arg(apart(departmentName())), verb, verbName, this);
}

void HandOffActs::begin(HandOffSheet* sheet)
{
    const Refusals why = sheet->whyNot();
    inTheWay->setVisible(!why.isEmpty());
    if (why.isEmpty()) {
        sheet->begin();
        return;
    }
    inTheWay->setText(why.first().text);
    delete sheet;
}

void HandOffActs::takeBack()
{
    HandOffSheet* sheet = makeSheet(tr("Take back from %1"), tr("Take back"), u"take_back"_s);
    sheet->say(tr("The department's answer is no longer needed."));
    sheet->form().add(u"reason"_s, tr("Why"), new TextArea(3));
    sheet->setCommand([sheet, id = handOff.id] {
        return command::TakeBackHandOff{id, sheet->text(u"reason"_s)};
    });
    begin(sheet);
}

void HandOffActs::passOn()
{
    HandOffSheet* sheet = makeSheet(tr("Pass on from %1"), tr("Pass on"), u"pass_on"_s);
    sheet->say(tr("Another department takes over, with the same instructions and until the same moment."));
    const Office& office = atHand.desk().office();
    auto* departments = new ChoiceBox;
    offerDepartments(*departments, departmentsToAsk(atHand.complaint(), office), office);
    sheet->form().add(u"department"_s, tr("To"), departments);
    sheet->form().add(u"reason"_s, tr("Why"), new TextArea(3));
    sheet->setCommand([sheet, departments, id = handOff.id] {
        return command::TransferHandOff{id, DepartmentId{departments->chosen().toLongLong()},
                                        sheet->text(u"reason"_s)};
    });
    begin(sheet);
}

void HandOffActs::layBefore()
{
    HandOffSheet* sheet = makeSheet(tr("Lay before the head of %1"), tr("Lay before"), u"lay_before"_s);
    const Office& office = atHand.desk().office();
    const Department* department = office.department(handOff.department);
    const Staff* head = department == nullptr ? nullptr : office.member(department->head);
    if (head != nullptr) {
        sheet->say(tr("It goes to %1. The department keeps it.").arg(apart(head->name)));
    }
    sheet->form().add(u"reason"_s, tr("Why"), new TextArea(3));
    sheet->setCommand([sheet, id = handOff.id] {
        return command::EscalateHandOff{id, sheet->text(u"reason"_s)};
    });
    begin(sheet);
}

void HandOffActs::enterAnswer()
{
    HandOffSheet* sheet = makeSheet(tr("Answer of %1"), tr("Enter the answer"), u"enter_answer"_s);
    sheet->say(tr("As it stands on the slip that came back."));
    sheet->form().add(u"answered_by"_s, tr("Who answered"), new QLineEdit);
    sheet->form().add(u"cause"_s, tr("Cause"), new TextArea(3));
    sheet->form().add(u"done"_s, tr("What was done"), new TextArea(3));
    sheet->setCommand([sheet, id = handOff.id] {
        return command::AnswerOnBehalf{id, sheet->text(u"answered_by"_s), sheet->text(u"cause"_s),
                                       sheet->text(u"done"_s)};
    });
    begin(sheet);
}

void HandOffActs::printSlip()
{
    const Desk& desk = atHand.desk();
    const HandOffSlip slip = handOffSlip(atHand.view(), handOff, desk.office(), desk.zone());
    auto* dialog =
        new LetterDialog(printingOf(slip), tr("Hand-off slip %1").arg(isolate(slip.reference)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redress
