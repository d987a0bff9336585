#include "app/procedures/procedure_terms.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace redress::term {

namespace {

struct Term
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureTerms)
};

template <class E>
struct Called
{
    E value;
    const char* words;
};

template <class E, size_t count>
QString wordsIn(const std::array<Called<E>, count>& all, E wanted)
{
    for (const Called<E>& one : all) {
        if (one.value == wanted) {
            return Term::tr(one.words);
        }
    }
    return {};
}

constexpr std::array<Called<Stage>, 6> stages{{
    {Stage::Intake, QT_TRANSLATE_NOOP("ProcedureTerms", "Intake")},
    {Stage::Verification, QT_TRANSLATE_NOOP("ProcedureTerms", "Verification")},
    {Stage::HandOff, QT_TRANSLATE_NOOP("ProcedureTerms", "Hand-off")},
    {Stage::Reply, QT_TRANSLATE_NOOP("ProcedureTerms", "Reply")},
    {Stage::Confirmation, QT_TRANSLATE_NOOP("ProcedureTerms", "Confirmation")},
    {Stage::Archive, QT_TRANSLATE_NOOP("ProcedureTerms", "Archive")},
}};

constexpr std::array<Called<Gate>, 11> gates{{
    {Gate::ReadBack, QT_TRANSLATE_NOOP("ProcedureTerms", "the content, confirmed by the complainant")},
    {Gate::Category, QT_TRANSLATE_NOOP("ProcedureTerms", "the category")},
    {Gate::Product, QT_TRANSLATE_NOOP("ProcedureTerms", "the product or service")},
    {Gate::Severity, QT_TRANSLATE_NOOP("ProcedureTerms", "the severity")},
    {Gate::Cause, QT_TRANSLATE_NOOP("ProcedureTerms", "the cause that each department found")},
    {Gate::Done, QT_TRANSLATE_NOOP("ProcedureTerms", "what each department did")},
    {Gate::RootCause, QT_TRANSLATE_NOOP("ProcedureTerms", "the root cause")},
    {Gate::Lesson, QT_TRANSLATE_NOOP("ProcedureTerms", "the lesson")},
    {Gate::Expectation, QT_TRANSLATE_NOOP("ProcedureTerms", "what the complainant expects")},
    {Gate::NoteTaken, QT_TRANSLATE_NOOP("ProcedureTerms", "the note of a manager")},
    {Gate::Conclusion, QT_TRANSLATE_NOOP("ProcedureTerms", "the conclusion of the round")},
}};

constexpr std::array<Called<ItemKind>, 6> itemKinds{{
    {ItemKind::Tick, QT_TRANSLATE_NOOP("ProcedureTerms", "to tick")},
    {ItemKind::Text, QT_TRANSLATE_NOOP("ProcedureTerms", "text")},
    {ItemKind::Number, QT_TRANSLATE_NOOP("ProcedureTerms", "number")},
    {ItemKind::Amount, QT_TRANSLATE_NOOP("ProcedureTerms", "amount of money")},
    {ItemKind::Date, QT_TRANSLATE_NOOP("ProcedureTerms", "date")},
    {ItemKind::Choice, QT_TRANSLATE_NOOP("ProcedureTerms", "choice")},
}};

constexpr std::array<Called<ClockKind>, 5> clockKinds{{
    {ClockKind::Acknowledgement, QT_TRANSLATE_NOOP("ProcedureTerms", "acknowledgement")},
    {ClockKind::Stage, QT_TRANSLATE_NOOP("ProcedureTerms", "limits of stages")},
    {ClockKind::Round, QT_TRANSLATE_NOOP("ProcedureTerms", "limit of the round")},
    {ClockKind::Cap, QT_TRANSLATE_NOOP("ProcedureTerms", "cap")},
    {ClockKind::Silence, QT_TRANSLATE_NOOP("ProcedureTerms", "silence")},
}};

constexpr std::array<Called<Severity>, 4> severities{{
    {Severity::Low, QT_TRANSLATE_NOOP("ProcedureTerms", "low")},
    {Severity::Normal, QT_TRANSLATE_NOOP("ProcedureTerms", "normal")},
    {Severity::High, QT_TRANSLATE_NOOP("ProcedureTerms", "high")},
    {Severity::Critical, QT_TRANSLATE_NOOP("ProcedureTerms", "critical")},
}};

