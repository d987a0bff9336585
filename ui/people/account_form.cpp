#include "ui/people/account_form.h"

#include "ui/people/superior_choice.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

AccountForm::AccountForm(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), form(new Form), role(new ChoiceBox), department(new ChoiceBox),
      superior(new ChoiceBox),
      makeButton(
          mainButton(tr("Make the account"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"make_account"_s))
{
    setObjectName(u"account_form"_s);
    build();
    for (const auto& [one, name] : Names<Role>::all) {
        role->addChoice(QLatin1String(name), wordOf(one));
    }
    connect(role, &ChoiceBox::chosenChanged, this, &AccountForm::showDepartment);
    connect(makeButton, &QPushButton::clicked, this, &AccountForm::make);
    showDepartment();
}

void AccountForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("New account")));
    form->add(u"name"_s, tr("Name"), new QLineEdit, tr("As it stands under a letter."));
    form->add(u"title"_s, tr("Title"), new QLineEdit);
    form->add(u"sign_in_name"_s, tr("Name to sign in"), new QLineEdit);
    form->add(u"role"_s, tr("Role"), role);
    form->add(u"department"_s, tr("Department"), department);
    form->add(u"superior"_s, tr("Reports to"), superior, tr("Cases that are escalated go up this line."));
    auto* password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    form->add(u"password"_s, tr("First password"), password, tr("At least 10 characters."));
    column->addWidget(form);
    QPushButton* cancel = plainButton(tr("Leave"), {}, u"leave_account"_s);
    connect(cancel, &QPushButton::clicked, this, &AccountForm::left);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(makeButton);
    column->addLayout(foot);
    column->addStretch();
}

void AccountForm::begin()
{
    const QString chosen = department->chosen();
    department->clear();
    for (const Department& one : desk.office().departments) {
        if (one.active) {
            department->addChoice(QString::number(one.id.value), one.name);
        }
    }
    department->choose(chosen);
    offerSuperiorsTo(superior, desk.office(), {}, {});
    form->goTo(u"name"_s);
}

void AccountForm::showDepartment()
{
    form->field(u"department"_s)->setVisible(role->chosen() == nameOf(Role::Officer));
}

NewAccount AccountForm::typed() const
{
    const QJsonObject fields = form->snapshot();
    NewAccount account;
    account.name = fields.value(u"name"_s).toString();
    account.title = fields.value(u"title"_s).toString();
    account.signInName = fields.value(u"sign_in_name"_s).toString();
    account.password = fields.value(u"password"_s).toString();
    account.role = named<Role>(role->chosen()).value_or(Role::Agent);
    if (account.role == Role::Officer) {
        account.department = DepartmentId{department->chosen().toLongLong()};
    }
    return account;
}

void AccountForm::make()
{
    form->clearRefusals();
    if (role->chosen().isEmpty()) {
        form->showRefusals({{u"role"_s, u"missing"_s, tr("Choose what this person does.")}});
        return;
    }
    makeButton->setEnabled(false);
    const NewAccount account = typed();
    whenAnswered(desk.makeAccount(account), this, [this, account](const Result<StaffId>& answer) {
        makeButton->setEnabled(true);
        if (!answer) {
            form->showRefusals(answer.refusals());
            return;
        }
        keepSuperior(*answer, account.name);
    });
}

void AccountForm::keepSuperior(StaffId staff, const QString& name)
{
    const StaffId above{superior->chosen().toLongLong()};
    if (above.isNone()) {
        finish(staff, name);
        return;
    }
    whenAnswered(desk.keepOffice(command::SetSuperior{staff, above}), this,
                 [this, staff, name](const Result<Office>& answer) {
                     finish(staff, name, answer ? Refusals{} : answer.refusals());
                 });
}

void AccountForm::finish(StaffId staff, const QString& name, const Refusals& refused)
{
    form->reset();
    Q_EMIT made(staff, name, refused);
}

} // namespace redress
