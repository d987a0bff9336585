#pragma once

#include "tests/models/demanding_story.h"
#include "tests/support/real_cases.h"
#include "ui/letters/letter_on_paper.h"

/** Letters as they leave an office: a case in that language, decided act by act, and the shipped wording. */
namespace redress::test {

/** The real case, brought to where a letter of that template is written. */
class RealStory : public sample::DemandingStory
{
public:
    explicit RealStory(const RealCase& real) : DemandingStory(toldBy(real)), real(real)
    {
        draws.letterNumber = {2026, 123};
        office.organisation.name = real.organisation;
        office.organisation.address = real.organisationAddress;
        office.organisation.phone = real.phone;
        office.organisation.email = QStringLiteral("care@redress.example");
        office.letterPaper.foot = real.foot;
        office.remedies.clear();
        for (const RealBody& one : real.bodies) {
            office.remedies.append({RemedyId{office.remedies.size() + 1}, one.name, one.contact, one.terms, true});
        }
        office.departments[0].name = real.department;
        for (Staff& one : office.staff) {
            if (one.id == sample::manager().id) {
                one.name = real.signer;
                one.title = real.signerTitle;
            } else if (one.id == sample::agent().id || one.id == sample::technician().id) {
                one.name = real.writer;
            }
        }
        complaint.reference = QStringLiteral("26-004817-3");
        complaint.statusCode = QStringLiteral("K7T-M4Q");
        draws.journalHead = QStringLiteral("3f8a91c2e07b");
    }

    void comeTo(LetterPurpose purpose)
    {
        switch (purpose) {
        case LetterPurpose::FinalReply:
        case LetterPurpose::Apology:
            comeToReply();
            weighAll();
            break;
        case LetterPurpose::SecondRound:
        case LetterPurpose::ExternalRemedies:
            comeToSecondRound();
            break;
        case LetterPurpose::Refusal:
            act(sample::agent(), command::ConfirmContent{});
            act(sample::agent(), sample::classification());
            act(sample::agent(), command::RefuseCase{QStringLiteral("no_evidence"), real.reason});
            break;
        case LetterPurpose::InformationRequest:
            act(sample::agent(), command::AskInformation{real.question});
            break;
        case LetterPurpose::Extension:
            act(sample::supervisor(), command::ExtendLimit{3, real.reason});
            break;
        case LetterPurpose::Referral:
            complaint.referrals.append({RemedyId{1}, now, {}, sample::agent().id});
            break;
        case LetterPurpose::OnTheSpot:
            complaint.agreement = real.agreement;
            complaint.settledBy = sample::agent().id;
            break;
        case LetterPurpose::Acknowledgement:
        case LetterPurpose::InterimNotice:
        case LetterPurpose::ReceiptSlip:
            break;
        }
    }

    /** Drafted as the composer does, laid before the manager and signed; or made out, at the counter. */
    void write(const LetterTemplate& form)
    {
        nextMorning();
        const Actor author = isReply(form.purpose) ? writer() : sample::agent();
        const bool asksAnswer = form.purpose == LetterPurpose::InformationRequest;
        const QDate answerBy = asksAnswer ? office.calendar->dayOf(now).addDays(14) : QDate();
        LetterValues values = letterValuesOf({complaint, procedure, office, real.language, answerBy, author.id, {}});
        for (const LetterAsk& ask : form.asks) {
            values.insert(ask.id, {real.reason});
        }
        const FilledText body = draftBody(form, real.language, values);
        command::DraftLetter draft{{},         form.id,
                                   real.language, body.text,
                                   letterSubject(form, real.language, values), textOf(body.insertions)};
        draft.enclosures = isReply(form.purpose) ? real.enclosures : QString();
        draft.answerBy = answerBy;
        act(author, draft);
        const LetterId id = letter().id;
        if (isCounterPaper(form.purpose)) {
            act(author, command::IssueLetter{id});
        } else {
            act(author, command::SubmitLetter{id});
            act(sample::manager(), command::SignLetter{id});
        }
    }

    [[nodiscard]] LetterOnPaper onPaper() const
    {
        CaseView view;
        view.complaint = complaint;
        view.procedure = std::make_shared<const Procedure>(procedure);
        return letterOnPaper(view, letter(), office, office.calendar->zone(), now);
    }

    const RealCase real;

private:
    static Intake toldBy(const RealCase& real)
    {
        Intake told = sample::writtenIntake(real.language);
        told.complainant.name = real.complainant;
        told.complainant.address = real.address;
        told.subject = real.subject;
        told.product = real.product;
        return told;
    }

    [[nodiscard]] Moment onDay(int daysLater, QTime time) const
    {
        const QTimeZone zone = office.calendar->zone();
        return Moment::fromDateTime(QDateTime(now.in(zone).date().addDays(daysLater), time, zone));
    }
    /** Nobody writes letters at night, and each act takes an hour. */
    void nextMorning() { now = onDay(1, QTime(6, 30)); }

    void weighAll()
    {
        nextMorning();
        for (const RealPoint& one : real.points) {
            raise(one.what);
        }
        qint64 number = 0;
        for (const RealPoint& one : real.points) {
            const QDate due = one.daysUntilDue > 0 ? office.calendar->dayOf(now).addDays(one.daysUntilDue) : QDate();
            weigh({PointId{++number}, one.finding, one.evidence, one.reason, one.remedy, one.cost, due, one.done});
        }
        act(writer(), command::AssessCase{Finding::PartlyUpheld, real.conclusion});
        act(sample::agent(),
            command::MakePromise{PromiseKind::Appointment, onDay(9, QTime(10, 0)), {}, real.appointment});
    }

    void comeToSecondRound()
    {
        comeToReply();
        nextMorning();
        happen(sample::agent(), {happened::ReplyGiven{{}, AnswerWay::Phone, now, real.conclusion}});
        act(sample::agent(), command::RecordDecision{Decision::NotSatisfied, now, real.reason});
        comeToReply();
        weighAll();
    }
};

/** Signed, numbered, with enclosures and lines at the foot. */
[[nodiscard]] inline LetterOnPaper realLetter(const QString& language, const QString& templateId)
{
    const LetterTemplate form = sample::shippedTemplate(templateId);
    RealStory story(realCase(language));
    story.comeTo(form.purpose);
    story.write(form);
    return story.onPaper();
}

} // namespace redress::test
