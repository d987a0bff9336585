#include "models/as_seen_by.h"

namespace redress {

namespace {

/** The wish itself, the language and the way of the answer stay: the work depends on them. */
void leaveOut(Complainant& person)
{
    for (QString* text : {&person.name, &person.phone, &person.email, &person.address, &person.identityNumber}) {
        text->clear();
    }
}

bool tellsWho(CaseField field)
{
    switch (field) {
    case CaseField::Name:
    case CaseField::Phone:
    case CaseField::Email:
    case CaseField::Address:
    case CaseField::IdentityNumber:
        return true;
    default:
        return false;
    }
}

/** Happenings that are about nothing but the person. */
bool tellsWho(const CaseEvent& event, PaperId authority)
{
    if (const auto* corrected = std::get_if<happened::FieldCorrected>(&event)) {
        return tellsWho(corrected->field);
    }
    if (const auto* linked = std::get_if<happened::CaseLinked>(&event)) {
        return linked->linkKind == LinkKind::SameComplainant;
    }
    if (const auto* added = std::get_if<happened::PaperAdded>(&event)) {
        return !authority.isNone() && added->paper == authority;
    }
    // A notice is addressed to the person, and mostly by name.
    return std::holds_alternative<happened::RepresentativeNamed>(event) ||
           std::holds_alternative<happened::NoticeOwed>(event);
}

Case withoutAnswersBefore(int round, Case complaint)
{
    complaint.assessments.removeIf([round](const Assessment& one) { return one.round < round; });
    for (Letter& letter : complaint.letters) {
        if (letter.round < round) {
            letter.body.clear();
        }
    }
    for (Reply& reply : complaint.replies) {
        if (reply.round < round) {
            reply.said.clear();
        }
    }
    for (Notice& notice : complaint.notices) {
        if (notice.round < round) {
            notice.text.clear();
        }
    }
    if (round > 1) {
        // Only a first round is settled on the spot.
        complaint.agreement.clear();
    }
    return complaint;
}

/** How a round ended: in a conclusion, a refusal, or in what the case was closed with before it was reopened. */
bool tellsHowItEnded(const CaseEvent& event)
{
    return std::holds_alternative<happened::CaseAssessed>(event) ||
           std::holds_alternative<happened::CaseRefused>(event) ||
           std::holds_alternative<happened::CaseClosed>(event);
}

/** What was written or said of it; that something was, stays. */
void leaveOutAnswer(CaseEvent& event)
{
    if (auto* drafted = std::get_if<happened::LetterDrafted>(&event)) {
        drafted->body.clear();
    }
    if (auto* reply = std::get_if<happened::ReplyGiven>(&event)) {
        reply->said.clear();
    }
    if (auto* settled = std::get_if<happened::SettledOnTheSpot>(&event)) {
        settled->agreement.clear();
    }
    if (auto* owed = std::get_if<happened::NoticeOwed>(&event)) {
        owed->text.clear();
    }
}

bool beginsRound(const CaseEvent& event)
{
    const auto* decided = std::get_if<happened::DecisionRecorded>(&event);
    return (decided != nullptr && decided->decision == Decision::NotSatisfied) ||
           std::holds_alternative<happened::CaseReopened>(event);
}

QList<CaseHappening> withoutAnswersBefore(int round, const QList<CaseHappening>& journal)
{
    QList<CaseHappening> seen;
    int itsRound = 1;
    for (CaseHappening one : journal) {
        itsRound += beginsRound(one.event) ? 1 : 0;
        if (itsRound < round && tellsHowItEnded(one.event)) {
            continue;
        }
        if (itsRound < round) {
            leaveOutAnswer(one.event);
        }
        seen.append(one);
    }
    return seen;
}

Case withoutTellingWho(Case complaint)
{
    const PaperId authority = complaint.intake.representative.paper;
    complaint.papers.removeIf([authority](const Paper& paper) { return paper.id == authority; });
    complaint.links.removeIf([](const CaseLink& link) { return link.kind == LinkKind::SameComplainant; });
    leaveOut(complaint.intake.complainant);
    leaveOut(complaint.registered);
    complaint.intake.representative = {};
    complaint.notices.clear();
    return complaint;
}

} // namespace

bool isBlindFor(const Case& complaint, const Procedure& procedure, const Actor& viewer)
{
    return viewer.role != Role::Supervisor && !complaint.closed && procedure.roundRule(complaint.round).blind &&
           complaint.assessmentOf(complaint.round) == nullptr;
}

bool isKeptUnnamedFrom(Standing standing, const Actor& viewer)
{
    return standing == Standing::Unnamed && viewer.role == Role::Officer;
}

Case asDepartmentsSee(Case complaint)
{
    const bool unnamed = complaint.intake.complainant.standing == Standing::Unnamed;
    return unnamed ? withoutTellingWho(std::move(complaint)) : complaint;
}

Case asSeenBy(Case complaint, const Procedure& procedure, const Actor& viewer)
{
    const Case present = complaint;
    return asSeenBy(std::move(complaint), present, procedure, viewer);
}

Case asSeenBy(Case once, const Case& present, const Procedure& procedure, const Actor& viewer)
{
    if (isBlindFor(present, procedure, viewer)) {
        once = withoutAnswersBefore(present.round, std::move(once));
    }
    if (isKeptUnnamedFrom(present.intake.complainant.standing, viewer)) {
        return withoutTellingWho(std::move(once));
    }
    return viewer.role == Role::Officer ? asDepartmentsSee(std::move(once)) : once;
}

QList<CaseHappening> asSeenBy(QList<CaseHappening> journal, const Case& complaint, const Procedure& procedure,
                              const Actor& viewer)
{
    if (isBlindFor(complaint, procedure, viewer)) {
        journal = withoutAnswersBefore(complaint.round, journal);
    }
    if (!isKeptUnnamedFrom(complaint.intake.complainant.standing, viewer)) {
        return journal;
    }
    const PaperId authority = complaint.intake.representative.paper;
    journal.removeIf([authority](const CaseHappening& one) { return tellsWho(one.event, authority); });
    for (CaseHappening& one : journal) {
        if (auto* registered = std::get_if<happened::CaseRegistered>(&one.event)) {
            leaveOut(registered->intake.complainant);
        }
        if (auto* call = std::get_if<happened::CallRecorded>(&one.event)) {
            call->number.clear();
        }
    }
    return journal;
}

QList<LinkedFrom> asSeenBy(QList<LinkedFrom> links, const Case& complaint, const Actor& viewer)
{
    if (isKeptUnnamedFrom(complaint.intake.complainant.standing, viewer)) {
        links.removeIf([](const LinkedFrom& link) { return link.kind == LinkKind::SameComplainant; });
    }
    return links;
}

CaseLine asSeenBy(CaseLine line, Standing standing, const Actor& viewer)
{
    if (isKeptUnnamedFrom(standing, viewer)) {
        line.complainant.clear();
        line.phone.clear();
    }
    return line;
}

} // namespace redress
