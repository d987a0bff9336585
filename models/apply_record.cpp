#include "models/application.h"

namespace redress {

using namespace happened;

namespace {

/** The value of textOf put back into its field. */
void setText(Intake& intake, CaseField field, const QString& text)
{
    Complainant& person = intake.complainant;
    switch (field) {
    case CaseField::Name:
        person.name = text;
        return;
    case CaseField::Phone:
        person.phone = text;
        return;
    case CaseField::Email:
        person.email = text;
        return;
    case CaseField::Address:
        person.address = text;
        return;
    case CaseField::IdentityNumber:
        person.identityNumber = text;
        return;
    case CaseField::Language:
        person.language = text;
        return;
    case CaseField::AnswerWay:
        person.answerWay = named<AnswerWay>(text).value_or(person.answerWay);
        return;
    case CaseField::Subject:
        intake.subject = text;
        return;
    case CaseField::Description:
        intake.description = text;
        return;
    case CaseField::Product:
        intake.product = text;
        return;
    case CaseField::Expectation:
        intake.expectation = text;
        return;
    case CaseField::Channel:
        intake.channel = named<Channel>(text).value_or(intake.channel);
        return;
    case CaseField::Received:
        intake.received.milliseconds = text.toLongLong();
        return;
    }
}

} // namespace

void Application::operator()(const NoteAdded&) {}

void Application::operator()(const StandingSet& event)
{
    complaint.intake.complainant.standing = event.standing;
}

void Application::operator()(const RepresentativeNamed& event)
{
    complaint.intake.representative = event.representative;
}

void Application::operator()(const FieldCorrected& event)
{
    setText(complaint.intake, event.field, event.after);
    if (event.field == CaseField::Product && complaint.classification) {
        complaint.classification->product = event.after;
    }
    if (event.field == CaseField::Received && complaint.round == 1) {
        complaint.roundReceived = complaint.intake.received;
    }
}

void Application::operator()(const CallRecorded& event)
{
    if (!event.incoming && event.outcome == CallOutcome::Reached) {
        acknowledge(event.at);
    }
}

void Application::operator()(const EntryStruck& event)
{
    complaint.struck.append(event.version);
}

void Application::operator()(const InformationAsked& event)
{
    complaint.information.append(InformationRequest{
        event.information, complaint.round, event.what, happening.actor, happening.at, {}, {}});
}

void Application::operator()(const InformationReceived& event)
{
    if (InformationRequest* request = found(complaint.information, event.information)) {
        request->receivedAt = event.received;
        request->received = event.what;
    }
}

void Application::operator()(const InformationWithdrawn& event)
{
    if (InformationRequest* request = found(complaint.information, event.information)) {
        request->withdrawn = true;
    }
}

void Application::operator()(const PaperAdded& event)
{
    complaint.papers.append(Paper{event.paper, event.name, event.mediaType, event.size, event.hash,
                                  event.evidence, happening.actor, happening.at});
}

void Application::operator()(const PaperWithdrawn& event)
{
    if (Paper* paper = found(complaint.papers, event.paper)) {
        paper->withdrawn = event.withdrawn;
    }
}

void Application::operator()(const CaseLinked& event)
{
    complaint.links.append(CaseLink{event.link, event.other, event.reference, event.linkKind});
}

void Application::operator()(const CaseUnlinked& event)
{
    if (CaseLink* link = found(complaint.links, event.link)) {
        link->withdrawn = true;
    }
}

} // namespace redress