constexpr std::array<Called<Channel>, 10> channels{{
    {Channel::Phone, QT_TRANSLATE_NOOP("ProcedureTerms", "phone")},
    {Channel::WalkIn, QT_TRANSLATE_NOOP("ProcedureTerms", "walk-in")},
    {Channel::Post, QT_TRANSLATE_NOOP("ProcedureTerms", "post")},
    {Channel::Chat, QT_TRANSLATE_NOOP("ProcedureTerms", "chat")},
    {Channel::Fax, QT_TRANSLATE_NOOP("ProcedureTerms", "fax")},
    {Channel::Email, QT_TRANSLATE_NOOP("ProcedureTerms", "e-mail")},
    {Channel::WebForm, QT_TRANSLATE_NOOP("ProcedureTerms", "web form")},
    {Channel::Messenger, QT_TRANSLATE_NOOP("ProcedureTerms", "messenger")},
    {Channel::Representative, QT_TRANSLATE_NOOP("ProcedureTerms", "customer representative")},
    {Channel::Technician, QT_TRANSLATE_NOOP("ProcedureTerms", "technician")},
}};

constexpr std::array<Called<NoticeTrigger>, 11> noticeTriggers{{
    {NoticeTrigger::Registered, QT_TRANSLATE_NOOP("ProcedureTerms", "When the case is registered")},
    {NoticeTrigger::StatusChanged, QT_TRANSLATE_NOOP("ProcedureTerms", "When the status word changes")},
    {NoticeTrigger::Routed, QT_TRANSLATE_NOOP("ProcedureTerms", "When a rule routes the case")},
    {NoticeTrigger::Refused, QT_TRANSLATE_NOOP("ProcedureTerms", "When the case is refused")},
    {NoticeTrigger::Replied, QT_TRANSLATE_NOOP("ProcedureTerms", "When the reply was given")},
    {NoticeTrigger::Extended, QT_TRANSLATE_NOOP("ProcedureTerms", "When a limit is extended")},
    {NoticeTrigger::Paused, QT_TRANSLATE_NOOP("ProcedureTerms", "When clocks are paused")},
    {NoticeTrigger::Reminder, QT_TRANSLATE_NOOP("ProcedureTerms", "As a reminder")},
    {NoticeTrigger::LastRoundRejected, QT_TRANSLATE_NOOP("ProcedureTerms", "When the last round is rejected")},
    {NoticeTrigger::Closed, QT_TRANSLATE_NOOP("ProcedureTerms", "When the case is closed")},
    {NoticeTrigger::PromiseMade, QT_TRANSLATE_NOOP("ProcedureTerms", "When something is promised")},
}};

constexpr std::array<Called<NoticeReader>, 2> noticeReaders{{
    {NoticeReader::Complainant, QT_TRANSLATE_NOOP("ProcedureTerms", "to the complainant")},
    {NoticeReader::Manager, QT_TRANSLATE_NOOP("ProcedureTerms", "to the managers")},
}};

constexpr std::array<Called<NoticeWay>, 5> noticeWaies{{
    {NoticeWay::Sms, QT_TRANSLATE_NOOP("ProcedureTerms", "SMS")},
    {NoticeWay::Email, QT_TRANSLATE_NOOP("ProcedureTerms", "e-mail")},
    {NoticeWay::Letter, QT_TRANSLATE_NOOP("ProcedureTerms", "letter")},
    {NoticeWay::Phone, QT_TRANSLATE_NOOP("ProcedureTerms", "phone")},
    {NoticeWay::Note, QT_TRANSLATE_NOOP("ProcedureTerms", "note")},
}};

constexpr std::array<Called<Role>, 5> roles{{
    {Role::Agent, QT_TRANSLATE_NOOP("ProcedureTerms", "agent")},
    {Role::Officer, QT_TRANSLATE_NOOP("ProcedureTerms", "officer")},
    {Role::Supervisor, QT_TRANSLATE_NOOP("ProcedureTerms", "supervisor")},
    {Role::Manager, QT_TRANSLATE_NOOP("ProcedureTerms", "manager")},
    {Role::Administrator, QT_TRANSLATE_NOOP("ProcedureTerms", "administrator")},
}};

