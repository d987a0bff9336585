#include "ui/frame/lock_page.h"

#include "ui/sign_in/centred_card.h"
#include "ui/when_answered.h"
#include "ui/widgets/form.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

LockPage::LockPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), title(new TextLabel(TextLabel::Kind::PageTitle)), form(new Form),
      password(new QLineEdit), button(mainButton(tr("Go on"), {}, u"unlock"_s))
{
    setObjectName(u"lock_page"_s);
    build();
}

void LockPage::build()
{
    QPushButton* other = plainButton(tr("Sign in as somebody else"), {}, u"leave_to_another"_s);
    form->add(u"unlock_password"_s, tr("Password"), password);
    password->setEchoMode(QLineEdit::Password);
    auto* card = new CentredCard(this);
    card->column()->addWidget(title);
    card->column()->addWidget(
        new TextLabel(TextLabel::Kind::Muted,
                      tr("The desk is locked. What was typed is still there.")));
    card->column()->addSpacing(look::gap2);
    card->column()->addWidget(form);
    card->column()->addSpacing(look::gap2);
    card->column()->addWidget(button);
    card->column()->addWidget(other);
    connect(button, &QPushButton::clicked, this, &LockPage::unlock);
    connect(password, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(other, &QPushButton::clicked, this, &LockPage::signOutWanted);
}

void LockPage::begin()
{
    title->setText(desk.session()->name);
    password->clear();
    form->clearRefusals();
    password->setFocus();
}

void LockPage::unlock()
{
    const Staff* person = desk.office().member(desk.session()->staff);
    if (person == nullptr || !button->isEnabled()) {
        return;
    }
    form->clearRefusals();
    button->setEnabled(false);
    whenAnswered(desk.signIn(person->signInName, password->text()), this,
                 [this](const Result<Session>& answer) {
                     button->setEnabled(true);
                     password->clear();
                     if (answer) {
                         Q_EMIT unlocked();
                         return;
                     }
                     Refusals refusals = answer.refusals();
                     for (Refusal& one : refusals) {
                         one.field = one.field == "register"_L1 ? one.field : u"unlock_password"_s;
                     }
                     form->showRefusals(refusals);
                 });
}

} // namespace redress
