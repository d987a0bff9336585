#include "ui/words/case_words.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordOf(HandOffState state)
{
    switch (state) {
    case HandOffState::Waiting:
        return Word::tr("Waiting to be accepted");
    case HandOffState::Accepted:
        return Word::tr("In work");
    case HandOffState::Answered:
        return Word::tr("Answered");
    case HandOffState::Returned:
        return Word::tr("Returned");
    case HandOffState::TakenBack:
        return Word::tr("Taken back");
    case HandOffState::Transferred:
        return Word::tr("Passed on");
    }
    Q_UNREACHABLE();
}

QString wordOf(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return Word::tr("Draft");
    case LetterState::Submitted:
        return Word::tr("Waiting for a signature");
    case LetterState::Signed:
        return Word::tr("Signed");
    case LetterState::Sent:
        return Word::tr("Sent");
    case LetterState::Dropped:
        return Word::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString wordOf(LetterPurpose purpose)
{
    switch (purpose) {
    case LetterPurpose::Acknowledgement:
        return Word::tr("Acknowledgement");
    case LetterPurpose::InformationRequest:
        return Word::tr("Request for information");
    case LetterPurpose::InterimNotice:
        return Word::tr("Interim notice");
    case LetterPurpose::Extension:
        return Word::tr("Extension");
    case LetterPurpose::Refusal:
        return Word::tr("Refusal");
    case LetterPurpose::FinalReply:
        return Word::tr("Final reply");
    case LetterPurpose::SecondRound:
        return Word::tr("Second reply");
    case LetterPurpose::ExternalRemedies:
        return Word::tr("External remedies");
    case LetterPurpose::Apology:
        return Word::tr("Apology with remedy");
    case LetterPurpose::Referral:
        return Word::tr("Referral");
    case LetterPurpose::OnTheSpot:
        return Word::tr("Record of a settlement on the spot");
    case LetterPurpose::ReceiptSlip:
        return Word::tr("Receipt slip");
    }
    Q_UNREACHABLE();
}

QString wordOf(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Post:
        return Word::tr("By post");
    case AnswerWay::HandedOver:
        return Word::tr("Handed over");
    case AnswerWay::Email:
        return Word::tr("By e-mail");
    case AnswerWay::Phone:
        return Word::tr("By phone");
    case AnswerWay::InPerson:
        return Word::tr("In person");
    case AnswerWay::Chat:
        return Word::tr("By chat");
    }
    Q_UNREACHABLE();
}

QString wordOf(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Promise:
        return Word::tr("Promise");
    case PromiseKind::Appointment:
        return Word::tr("Appointment");
    case PromiseKind::Recovery:
        return Word::tr("Recovery time");
    }
    Q_UNREACHABLE();
}

QString wordOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return Word::tr("Open");
    case PromiseState::Kept:
        return Word::tr("Kept");
    case PromiseState::Broken:
        return Word::tr("Broken");
    case PromiseState::Moved:
        return Word::tr("Moved");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticeWay way)
{
    switch (way) {
    case NoticeWay::Sms:
        return Word::tr("Text message");
    case NoticeWay::Email:
        return Word::tr("E-mail");
    case NoticeWay::Letter:
        return Word::tr("Letter");
    case NoticeWay::Phone:
        return Word::tr("Phone");
    case NoticeWay::Note:
        return Word::tr("Note in the house");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticeState state)
{
    switch (state) {
    case NoticeState::Owed:
        return Word::tr("To be sent");
    case NoticeState::Sent:
        return Word::tr("Sent");
    case NoticeState::Dropped:
        return Word::tr("Not sent");
    }
    Q_UNREACHABLE();
}

QString wordOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Information:
        return Word::tr("Information");
    case Evidence::Document:
        return Word::tr("Document");
    case Evidence::Sample:
        return Word::tr("Sample");
    case Evidence::Photo:
        return Word::tr("Photo");
    }
    Q_UNREACHABLE();
}

QString wordOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return Word::tr("Reached");
    case CallOutcome::NoAnswer:
        return Word::tr("No answer");
    case CallOutcome::Busy:
        return Word::tr("Busy");
    case CallOutcome::LeftMessage:
        return Word::tr("Left a message");
    case CallOutcome::WrongNumber:
        return Word::tr("Wrong number");
    }
    Q_UNREACHABLE();
}

QString wordOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::SameMatter:
        return Word::tr("Same matter");
    case LinkKind::SameComplainant:
        return Word::tr("Same complainant");
    case LinkKind::FollowsFrom:
        return Word::tr("Follows from");
    }
    Q_UNREACHABLE();
}

QString wordFromBehind(LinkKind kind)
{
    return kind == LinkKind::FollowsFrom ? Word::tr("Followed by") : wordOf(kind);
}

} // namespace redress
