#include "ui/setup/procedure_step.h"

#include "app/procedures/procedure_terms.h"
#include "ui/settings/document_file.h"
#include "ui/settings/offered_procedures.h"
#include "ui/settings/procedure_facts.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form.h"
#include "ui/widgets/main_button.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString ownDocument = u"own"_s;

} // namespace

ProcedureStep::ProcedureStep(QWidget* parent)
    : SetupStep(u"procedure_step"_s, tr("Procedure"), tr("How are complaints handled?"),
                tr("Limits, what has to be asked, when a letter is owed. A case keeps the version that it began with."),
                parent),
      form(new Form), procedure(new ChoiceBox), facts(new FactList)
{
    build();
    connect(procedure, &ChoiceBox::chosenChanged, this, &ProcedureStep::showChosen);
    connect(procedure, &ChoiceBox::activated, this, [this] { decided = true; });
}

void ProcedureStep::build()
{
    offerShipped(procedure);
    QPushButton* file = plainButton(tr("One of our own, from a file…"), {}, u"own_procedure"_s);
    connect(file, &QPushButton::clicked, this, &ProcedureStep::askForFile);
    form->add(u"procedure"_s, tr("Procedure"), procedure);
    form->addWidget(file);
    column()->addWidget(form, 0, Qt::AlignTop);
    column()->addWidget(facts);
    column()->addStretch();
}

void ProcedureStep::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("A procedure of one's own"), {}, tr("Procedures (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProcedureStep::readFile);
    dialog->open();
}

void ProcedureStep::readFile(const QString& file)
{
    whenAnswered(readDocumentFile(file), this, [this](const Result<QByteArray>& text) {
        const auto read = text ? Procedure::read(*text) : Result<Procedure>(text.refusals());
        if (!read) {
            form->showRefusals(read.refusals());
            return;
        }
        own = *text;
        if (const int before = procedure->findData(ownDocument); before >= 0) {
            procedure->removeItem(before);
        }
        procedure->addChoice(ownDocument, wordOf(read->name));
        procedure->choose(ownDocument);
        decided = true;
        showChosen();
    });
}

QByteArray ProcedureStep::document() const
{
    return procedure->chosen() == ownDocument ? own : shippedDocument(u"procedures"_s, procedure->chosen());
}

void ProcedureStep::showChosen()
{
    form->clearRefusals();
    facts->clear();
    if (const auto read = Procedure::read(document())) {
        tellProcedure(facts, *read);
    }
    QStringList others;
    for (const QByteArray& kind : shippedKindsBeside(procedure->chosen())) {
        others.append(wordOf(Procedure::read(kind).value().name));
    }
    if (!others.isEmpty()) {
        facts->add(tr("Besides"), tr("%1: each with rules of its own").arg(term::listed(others)));
    }
}

void ProcedureStep::begin(const SetUp& wanted)
{
    if (!decided) {
        procedure->choose(shippedFor(wanted.office.organisation.language));
    }
    showChosen();
    procedure->setFocus();
}

void ProcedureStep::take(SetUp& wanted)
{
    wanted.office.procedure = document();
    wanted.office.kinds = shippedKindsBeside(procedure->chosen());
    wanted.procedureName = procedure->currentText();
    Refusals reasons;
    if (wanted.office.procedure.isEmpty()) {
        reasons.append({u"procedure"_s, u"missing"_s, tr("Choose a procedure.")});
    } else {
        reasons = whyNotOrganisation(wanted.office);
    }
    if (!reasons.isEmpty()) {
        form->showRefusals(reasons);
        return;
    }
    form->clearRefusals();
    Q_EMIT accepted();
}

} // namespace redress