constexpr std::array<Called<Action>, 49> actions{{
    {Action::ReadCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Read a case")},
    {Action::RegisterCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Register a case")},
    {Action::TakeCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Take a case")},
    {Action::AssignCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Assign a case")},
    {Action::VerifyCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Verify and classify")},
    {Action::RefuseCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Refuse a case")},
    {Action::HandOver, QT_TRANSLATE_NOOP("ProcedureTerms", "Hand over to a department")},
    {Action::AnswerHandOff, QT_TRANSLATE_NOOP("ProcedureTerms", "Answer a hand-off")},
    {Action::DraftLetter, QT_TRANSLATE_NOOP("ProcedureTerms", "Draft a letter")},
    {Action::SignLetter, QT_TRANSLATE_NOOP("ProcedureTerms", "Sign a letter")},
    {Action::GiveReply, QT_TRANSLATE_NOOP("ProcedureTerms", "Give the reply")},
    {Action::RecordDecision, QT_TRANSLATE_NOOP("ProcedureTerms", "Record the decision")},
    {Action::SettleOnTheSpot, QT_TRANSLATE_NOOP("ProcedureTerms", "Settle on the spot")},
    {Action::CloseCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Close a case")},
    {Action::ReopenCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Reopen a case")},
    {Action::AddNote, QT_TRANSLATE_NOOP("ProcedureTerms", "Add a note")},
    {Action::RecordCall, QT_TRANSLATE_NOOP("ProcedureTerms", "Record a call")},
    {Action::CorrectCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Correct what was entered")},
    {Action::AskInformation, QT_TRANSLATE_NOOP("ProcedureTerms", "Ask the complainant")},
    {Action::WithdrawCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Withdraw a case")},
    {Action::AttachPaper, QT_TRANSLATE_NOOP("ProcedureTerms", "Attach a paper")},
    {Action::LinkCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Link cases")},
    {Action::TakeBackHandOff, QT_TRANSLATE_NOOP("ProcedureTerms", "Take a hand-off back")},
    {Action::TransferHandOff, QT_TRANSLATE_NOOP("ProcedureTerms", "Transfer a hand-off")},
    {Action::EscalateHandOff, QT_TRANSLATE_NOOP("ProcedureTerms", "Escalate a hand-off")},
    {Action::AnswerOnBehalf, QT_TRANSLATE_NOOP("ProcedureTerms", "Answer for a department on paper")},
    {Action::ExtendLimit, QT_TRANSLATE_NOOP("ProcedureTerms", "Extend a limit")},
    {Action::EscalateCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Escalate a case")},
    {Action::AcknowledgeCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Acknowledge a case")},
    {Action::TakeNote, QT_TRANSLATE_NOOP("ProcedureTerms", "Take note of a case")},
    {Action::PauseClocks, QT_TRANSLATE_NOOP("ProcedureTerms", "Pause clocks")},
    {Action::KeepPromise, QT_TRANSLATE_NOOP("ProcedureTerms", "Make and settle promises")},
    {Action::SendNotice, QT_TRANSLATE_NOOP("ProcedureTerms", "Send notices")},
    {Action::FillItem, QT_TRANSLATE_NOOP("ProcedureTerms", "Fill in items")},
    {Action::AssessCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Record the conclusion")},
    {Action::WaiveOtherPerson, QT_TRANSLATE_NOOP("ProcedureTerms", "Waive the other person")},
    {Action::TellRemedies, QT_TRANSLATE_NOOP("ProcedureTerms", "Tell the external remedies")},
    {Action::ReferCase, QT_TRANSLATE_NOOP("ProcedureTerms", "Refer a case outside")},
    {Action::TurnIntoKind, QT_TRANSLATE_NOOP("ProcedureTerms", "Turn a case into another kind")},
    {Action::FollowVersion, QT_TRANSLATE_NOOP("ProcedureTerms", "Move a case to another version")},
    {Action::NameReaders, QT_TRANSLATE_NOOP("ProcedureTerms", "Name readers")},
    {Action::KeepPoints, QT_TRANSLATE_NOOP("ProcedureTerms", "Split into points, and weigh them")},
    {Action::SendLetter, QT_TRANSLATE_NOOP("ProcedureTerms", "Send other letters")},
    {Action::RecordPost, QT_TRANSLATE_NOOP("ProcedureTerms", "Record incoming post")},
    {Action::LookUpStatus, QT_TRANSLATE_NOOP("ProcedureTerms", "Look up a status")},
    {Action::SeeReadings, QT_TRANSLATE_NOOP("ProcedureTerms", "See who read a case")},
    {Action::KeepAccounts, QT_TRANSLATE_NOOP("ProcedureTerms", "Keep accounts")},
    {Action::KeepOffice, QT_TRANSLATE_NOOP("ProcedureTerms", "Keep the office")},
    {Action::KeepBackups, QT_TRANSLATE_NOOP("ProcedureTerms", "Keep backups")},
}};

constexpr std::array<Called<LetterPart>, 6> letterParts{{
    {LetterPart::Decision, QT_TRANSLATE_NOOP("ProcedureTerms", "the decision")},
    {LetterPart::Reasons, QT_TRANSLATE_NOOP("ProcedureTerms", "the reasons")},
    {LetterPart::Remedy, QT_TRANSLATE_NOOP("ProcedureTerms", "what is put right")},
    {LetterPart::Outstanding, QT_TRANSLATE_NOOP("ProcedureTerms", "what is still to be done, each with its day")},
    {LetterPart::Further, QT_TRANSLATE_NOOP("ProcedureTerms", "how to go further")},
    {LetterPart::ExternalBody, QT_TRANSLATE_NOOP("ProcedureTerms", "after the last round, where else to turn")},
}};

/** Those of the letters; any other stays its two letters. */
constexpr std::array<std::pair<const char*, const char*>, 5> languages{{
    {"en", QT_TRANSLATE_NOOP("ProcedureTerms", "English")},
    {"vi", QT_TRANSLATE_NOOP("ProcedureTerms", "Vietnamese")},
    {"ms", QT_TRANSLATE_NOOP("ProcedureTerms", "Malay")},
    {"id", QT_TRANSLATE_NOOP("ProcedureTerms", "Indonesian")},
    {"fa", QT_TRANSLATE_NOOP("ProcedureTerms", "Persian")},
}};

} // namespace

QString of(Stage stage)
{
    return wordsIn(stages, stage);
}

QString of(Gate gate)
{
    return wordsIn(gates, gate);
}

QString of(ItemKind kind)
{
    return wordsIn(itemKinds, kind);
}

QString of(ClockKind clock)
{
    return wordsIn(clockKinds, clock);
}

QString of(Severity severity)
{
    return wordsIn(severities, severity);
}

QString of(Channel channel)
{
    return wordsIn(channels, channel);
}

QString of(NoticeTrigger trigger)
{
    return wordsIn(noticeTriggers, trigger);
}

QString of(NoticeReader reader)
{
    return wordsIn(noticeReaders, reader);
}

QString of(NoticeWay way)
{
    return wordsIn(noticeWaies, way);
}

QString of(Role role)
{
    return wordsIn(roles, role);
}

QString of(Action action)
{
    return wordsIn(actions, action);
}

QString of(LetterPart part)
{
    return wordsIn(letterParts, part);
}

QString of(const Limit& limit)
{
    switch (limit.unit) {
    case LimitUnit::Hours:
        return limit.count == 1 ? Term::tr("1 hour") : Term::tr("%1 hours").arg(limit.count);
    case LimitUnit::WorkingHours:
        return limit.count == 1 ? Term::tr("1 working hour") : Term::tr("%1 working hours").arg(limit.count);
    case LimitUnit::Days:
        return limit.count == 1 ? Term::tr("1 day") : Term::tr("%1 days").arg(limit.count);
    case LimitUnit::WorkingDays:
        return limit.count == 1 ? Term::tr("1 working day") : Term::tr("%1 working days").arg(limit.count);
    }
    return {};
}

QString ofLanguage(const QString& code)
{
    for (const auto& [known, words] : languages) {
        if (code == QLatin1String(known)) {
            return Term::tr(words);
        }
    }
    return code;
}

QString listed(const QStringList& words)
{
    return words.join(Term::tr(", ", "between the words of a list"));
}

} // namespace redress::term
