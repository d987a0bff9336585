#include "ui/case/hand_over_section.h"

#include "models/hand_off_due.h"
#include "models/routing.h"
#include "ui/case/disclosure.h"
#include "ui/case/hand_off_words.h"
#include "ui/case/kept_form.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

HandOverSection::HandOverSection(StagePanel& panel, CaseAtHand& atHand, const QString& opener,
                                 const QString& draftName, Buttons buttons, QWidget* parent)
    : QWidget(parent), panel(panel), atHand(atHand), form(panel.makeForm(draftName)),
      department(new ChoiceBox), routed(new TextLabel(TextLabel::Kind::Muted))
{
    addFields();
    addButtons(buttons);
    place = new Disclosure(opener, u"open_hand_over"_s, form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(place);
    place->setOpen(form->isTouched());
    connect(place, &Disclosure::openChanged, this, [this](bool open) {
        showButtons();
        Q_EMIT openChanged();
        if (open && place->isVisible()) {
            this->panel.goInto(form);
        }
    });
}

void HandOverSection::addFields()
{
    Desk& desk = atHand.desk();
    due = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    routed->setObjectName(u"route"_s);
    form->addWidget(routed);
    form->add(u"department"_s, tr("Department"), department);
    form->addBeside(u"due"_s, tr("Answer due"), due);
    lateReason = form->add(u"late_reason"_s, tr("Why later than the case itself is due"), new TextArea(2));
    form->add(u"instructions"_s, tr("What the department is asked to do"), new TextArea(4));
    connect(due, &QLineEdit::textChanged, this, &HandOverSection::showLateReason);
}

void HandOverSection::addButtons(Buttons where)
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    nextButton = plainButton(tr("Hand over, then another"), Qt::ALT | Qt::Key_Return, u"hand_over_next"_s);
    handOverButton = where == Buttons::Foot ? mainButton(tr("Hand over"), keys, u"hand_over"_s)
                                            : plainButton(tr("Hand over"), {}, u"hand_over"_s);
    if (where == Buttons::Foot) {
        panel.addButton(nextButton);
        panel.addButton(handOverButton);
    } else {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(look::gap2);
        line->addStretch();
        line->addWidget(nextButton);
        line->addWidget(handOverButton);
        form->addWidget(row);
    }
    form->begin(handOverButton);
    connect(handOverButton, &QPushButton::clicked, this,
            [this] { handOver([this] { place->setOpen(false); }); });
    connect(nextButton, &QPushButton::clicked, this, [this] {
        handOver([this] {
            place->setOpen(true);
            panel.goInto(form);
        });
    });
}

bool HandOverSection::isOpen() const
{
    return place->isOpen() && isVisibleTo(&panel);
}

void HandOverSection::show(bool wanted, bool usual)
{
    const Office& office = atHand.desk().office();
    const auto departments = departmentsToAsk(atHand.complaint(), office);
    offerDepartments(*department, departments, office);
    if (!form->isTouched()) {
        offerProposal();
    }
    tellRoute();
    showLateReason();
    const bool possible = wanted && !departments.isEmpty() && atHand.may(Action::HandOver);
    setVisible(possible || panel.holdsTyping(form));
    place->setUsual(usual);
    showButtons();
}

void HandOverSection::showButtons()
{
    const auto left = departmentsToAsk(atHand.complaint(), atHand.desk().office()).size();
    handOverButton->setVisible(isOpen());
    nextButton->setVisible(isOpen() && left > 1);
}

void HandOverSection::showLateReason()
{
    const Desk& desk = atHand.desk();
    const auto typed = due->moment();
    const auto latest =
        latestHandOffDue(atHand.complaint(), atHand.procedure(), *desk.office().calendar, desk.now());
    lateReason->setVisible(typed && latest && *typed > *latest);
}

const RoutingRule* HandOverSection::route() const
{
    const Case& complaint = atHand.complaint();
    const RoutingRule* rule =
        complaint.classification ? routeOf(atHand.procedure(), *complaint.classification) : nullptr;
    const Department* wanted = rule == nullptr ? nullptr : atHand.desk().office().departmentWithDuty(rule->duty);
    const bool asked = wanted != nullptr && std::ranges::any_of(complaint.handOffs, [&](const HandOff& one) {
        return one.department == wanted->id && one.round == complaint.round;
    });
    return asked ? nullptr : rule;
}

void HandOverSection::offerProposal()
{
    const Desk& desk = atHand.desk();
    const Office& office = desk.office();
    const RoutingRule* rule = route();
    const Department* wanted = rule == nullptr ? nullptr : office.departmentWithDuty(rule->duty);
    const auto limit = rule != nullptr && rule->limit ? rule->limit : atHand.procedure().handOffLimit;
    QJsonObject proposal{
        {u"department"_s, wanted == nullptr ? QString() : QString::number(wanted->id.value)},
        {u"instructions"_s, rule == nullptr ? QString() : rule->instructions.in(office.organisation.language)}};
    if (limit) {
        const Moment proposed = dueOf(desk.now(), *limit, *office.calendar).due;
        proposal.insert(u"due"_s, writtenMoment(proposed, desk.zone()));
    }
    form->offer(proposal);
}

void HandOverSection::tellRoute()
{
    const RoutingRule* rule = route();
    routed->setVisible(rule != nullptr);
    if (rule == nullptr) {
        return;
    }
    const Department* wanted = atHand.desk().office().departmentWithDuty(rule->duty);
    const QString duty = apart(dutyWord(atHand.procedure(), rule->duty));
    routed->setText(wanted == nullptr
                        ? tr("By the procedure it goes to %1. No department has this duty yet.").arg(duty)
                        : tr("By the procedure it goes to %1: %2.").arg(duty, apart(wanted->name)));
}

void HandOverSection::handOver(const std::function<void()>& then)
{
    if (due->isAbsurd() || !due->moment()) {
        form->showRefusals({{u"due"_s, u"absurd"_s, tr("Write until when: +3d 17:00, or Tuesday's date.")}});
        return;
    }
    panel.run(command::HandOver{DepartmentId{department->chosen().toLongLong()},
                                form->text(u"instructions"_s), *due->moment(), form->text(u"late_reason"_s)},
              form, then);
}

} // namespace redress
