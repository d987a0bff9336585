#include "ui/people/account_panel.h"

#include "ui/when_answered.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

AccountPanel::AccountPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), name(new TextLabel(TextLabel::Kind::Subject)), facts(new FactList),
      form(new Form), password(new QLineEdit),
      setButton(plainButton(tr("Set the password"), {}, u"set_password"_s)),
      closeButton(plainButton(tr("Close the account"), {}, u"close_account"_s)),
      warning(new TextLabel(TextLabel::Kind::Muted))
{
    setObjectName(u"account_panel"_s);
    build();
    connect(setButton, &QPushButton::clicked, this, &AccountPanel::setPassword);
    connect(password, &QLineEdit::returnPressed, this, &AccountPanel::setPassword);
    connect(closeButton, &QPushButton::clicked, this, &AccountPanel::closeAccount);
}

void AccountPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    password->setEchoMode(QLineEdit::Password);
    form->add(u"password"_s, tr("New password"), password, tr("At least 10 characters."));
    auto* setRow = new QHBoxLayout;
    setRow->addStretch();
    setRow->addWidget(setButton);
    auto* closeRow = new QHBoxLayout;
    closeRow->addStretch();
    closeRow->addWidget(closeButton);
    column->addWidget(name);
    column->addWidget(facts);
    column->addSpacing(look::gap3);
    column->addWidget(form);
    column->addLayout(setRow);
    column->addSpacing(look::gap6);
    column->addWidget(warning);
    column->addLayout(closeRow);
    column->addStretch();
}

void AccountPanel::showAccount(StaffId id)
{
    const Staff* one = desk.office().member(id);
    if (shown != id) {
        password->clear();
        form->clearRefusals();
    }
    shown = id;
    stopAsking();
    facts->clear();
    name->setText(one == nullptr ? tr("Choose an account to see it.") : one->name);
    const bool canChange = one != nullptr && one->active;
    for (QWidget* part : std::initializer_list<QWidget*>{form, setButton, closeButton, warning}) {
        part->setVisible(canChange);
    }
    if (one == nullptr) {
        return;
    }
    const Department* department = desk.office().department(one->department);
    facts->add(tr("Signs in as"), isolate(one->signInName));
    facts->add(tr("Role"), wordOf(one->role));
    facts->add(tr("Department"), department == nullptr ? QString() : department->name);
    facts->add(tr("Title"), one->title);
    facts->add(tr("Account"), one->active ? tr("in use") : tr("closed"));
}

void AccountPanel::setPassword()
{
    form->clearRefusals();
    setButton->setEnabled(false);
    const StaffId staff = shown;
    whenAnswered(desk.setPassword(staff, password->text()), this, [this, staff](const Result<Done>& answer) {
        setButton->setEnabled(true);
        if (staff != shown) {
            return;
        }
        if (!answer) {
            form->showRefusals(answer.refusals());
            return;
        }
        password->clear();
        Q_EMIT said(tr("The new password holds from now on."));
    });
}

void AccountPanel::closeAccount()
{
    if (!asking) {
        asking = true;
        warning->setText(
            tr("Nobody can sign in with it any more. What was done under this name stays in the journal."));
        closeButton->setText(tr("Close it for good"));
        return;
    }
    stopAsking();
    whenAnswered(desk.closeAccount(shown), this, [this](const Result<Done>& answer) {
        Q_EMIT said(answer ? tr("The account is closed.") : answer.refusal().text);
    });
}

void AccountPanel::stopAsking()
{
    asking = false;
    warning->setText(tr("Close the account of one who leaves or works elsewhere now."));
    closeButton->setText(tr("Close the account"));
}

} // namespace redress
