#include "models/case.h"

#include <algorithm>

namespace redress {

bool carriesLetter(AnswerWay way)
{
    return way == AnswerWay::Post || way == AnswerWay::HandedOver || way == AnswerWay::Email;
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

const Letter* Case::openLetter() const
{
    const auto found = std::ranges::find_if(
        letters, [this](const Letter& one) { return one.round == round && one.state != LetterState::Sent; });
    return found == letters.end() ? nullptr : &*found;
}

bool Case::hasOpenHandOff() const
{
    return std::ranges::any_of(handOffs, &HandOff::isOpen);
}

bool Case::concerns(DepartmentId department) const
{
    return !department.isNone() && std::ranges::any_of(handOffs, [department](const HandOff& one) {
        return one.department == department;
    });
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
