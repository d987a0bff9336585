#include "ui/intake/intake_form.h"

#include "ui/intake/channel_choice.h"
#include "ui/intake/intake_papers.h"
#include "ui/intake/standing_section.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** It arrived some time before an agent opens it, so that "now" would be wrong more often than right. */
bool waitsUntilOpened(Channel channel)
{
    return channel == Channel::Post || channel == Channel::Fax || channel == Channel::Email ||
           channel == Channel::WebForm;
}

/** How an answer is most often wanted by those who came this way. */
AnswerWay usualAnswerTo(Channel channel)
{
    switch (channel) {
    case Channel::WalkIn:
        return AnswerWay::InPerson;
    case Channel::Post:
    case Channel::Fax:
        return AnswerWay::Post;
    case Channel::Email:
    case Channel::WebForm:
        return AnswerWay::Email;
    case Channel::Chat:
    case Channel::Messenger:
        return AnswerWay::Chat;
    case Channel::Phone:
    case Channel::Representative:
    case Channel::Technician:
        return AnswerWay::Phone;
    }
    return AnswerWay::Phone;
}

/** Whether this condition of a rule decides where a case goes as soon as it is registered. */
template <class Condition>
bool routesAtOnceBy(const Procedure& procedure, Condition condition)
{
    return std::ranges::any_of(procedure.routing, [condition](const RoutingRule& rule) {
        return rule.atRegistration && !(rule.*condition).isEmpty();
    });
}

QString textIn(const Form* form, const QString& field)
{
    return form->field(field)->value().toString();
}

} // namespace

IntakeForm::IntakeForm(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), form(new Form(this)), agreed(new Form(this)), standing(new StandingSection),
      evidence(new IntakePapers(desk))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap4);
    column->addWidget(form);
    column->addWidget(agreed);
    addKind();
    addArrival();
    addComplainant();
    addComplaint();
    addSettlement();
    for (Form* part : {form, agreed}) {
        connect(part, &Form::edited, this, &IntakeForm::edited);
    }
    connect(standing, &StandingSection::edited, this, &IntakeForm::edited);
    connect(standing, &StandingSection::standingChanged, this, &IntakeForm::followStanding);
    connect(evidence, &IntakePapers::edited, this, &IntakeForm::edited);
    connect(kind, &ChoiceRow::chosenChanged, this, &IntakeForm::followKind);
    connect(channel, &ChannelChoice::chosenChanged, this, &IntakeForm::followChannel);
    connect(answerWay, &ChoiceBox::chosenChanged, this, [this] {
        // What one way of answering needs, another does not.
        for (const QString& contact : {u"phone"_s, u"email"_s, u"address"_s}) {
            form->field(contact)->clearRefusal();
        }
    });
}

void IntakeForm::addKind()
{
    kind = new ChoiceRow;
    form->add(u"kind"_s, tr("Kind of case"), kind);
}

void IntakeForm::addArrival()
{
    channel = new ChannelChoice;
    received = new MomentField(desk.zone(), [this] { return desk.now(); });
    form->add(u"channel"_s, tr("Channel"), channel);
    form->add(u"received"_s, tr("Received"), received);
    form->addBeside(u"on_paper"_s, tr("On paper"), new QCheckBox(tr("Handed in as a letter or form")));
}

void IntakeForm::addComplainant()
{
    language = new ChoiceBox;
    answerWay = new ChoiceBox;
    for (const auto& [way, name] : Names<AnswerWay>::all) {
        answerWay->addChoice(QLatin1String(name), wordOf(way));
    }
    form->beginGroup(tr("Who complains"));
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->addBeside(u"phone"_s, tr("Phone"), new QLineEdit);
    form->add(u"email"_s, tr("E-mail"), new QLineEdit);
    form->addBeside(u"identity_number"_s, tr("Identity number"), new QLineEdit);
    form->add(u"address"_s, tr("Address"), new TextArea(2));
    form->add(u"language"_s, tr("Language"), language);
    form->addBeside(u"answer_way"_s, tr("Wants the answer"), answerWay);
    form->addWidget(standing);
}

void IntakeForm::addComplaint()
{
    category = new ChoiceBox;
    form->beginGroup(tr("What it is about"));
    form->add(u"subject"_s, tr("Subject"), new QLineEdit);
    form->add(u"description"_s, tr("What happened"), new TextArea(6));
    form->add(u"product"_s, tr("Product or service"), new QLineEdit);
    form->addBeside(u"category"_s, tr("Category"), category);
    severity = new ChoiceBox;
    for (const auto& [one, name] : Names<Severity>::all) {
        severity->addChoice(QLatin1String(name), wordOf(one));
    }
    severity->choose(nameOf(Severity::Normal));
    form->add(u"severity"_s, tr("Severity"), severity, tr("It decides where the case goes at once."));
    form->add(u"expectation"_s, tr("What the complainant expects"), new TextArea(2));
    form->addWidget(evidence);
}

