#include "ui/case/verification_panel.h"

#include "models/fall_due.h"
#include "ui/case/disclosure.h"
#include "ui/case/folded_text.h"
#include "ui/case/kept_form.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

VerificationPanel::VerificationPanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::Verification, atHand, parent)
{
    addContent();
    addTakingNote();
    addPoints();
    addReadBack();
    addClassification();
    addItems();
    addRefusing();
    addAccepting();
}

void VerificationPanel::addContent()
{
    unsatisfied = new FoldedText(tr("Why the complainant was not satisfied"));
    description = new FoldedText(tr("What happened"));
    expectation = new FoldedText(tr("What the complainant expects"));
    addHeading(tr("Verification"));
    waits = new TextLabel(TextLabel::Kind::Strong);
    waits->setObjectName(u"waits_for"_s);
    waits->setTone(look::Tone::Waiting);
    add(waits);
    recorded = new SteadyFacts;
    explanation = new FoldedText(tr("Explanation of the refusal"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{unsatisfied, description, expectation, recorded, explanation}) {
        add(part);
    }
}

void VerificationPanel::addTakingNote()
{
    taking = makeForm(u"take_note"_s);
    taking->beginGroup(tr("Take note of it"));
    taking->add(u"remarks"_s, tr("What is to be watched, where anything is"), new TextArea(2));
    noteButton = mainButton(tr("Take note"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"take_note"_s);
    taking->begin(noteButton);
    add(taking);
    addButton(noteButton);
    connect(noteButton, &QPushButton::clicked, this,
            [this] { run(command::TakeNote{taking->text(u"remarks"_s)}, taking); });
}

void VerificationPanel::addReadBack()
{
    readBack = makeForm(u"confirm_content"_s);
    readBack->beginGroup(tr("Read it back"));
    readBack->add(u"remarks"_s, tr("What the complainant corrected or added"), new TextArea(2));
    confirmButton = plainButton(tr("The complainant confirmed it"), {}, u"confirm_content"_s);
    readBack->addWidget(confirmButton);
    readBack->begin(confirmButton);
    add(readBack);
    connect(confirmButton, &QPushButton::clicked, this,
            [this] { run(command::ConfirmContent{readBack->text(u"remarks"_s)}, readBack); });
}

void VerificationPanel::addClassification()
{
    category = new ChoiceBox;
    offerChoices(category, atHand().procedure().categories);
    auto* severity = new ChoiceRow;
    for (const auto& [value, name] : Names<Severity>::all) {
        severity->addChoice(QLatin1String(name), wordOf(value));
    }
    classified = makeForm(u"classify_case"_s);
    classified->beginGroup(tr("Classify it"));
    classified->add(u"category"_s, tr("Category"), category);
    classified->addBeside(u"product"_s, tr("Product or service"), new QLineEdit);
    classified->add(u"severity"_s, tr("Severity"), severity);
    classified->add(u"complex"_s, {},
                    new QCheckBox(tr("Complex: several parties, or time needed to find out")));
    classifyButton = plainButton(tr("Save the classification"), {}, u"classify_case"_s);
    classified->addWidget(classifyButton);
    classified->begin(classifyButton);
    add(classified);
    connect(classifyButton, &QPushButton::clicked, this, [this] { classify({}); });
    connect(classified, &Form::edited, this, [this] { setMissing(missing()); });
}

void VerificationPanel::addRefusing()
{
    ground = new ChoiceBox;
    offerChoices(ground, atHand().procedure().grounds);
    refusing = makeForm(u"refuse_case"_s);
    refusing->add(u"ground"_s, tr("Ground"), ground);
    refusing->add(u"explanation"_s, tr("Explanation for the complainant"), new TextArea(3));
    QPushButton* button = plainButton(tr("Refuse the case"), {}, u"refuse_case"_s);
    refusing->addWidget(button);
    refusing->begin(button);
    refusal = new Disclosure(tr("Refuse the case…"), u"open_refusal"_s, refusing);
    add(refusal);
    connect(refusal, &Disclosure::openChanged, this, [this](bool open) {
        if (open) {
            goInto(refusing);
        }
    });
    connect(button, &QPushButton::clicked, this, [this] {
        run(command::RefuseCase{ground->chosen(), refusing->text(u"explanation"_s)}, refusing);
    });
}

void VerificationPanel::addAccepting()
{
    acceptButton = mainButton(tr("Accept"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"accept_case"_s);
    addButton(acceptButton);
    connect(acceptButton, &QPushButton::clicked, this, &VerificationPanel::accept);
}

void VerificationPanel::show(const CaseView& view)
{
    const Case& complaint = view.complaint;
    unsatisfied->setText(complaint.decision == Decision::NotSatisfied ? complaint.decisionWords : QString());
    description->setText(complaint.intake.description);
    expectation->setText(complaint.intake.expectation);
    offerClassification(complaint);
    showRecorded(complaint);
    showForms();
    setMissing(isPresent() && atHand().may(Action::VerifyCase) ? missing() : Refusals{});
    waits->setText(waitsFor());
    waits->setVisible(!waits->text().isEmpty());
    const Refusals why = atHand().whyNot(Action::VerifyCase);
    const bool nothingToDo = isPresent() && !why.isEmpty() && noteButton->isHidden();
    setQuiet(nothingToDo ? why.first().text : QString());
}

QString VerificationPanel::waitsFor() const
{
    const bool note = awaitsNote(atHand().complaint(), atHand().procedure()) && !atHand().may(Action::TakeNote);
    return note ? tr("Waits for a manager to take note of it") : QString();
}

void VerificationPanel::offerClassification(const Case& complaint)
{
    const auto& known = complaint.classification;
    classified->offer({{u"category"_s, known ? known->category : complaint.intake.category},
                       {u"product"_s, known ? known->product : complaint.intake.product},
                       {u"severity"_s, known ? redress::nameOf(known->severity) : QString()},
                       {u"complex"_s, known && known->complex}});
}

void VerificationPanel::showRecorded(const Case& complaint)
{
    QList<Fact> facts;
    if (complaint.readBack) {
        facts.append(
            {tr("Confirmed"),
             tr("%1, read back by %2").arg(words(complaint.readBack->at), nameOf(complaint.readBack->by))});
        facts.append({tr("Corrected"), complaint.readBack->remarks});
    }
    if (!complaint.notedBy.isNone()) {
        facts.append({tr("Taken note of"), tr("by %1").arg(apart(nameOf(complaint.notedBy)))});
    }
    const bool formShown = isOffered(classified, Action::VerifyCase);
    if (complaint.classification && !formShown) {
        const Classification& known = *complaint.classification;
        facts.append({tr("Category"), categoryWord(atHand().procedure(), known.category)});
        facts.append({tr("Product or service"), known.product});
        facts.append({tr("Severity"), wordOf(known.severity)});
        facts.append({tr("Complex"), known.complex ? tr("Yes") : QString()});
    }
    if (complaint.refusal) {
        facts.append({tr("Refused"), groundWord(atHand().procedure(), complaint.refusal->ground)});
    }
    recorded->tell(facts);
    explanation->setText(complaint.refusal ? complaint.refusal->explanation : QString());
}

void VerificationPanel::showForms()
{
    const bool takesNote = isOffered(taking, Action::TakeNote);
    taking->setVisible(takesNote);
    noteButton->setVisible(takesNote);
    const bool confirmed = atHand().complaint().readBack.has_value();
    readBack->setVisible(isOffered(readBack, Action::VerifyCase) && (!confirmed || holdsTyping(readBack)));
    classified->setVisible(isOffered(classified, Action::VerifyCase));
    refusal->setVisible(isOffered(refusing, Action::RefuseCase) && ground->count() > 0);
    acceptButton->setVisible(atHand().may(Action::VerifyCase));
}

Classification VerificationPanel::classification() const
{
    Classification typed;
    typed.category = category->chosen();
    typed.product = classified->text(u"product"_s);
    typed.severity = named<Severity>(classified->text(u"severity"_s)).value_or(Severity::Normal);
    typed.complex = classified->isTicked(u"complex"_s);
    return typed;
}

bool VerificationPanel::isSeverityOpen() const
{
    return classified->text(u"severity"_s).isEmpty() &&
           atHand().procedure().asksFor(Stage::Verification, Gate::Severity);
}

Refusals VerificationPanel::missing() const
{
    Case asTyped = atHand().complaint();
    asTyped.classification = classification();
    Refusals all = stillMissing(atHand().procedure(), asTyped);
    if (isSeverityOpen()) {
        all.append({u"severity"_s, u"missing"_s, tr("The severity is open.")});
    }
    // No field of this desk takes it up: it is told above.
    all.removeIf([](const Refusal& one) { return one.field == redress::nameOf(Gate::NoteTaken); });
    for (Refusal& one : all) {
        if (one.field == redress::nameOf(Gate::ReadBack)) {
            one.field = u"remarks"_s;
        }
    }
    return all;
}

void VerificationPanel::classify(const std::function<void()>& then)
{
    if (isSeverityOpen()) {
        classified->showRefusals({{u"severity"_s, u"missing"_s, tr("Choose a severity.")}});
        return;
    }
    run(command::ClassifyCase{classification()}, classified, then);
}

void VerificationPanel::accept()
{
    const Classification typed = classification();
    const bool unsaved =
        !isSeverityOpen() && typed != Classification{} && atHand().complaint().classification != typed;
    const auto acceptNow = [this] { run(command::AcceptCase{}); };
    if (unsaved) {
        classify(acceptNow);
    } else {
        acceptNow();
    }
}

} // namespace redress
