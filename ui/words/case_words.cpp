#include "ui/words/case_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar zeroWidthSpace(0x200B);

/** The words are extracted in the context "Words". */
QString tr(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

} // namespace

QString wordOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return tr("Phone");
    case Channel::WalkIn:
        return tr("Walk-in");
    case Channel::Post:
        return tr("Post");
    case Channel::Chat:
        return tr("Chat");
    case Channel::Fax:
        return tr("Fax");
    case Channel::Email:
        return tr("E-mail");
    case Channel::WebForm:
        return tr("Web form");
    case Channel::Messenger:
        return tr("Messenger");
    case Channel::Representative:
        return tr("Representative");
    case Channel::Technician:
        return tr("Technician in the field");
    }
    Q_UNREACHABLE();
}

QString wordOf(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
        return tr("Intake");
    case Stage::Verification:
        return tr("Verification");
    case Stage::HandOff:
        return tr("Hand-off");
    case Stage::Reply:
        return tr("Reply");
    case Stage::Confirmation:
        return tr("Confirmation");
    case Stage::Archive:
        return tr("Archive");
    }
    Q_UNREACHABLE();
}

QString wordOf(Queue queue)
{
    switch (queue) {
    case Queue::New:
        return tr("New");
    case Queue::InVerification:
        return tr("In verification");
    case Queue::WithDepartments:
        return tr("With departments");
    case Queue::ToAnswer:
        return tr("To answer");
    case Queue::ToSign:
        return tr("To sign");
    case Queue::ToSend:
        return tr("To send");
    case Queue::AwaitingConfirmation:
        return tr("Awaiting confirmation");
    case Queue::ToClose:
        return tr("To close");
    case Queue::Archive:
        return tr("Archive");
    }
    Q_UNREACHABLE();
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return tr("Low");
    case Severity::Normal:
        return tr("Normal");
    case Severity::High:
        return tr("High");
    case Severity::Critical:
        return tr("Critical");
    }
    Q_UNREACHABLE();
}

QString wordOf(Decision decision)
{
    switch (decision) {
    case Decision::Satisfied:
        return tr("Satisfied");
    case Decision::NotSatisfied:
        return tr("Not satisfied");
    case Decision::NoAnswer:
        return tr("No answer");
    }
    Q_UNREACHABLE();
}

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resolved:
        return tr("Resolved");
    case Outcome::PartlyResolved:
        return tr("Partly resolved");
    case Outcome::NotResolved:
        return tr("Not resolved");
    case Outcome::Refused:
        return tr("Refused");
    case Outcome::SettledOnTheSpot:
        return tr("Settled on the spot");
    case Outcome::Withdrawn:
        return tr("Withdrawn");
    case Outcome::Unanswered:
        return tr("Unanswered");
    case Outcome::RecordedOpen:
        return tr("Recorded as open");
    }
    Q_UNREACHABLE();
}

QString wordOf(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Promise:
        return tr("Promise");
    case PromiseKind::Appointment:
        return tr("Appointment");
    case PromiseKind::Recovery:
        return tr("Recovery time");
    }
    Q_UNREACHABLE();
}

QString wordOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return tr("Open");
    case PromiseState::Kept:
        return tr("Kept");
    case PromiseState::Broken:
        return tr("Broken");
    case PromiseState::Moved:
        return tr("Moved");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticeWay way)
{
    switch (way) {
    case NoticeWay::Sms:
        return tr("Text message");
    case NoticeWay::Email:
        return tr("E-mail");
    case NoticeWay::Letter:
        return tr("Letter");
    case NoticeWay::Phone:
        return tr("Phone");
    case NoticeWay::Note:
        return tr("Note in the house");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticeState state)
{
    switch (state) {
    case NoticeState::Owed:
        return tr("To be sent");
    case NoticeState::Sent:
        return tr("Sent");
    case NoticeState::Dropped:
        return tr("Not sent");
    }
    Q_UNREACHABLE();
}

QString wordOf(Finding finding)
{
    switch (finding) {
    case Finding::Upheld:
        return tr("Upheld");
    case Finding::PartlyUpheld:
        return tr("Partly upheld");
    case Finding::NotUpheld:
        return tr("Not upheld");
    case Finding::OutsideCompetence:
        return tr("Outside our competence");
    }
    Q_UNREACHABLE();
}

QString wordOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Information:
        return tr("Information");
    case Evidence::Document:
        return tr("Document");
    case Evidence::Sample:
        return tr("Sample");
    case Evidence::Photo:
        return tr("Photo");
    }
    Q_UNREACHABLE();
}

