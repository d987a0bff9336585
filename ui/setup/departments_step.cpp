#include "ui/setup/departments_step.h"

#include "ui/setup/department_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

DepartmentsStep::DepartmentsStep(QWidget* parent)
    : SetupStep(u"departments_step"_s, tr("Departments"), tr("Which departments answer?"),
                tr("Cases are handed over to them. At least one; more can be made later. What a department does not "
                   "answer is escalated to its head, who can be named later too."),
                parent),
      rowColumn(new QVBoxLayout), general(new Banner)
{
    general->clear();
    rowColumn->setSpacing(look::gap4);
    QPushButton* another =
        plainButton(tr("Another department"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N), u"add_department"_s);
    connect(another, &QPushButton::clicked, this, [this] {
        addRow();
        rows.last()->begin();
    });
    column()->addWidget(general);
    column()->addLayout(rowColumn);
    column()->addWidget(another, 0, Qt::AlignLeading);
    column()->addStretch();
    addRow();
}

void DepartmentsStep::addRow()
{
    auto* row = new DepartmentRow;
    rows.append(row);
    row->setObjectName(u"department_%1"_s.arg(rows.size()));
    rowColumn->addWidget(row);
    connect(row, &DepartmentRow::removalWanted, this, [this, row] { removeRow(row); });
}

void DepartmentsStep::removeRow(DepartmentRow* row)
{
    rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (rows.isEmpty()) {
        addRow();
    }
    for (qsizetype place = 0; place < rows.size(); ++place) {
        rows.at(place)->setObjectName(u"department_%1"_s.arg(place + 1));
    }
    rows.last()->begin();
}

void DepartmentsStep::begin(const SetUp&)
{
    rows.first()->begin();
}

void DepartmentsStep::take(SetUp& wanted)
{
    NewRegister& office = wanted.office;
    office.departments.clear();
    office.onPaper.clear();
    office.heads.clear();
    for (const DepartmentRow* row : std::as_const(rows)) {
        office.departments.append(row->departmentName());
        if (row->worksOnPaper()) {
            office.onPaper.append(row->departmentName());
        }
        if (const auto head = row->head()) {
            office.heads.append({row->departmentName(), *head});
        }
    }
    const Refusals reasons = whyNotDepartments(office);
    showRefusals(reasons);
    if (reasons.isEmpty()) {
        Q_EMIT accepted();
    }
}

void DepartmentsStep::showRefusals(const Refusals& refusals)
{
    static const QRegularExpression path(u"^departments\\[([0-9]+)\\]\\.(.+)$"_s);
    QMap<int, Refusals> ofRow;
    general->clear();
    for (Refusal one : refusals) {
        const auto match = path.match(one.field);
        if (!match.hasMatch()) {
            general->tell(look::Tone::Late, one.text);
            continue;
        }
        one.field = match.captured(2).replace(u'.', u'_');
        ofRow[match.captured(1).toInt()].append(one);
    }
    // From the last to the first, so that the hand ends at the first.
    for (int place = int(rows.size()) - 1; place >= 0; --place) {
        rows.at(place)->showRefusals(ofRow.value(place));
    }
}

} // namespace redress
