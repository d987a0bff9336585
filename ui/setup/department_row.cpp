#include "ui/setup/department_row.h"

#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QStringList headFields{u"head_name"_s, u"head_title"_s, u"head_sign_in_name"_s, u"head_password"_s};

} // namespace

DepartmentRow::DepartmentRow(QWidget* parent)
    : QWidget(parent), form(new Form), name(new QLineEdit), onPaper(new QCheckBox(tr("Works on paper"))),
      withHead(new QCheckBox(tr("Make an account for its head now")))
{
    build();
    connect(withHead, &QCheckBox::toggled, this, &DepartmentRow::showHead);
    showHead();
}

void DepartmentRow::build()
{
    QPushButton* remove = quietButton(tr("Remove"), {}, u"remove_department"_s);
    connect(remove, &QPushButton::clicked, this, &DepartmentRow::removalWanted);
    form->add(u"name"_s, tr("Department"), name);
    form->add(u"on_paper"_s, {}, onPaper);
    form->addBeside(u"with_head"_s, {}, withHead);
    form->add(u"head_name"_s, tr("Name of the head"), new QLineEdit);
    form->addBeside(u"head_title"_s, tr("Title"), new QLineEdit);
    auto* password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    form->add(u"head_sign_in_name"_s, tr("Name to sign in"), new QLineEdit);
    form->addBeside(u"head_password"_s, tr("First password"), password, tr("At least 10 characters."));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    row->addWidget(form, 1);
    // Beside the field, not its caption.
    auto* beside = new QVBoxLayout;
    beside->setContentsMargins(0, QFontMetrics(look::caption()).height() + look::gap1, 0, 0);
    beside->addWidget(remove);
    beside->addStretch();
    row->addLayout(beside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap3);
    column->addLayout(row);
    column->addWidget(hairline());
}

void DepartmentRow::showHead()
{
    for (const QString& field : headFields) {
        form->field(field)->setVisible(withHead->isChecked());
    }
}

QString DepartmentRow::departmentName() const
{
    return name->text().trimmed();
}

bool DepartmentRow::worksOnPaper() const
{
    return onPaper->isChecked();
}

std::optional<NewAccount> DepartmentRow::head() const
{
    if (!withHead->isChecked()) {
        return std::nullopt;
    }
    const QJsonObject fields = form->snapshot();
    NewAccount account;
    account.name = fields.value(u"head_name"_s).toString();
    account.title = fields.value(u"head_title"_s).toString();
    account.signInName = fields.value(u"head_sign_in_name"_s).toString();
    account.password = fields.value(u"head_password"_s).toString();
    account.role = Role::Officer;
    return account;
}

void DepartmentRow::begin()
{
    form->goTo(u"name"_s);
}

void DepartmentRow::showRefusals(const Refusals& refusals)
{
    refusals.isEmpty() ? form->clearRefusals() : form->showRefusals(refusals);
}

} // namespace redress
