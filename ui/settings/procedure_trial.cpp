#include "ui/settings/procedure_trial.h"

#include "app/office/make_register.h"
#include "app/procedures/sample_scenario.h"
#include "models/document_text.h"
#include "ui/settings/document_file.h"
#include "ui/settings/procedure_box.h"
#include "ui/settings/step_table.h"
#include "ui/when_answered.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInSight = 4;
const QString ofOffice = u"office"_s;

} // namespace

ProcedureTrial::ProcedureTrial(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), form(new Form), procedure(new ProcedureBox), calendar(new ChoiceBox),
      scenario(new TextArea(linesInSight)),
      playButton(mainButton(tr("Play it"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"play_scenario"_s)),
      outcome(new TextLabel(TextLabel::Kind::Muted)), steps(new StepTable)
{
    setObjectName(u"procedure_trial_panel"_s);
    build();
    connect(procedure, &ChoiceBox::chosenChanged, this, &ProcedureTrial::writeSample);
    connect(playButton, &QPushButton::clicked, this, &ProcedureTrial::play);
    connect(scenario, &TextArea::accepted, this, &ProcedureTrial::play);
}

void ProcedureTrial::build()
{
    form->add(u"tried_procedure"_s, tr("Procedure"), procedure);
    form->add(u"tried_calendar"_s, tr("Calendar"), calendar);
    form->add(u"scenario"_s, tr("Scenario"), scenario,
              tr("A line each: when, who, what. redress-admin(1) describes it. Nothing of it is kept."));
    QPushButton* file = plainButton(tr("From a file…"), {}, u"scenario_file"_s);
    connect(file, &QPushButton::clicked, this, &ProcedureTrial::askForFile);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::gap2);
    buttons->addStretch();
    buttons->addWidget(file);
    buttons->addWidget(playButton);
    outcome->setObjectName(u"scenario_outcome"_s);
    steps->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap3);
    column->addWidget(form);
    column->addLayout(buttons);
    column->addWidget(outcome);
    column->addWidget(steps);
    column->addStretch();
}

void ProcedureTrial::renew(const Office& office)
{
    procedure->offer(office);
    offerCalendars(office);
    writeSample();
}

void ProcedureTrial::offerCalendars(const Office& office)
{
    const QString before = calendar->chosen();
    calendar->clear();
    if (office.calendar) {
        ownCalendar = office.calendar->document();
        calendar->addChoice(ofOffice, tr("%1, in force").arg(office.calendar->name()));
    }
    for (const QString& name : shippedDocuments(u"calendars"_s)) {
        if (const auto read = Calendar::read(shippedDocument(u"calendars"_s, name))) {
            calendar->addChoice(name, read->name());
        }
    }
    calendar->choose(before.isEmpty() ? ofOffice : before);
}

void ProcedureTrial::writeSample()
{
    const auto chosen = procedure->procedure();
    const bool isOwn = scenario->toPlainText() != sample;
    if (!chosen || isOwn) {
        return;
    }
    sample = QString::fromUtf8(sampleScenario(*chosen, desk.now().in(desk.zone()).date())).trimmed();
    scenario->setPlainText(sample);
}

void ProcedureTrial::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Which scenario"), {}, tr("Scenarios (*.jsonl *.json *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProcedureTrial::readScenario);
    dialog->open();
}

void ProcedureTrial::readScenario(const QString& file)
{
    whenAnswered(readDocumentFile(file), this, [this](const Result<QByteArray>& text) {
        const Refusals why = text ? whyNotRead(*text) : text.refusals();
        if (!why.isEmpty()) {
            form->showRefusals({{u"scenario"_s, why.first().reason, why.first().text}});
            return;
        }
        form->clearRefusals();
        scenario->setPlainText(QString::fromUtf8(*text));
    });
}

void ProcedureTrial::play()
{
    form->clearRefusals();
    const auto chosen = procedure->procedure();
    const QByteArray hours =
        calendar->chosen() == ofOffice ? ownCalendar : shippedDocument(u"calendars"_s, calendar->chosen());
    if (!chosen) {
        form->showRefusals({{u"tried_procedure"_s, u"missing"_s, tr("Choose a procedure.")}});
        return;
    }
    outcome->setText(tr("Playing…"));
    whenAnswered(desk.simulate(chosen->document, hours, scenario->toPlainText().toUtf8()), this,
                 [this, hours](const Result<QList<SimulatedStep>>& played) { showSteps(played, hours); });
}

void ProcedureTrial::showSteps(const Result<QList<SimulatedStep>>& played, const QByteArray& hours)
{
    const auto read = Calendar::read(hours);
    steps->setVisible(played.held() && read.held());
    outcome->clear();
    if (!played || !read) {
        Refusals refusals = played ? read.refusals() : played.refusals();
        for (Refusal& one : refusals) {
            one.field = u"scenario"_s;
        }
        form->showRefusals(refusals);
        return;
    }
    const auto refused =
        std::ranges::count_if(*played, [](const SimulatedStep& step) { return !step.refusals.isEmpty(); });
    outcome->setText(refused == 0 ? tr("%1 steps, all done.").arg(played->size())
                                  : tr("%1 steps, %2 of them refused.").arg(played->size()).arg(refused));
    steps->show(*played, read->zone());
}

} // namespace redress
