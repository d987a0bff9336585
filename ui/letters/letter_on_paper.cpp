#include "ui/letters/letter_on_paper.h"

#include "app/letters/letter_templates.h"
#include "models/letter_values.h"
#include "ui/letters/letter_words.h"

#include <algorithm>

namespace redress {

namespace {

void takeOrganisation(LetterOnPaper& paper, const Office& office)
{
    const Organisation& organisation = office.organisation;
    paper.organisation = organisation.name;
    paper.organisationAddress = organisation.address;
    paper.organisationPhone = organisation.phone;
    paper.organisationEmail = organisation.email;
    paper.paper = office.letterPaper;
}

void takeSignature(LetterOnPaper& paper, const Letter& letter, const Office& office)
{
    if (const Staff* signer = office.member(letter.signer)) {
        paper.signer = signer->name;
        paper.signerTitle = signer->title;
    }
    if (const Staff* absent = office.member(letter.signedFor)) {
        // Where the office stands above the signature, one signs for the office.
        const bool byOffice = letterWords(letter.language).officeAboveSignature && !absent->title.isEmpty();
        QStringList named{byOffice ? QString() : absent->name, absent->title};
        named.removeAll(QString());
        paper.signedFor = named.join(QLatin1StringView(", "));
    }
    paper.signedAt = letter.signedAt;
    paper.journalHead = letter.journalHead;
    paper.isVoid = letter.state == LetterState::Dropped;
}

/** To whom and where it was sent; before it is, and once it came back, where it goes by the case as it stands. */
void takeRecipient(LetterOnPaper& paper, const Letter& letter, const Complainant& complainant)
{
    if (letter.sentAt && !letter.isBack()) {
        paper.recipient = letter.recipient;
        paper.recipientAddress = letter.recipientAddress;
        return;
    }
    if (complainant.standing == Standing::Named) {
        paper.recipient = complainant.name;
    }
    paper.recipientAddress = complainant.address;
}

QString subjectOf(const CaseView& view, const Letter& letter, const Office& office, QDate day)
{
    if (!letter.subject.isEmpty()) {
        return letter.subject;
    }
    const LetterTemplate* form = letterTemplate(office, letter.templateId);
    return form == nullptr ? view.complaint.intake.subject
                           : letterSubject(*form, letter.language,
                                           letterValuesOf({view.complaint, *view.procedure, office, letter.language,
                                                           letter.answerBy, letter.authors.value(0), day}));
}

} // namespace

LetterOnPaper letterOnPaper(const CaseView& view, const Letter& letter, const Office& office,
                            const QTimeZone& zone, Moment today)
{
    LetterOnPaper paper;
    takeOrganisation(paper, office);
    takeSignature(paper, letter, office);
    paper.language = letter.language;
    takeRecipient(paper, letter, view.complaint.intake.complainant);
    paper.reference = view.complaint.reference;
    paper.number = letter.number;
    paper.version = std::max(int(letter.versions.size()), 1);
    paper.date = letter.signedAt.value_or(today).in(zone).date();
    paper.purpose = letter.purpose;
    paper.subject = subjectOf(view, letter, office, paper.date);
    paper.body = letter.body;
    paper.enclosures = letter.enclosures;
    paper.zone = zone;
    return paper;
}

} // namespace redress
