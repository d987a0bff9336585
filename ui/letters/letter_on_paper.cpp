#include "ui/letters/letter_on_paper.h"

#include "app/letters/letter_templates.h"

namespace redress {

LetterOnPaper letterOnPaper(const CaseView& view, const Letter& letter, const Office& office,
                            const QTimeZone& zone, Moment today)
{
    const Case& complaint = view.complaint;
    const Organisation& organisation = office.organisation;
    LetterOnPaper paper;
    paper.language = letter.language;
    paper.organisation = organisation.name;
    paper.organisationAddress = organisation.address;
    paper.organisationPhone = organisation.phone;
    paper.organisationEmail = organisation.email;
    if (complaint.intake.complainant.standing == Standing::Named) {
        paper.recipient = complaint.intake.complainant.name;
    }
    paper.recipientAddress = complaint.intake.complainant.address;
    paper.reference = complaint.reference;
    paper.date = letter.signedAt.value_or(today).in(zone).date();
    paper.subject = complaint.intake.subject;
    if (const LetterTemplate* form = letterTemplate(letter.templateId)) {
        const auto values = letterValuesOf(complaint, *view.procedure, office, letter.language);
        paper.subject = letterSubject(*form, letter.language, values);
    }
    paper.body = letter.body;
    if (const Staff* signer = office.member(letter.signer)) {
        paper.signer = signer->name;
        paper.signerTitle = signer->title;
    }
    paper.signedAt = letter.signedAt;
    paper.zone = zone;
    paper.journalHead = letter.journalHead;
    return paper;
}

} // namespace redress
