#include "ui/setup/administrator_step.h"

#include "app/people/passwords.h"
#include "ui/widgets/form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

AdministratorStep::AdministratorStep(QWidget* parent)
    : SetupStep(u"administrator_step"_s, tr("Administrator"), tr("Who keeps the office?"),
                tr("The administrator makes the accounts, keeps the settings and the backups, and sees no case. Whoever "
                   "also answers complaints gets a second account."),
                parent),
      form(new Form), password(new QLineEdit), again(new QLineEdit)
{
    password->setEchoMode(QLineEdit::Password);
    again->setEchoMode(QLineEdit::Password);
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->addBeside(u"title"_s, tr("Title"), new QLineEdit);
    form->add(u"sign_in_name"_s, tr("Name to sign in"), new QLineEdit(u"admin"_s),
              tr("2 to 32 letters a-z, digits, dots or hyphens."));
    form->add(u"password"_s, tr("Password"), password);
    form->addBeside(u"password_again"_s, tr("The same again"), again);
    column()->addWidget(form, 0, Qt::AlignTop);
    column()->addStretch();
    connect(password, &QLineEdit::textChanged, this, &AdministratorStep::showStrength);
    showStrength();
}

void AdministratorStep::showStrength()
{
    const qsizetype left = shortestPassword - password->text().size();
    form->field(u"password"_s)
        ->setHint(left > 0 ? tr("At least %1 characters; %2 to go. Nobody can find it out again: keep it well.")
                                 .arg(shortestPassword)
                                 .arg(left)
                           : tr("Long enough. Nobody can find it out again: keep it well."));
}

void AdministratorStep::begin(const SetUp&)
{
    form->goTo(u"name"_s);
}

void AdministratorStep::take(SetUp& wanted)
{
    const QJsonObject fields = form->snapshot();
    NewAccount& account = wanted.office.administrator;
    account.name = fields.value(u"name"_s).toString();
    account.title = fields.value(u"title"_s).toString();
    account.signInName = fields.value(u"sign_in_name"_s).toString();
    account.password = password->text();
    account.role = Role::Administrator;
    Refusals reasons = whyNotAdministrator(account);
    const QString signsInAs = account.signInName.trimmed().toLower();
    for (const NewHead& head : wanted.office.heads) {
        if (head.account.signInName.trimmed().toLower() == signsInAs) {
            reasons.append({u"sign_in_name"_s, u"taken"_s, tr("The head of a department signs in with this name.")});
        }
    }
    if (again->text() != password->text()) {
        reasons.append({u"password_again"_s, u"differs"_s, tr("The two are not the same.")});
    }
    if (!reasons.isEmpty()) {
        form->showRefusals(reasons);
        return;
    }
    form->clearRefusals();
    Q_EMIT accepted();
}

} // namespace redress