QString wordOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return tr("Reached");
    case CallOutcome::NoAnswer:
        return tr("No answer");
    case CallOutcome::Busy:
        return tr("Busy");
    case CallOutcome::LeftMessage:
        return tr("Left a message");
    case CallOutcome::WrongNumber:
        return tr("Wrong number");
    }
    Q_UNREACHABLE();
}

QString wordOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::SameMatter:
        return tr("Same matter");
    case LinkKind::SameComplainant:
        return tr("Same complainant");
    case LinkKind::FollowsFrom:
        return tr("Follows from");
    }
    Q_UNREACHABLE();
}

QString wordFromBehind(LinkKind kind)
{
    return kind == LinkKind::FollowsFrom ? tr("Followed by") : wordOf(kind);
}

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Named:
        return tr("Gives a name");
    case Standing::Unknown:
        return tr("Unknown");
    case Standing::Unnamed:
        return tr("Wishes to stay unnamed");
    }
    Q_UNREACHABLE();
}

QString wordOf(CaseField field)
{
    switch (field) {
    case CaseField::Name:
        return tr("Name");
    case CaseField::Phone:
        return tr("Phone");
    case CaseField::Email:
        return tr("E-mail");
    case CaseField::Address:
        return tr("Address");
    case CaseField::IdentityNumber:
        return tr("Identity number");
    case CaseField::Language:
        return tr("Language");
    case CaseField::AnswerWay:
        return tr("Way of answer");
    case CaseField::Subject:
        return tr("Subject");
    case CaseField::Description:
        return tr("What happened");
    case CaseField::Product:
        return tr("Product or service");
    case CaseField::Expectation:
        return tr("What the complainant expects");
    case CaseField::Channel:
        return tr("Channel");
    case CaseField::Received:
        return tr("Received");
    }
    Q_UNREACHABLE();
}

QString wordOf(HandOffState state)
{
    switch (state) {
    case HandOffState::Waiting:
        return tr("Waiting to be accepted");
    case HandOffState::Accepted:
        return tr("In work");
    case HandOffState::Answered:
        return tr("Answered");
    case HandOffState::Returned:
        return tr("Returned");
    case HandOffState::TakenBack:
        return tr("Taken back");
    case HandOffState::Transferred:
        return tr("Passed on");
    }
    Q_UNREACHABLE();
}

QString wordOf(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return tr("Draft");
    case LetterState::Submitted:
        return tr("Waiting for a signature");
    case LetterState::Signed:
        return tr("Signed");
    case LetterState::Sent:
        return tr("Sent");
    }
    Q_UNREACHABLE();
}

QString wordOf(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Post:
        return tr("By post");
    case AnswerWay::HandedOver:
        return tr("Handed over");
    case AnswerWay::Email:
        return tr("By e-mail");
    case AnswerWay::Phone:
        return tr("By phone");
    case AnswerWay::InPerson:
        return tr("In person");
    case AnswerWay::Chat:
        return tr("By chat");
    }
    Q_UNREACHABLE();
}

QString wordOf(Role role)
{
    switch (role) {
    case Role::Agent:
        return tr("Agent");
    case Role::Officer:
        return tr("Department officer");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Manager:
        return tr("Manager");
    case Role::Administrator:
        return tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString wordOf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Acknowledgement:
        return tr("First answer due");
    case ClockKind::Stage:
        return tr("Stage due");
    case ClockKind::Round:
        return tr("Reply due");
    case ClockKind::Cap:
        return tr("Last day to reply");
    case ClockKind::Silence:
        return tr("Answer awaited");
    }
    Q_UNREACHABLE();
}

QString wordOf(const Words& words)
{
    return words.in(QLocale().name().left(2));
}

