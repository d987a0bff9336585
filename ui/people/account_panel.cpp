#include "ui/people/account_panel.h"

#include "ui/people/superior_choice.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Whether the account stands as it is wanted already. */
bool isSame(const Staff& present, const command::ChangeAccount& wanted)
{
    return present.name == wanted.name.trimmed() && present.title == wanted.title.trimmed() &&
           present.role == wanted.role && (present.role != Role::Officer || present.department == wanted.department);
}

} // namespace

AccountPanel::AccountPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), name(new TextLabel(TextLabel::Kind::Subject)), facts(new FactList),
      person(new Form), role(new ChoiceBox), department(new ChoiceBox), superior(new ChoiceBox),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_account"_s)),
      form(new Form), password(new QLineEdit),
      setButton(plainButton(tr("Set the password"), {}, u"set_password"_s)),
      closeButton(plainButton(tr("Close the account"), {}, u"close_account"_s)),
      reopenButton(plainButton(tr("Open it again"), {}, u"reopen_account"_s)),
      warning(new TextLabel(TextLabel::Kind::Muted))
{
    setObjectName(u"account_panel"_s);
    build();
    connect(person, &Form::edited, this, [this] { typing = true; });
    connect(role, &ChoiceBox::chosenChanged, this, &AccountPanel::showDepartment);
    connect(saveButton, &QPushButton::clicked, this, &AccountPanel::save);
    connect(setButton, &QPushButton::clicked, this, &AccountPanel::setPassword);
    connect(password, &QLineEdit::returnPressed, this, &AccountPanel::setPassword);
    connect(closeButton, &QPushButton::clicked, this, &AccountPanel::closeAccount);
    connect(reopenButton, &QPushButton::clicked, this, &AccountPanel::reopen);
}

void AccountPanel::build()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    buildPerson();
    column->addWidget(name);
    column->addWidget(facts);
    column->addWidget(person);
    column->addWidget(saveButton, 0, Qt::AlignTrailing);
    column->addSpacing(look::gap3);
    buildPassword(column);
    column->addSpacing(look::gap3);
    column->addWidget(warning);
    column->addWidget(closeButton, 0, Qt::AlignTrailing);
    column->addWidget(reopenButton, 0, Qt::AlignTrailing);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(area);
}

void AccountPanel::buildPerson()
{
    for (const auto& [one, id] : Names<Role>::all) {
        role->addChoice(QLatin1String(id), wordOf(one));
    }
    person->add(u"name"_s, tr("Name"), new QLineEdit, tr("As it stands under a letter."));
    person->add(u"title"_s, tr("Title"), new QLineEdit);
    person->add(u"role"_s, tr("Role"), role);
    person->add(u"department"_s, tr("Department"), department);
    person->add(u"superior"_s, tr("Reports to"), superior, tr("Cases that are escalated go up this line."));
}

void AccountPanel::buildPassword(QVBoxLayout* column)
{
    password->setEchoMode(QLineEdit::Password);
    form->add(u"password"_s, tr("New password"), password, tr("At least 10 characters."));
    column->addWidget(form);
    column->addWidget(setButton, 0, Qt::AlignTrailing);
}

void AccountPanel::showAccount(StaffId id)
{
    const Staff* one = desk.office().member(id);
    if (shown != id) {
        password->clear();
        form->clearRefusals();
        person->clearRefusals();
        typing = false;
    }
    shown = id;
    stopAsking();
    facts->clear();
    name->setText(one == nullptr ? tr("Choose an account to see it.") : one->name);
    const bool active = one != nullptr && one->active;
    for (QWidget* part : std::initializer_list<QWidget*>{form, setButton, closeButton}) {
        part->setVisible(active);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{person, saveButton, warning}) {
        part->setVisible(one != nullptr);
    }
    reopenButton->setVisible(one != nullptr && !active);
    if (one != nullptr) {
        fill(*one);
    }
}

void AccountPanel::showRefused(const Refusals& refusals)
{
    person->showRefusals(refusals);
}

void AccountPanel::fill(const Staff& one)
{
    facts->add(tr("Signs in as"), isolate(one.signInName));
    facts->add(tr("Account"), one.active ? tr("In use") : tr("Closed"));
    if (!one.active) {
        warning->setText(tr("Closed. Opened again, the person signs in with the password of before."));
    }
    offerDepartments();
    offerSuperiorsTo(superior, desk.office(), one.id, one.superior);
    // What is being typed stays where another desk changes the office meanwhile.
    if (!typing) {
        person->restore({{u"name"_s, one.name},
                         {u"title"_s, one.title},
                         {u"role"_s, nameOf(one.role)},
                         {u"department"_s, QString::number(one.department.value)},
                         {u"superior"_s, QString::number(one.superior.value)}});
    }
    showDepartment();
}

void AccountPanel::offerDepartments()
{
    const QString chosen = department->chosen();
    const QSignalBlocker quiet(department);
    department->clear();
    for (const Department& one : desk.office().departments) {
        if (one.active) {
            department->addChoice(QString::number(one.id.value), one.name);
        }
    }
    department->choose(chosen);
}

void AccountPanel::showDepartment()
{
    person->field(u"department"_s)->setVisible(role->chosen() == nameOf(Role::Officer));
}

void AccountPanel::save()
{
    const Staff* present = desk.office().member(shown);
    const QJsonObject values = person->snapshot();
    command::ChangeAccount wanted;
    wanted.staff = shown;
    wanted.name = values.value(u"name"_s).toString();
    wanted.title = values.value(u"title"_s).toString();
    wanted.role = named<Role>(role->chosen()).value_or(Role::Agent);
    wanted.department = DepartmentId{department->chosen().toLongLong()};
    const StaffId above{superior->chosen().toLongLong()};
    const bool newSuperior = present != nullptr && present->superior != above;
    person->clearRefusals();
    saveButton->setEnabled(false);
    if (newSuperior && isSame(*present, wanted)) {
        keepSuperior(shown, above);
        return;
    }
    whenAnswered(desk.keepOffice(wanted), this,
                 [this, staff = shown, above, newSuperior](const Result<Office>& answer) {
                     if (answer && newSuperior) {
                         keepSuperior(staff, above);
                     } else {
                         takeSaved(staff, answer);
                     }
                 });
}

void AccountPanel::keepSuperior(StaffId staff, StaffId above)
{
    whenAnswered(desk.keepOffice(command::SetSuperior{staff, above}), this,
                 [this, staff](const Result<Office>& answer) { takeSaved(staff, answer); });
}

void AccountPanel::takeSaved(StaffId staff, const Result<Office>& answer)
{
    saveButton->setEnabled(true);
    if (staff != shown) {
        return;
    }
    if (!answer) {
        person->showRefusals(answer.refusals());
        return;
    }
    typing = false;
    Q_EMIT said(tr("Saved. One whose role changed signs in again."));
}

void AccountPanel::reopen()
{
    person->clearRefusals();
    whenAnswered(desk.keepOffice(command::ReopenAccount{shown}), this, [this](const Result<Office>& answer) {
        if (!answer) {
            person->showRefusals(answer.refusals());
            return;
        }
        Q_EMIT said(tr("The account is in use again."));
    });
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
