#include "ui/settings/procedure_text.h"

#include "ui/letters/letter_dialog.h"
#include "ui/settings/page_on_paper.h"
#include "ui/settings/page_view.h"
#include "ui/settings/procedure_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"

#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

ProcedureText::ProcedureText(QWidget* parent) : QWidget(parent), box(new ProcedureBox), page(new PageView)
{
    setObjectName(u"procedure_text"_s);
    QPushButton* printButton = mainButton(tr("Print…"), QKeySequence::Print, u"print_procedure"_s);
    auto* form = new Form;
    form->add(u"procedure_to_read"_s, tr("Procedure"), box);
    form->addWidget(printButton);
    form->setMaximumWidth(look::textWidth);
    form->layout()->setAlignment(printButton, Qt::AlignTrailing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap4);
    column->addWidget(form);
    column->addWidget(page);
    column->addStretch();
    connect(box, &ChoiceBox::chosenChanged, this, &ProcedureText::showChosen);
    connect(printButton, &QPushButton::clicked, this, &ProcedureText::print);
}

void ProcedureText::renew(const Office& office)
{
    organisation = office.organisation.name;
    box->offer(office);
    showChosen();
}

void ProcedureText::showChosen()
{
    const auto procedure = box->procedure();
    page->show(procedure ? pageOf(*procedure, QLocale().name().left(2)) : Page());
}

void ProcedureText::print()
{
    const auto procedure = box->procedure();
    if (!procedure) {
        return;
    }
    const QString language = QLocale().name().left(2);
    const PaperText paper{organisation, language, QGuiApplication::layoutDirection(),
                          tr("%1 version %2", "name of a file").arg(procedure->id).arg(procedure->version),
                          pageOf(*procedure, language)};
    auto* dialog = new LetterDialog(printingOf(paper), tr("The procedure, as it is published"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redress
