#include "ui/sign_in/sign_in_page.h"

#include "app/office/demo_register.h"
#include "ui/sign_in/centred_card.h"
#include "ui/sign_in/person_item.h"
#include "ui/when_answered.h"
#include "ui/widgets/form.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), title(new TextLabel(TextLabel::Kind::PageTitle)), form(new Form),
      name(new QLineEdit), password(new QLineEdit), button(mainButton(tr("Sign in"), {}, u"sign_in"_s)),
      progress(new QProgressBar), demo(new QWidget), demoWords(new TextLabel(TextLabel::Kind::Muted)),
      people(new QListWidget)
{
    setObjectName(u"sign_in_page"_s);
    auto* card = new CentredCard(this);
    card->column()->addWidget(title);
    card->column()->addSpacing(look::gap2);
    buildForm();
    card->column()->addWidget(form);
    card->column()->addSpacing(look::gap2);
    card->column()->addWidget(button);
    card->column()->addWidget(progress);
    QPushButton* other = quietButton(tr("Another register…"), QKeySequence::Open, u"other_register"_s);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherRegisterWanted);
    card->column()->addWidget(other, 0, Qt::AlignLeading);
    buildPeople();
    card->column()->addWidget(demo);
    showProgress.setSingleShot(true);
    showProgress.setInterval(300);
    connect(&showProgress, &QTimer::timeout, progress, &QWidget::show);
    setChecking(false);
}

void SignInPage::buildForm()
{
    form->add(u"sign_in_name"_s, tr("Name to sign in"), name);
    form->add(u"password"_s, tr("Password"), password);
    password->setEchoMode(QLineEdit::Password);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress->setSizePolicy(policy);
    progress->setFixedHeight(look::gap1);
    progress->setAccessibleName(tr("Checking the password"));
    connect(button, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(name, &QLineEdit::returnPressed, this, [this] {
        if (password->text().isEmpty()) {
            password->setFocus();
        } else {
            signIn();
        }
    });
}

void SignInPage::buildPeople()
{
    auto* column = new QVBoxLayout(demo);
    column->setContentsMargins(0, look::gap3, 0, 0);
    column->setSpacing(look::gap2);
    column->addWidget(hairline());
    column->addWidget(demoWords);
    column->addWidget(people);
    demoWords->makeSelectable();
    people->setObjectName(u"people"_s);
    people->setAccessibleName(tr("People of the demo"));
    people->setFrameShape(QFrame::NoFrame);
    people->setMouseTracking(true);
    people->setItemDelegate(new PersonItem(people));
    people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](QListWidgetItem* item) {
        name->setText(item->data(PersonItem::SignInNameRole).toString());
        form->clearRefusals();
        password->setFocus();
    };
    connect(people, &QListWidget::itemClicked, this, choose);
    connect(people, &QListWidget::itemActivated, this, choose);
}

void SignInPage::begin()
{
    const Organisation& organisation = desk.office().organisation;
    title->setText(organisation.name.isEmpty() ? tr("Sign in") : organisation.name);
    password->clear();
    form->clearRefusals();
    demo->setVisible(organisation.demo);
    if (organisation.demo) {
        fillPeople();
    }
    setChecking(false);
    // Whoever comes next writes over the name of the one who left.
    name->setFocus();
    name->selectAll();
}

void SignInPage::fillPeople()
{
    demoWords->setText(tr("A register of examples. Choose who you are; everybody's password is %1")
                           .arg(isolate(QString::fromUtf16(demoPassword))));
    people->clear();
    QList<Staff> staff = desk.office().staff;
    std::ranges::stable_sort(staff, {}, &Staff::role);
    for (const Staff& one : staff) {
        if (!one.active) {
            continue;
        }
        const Department* department = desk.office().department(one.department);
        auto* item = new QListWidgetItem(one.name, people);
        const QString role =
            department == nullptr ? wordOf(one.role) : tr("%1, %2").arg(wordOf(one.role), department->name);
        item->setData(PersonItem::SignInNameRole, one.signInName);
        // The department says that somebody is its officer; both would not fit beside the name.
        item->setData(PersonItem::RoleWordRole, department == nullptr ? role : department->name);
        item->setToolTip(role);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(one.name, role));
    }
    people->setFixedHeight(qMin(9, people->count()) * look::tableRow);
}

void SignInPage::signIn()
{
    if (!button->isEnabled()) {
        return;
    }
    form->clearRefusals();
    setChecking(true);
    whenAnswered(desk.signIn(name->text().trimmed(), password->text()), this,
                 [this](const Result<Session>& answer) { take(answer); });
}

void SignInPage::take(const Result<Session>& answer)
{
    setChecking(false);
    if (answer) {
        password->clear();
        Q_EMIT signedIn();
        return;
    }
    form->showRefusals(answer.refusals());
    if (password->hasFocus()) {
        password->selectAll();
    }
}

void SignInPage::setChecking(bool checking)
{
    button->setEnabled(!checking);
    button->setText(checking ? tr("Checking…") : tr("Sign in"));
    form->setEnabled(!checking);
    people->setEnabled(!checking);
    progress->hide();
    if (checking) {
        showProgress.start();
    } else {
        showProgress.stop();
    }
}

} // namespace redress