void IntakeForm::addSettlement()
{
    agreed->beginGroup(tr("Settled on the spot"));
    agreed->add(u"agreement"_s, tr("What was agreed"), new TextArea(3));
    agreed->add(u"both_agreed"_s, {}, new QCheckBox(tr("Both sides agreed to it")));
    agreed->add(u"root_cause"_s, tr("Root cause"), new TextArea(2));
    agreed->addBeside(u"lesson"_s, tr("Lesson"), new TextArea(2), tr("So that it happens to nobody else."));
    agreed->hide();
}

void IntakeForm::offerKinds()
{
    const QSignalBlocker quiet(kind);
    kind->clear();
    const auto kinds = desk.office().kindsInForce();
    for (const auto& one : kinds) {
        kind->addChoice(one->id, kindWord(*one));
    }
    form->field(u"kind"_s)->setVisible(kinds.size() > 1);
}

std::shared_ptr<const Procedure> IntakeForm::procedure() const
{
    const auto kinds = desk.office().kindsInForce();
    const auto chosen = std::ranges::find_if(kinds, [this](const auto& one) { return one->id == kind->chosen(); });
    return chosen == kinds.end() ? desk.office().currentProcedure() : *chosen;
}

void IntakeForm::followKind()
{
    const QString spoken = language->chosen();
    const QString about = category->chosen();
    offerProcedure();
    language->choose(spoken);
    category->choose(about);
    prefillAnswerWay();
    Q_EMIT settlingChanged();
}

QString IntakeForm::offerProcedure()
{
    const QSignalBlocker quietLanguage(language);
    const QSignalBlocker quietCategory(category);
    language->clear();
    category->clear();
    const auto followed = procedure();
    form->field(u"severity"_s)->setVisible(followed && routesAtOnceBy(*followed, &RoutingRule::severities));
    form->field(u"category"_s)
        ->setHint(followed && routesAtOnceBy(*followed, &RoutingRule::categories)
                      ? tr("It decides where the case goes at once.")
                      : QString());
    if (!followed) {
        return {};
    }
    for (const QString& code : followed->languages) {
        language->addChoice(code, languageWord(code));
    }
    offerChoices(category, followed->categories);
    const QString own = desk.office().organisation.language;
    return followed->languages.contains(own) ? own : followed->languages.value(0);
}

void IntakeForm::reset()
{
    offerKinds();
    const QString usualLanguage = offerProcedure();
    form->reset();
    agreed->reset();
    standing->reset();
    evidence->reset();
    prefilledReceived.clear();
    prefilledAnswerWay.clear();
    form->restore({{u"language"_s, usualLanguage}});
    setSettling(false);
    prefillReceived();
    untouched = snapshot();
}

QJsonObject IntakeForm::snapshot() const
{
    QJsonObject fields = form->snapshot();
    for (const QJsonObject& more : {agreed->snapshot(), standing->snapshot()}) {
        for (auto one = more.begin(); one != more.end(); ++one) {
            fields.insert(one.key(), one.value());
        }
    }
    fields.insert(u"settling"_s, settling);
    fields.insert(u"papers"_s, evidence->snapshot());
    return fields;
}

void IntakeForm::restore(const QJsonObject& fields)
{
    form->restore(fields);
    agreed->restore(fields);
    standing->restore(fields);
    evidence->restore(fields.value(u"papers"_s).toArray());
    setSettling(fields.value(u"settling"_s).toBool());
}

bool IntakeForm::isUntouched() const
{
    return snapshot() == untouched;
}

void IntakeForm::followChannel()
{
    prefillReceived();
    prefillAnswerWay();
    if (channel->chosen() == nameOf(Channel::Representative)) {
        standing->open();
    }
    Q_EMIT settlingChanged();
}

void IntakeForm::followStanding()
{
    Field* name = form->field(u"name"_s);
    name->clearRefusal();
    switch (standing->standing()) {
    case Standing::Named:
        name->setHint({});
        break;
    case Standing::Unknown:
        name->setHint(tr("Can stay empty."));
        break;
    case Standing::Unnamed:
        name->setHint(tr("Can stay empty. Departments do not see it."));
        break;
    }
}

void IntakeForm::prefillReceived()
{
    if (received->text() != prefilledReceived) {
        return;
    }
    const auto chosen = named<Channel>(channel->chosen());
    const bool ask = chosen && waitsUntilOpened(*chosen);
    prefilledReceived = ask ? QString() : writtenMoment(desk.now(), desk.zone());
    form->restore({{u"received"_s, prefilledReceived}});
    form->field(u"received"_s)
        ->setHint(ask ? tr("When it arrived, not when it was opened: 20/11, yesterday 9:00") : QString());
}

void IntakeForm::prefillAnswerWay()
{
    const auto chosen = named<Channel>(channel->chosen());
    if (!chosen || answerWay->chosen() != prefilledAnswerWay) {
        return;
    }
    prefilledAnswerWay = nameOf(usualAnswerTo(*chosen));
    form->restore({{u"answer_way"_s, prefilledAnswerWay}});
    const auto followed = procedure();
    form->field(u"answer_way"_s)
        ->setHint(followed && followed->answersAsReceived
                      ? tr("As the complaint came in, unless the complainant chooses another.")
                      : QString());
}

