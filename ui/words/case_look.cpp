#include "ui/words/case_words.h"

namespace redress {

using namespace Qt::StringLiterals;

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
    case LetterState::Dropped:
        return look::Tone::Plain;
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

} // namespace redress
