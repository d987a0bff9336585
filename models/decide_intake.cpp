#include "models/decide_rules.h"

#include "models/fold.h"

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
    checks.line(u"phone"_s, person.phone);
    checks.line(u"email"_s, person.email);
    checks.text(u"address"_s, person.address);
    checks.line(u"identity_number"_s, person.identityNumber);
    if (!person.phone.trimmed().isEmpty() && digitsOf(person.phone).size() < 3) {
        checks.refuse(u"phone"_s, u"no_phone"_s, Sentence::tr("A phone number has at least three digits."));
    }
    const QString email = person.email.trimmed();
    const qsizetype at = email.indexOf(u'@');
    if (!email.isEmpty() && (at < 1 || at == email.size() - 1 || email.contains(u' ') || email.count(u'@') != 1)) {
        checks.refuse(u"email"_s, u"no_email"_s,
                      Sentence::tr("This is no e-mail address. One looks like name@example.org."));
    }
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

void checkComplainant(Checks& checks, const Context& context, const Complainant& person)
{
    checks.needText(u"name"_s, person.name, Sentence::tr("The complainant's name is missing."));
    checks.line(u"name"_s, person.name);
    checkContact(checks, person);
    checkAnswerWay(checks, person);
    if (!context.procedure.languages.contains(person.language)) {
        checks.refuse(u"language"_s, u"unknown"_s, Sentence::tr("Choose the language of the answer."));
    }
}

Intake trimmed(Intake intake)
{
    for (QString* line : {&intake.complainant.name, &intake.complainant.phone, &intake.complainant.email,
                          &intake.complainant.address, &intake.complainant.identityNumber, &intake.subject,
                          &intake.description, &intake.product, &intake.expectation}) {
        *line = line->trimmed();
    }
    return intake;
}

} // namespace

Events decideOne(const Context& context, const Case&, const command::RegisterCase& command)
{
    const Intake intake = trimmed(command.intake);
    Checks checks;
    checks.past(u"received"_s, intake.received, context.now);
    checkComplainant(checks, context, intake.complainant);
    checks.needText(u"subject"_s, intake.subject, Sentence::tr("Say in a few words what it is about."));
    checks.line(u"subject"_s, intake.subject);
    checks.needText(u"description"_s, intake.description, Sentence::tr("What happened is missing."));
    checks.text(u"description"_s, intake.description);
    checks.line(u"product"_s, intake.product);
    checks.text(u"expectation"_s, intake.expectation);
    if (!intake.category.isEmpty() && context.procedure.category(intake.category) == nullptr) {
        checks.refuse(u"category"_s, u"unknown"_s, Sentence::tr("The procedure has no such category."));
    }
    return checks.give({happened::CaseRegistered{context.draws.reference, context.draws.statusCode,
                                                 context.procedure.id, context.procedure.version, intake}});
}

} // namespace redress::rules