Intake IntakeForm::intake() const
{
    Intake typed;
    typed.channel = named<Channel>(channel->chosen()).value_or(Channel::Phone);
    typed.onPaper = form->field(u"on_paper"_s)->value().toBool();
    typed.received = received->moment().value_or(Moment{});
    typed.complainant = {textIn(form, u"name"_s),
                         textIn(form, u"phone"_s),
                         textIn(form, u"email"_s),
                         textIn(form, u"address"_s),
                         textIn(form, u"identity_number"_s),
                         language->chosen(),
                         named<AnswerWay>(answerWay->chosen()).value_or(usualAnswerTo(typed.channel))};
    typed.complainant.standing = standing->standing();
    typed.representative = standing->representative();
    typed.subject = textIn(form, u"subject"_s);
    typed.description = textIn(form, u"description"_s);
    typed.product = textIn(form, u"product"_s);
    typed.category = category->chosen();
    typed.expectation = textIn(form, u"expectation"_s);
    return typed;
}

RegisterAs IntakeForm::registerAs() const
{
    return {kind->chosen(), named<Severity>(severity->chosen()).value_or(Severity::Normal)};
}

command::SettleOnTheSpot IntakeForm::settlement() const
{
    return {textIn(agreed, u"agreement"_s), agreed->field(u"both_agreed"_s)->value().toBool(),
            textIn(agreed, u"root_cause"_s), textIn(agreed, u"lesson"_s)};
}

Refusals IntakeForm::typedWrongly() const
{
    Refusals wrong;
    if (kind->chosen().isEmpty() && desk.office().kindsInForce().size() > 1) {
        wrong.append({u"kind"_s, u"missing"_s, tr("Choose what kind of case it is.")});
    }
    if (channel->chosen().isEmpty()) {
        wrong.append({u"channel"_s, u"missing"_s, tr("Choose how the complaint came in.")});
    }
    if (received->isAbsurd()) {
        wrong.append({u"received"_s, u"absurd"_s,
                      tr("This is not understood as a moment. Write 20/11 14:30, or yesterday 9:00.")});
    } else if (!received->moment()) {
        wrong.append({u"received"_s, u"missing"_s, tr("Say when the complaint arrived.")});
    }
    return wrong + standing->typedWrongly();
}

QList<WaitingPaper> IntakeForm::papers() const
{
    return evidence->papers();
}

void IntakeForm::takePapers(const ArrivingPapers& arriving)
{
    evidence->take(arriving);
}

Refusals IntakeForm::refusals() const
{
    Refusals all = typedWrongly();
    const auto append = [&all](const Result<QList<CaseEvent>>& decided) {
        if (decided) {
            return;
        }
        for (const Refusal& one : decided.refusals()) {
            const bool known = std::ranges::find(all, one.field, &Refusal::field) != all.end();
            if (!known) {
                all.append(one);
            }
        }
    };
    const Office& office = desk.office();
    const auto followed = procedure();
    if (!followed || !office.calendar || !desk.session()) {
        return all;
    }
    const Context context{office, *followed, *office.calendar, desk.session()->actor(), desk.now()};
    append(decide(context, {}, command::RegisterCase{intake(), registerAs().severity}));
    if (settling) {
        happened::CaseRegistered asRegistered;
        asRegistered.procedure = followed->id;
        asRegistered.procedureVersion = followed->version;
        asRegistered.intake = intake();
        const Case made = apply({}, CaseHappening{1, 1, context.now, context.actor.id, asRegistered});
        append(decide(context, made, settlement()));
    }
    return all;
}

void IntakeForm::showRefusals(const Refusals& refusals)
{
    Refusals ofForm;
    Refusals ofStanding;
    Refusals ofAgreed;
    for (const Refusal& one : refusals) {
        (agreed->field(one.field) != nullptr ? ofAgreed : standing->asks(one.field) ? ofStanding : ofForm).append(one);
    }
    // The upper form last, for the focus goes to the first field of the one shown last.
    agreed->showRefusals(ofAgreed);
    standing->showRefusals(ofStanding);
    if (!ofForm.isEmpty()) {
        form->showRefusals(ofForm);
    }
}

bool IntakeForm::canSettle() const
{
    const auto followed = procedure();
    const auto chosen = named<Channel>(channel->chosen());
    return followed && chosen && followed->onTheSpotChannels.contains(*chosen);
}

void IntakeForm::setSettling(bool open)
{
    if (open == settling) {
        return;
    }
    settling = open;
    agreed->setVisible(open);
    Q_EMIT settlingChanged();
}

void IntakeForm::focusFirst()
{
    form->goTo(form->field(u"kind"_s)->isVisibleTo(form) ? u"kind"_s : u"channel"_s);
}

void IntakeForm::focusSettlement()
{
    // Once the section has its place on the page.
    QTimer::singleShot(0, this, [this] { agreed->goTo(u"agreement"_s); });
}

} // namespace redress
