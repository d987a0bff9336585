#include "ui/case/giving_section.h"

#include "ui/case/kept_form.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/rename_button.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QList<AnswerWay> letterWays{AnswerWay::Post, AnswerWay::HandedOver, AnswerWay::Email};
const QList<AnswerWay> spokenWays{AnswerWay::Phone, AnswerWay::InPerson, AnswerWay::Chat, AnswerWay::Email};

} // namespace

GivingSection::GivingSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), panel(panel), atHand(atHand), form(panel.makeForm(u"give_reply"_s)), way(new ChoiceBox)
{
    Desk& desk = atHand.desk();
    given = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    form->add(u"way"_s, tr("How"), way);
    form->addBeside(u"given"_s, tr("When"), given);
    form->add(u"said"_s, tr("What was said"), new TextArea(5));
    giveButton = mainButton({}, QKeySequence(Qt::CTRL | Qt::Key_Return), u"give_reply"_s);
    form->begin(giveButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(form);
    panel.addButton(giveButton);
    connect(giveButton, &QPushButton::clicked, this, &GivingSection::give);
}

void GivingSection::show(Kind kind)
{
    if (kind != shown && kind != Kind::None) {
        offerWays(kind);
    }
    shown = kind;
    if (kind != Kind::None) {
        const AnswerWay wish = atHand.complaint().intake.complainant.answerWay;
        const QList<AnswerWay>& ways = kind == Kind::Letter ? letterWays : spokenWays;
        form->offer({{u"way"_s, ways.contains(wish) ? redress::nameOf(wish) : QString()},
                     {u"given"_s, writtenMoment(atHand.desk().now(), atHand.desk().zone())}});
    }
    form->field(u"said"_s)->setVisible(kind == Kind::Spoken);
    renameButton(giveButton, kind == Kind::Letter ? tr("Record as sent") : tr("Record the reply"));
    giveButton->setVisible(kind != Kind::None);
    setVisible(kind != Kind::None);
}

void GivingSection::offerWays(Kind kind)
{
    const QSignalBlocker quiet(way);
    const QString chosen = way->chosen();
    way->clear();
    for (const AnswerWay one : kind == Kind::Letter ? letterWays : spokenWays) {
        way->addChoice(redress::nameOf(one), wordOf(one));
    }
    way->choose(chosen);
}

void GivingSection::give()
{
    const auto chosen = named<AnswerWay>(way->chosen());
    Refusals wrong;
    if (!chosen) {
        wrong.append({u"way"_s, u"missing"_s, tr("Choose how the reply reached the complainant.")});
    }
    if (!given->moment()) {
        wrong.append({u"given"_s, u"absurd"_s, tr("Write when it was: today 14:00, or 20/11 9:30.")});
    }
    if (!wrong.isEmpty()) {
        form->showRefusals(wrong);
        return;
    }
    const Letter* letter = shown == Kind::Letter ? atHand.complaint().openLetter() : nullptr;
    panel.run(command::GiveReply{letter == nullptr ? LetterId{} : letter->id, *chosen, *given->moment(),
                                 form->text(u"said"_s)},
              form);
}

} // namespace redress
