#include "models/case.h"

#include <algorithm>

namespace redress {

bool carriesLetter(AnswerWay way)
{
    return way == AnswerWay::Post || way == AnswerWay::HandedOver || way == AnswerWay::Email;
}

QString textOf(const Intake& intake, CaseField field)
{
    const Complainant& person = intake.complainant;
    switch (field) {
    case CaseField::Name:
        return person.name;
    case CaseField::Phone:
        return person.phone;
    case CaseField::Email:
        return person.email;
    case CaseField::Address:
        return person.address;
    case CaseField::IdentityNumber:
        return person.identityNumber;
    case CaseField::Language:
        return person.language;
    case CaseField::AnswerWay:
        return nameOf(person.answerWay);
    case CaseField::Subject:
        return intake.subject;
    case CaseField::Description:
        return intake.description;
    case CaseField::Product:
        return intake.product;
    case CaseField::Expectation:
        return intake.expectation;
    case CaseField::Channel:
        return nameOf(intake.channel);
    case CaseField::Received:
        return QString::number(intake.received.milliseconds);
    }
    return {};
}

const HandOff* Case::handOff(HandOffId wanted) const
{
    const auto found = std::ranges::find(handOffs, wanted, &HandOff::id);
    return found == handOffs.end() ? nullptr : &*found;
}

const Letter* Case::letter(LetterId wanted) const
{
    const auto found = std::ranges::find(letters, wanted, &Letter::id);
    return found == letters.end() ? nullptr : &*found;
}

const Point* Case::point(PointId wanted) const
{
    const auto found = std::ranges::find(points, wanted, &Point::id);
    return found == points.end() ? nullptr : &*found;
}

QList<Point> Case::standingPoints() const
{
    QList<Point> standing = points;
    standing.removeIf([](const Point& one) { return one.dropped; });
    return standing;
}

const Paper* Case::paper(PaperId wanted) const
{
    const auto found = std::ranges::find(papers, wanted, &Paper::id);
    return found == papers.end() ? nullptr : &*found;
}

const InformationRequest* Case::informationRequest(InformationId wanted) const
{
    const auto found = std::ranges::find(information, wanted, &InformationRequest::id);
    return found == information.end() ? nullptr : &*found;
}

const CaseLink* Case::link(LinkId wanted) const
{
    const auto found = std::ranges::find(links, wanted, &CaseLink::id);
    return found == links.end() ? nullptr : &*found;
}

const Promise* Case::promise(PromiseId wanted) const
{
    const auto found = std::ranges::find(promises, wanted, &Promise::id);
    return found == promises.end() ? nullptr : &*found;
}

const Notice* Case::notice(NoticeId wanted) const
{
    const auto found = std::ranges::find(notices, wanted, &Notice::id);
    return found == notices.end() ? nullptr : &*found;
}

const Assessment* Case::assessmentOf(int wantedRound) const
{
    const auto found = std::ranges::find(assessments, wantedRound, &Assessment::round);
    return found == assessments.end() ? nullptr : &*found;
}

bool Case::isAnswered(const Letter& letter) const
{
    const bool byPost = std::ranges::any_of(post, [&](const Post& one) { return one.answers == letter.id; });
    const bool asks = letter.purpose == LetterPurpose::InformationRequest && letter.sentAt;
    const bool received = asks && std::ranges::any_of(information, [&](const InformationRequest& one) {
        return one.receivedAt && *one.receivedAt > *letter.sentAt;
    });
    const bool waits = asks && std::ranges::any_of(information, &InformationRequest::isOpen);
    return byPost || (received && !waits) || !letter.answers.isEmpty();
}

namespace {

QList<StaffId> whoFoundAboutPoints(const Case& complaint, int round)
{
    QList<StaffId> found;
    // A point that was dropped later was weighed all the same.
    for (const Point& one : complaint.points) {
        const PointFinding* finding = one.findingOf(round);
        if (finding != nullptr) {
            found += finding->before + QList<StaffId>{finding->by};
        }
    }
    return found;
}

QList<StaffId> whoConcluded(const Case& complaint, int wantedRound)
{
    if (const Assessment* recorded = complaint.assessmentOf(wantedRound)) {
        return recorded->before + QList<StaffId>{recorded->by};
    }
    if (complaint.refusedBy.contains(wantedRound)) {
        return {complaint.refusedBy.value(wantedRound)};
    }
    QList<StaffId> assessors;
    if (wantedRound == 1 && !complaint.settledBy.isNone()) {
        assessors.append(complaint.settledBy);
    }
    for (const Reply& reply : complaint.replies) {
        if (reply.round == wantedRound) {
            const Letter* sent = complaint.letter(reply.letter);
            assessors += sent == nullptr ? QList<StaffId>{reply.by} : sent->authors;
        }
    }
    return assessors;
}

} // namespace

QList<StaffId> Case::assessorsOf(int wantedRound) const
{
    QList<StaffId> assessors = whoConcluded(*this, wantedRound);
    for (const StaffId one : whoFoundAboutPoints(*this, wantedRound)) {
        if (!assessors.contains(one)) {
            assessors.append(one);
        }
    }
    return assessors;
}

const Pause* Case::pause(PauseId wanted) const
{
    const auto found = std::ranges::find(pauses, wanted, &Pause::id);
    return found == pauses.end() ? nullptr : &*found;
}

const Pause* Case::openPause(ClockKind clock) const
{
    const auto found = std::ranges::find_if(
        pauses, [clock](const Pause& one) { return !one.until && one.stops.contains(clock); });
    return found == pauses.end() ? nullptr : &*found;
}

int Case::extendedBy() const
{
    int count = 0;
    for (const Extension& extension : extensions) {
        count += extension.round == round && extension.clock == ClockKind::Round ? extension.count : 0;
    }
    return count;
}

bool Case::isBeforeReply() const
{
    return stage == Stage::Verification || stage == Stage::HandOff || stage == Stage::Reply;
}

const Letter* Case::openLetter() const
{
    const auto found = std::ranges::find_if(
        letters, [this](const Letter& one) { return one.round == round && isReply(one.purpose) && one.isUnderWay(); });
    return found == letters.end() ? nullptr : &*found;
}

bool Case::hasOpenHandOff() const
{
    return std::ranges::any_of(handOffs, &HandOff::isOpen);
}

bool Case::concerns(DepartmentId department) const
{
    const auto workedOn = [department](const HandOff& one) {
        // Taken back before anybody there began: handed over by mistake, and none of its business.
        const bool byMistake = one.state == HandOffState::TakenBack && one.officer.isNone();
        return one.department == department && !byMistake;
    };
    return !department.isNone() && std::ranges::any_of(handOffs, workedOn);
}

namespace {

Queue queueInReply(const Case& complaint)
{
    const Letter* letter = complaint.openLetter();
    if (letter != nullptr && letter->state == LetterState::Submitted) {
        return Queue::ToSign;
    }
    if (letter != nullptr && letter->state == LetterState::Signed) {
        return Queue::ToSend;
    }
    return Queue::ToAnswer;
}

} // namespace

Queue queueOf(const Case& complaint)
{
    switch (complaint.stage) {
    case Stage::Intake:
    case Stage::Verification:
        return complaint.assignee.isNone() ? Queue::New : Queue::InVerification;
    case Stage::HandOff:
        return Queue::WithDepartments;
    case Stage::Reply:
        return queueInReply(complaint);
    case Stage::Confirmation:
        return Queue::AwaitingConfirmation;
    case Stage::Archive:
        return complaint.closed ? Queue::Archive : Queue::ToClose;
    }
    return Queue::New;
}

} // namespace redress
