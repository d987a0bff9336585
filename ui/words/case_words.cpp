#include "ui/words/case_words.h"

#include "app/procedures/procedure_terms.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return Word::tr("Phone");
    case Channel::WalkIn:
        return Word::tr("Walk-in");
    case Channel::Post:
        return Word::tr("Post");
    case Channel::Chat:
        return Word::tr("Chat");
    case Channel::Fax:
        return Word::tr("Fax");
    case Channel::Email:
        return Word::tr("E-mail");
    case Channel::WebForm:
        return Word::tr("Web form");
    case Channel::Messenger:
        return Word::tr("Messenger");
    case Channel::Representative:
        return Word::tr("Representative");
    case Channel::Technician:
        return Word::tr("Technician in the field");
    }
    Q_UNREACHABLE();
}

QString wordOf(Stage stage)
{
    return term::of(stage);
}

QString wordOf(Queue queue)
{
    switch (queue) {
    case Queue::New:
        return Word::tr("New");
    case Queue::InVerification:
        return Word::tr("In verification");
    case Queue::WithDepartments:
        return Word::tr("With departments");
    case Queue::ToAnswer:
        return Word::tr("To answer");
    case Queue::ToSign:
        return Word::tr("To sign");
    case Queue::ToSend:
        return Word::tr("To send");
    case Queue::AwaitingConfirmation:
        return Word::tr("Awaiting confirmation");
    case Queue::ToClose:
        return Word::tr("To close");
    case Queue::Archive:
        return Word::tr("Archive");
    }
    Q_UNREACHABLE();
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return Word::tr("Low");
    case Severity::Normal:
        return Word::tr("Normal");
    case Severity::High:
        return Word::tr("High");
    case Severity::Critical:
        return Word::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString wordOf(Decision decision)
{
    switch (decision) {
    case Decision::Satisfied:
        return Word::tr("Satisfied");
    case Decision::NotSatisfied:
        return Word::tr("Not satisfied");
    case Decision::NoAnswer:
        return Word::tr("No answer");
    }
    Q_UNREACHABLE();
}

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resolved:
        return Word::tr("Resolved");
    case Outcome::PartlyResolved:
        return Word::tr("Partly resolved");
    case Outcome::NotResolved:
        return Word::tr("Not resolved");
    case Outcome::Refused:
        return Word::tr("Refused");
    case Outcome::SettledOnTheSpot:
        return Word::tr("Settled on the spot");
    case Outcome::Withdrawn:
        return Word::tr("Withdrawn");
    case Outcome::Unanswered:
        return Word::tr("Unanswered");
    case Outcome::RecordedOpen:
        return Word::tr("Recorded as open");
    }
    Q_UNREACHABLE();
}

QString wordOf(Finding finding)
{
    switch (finding) {
    case Finding::Upheld:
        return Word::tr("Upheld");
    case Finding::PartlyUpheld:
        return Word::tr("Partly upheld");
    case Finding::NotUpheld:
        return Word::tr("Not upheld");
    case Finding::OutsideCompetence:
        return Word::tr("Outside our competence");
    }
    Q_UNREACHABLE();
}

QString wordOf(CaseField field)
{
    switch (field) {
    case CaseField::Name:
        return Word::tr("Name");
    case CaseField::Phone:
        return Word::tr("Phone");
    case CaseField::Email:
        return Word::tr("E-mail");
    case CaseField::Address:
        return Word::tr("Address");
    case CaseField::IdentityNumber:
        return Word::tr("Identity number");
    case CaseField::Language:
        return Word::tr("Language");
    case CaseField::AnswerWay:
        return Word::tr("Way of answer");
    case CaseField::Subject:
        return Word::tr("Subject");
    case CaseField::Description:
        return Word::tr("What happened");
    case CaseField::Product:
        return Word::tr("Product or service");
    case CaseField::Expectation:
        return Word::tr("What the complainant expects");
    case CaseField::Channel:
        return Word::tr("Channel");
    case CaseField::Received:
        return Word::tr("Received");
    }
    Q_UNREACHABLE();
}

QString wordOf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Acknowledgement:
        return Word::tr("First answer due");
    case ClockKind::Stage:
        return Word::tr("Stage due");
    case ClockKind::Round:
        return Word::tr("Reply due");
    case ClockKind::Cap:
        return Word::tr("Last day to reply");
    case ClockKind::Silence:
        return Word::tr("Answer awaited");
    }
    Q_UNREACHABLE();
}

QString wordOf(const Words& words)
{
    return words.in(QLocale().name().left(2));
}

} // namespace redress
