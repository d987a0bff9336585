#include "ui/settings/procedure_comparison.h"

#include "app/procedures/compare_procedures.h"
#include "ui/settings/document_file.h"
#include "ui/settings/page_view.h"
#include "ui/settings/procedure_box.h"
#include "ui/when_answered.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

ProcedureComparison::ProcedureComparison(QWidget* parent)
    : QWidget(parent), form(new Form), before(new ProcedureBox), after(new ProcedureBox),
      changes(new PageView)
{
    setObjectName(u"procedure_comparison_panel"_s);
    form->add(u"compared_before"_s, tr("This one"), before);
    form->add(u"compared_after"_s, tr("Beside this one"), after);
    QPushButton* file = plainButton(tr("Beside a file…"), {}, u"compare_file"_s);
    form->addWidget(file);
    form->layout()->setAlignment(file, Qt::AlignTrailing);
    form->setMaximumWidth(look::textWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap4);
    column->addWidget(form);
    column->addWidget(changes);
    column->addStretch();
    connect(before, &ChoiceBox::chosenChanged, this, &ProcedureComparison::showChanges);
    connect(after, &ChoiceBox::chosenChanged, this, &ProcedureComparison::showChanges);
    connect(file, &QPushButton::clicked, this, &ProcedureComparison::askForFile);
}

void ProcedureComparison::renew(const Office& office)
{
    before->offer(office);
    after->offer(office);
    showChanges();
}

void ProcedureComparison::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Beside which procedure"), {}, tr("Procedures (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProcedureComparison::compareWith);
    dialog->open();
}

void ProcedureComparison::compareWith(const QString& file)
{
    whenAnswered(readDocumentFile(file), this, [this, file](const Result<QByteArray>& document) {
        const auto read = document ? Procedure::read(*document) : Result<Procedure>(document.refusals());
        if (!read) {
            form->showRefusals(read.refusals());
            return;
        }
        form->clearRefusals();
        after->offerFile(QFileInfo(file).fileName(), *read);
    });
}

void ProcedureComparison::showChanges()
{
    const auto first = before->procedure();
    const auto second = after->procedure();
    changes->show(first && second ? pageOfChanges(*first, *second) : Page());
}

} // namespace redress
