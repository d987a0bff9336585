#include "ui/case/assessment_section.h"

#include "ui/case/assessments_view.h"
#include "ui/case/disclosure.h"
#include "ui/case/kept_form.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

AssessmentSection::AssessmentSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), panel(panel), atHand(atHand), view(new AssessmentsView(atHand)),
      notYou(new TextLabel(TextLabel::Kind::Body)), form(panel.makeForm(u"assess_case"_s))
{
    setObjectName(u"assessment"_s);
    notYou->setObjectName(u"same_person"_s);
    notYou->setTone(look::Tone::Waiting);
    addForm();
    place = new Disclosure(tr("Record another conclusion…"), u"open_assessment"_s, form);
    connect(place, &Disclosure::openChanged, this, [this](bool open) {
        if (open && place->isVisible()) {
            this->panel.goInto(form);
        }
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap3);
    column->addWidget(view);
    column->addWidget(notYou);
    column->addWidget(place);
}

void AssessmentSection::addForm()
{
    auto* finding = new ChoiceRow;
    for (const auto& [value, name] : Names<Finding>::all) {
        finding->addChoice(QLatin1String(name), wordOf(value));
    }
    form->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Conclusion of this round")));
    form->add(u"finding"_s, tr("The complaint is"), finding);
    form->add(u"conclusion"_s, tr("What it comes to, and on what it rests"), new TextArea(4));
    QPushButton* button = plainButton(tr("Record the conclusion"), {}, u"assess_case"_s);
    form->addWidget(button);
    form->begin(button);
    connect(button, &QPushButton::clicked, this, &AssessmentSection::record);
}

void AssessmentSection::show(bool present)
{
    view->refresh();
    const bool asked = atHand.procedure().asksFor(Stage::Reply, Gate::Conclusion);
    const bool recorded = atHand.complaint().assessmentOf(atHand.complaint().round) != nullptr;
    const bool typing = panel.holdsTyping(form);
    const bool may = present && atHand.may(Action::AssessCase);
    const QString notThisPerson = may ? whyNotThisPerson() : QString();
    offerRecorded();
    notYou->setText(notThisPerson);
    notYou->setVisible(!notThisPerson.isEmpty() && !recorded);
    place->setVisible(typing || (may && notThisPerson.isEmpty() && (asked || recorded)));
    place->setUsual((asked && !recorded) || typing);
    setVisible(!view->isHidden() || !notYou->isHidden() || !place->isHidden());
}

QString AssessmentSection::whyNotThisPerson() const
{
    for (const Refusal& one : atHand.whyRefused(command::AssessCase{})) {
        if (one.field == u"actor"_s) {
            return one.text;
        }
    }
    return {};
}

void AssessmentSection::offerRecorded()
{
    const Assessment* own = atHand.complaint().assessmentOf(atHand.complaint().round);
    form->offer({{u"finding"_s, own == nullptr ? QString() : nameOf(own->finding)},
                 {u"conclusion"_s, own == nullptr ? QString() : own->conclusion}});
}

void AssessmentSection::record()
{
    const auto finding = named<Finding>(form->text(u"finding"_s));
    if (!finding) {
        form->showRefusals({{u"finding"_s, u"missing"_s, tr("Choose what the assessment comes to.")}});
        return;
    }
    panel.run(command::AssessCase{*finding, form->text(u"conclusion"_s)}, form, [this] { place->setOpen(false); });
}

} // namespace redress
