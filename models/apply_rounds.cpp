#include "models/application.h"

namespace redress {

using namespace happened;

namespace {

/** Numbers with commas between them, as the event keeps them. */
QList<StaffId> staffIn(const QString& numbers)
{
    QList<StaffId> staff;
    for (const QString& one : numbers.split(u',', Qt::SkipEmptyParts)) {
        staff.append(StaffId{one.toLongLong()});
    }
    return staff;
}

} // namespace

void Application::operator()(const CaseAssessed& event)
{
    QList<StaffId> before;
    if (const Assessment* last = complaint.assessmentOf(complaint.round)) {
        before = last->before;
        before.append(last->by);
    }
    complaint.assessments.removeIf([this](const Assessment& one) { return one.round == complaint.round; });
    complaint.assessments.append(
        Assessment{complaint.round, event.finding, event.conclusion, happening.actor, happening.at, before});
}

void Application::operator()(const OtherPersonWaived&)
{
    complaint.waivedRounds.append(complaint.round);
}

void Application::operator()(const LastRoundRejected& event)
{
    complaint.decision = Decision::NotSatisfied;
    complaint.decisionWords = event.words;
    complaint.lastRoundRejected = true;
    enter(Stage::Archive);
}

void Application::operator()(const RemediesTold& event)
{
    complaint.remediesTold = event.at;
}

void Application::operator()(const CaseReferred& event)
{
    complaint.referrals.append(Referral{event.remedy, event.at, event.words, happening.actor});
}

void Application::operator()(const ProcedureChanged& event)
{
    complaint.procedure = event.procedure;
    complaint.procedureVersion = event.procedureVersion;
    if (!event.keepsClassification) {
        complaint.classification.reset();
        complaint.intake.category.clear();
    }
    if (event.startsAgain) {
        complaint.refusal.reset();
        complaint.refusedBy.remove(complaint.round);
        enter(Stage::Verification);
    }
}

void Application::operator()(const ReadersNamed& event)
{
    complaint.readers = staffIn(event.readers);
}

} // namespace redress
