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
    return std::holds_alternative<happened::RepresentativeNamed>(event);
}

} // namespace

bool isKeptUnnamedFrom(Standing standing, const Actor& viewer)
{
    return standing == Standing::Unnamed && viewer.role == Role::Officer;
}

Case asDepartmentsSee(Case complaint)
{
    if (complaint.intake.complainant.standing != Standing::Unnamed) {
        return complaint;
    }
    const PaperId authority = complaint.intake.representative.paper;
    complaint.papers.removeIf([authority](const Paper& paper) { return paper.id == authority; });
    complaint.links.removeIf([](const CaseLink& link) { return link.kind == LinkKind::SameComplainant; });
    leaveOut(complaint.intake.complainant);
    complaint.intake.representative = {};
    return complaint;
}

Case asSeenBy(Case complaint, const Actor& viewer)
{
    return viewer.role == Role::Officer ? asDepartmentsSee(std::move(complaint)) : complaint;
}

QList<CaseHappening> asSeenBy(QList<CaseHappening> journal, const Case& complaint, const Actor& viewer)
{
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
