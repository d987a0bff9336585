#include "ui/settings/sample_letter.h"

#include "models/correspondence.h"
#include "models/letter_values.h"
#include "ui/letters/composer/placeholder_words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

LetterValues sampleValues(const LetterTemplate& shown, const QString& language, const Office& office, QDate today)
{
    LetterValues values;
    for (const QString& name : letterPlaceholders()) {
        values.insert(name, {u"‹%1›"_s.arg(placeholderWord(name))});
    }
    for (const LetterAsk& ask : shown.asks) {
        values.insert(ask.id, {u"‹%1›"_s.arg(ask.name.in(language))});
    }
    for (const QString& name : {u"received_date"_s, u"first_received_date"_s, u"due_date"_s, u"former_due_date"_s,
                                u"answer_by"_s}) {
        values.insert(name, {dateInWords(today, language)});
    }
    values.insert(u"organisation"_s, {office.organisation.name});
    values.insert(u"hotline"_s, {office.organisation.phone});
    // One of the two ways that answers and salutations take, or each paragraph would stand there for both.
    values.remove(u"points"_s);
    values.remove(u"customer"_s);
    return values;
}

} // namespace

LetterOnPaper sampleLetter(const LetterTemplate& shown, const QString& language, const Office& office,
                           const QTimeZone& zone, Moment now)
{
    const LetterValues values = sampleValues(shown, language, office, now.in(zone).date());
    LetterOnPaper letter;
    letter.language = language;
    letter.organisation = office.organisation.name;
    letter.organisationAddress = office.organisation.address;
    letter.organisationPhone = office.organisation.phone;
    letter.organisationEmail = office.organisation.email;
    letter.recipient = values.value(u"complainant"_s).text;
    letter.reference = values.value(u"reference"_s).text;
    letter.date = now.in(zone).date();
    letter.purpose = shown.purpose;
    letter.subject = letterSubject(shown, language, values);
    letter.body = draftBody(shown, language, values).text;
    letter.zone = zone;
    letter.paper = office.letterPaper;
    return letter;
}

} // namespace redress
