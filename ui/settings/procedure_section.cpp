#include "ui/settings/procedure_section.h"

#include "app/office/shipped_documents.h"
#include "ui/settings/document_file.h"
#include "ui/settings/offered_procedures.h"
#include "ui/settings/procedure_comparison.h"
#include "ui/settings/procedure_text.h"
#include "ui/settings/procedure_trial.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1000;

} // namespace

ProcedureSection::ProcedureSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"procedure_section"_s, tr("Procedure"),
                      tr("How the office handles complaints. A case keeps the version that it began with."),
                      parent),
      views(new ChoiceRow), text(new ProcedureText), comparison(new ProcedureComparison),
      trial(new ProcedureTrial(desk)), form(new Form), shipped(new ChoiceBox), adopted(new ChoiceBox),
      adoptButton(mainButton(tr("Adopt it"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"adopt_procedure"_s)),
      fileButton(plainButton(tr("Adopt a file…"), {}, u"adopt_file"_s)),
      forceButton(plainButton(tr("Put in force"), {}, u"put_in_force"_s))
{
    build();
    connect(adoptButton, &QPushButton::clicked, this, [this] { adopt(newOnes(shipped->chosen())); });
    connect(fileButton, &QPushButton::clicked, this, &ProcedureSection::askForFile);
    connect(forceButton, &QPushButton::clicked, this, &ProcedureSection::putInForce);
    ProcedureSection::renew();
}

void ProcedureSection::build()
{
    setWidest(widest);
    views->setAccessibleName(tr("What to do with procedures"));
    column()->addWidget(views);
    addView(u"procedure_in_words"_s, tr("In words"), text);
    addView(u"procedure_adoption"_s, tr("Another one"), buildAdoption());
    addView(u"procedure_comparison"_s, tr("Compare"), comparison);
    addView(u"procedure_trial"_s, tr("Try out"), trial);
    column()->addStretch();
    views->choose(u"procedure_in_words"_s);
}

void ProcedureSection::addView(const QString& id, const QString& words, QWidget* view)
{
    views->addChoice(id, words);
    column()->addWidget(view);
    view->hide();
    connect(views, &ChoiceRow::chosenChanged, view,
            [this, id, view] { view->setVisible(views->chosen() == id); });
}

QWidget* ProcedureSection::buildAdoption()
{
    form->add(u"adopted"_s, tr("Adopted before"), adopted,
              tr("New cases follow the newest version of the one that is in force."));
    form->addWidget(forceButton);
    form->beginGroup(tr("Another one"));
    form->add(u"document"_s, tr("A procedure that comes with the program"), shipped,
              tr("It is in force at once. A changed document of one's own has a higher version."));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, look::gap2, 0, 0);
    row->setSpacing(look::gap2);
    row->addStretch();
    row->addWidget(fileButton);
    row->addWidget(adoptButton);
    form->addWidget(buttons);
    form->setMaximumWidth(look::textWidth);
    return form;
}

void ProcedureSection::begin()
{
    views->setFocus();
}

void ProcedureSection::renew()
{
    text->renew(office());
    comparison->renew(office());
    trial->renew(office());
    offerAdopted();
    const QString chosen = shipped->chosen();
    shipped->clear();
    offerShipped(shipped);
    shipped->choose(chosen);
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
    views->choose(u"procedure_adoption"_s);
    whenAnswered(readDocumentFile(file), this, [this](const Result<QByteArray>& document) {
        if (!document) {
            form->showRefusals(document.refusals());
            return;
        }
        adopt({*document});
    });
}

QList<QByteArray> ProcedureSection::newOnes(const QString& name) const
{
    const QByteArray first = shippedDocument(u"procedures"_s, name);
    QList<QByteArray> documents{first};
    documents += shippedKindsBeside(name);
    documents.removeIf([this](const QByteArray& document) {
        const auto read = Procedure::read(document);
        const auto newest = read ? office().newestProcedure(read->id) : nullptr;
        return newest && newest->version >= read->version;
    });
    // Where nothing is new, the refusal says so.
    return documents.isEmpty() ? QList{first} : documents;
}

void ProcedureSection::adopt(QList<QByteArray> documents)
{
    const QByteArray next = documents.takeFirst();
    if (next.isEmpty()) {
        form->showRefusals({{u"document"_s, u"missing"_s, tr("Choose a procedure.")}});
        return;
    }
    keep(command::AdoptProcedure{next}, form, adoptButton, [this, documents](const Office& changed) {
        if (!documents.isEmpty()) {
            adopt(documents);
            return;
        }
        renew();
        const auto procedure = changed.currentProcedure();
        Q_EMIT said(
            tr("New cases follow %1, version %2.").arg(wordOf(procedure->name)).arg(procedure->version));
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
