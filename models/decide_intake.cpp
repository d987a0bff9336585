#include "models/decide_rules.h"

#include "models/clock.h"
#include "models/routing.h"

#include <QCoreApplication>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

void checkContact(Checks& checks, const Complainant& person)
{
    checks.phone(u"phone"_s, person.phone);
    checks.email(u"email"_s, person.email);
    checks.text(u"address"_s, person.address);
    checks.line(u"identity_number"_s, person.identityNumber);
}

/** The answer must be able to reach the person in the way that was chosen. */
void checkAnswerWay(Checks& checks, const Complainant& person)
{
    if (person.answerWay == AnswerWay::Phone && isBlank(person.phone)) {
        checks.refuse(u"phone"_s, u"missing"_s, Sentence::tr("An answer by phone needs a number."));
    }
    if (person.answerWay == AnswerWay::Email && isBlank(person.email)) {
        checks.refuse(u"email"_s, u"missing"_s, Sentence::tr("An answer by e-mail needs an address."));
    }
    if (person.answerWay == AnswerWay::Post && isBlank(person.address)) {
        checks.refuse(u"address"_s, u"missing"_s, Sentence::tr("An answer by post needs an address."));
    }
}

Intake trimmed(Intake intake)
{
    Representative& other = intake.representative;
    for (QString* line : {&intake.complainant.name, &intake.complainant.phone, &intake.complainant.email,
                          &intake.complainant.address, &intake.complainant.identityNumber, &intake.subject,
                          &intake.description, &intake.product, &intake.expectation, &other.name, &other.phone,
                          &other.email, &other.authority}) {
        *line = line->trimmed();
    }
    return intake;
}

/** What of an intake is not part of the first event of a case. */
QList<CaseEvent> besideRegistration(const Intake& intake)
{
    QList<CaseEvent> events;
    if (intake.complainant.standing != Standing::Named) {
        events.append(happened::StandingSet{intake.complainant.standing});
    }
    if (!intake.representative.isNone()) {
        events.append(happened::RepresentativeNamed{intake.representative});
    }
    return events;
}

/**
 * Handed over by the registration itself, where a rule of the procedure says so and somebody has the duty: nothing is
 * decided in between, so nothing that the verification asks for stands in the way.
 */
QList<CaseEvent> routedByRegistration(const Context& context, const Intake& intake, Severity severity)
{
    const Classification classification{intake.category, intake.product, severity, false};
    const RoutingRule* route = routeOf(context.procedure, classification);
    if (route == nullptr || !route->atRegistration) {
        return {};
    }
    const Department* department = context.office.departmentWithDuty(route->duty);
    const auto limit = route->limit ? route->limit : context.procedure.handOffLimit;
    if (department == nullptr || !limit) {
        return {};
    }
    const QString asked = route->instructions.in(context.office.organisation.language);
    const Moment due = dueOf(context.now, *limit, context.calendar).due;
    return {happened::CaseClassified{classification}, happened::CaseAccepted{},
            happened::HandedOver{HandOffId{1}, department->id, due, asked.isEmpty() ? intake.description : asked, {}}};
}

/** What came on paper gets its number in the letter register with the case. */
QList<CaseEvent> numberedAsPost(const Context& context, const Intake& intake)
{
    const bool isPost = intake.channel == Channel::Post || intake.channel == Channel::Fax || intake.onPaper;
    const RegisterNumber number = context.draws.postNumber;
    if (!isPost || number.isNone()) {
        return {};
    }
    return {happened::PostRecorded{PostId{1}, number.year, number.number, intake.received, intake.complainant.name,
                                   intake.subject, {}, {}}};
}

} // namespace

void checkComplainant(Checks& checks, const Context& context, const Complainant& person)
{
    if (person.standing == Standing::Named) {
        checks.needText(u"name"_s, person.name, Sentence::tr("The complainant's name is missing."));
    }
    checks.line(u"name"_s, person.name);
    checkContact(checks, person);
    // Nobody knows where an unknown complainant could be reached.
    if (person.standing != Standing::Unknown) {
        checkAnswerWay(checks, person);
    }
    if (!context.procedure.languages.contains(person.language)) {
        checks.refuse(u"language"_s, u"unknown"_s, Sentence::tr("Choose the language of the answer."));
    }
}

void checkRepresentative(Checks& checks, const Case& complaint, const Representative& representative)
{
    if (representative == Representative{}) {
        return;
    }
    checks.needText(u"representative_name"_s, representative.name, Sentence::tr("Say who speaks for the complainant."));
    checks.line(u"representative_name"_s, representative.name);
    checks.phone(u"representative_phone"_s, representative.phone);
    checks.email(u"representative_email"_s, representative.email);
    checks.line(u"authority"_s, representative.authority);
    checks.needText(u"authority"_s, representative.authority,
                    Sentence::tr("Say by what authority the representative speaks."));
    const Paper* paper = complaint.paper(representative.paper);
    if (!representative.paper.isNone() && (paper == nullptr || paper->withdrawn)) {
        checks.refuse(u"paper"_s, u"unknown"_s, Sentence::tr("The case has no such paper."));
    }
}

Events decideOne(const Context& context, const Case& complaint, const command::RegisterCase& command)
{
    const Intake intake = trimmed(command.intake);
    Checks checks;
    checks.past(u"received"_s, intake.received, context.now);
    checkComplainant(checks, context, intake.complainant);
    checkRepresentative(checks, complaint, intake.representative);
    checks.needText(u"subject"_s, intake.subject, Sentence::tr("Say in a few words what it is about."));
    checks.line(u"subject"_s, intake.subject);
    checks.needText(u"description"_s, intake.description, Sentence::tr("What happened is missing."));
    checks.text(u"description"_s, intake.description);
    checks.line(u"product"_s, intake.product);
    checks.text(u"expectation"_s, intake.expectation);
    if (!intake.category.isEmpty() && context.procedure.category(intake.category) == nullptr) {
        checks.refuse(u"category"_s, u"unknown"_s, Sentence::tr("The procedure has no such category."));
    }
    return checks.give(QList<CaseEvent>{happened::CaseRegistered{context.draws.reference, context.draws.statusCode,
                                                                 context.procedure.id, context.procedure.version,
                                                                 intake}} +
                       besideRegistration(intake) + numberedAsPost(context, intake) + routedByRegistration(context, intake, command.severity));
}

} // namespace redress::rules