look::Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
    case Severity::Normal:
        return look::Tone::Plain;
    case Severity::High:
        return look::Tone::Waiting;
    case Severity::Critical:
        return look::Tone::Late;
    }
    Q_UNREACHABLE();
}

look::Glyph glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
    case Severity::Normal:
        return look::Glyph::None;
    case Severity::High:
        // The clock of its tone is for what waits.
        return look::Glyph::Rise;
    case Severity::Critical:
        return look::Glyph::Triangle;
    }
    Q_UNREACHABLE();
}

look::Tone toneOf(HandOffState state)
{
    switch (state) {
    case HandOffState::Waiting:
        return look::Tone::Waiting;
    case HandOffState::Accepted:
        return look::Tone::Accent;
    case HandOffState::Answered:
        return look::Tone::Done;
    case HandOffState::Returned:
        return look::Tone::Refused;
    case HandOffState::TakenBack:
    case HandOffState::Transferred:
        return look::Tone::Plain;
    }
    Q_UNREACHABLE();
}

look::Tone toneOf(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return look::Tone::Plain;
    case LetterState::Submitted:
        return look::Tone::Waiting;
    case LetterState::Signed:
        return look::Tone::Signed;
    case LetterState::Sent:
        return look::Tone::Done;
    }
    Q_UNREACHABLE();
}

QString iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return u"call-start"_s;
    case Channel::WalkIn:
        return u"user-identity"_s;
    case Channel::Post:
        return u"mail-message"_s;
    case Channel::Chat:
        return u"dialog-messages"_s;
    case Channel::Fax:
        return u"document-print"_s;
    case Channel::Email:
        return u"mail-unread"_s;
    case Channel::WebForm:
        return u"internet-services"_s;
    case Channel::Messenger:
        return u"smartphone"_s;
    case Channel::Representative:
        return u"group"_s;
    case Channel::Technician:
        return u"configure"_s;
    }
    Q_UNREACHABLE();
}

QString iconOf(Queue queue)
{
    switch (queue) {
    case Queue::New:
        return u"mail-receive"_s;
    case Queue::InVerification:
        return u"edit-find"_s;
    case Queue::WithDepartments:
        return u"group"_s;
    case Queue::ToAnswer:
        return u"mail-reply-sender"_s;
    case Queue::ToSign:
        return u"document-sign"_s;
    case Queue::ToSend:
        return u"mail-send"_s;
    case Queue::AwaitingConfirmation:
        return u"dialog-messages"_s;
    case Queue::ToClose:
        return u"task-complete"_s;
    case Queue::Archive:
        return u"archive-insert"_s;
    }
    Q_UNREACHABLE();
}

QString languageWord(const QString& code)
{
    if (code == u"en") {
        return tr("English");
    }
    if (code == u"vi") {
        return tr("Vietnamese");
    }
    if (code == u"ms") {
        return tr("Malay");
    }
    if (code == u"id") {
        return tr("Indonesian");
    }
    if (code == u"fa") {
        return tr("Persian");
    }
    return code;
}

QStringList letterLanguages()
{
    return {u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s, u"en"_s};
}

QString isolate(const QString& text)
{
    return leftToRightIsolate + text + popIsolate;
}

QString apart(const QString& text)
{
    return firstStrongIsolate + text + popIsolate;
}

QString breakable(const QString& text)
{
    constexpr qsizetype longestWhole = 16;
    QString broken;
    qsizetype length = 0;
    for (const QChar sign : text) {
        broken += sign;
        length = sign.isSpace() ? 0 : length + 1;
        const bool canBreak = sign == u'@' || sign == u'.' || sign == u'_' || sign == u'/';
        // Never inside a word of a script whose letters join.
        if ((length >= longestWhole && sign.unicode() < 128) || (canBreak && length > 3)) {
            broken += zeroWidthSpace;
            length = 0;
        }
    }
    return broken;
}

QString withoutIsolates(QString text)
{
    return text.remove(leftToRightIsolate).remove(firstStrongIsolate).remove(popIsolate).remove(zeroWidthSpace);
}

} // namespace redress
