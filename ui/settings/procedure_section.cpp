#include "ui/settings/procedure_section.h"

#include "app/office/make_register.h"
#include "ui/settings/document_file.h"
#include "ui/settings/procedure_facts.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

ProcedureSection::ProcedureSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"procedure_section"_s, tr("Procedure"),
                      tr("How the office handles complaints. A case keeps the version that it began with."), parent),
      facts(new FactList), form(new Form), shipped(new ChoiceBox), adopted(new ChoiceBox),
      adoptButton(mainButton(tr("Adopt it"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"adopt_procedure"_s)),
      fileButton(plainButton(tr("Adopt a file…"), {}, u"adopt_file"_s)),
      forceButton(plainButton(tr("Put in force"), {}, u"put_in_force"_s))
{
    build();
    connect(adoptButton, &QPushButton::clicked, this,
            [this] { adopt(shippedDocument(u"procedures"_s, shipped->chosen())); });
    connect(fileButton, &QPushButton::clicked, this, &ProcedureSection::askForFile);
    connect(forceButton, &QPushButton::clicked, this, &ProcedureSection::putInForce);
    ProcedureSection::renew();
}

void ProcedureSection::build()
{
    column()->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("In force")));
    column()->addWidget(facts);
    form->add(u"adopted"_s, tr("Adopted before"), adopted,
              tr("New cases follow the newest version of the one that is in force."));
    form->addWidget(forceButton);
    form->beginGroup(tr("Another one"));
    form->add(u"document"_s, tr("A procedure that comes with the program"), shipped,
              tr("It is in force at once. A changed document of one's own has a higher version."));
    column()->addWidget(form);
    addButtons({fileButton, adoptButton});
    column()->addStretch();
}

void ProcedureSection::begin()
{
    shipped->setFocus();
}

void ProcedureSection::renew()
{
    if (const auto procedure = office().currentProcedure()) {
        tellProcedure(facts, *procedure);
    }
    offerAdopted();
    offerShipped();
}

void ProcedureSection::offerAdopted()
{
    QStringList ids;
    adopted->clear();
    for (const auto& one : office().procedures) {
        if (!ids.contains(one->id)) {
            ids.append(one->id);
            adopted->addChoice(one->id, wordOf(one->name));
        }
    }
    adopted->choose(office().organisation.procedure);
    form->field(u"adopted"_s)->setVisible(ids.size() > 1);
    forceButton->setVisible(ids.size() > 1);
}

void ProcedureSection::offerShipped()
{
    const QString chosen = shipped->chosen();
    shipped->clear();
    for (const QString& name : shippedDocuments(u"procedures"_s)) {
        if (const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, name))) {
            shipped->addChoice(name,
                               tr("%1, version %2").arg(wordOf(procedure->name)).arg(procedure->version));
        }
    }
    shipped->choose(chosen);
}

void ProcedureSection::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Adopt a procedure"), {}, tr("Procedures (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProcedureSection::adoptFile);
    dialog->open();
}

void ProcedureSection::adoptFile(const QString& file)
{
    whenAnswered(readDocumentFile(file), this, [this](const Result<QByteArray>& document) {
        if (!document) {
            form->showRefusals(document.refusals());
            return;
        }
        adopt(*document);
    });
}

void ProcedureSection::adopt(const QByteArray& document)
{
    if (document.isEmpty()) {
        form->showRefusals({{u"document"_s, u"missing"_s, tr("Choose a procedure.")}});
        return;
    }
    keep(command::AdoptProcedure{document}, form, adoptButton, [this](const Office& changed) {
        renew();
        const auto procedure = changed.currentProcedure();
        Q_EMIT said(tr("New cases follow %1, version %2.").arg(wordOf(procedure->name)).arg(procedure->version));
    });
}

void ProcedureSection::putInForce()
{
    Organisation organisation = office().organisation;
    organisation.procedure = adopted->chosen();
    keep(command::SetOrganisation{organisation}, form, forceButton, [this](const Office& changed) {
        renew();
        Q_EMIT said(tr("New cases follow %1.").arg(wordOf(changed.currentProcedure()->name)));
    });
}

} // namespace redress
