#include "ui/case/telling_section.h"

#include "ui/case/kept_form.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_list.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString remedyPrefix = u"remedy_"_s;

} // namespace

TellingSection::TellingSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), panel(panel), atHand(atHand),
      why(new TextLabel(TextLabel::Kind::Body, tr("The last answer was not accepted. The complainant is told where else "
                                                  "to go; then the case is closed as recorded open."))),
      form(panel.makeForm(u"tell_remedies"_s)), remedies(new TickList), way(new ChoiceBox)
{
    setObjectName(u"remedies_to_tell"_s);
    addForm();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(why);
    column->addWidget(form);
}

void TellingSection::addForm()
{
    Desk& desk = atHand.desk();
    at = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    for (const auto& [value, name] : Names<AnswerWay>::all) {
        way->addChoice(QLatin1String(name), wordOf(value));
    }
    offerRemedies();
    form->beginGroup(tr("Tell where else to go"));
    form->add(u"remedies"_s, tr("Outside bodies"), remedies);
    form->add(u"way"_s, tr("How it was told"), way);
    form->addBeside(u"at"_s, tr("When"), at);
    button = mainButton(tr("Record that it was told"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"tell_remedies"_s);
    form->begin(button);
    panel.addButton(button);
    connect(button, &QPushButton::clicked, this, &TellingSection::tellThem);
}

void TellingSection::offerRemedies()
{
    QList<std::pair<QString, QString>> offered;
    for (const ExternalRemedy& one : atHand.desk().office().remedies) {
        if (one.active) {
            const QString contact = one.contact.simplified();
            offered.append({remedyPrefix + QString::number(one.id.value),
                            contact.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, contact)});
        }
    }
    remedies->offer(offered);
}

void TellingSection::show(bool needed)
{
    offerRemedies();
    const bool offered = (needed && atHand.may(Action::TellRemedies)) || panel.holdsTyping(form);
    form->offer({{u"way"_s, nameOf(atHand.complaint().intake.complainant.answerWay)},
                 {u"at"_s, writtenMoment(atHand.desk().now(), atHand.desk().zone())}});
    form->setVisible(offered);
    button->setVisible(offered);
    setVisible(needed || offered);
}

void TellingSection::tellThem()
{
    const auto chosen = named<AnswerWay>(way->chosen());
    Refusals wrong;
    if (!chosen) {
        wrong.append({u"way"_s, u"missing"_s, tr("Choose how the complainant was told.")});
    }
    if (!at->moment()) {
        wrong.append({u"at"_s, u"absurd"_s, tr("Write when it was: today 14:00, or 20/11 9:30.")});
    }
    if (!wrong.isEmpty()) {
        form->showRefusals(wrong);
        return;
    }
    QList<RemedyId> told;
    for (const QString& name : remedies->ticked()) {
        told.append(RemedyId{name.mid(remedyPrefix.size()).toLongLong()});
    }
    panel.run(command::TellRemedies{*chosen, *at->moment(), told}, form);
}

} // namespace redress
