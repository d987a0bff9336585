#include "ui/words/journal_words.h"

#include "ui/words/case_words.h"
#include "ui/words/clock_words.h"
#include "ui/words/procedure_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

/** Says what happened, one answer a kind. */
struct Headline
{
    const CaseHappening& happening;
    const Office& office;
    const Procedure& procedure;
    const QTimeZone& zone;

    [[nodiscard]] QString nameOfMember(StaffId id) const
    {
        const Staff* member = office.member(id);
        return member ? member->name : tr("somebody unknown");
    }
    [[nodiscard]] QString nameOfDepartment(DepartmentId id) const
    {
        const Department* department = office.department(id);
        return department ? department->name : tr("a department unknown");
    }
    [[nodiscard]] QString nameOfRemedy(RemedyId id) const
    {
        const auto found = std::ranges::find(office.remedies, id, &ExternalRemedy::id);
        return found == office.remedies.end() ? tr("an outside body") : apart(found->name);
    }
    [[nodiscard]] static QString wordOfChoice(const Choice* choice, const QString& id)
    {
        return choice ? wordOf(choice->words) : id;
    }
    [[nodiscard]] QString full(Moment moment) const { return fullMoment(moment, zone); }

    QString operator()(const happened::CaseRegistered& event) const
    {
        return tr("Registered as %1 (%2), received %3")
            .arg(isolate(event.reference), wordOf(event.intake.channel), full(event.intake.received));
    }
    QString operator()(const happened::CaseAssigned& event) const
    {
        if (event.assignee.isNone()) {
            return tr("Given back: nobody has it");
        }
        const QString name = nameOfMember(event.assignee);
        return event.assignee == happening.actor ? tr("Taken by %1").arg(name) : tr("Assigned to %1").arg(name);
    }
    QString operator()(const happened::ContentConfirmed&) const
    {
        return tr("Read back, and confirmed by the complainant");
    }
    QString operator()(const happened::CaseClassified& event) const
    {
        const Classification& to = event.classification;
        QStringList parts{wordOfChoice(procedure.category(to.category), to.category)};
        parts.append(tr("severity: %1").arg(wordOf(to.severity)));
        if (!to.product.isEmpty()) {
            parts.append(to.product);
        }
        if (to.complex) {
            parts.append(tr("complex"));
        }
        parts.removeAll(QString());
        return tr("Classified: %1").arg(parts.join(u" · "_s));
    }
    QString operator()(const happened::CaseAccepted&) const { return tr("Accepted"); }
    QString operator()(const happened::CaseRefused& event) const
    {
        const QString& ground = event.refusal.ground;
        return tr("Refused: %1").arg(wordOfChoice(procedure.ground(ground), ground));
    }
    QString operator()(const happened::HandedOver& event) const
    {
        return tr("Handed to %1, due %2").arg(nameOfDepartment(event.department), full(event.due));
    }
    QString operator()(const happened::HandOffAccepted& event) const
    {
        return tr("Hand-off %1 accepted").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffAnswered& event) const
    {
        return tr("Hand-off %1 answered").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffReturned& event) const
    {
        return tr("Hand-off %1 returned").arg(event.handOff.value);
    }
    QString operator()(const happened::LetterDrafted& event) const
    {
        return tr("Letter %1 written, in %2").arg(event.letter.value).arg(languageWord(event.language));
    }
    QString operator()(const happened::LetterSubmitted& event) const
    {
        return tr("Letter %1 laid before the manager").arg(event.letter.value);
    }
    QString operator()(const happened::LetterReturned& event) const
    {
        return tr("Letter %1 returned to be changed").arg(event.letter.value);
    }
    QString operator()(const happened::LetterSigned& event) const
    {
        return tr("Letter %1 signed").arg(event.letter.value);
    }
    QString operator()(const happened::ReplyGiven& event) const
    {
        if (event.letter.isNone()) {
            return tr("Reply given: %1, %2").arg(wordOf(event.way), full(event.given));
        }
        return tr("Letter %1 sent: %2, %3").arg(event.letter.value).arg(wordOf(event.way), full(event.given));
    }
    QString operator()(const happened::DecisionRecorded& event) const
    {
        return tr("The complainant's decision: %1").arg(wordOf(event.decision));
    }
    QString operator()(const happened::SettledOnTheSpot&) const
    {
        return tr("Settled on the spot, both sides agreeing");
    }
    QString operator()(const happened::CaseClosed& event) const
    {
        return tr("Closed: %1").arg(wordOf(event.outcome));
    }
    QString operator()(const happened::CaseReopened& event) const
    {
        return tr("Reopened on a request of %1").arg(full(event.received));
    }
    QString operator()(const happened::NoteAdded&) const { return tr("Note"); }
    QString operator()(const happened::StandingSet& event) const
    {
        return tr("The complainant: %1").arg(wordOf(event.standing));
    }
    QString operator()(const happened::RepresentativeNamed& event) const
    {
        return event.representative.isNone() ? tr("The complainant speaks in person again")
                                             : tr("Represented by %1").arg(apart(event.representative.name));
    }
    QString operator()(const happened::FieldCorrected& event) const
    {
        return tr("Put right: %1").arg(wordOf(event.field));
    }
    QString operator()(const happened::CallRecorded& event) const
    {
        QStringList parts{full(event.at)};
        if (!event.number.isEmpty()) {
            parts.append(isolate(event.number));
        }
        if (event.incoming) {
            return tr("The complainant called, %1").arg(parts.join(u" · "_s));
        }
        parts.prepend(wordOf(event.outcome));
        return tr("Called the complainant: %1").arg(parts.join(u" · "_s));
    }
    QString operator()(const happened::EntryStruck&) const { return tr("An entry was struck"); }
    QString operator()(const happened::InformationAsked&) const { return tr("Asked the complainant for more"); }
    QString operator()(const happened::InformationReceived& event) const
    {
        return tr("What was asked for came, %1").arg(full(event.received));
    }
    QString operator()(const happened::InformationWithdrawn&) const { return tr("A question was withdrawn"); }
    QString operator()(const happened::CaseWithdrawn& event) const
    {
        return tr("Withdrawn by the complainant, %1").arg(full(event.received));
    }
    QString operator()(const happened::PaperAdded& event) const
    {
        return tr("%1 added: %2").arg(wordOf(event.evidence), apart(event.name));
    }
    QString operator()(const happened::PaperWithdrawn& event) const
    {
        return event.withdrawn ? tr("A paper was taken off") : tr("A paper was put back");
    }
    QString operator()(const happened::CaseLinked& event) const
    {
        return tr("Linked: %1, %2").arg(wordOf(event.linkKind), isolate(event.reference));
    }
    QString operator()(const happened::CaseUnlinked&) const { return tr("A link was taken off"); }
    QString operator()(const happened::HandOffTakenBack& event) const
    {
        return tr("Hand-off %1 taken back").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffTransferred& event) const
    {
        return tr("Hand-off %1 passed on to %2")
            .arg(event.handOff.value)
            .arg(nameOfDepartment(event.department));
    }
    QString operator()(const happened::HandOffEscalated& event) const
    {
        return tr("Hand-off %1 laid before %2").arg(event.handOff.value).arg(nameOfMember(event.to));
    }
    QString operator()(const happened::HandOffAnsweredOnBehalf& event) const
    {
        return tr("Hand-off %1 answered on paper by %2").arg(event.handOff.value).arg(apart(event.answeredBy));
    }
    QString operator()(const happened::LimitExtended& event) const
    {
        const auto& limit = procedure.roundRule(1).limit;
        return limit ? tr("The limit was extended by %1").arg(limitInWords({event.count, limit->unit}))
                     : tr("The limit was extended");
    }
    QString operator()(const happened::CaseEscalated& event) const
    {
        return tr("Laid before %1").arg(nameOfMember(event.to));
    }
    QString operator()(const happened::CaseAcknowledged& event) const
    {
        return tr("A first answer was given on %1 (%2)").arg(full(event.at), wordOf(event.way));
    }
    QString operator()(const happened::CaseNoted&) const { return tr("Taken note of"); }
    QString operator()(const happened::ClocksPaused& event) const
    {
        return tr("Clocks paused from %1: %2").arg(full(event.from), pauseWord(procedure, event.reason));
    }
    QString operator()(const happened::ClocksResumed& event) const
    {
        return tr("Clocks run again from %1").arg(full(event.until));
    }
    QString operator()(const happened::ClockExtended& event) const
    {
        const Extension extension{1, event.count, {}, {}, {}, event.clock, event.stage};
        const bool ofStage = event.clock == ClockKind::Stage;
        return tr("Extended by %1: %2")
            .arg(extensionInWords(Case{}, procedure, extension), ofStage ? wordOf(event.stage) : wordOf(event.clock));
    }
    QString operator()(const happened::DueMoved& event) const
    {
        const QString why = event.because == u"calendar"_s ? tr("The calendar changed") : tr("The procedure changed");
        if (!event.isDue) {
            return tr("%1: no longer due").arg(why);
        }
        return event.wasDue ? tr("%1: due %2, until now %3").arg(why, full(event.after), full(event.before))
                            : tr("%1: due %2 now").arg(why, full(event.after));
    }
    QString operator()(const happened::EscalatedByClock& event) const
    {
        return tr("Laid before %1 by the clock, due %2").arg(nameOfMember(event.to), full(event.due));
    }
    QString operator()(const happened::HandOffEscalatedByClock& event) const
    {
        return tr("Hand-off %1 laid before %2 by the clock, due %3")
            .arg(event.handOff.value)
            .arg(nameOfMember(event.to), full(event.due));
    }
    QString operator()(const happened::PromiseMade& event) const
    {
        const QString made =
            tr("%1 for %2").arg(wordOf(event.promiseKind), full(event.due));
        return event.owner == happening.actor ? made : tr("%1, kept by %2").arg(made, nameOfMember(event.owner));
    }
    QString operator()(const happened::PromiseSettled& event) const
    {
        return event.state == PromiseState::Kept ? tr("Promise %1 was kept").arg(event.promise.value)
                                                 : tr("Promise %1 was not kept").arg(event.promise.value);
    }
    QString operator()(const happened::PromiseMoved& event) const
    {
        return tr("Promise %1 moved to %2").arg(event.promise.value).arg(full(event.due));
    }
    QString operator()(const happened::NoticeOwed& event) const
    {
        const QString owed = tr("Notice %1 is owed: %2").arg(event.notice.value).arg(wordOf(event.way));
        return event.address.isEmpty() ? owed : tr("%1 to %2").arg(owed, apart(event.address));
    }
    QString operator()(const happened::NoticeSent& event) const
    {
        return tr("Notice %1 sent on %2").arg(event.notice.value).arg(full(event.at));
    }
    QString operator()(const happened::NoticeDropped& event) const
    {
        return tr("Notice %1 is not sent").arg(event.notice.value);
    }
    QString operator()(const happened::ItemFilled& event) const
    {
        const Item* item = procedure.item(event.item);
        const QString word = item != nullptr ? wordOf(item->words) : event.item;
        if (item != nullptr && item->kind == ItemKind::Tick) {
            return event.value.isEmpty() ? tr("No longer ticked: %1").arg(word) : tr("Ticked: %1").arg(word);
        }
        return event.value.isEmpty() ? tr("Emptied: %1").arg(word) : tr("Filled in: %1").arg(word);
    }
    QString operator()(const happened::CaseAssessed& event) const
    {
        return tr("Assessed: %1").arg(wordOf(event.finding));
    }
    QString operator()(const happened::OtherPersonWaived&) const
    {
        return tr("The same person may assess this round");
    }
    QString operator()(const happened::LastRoundRejected& event) const
    {
        return tr("The last answer was not accepted, %1").arg(full(event.received));
    }
    QString operator()(const happened::RemediesTold& event) const
    {
        QStringList bodies;
        for (const QString& id : event.remedies.split(u',', Qt::SkipEmptyParts)) {
            bodies.append(nameOfRemedy(RemedyId{id.toLongLong()}));
        }
        return tr("Told where else to go, %1 (%2): %3").arg(full(event.at), wordOf(event.way), bodies.join(u", "_s));
    }
    QString operator()(const happened::CaseReferred& event) const
    {
        return tr("Referred to %1, %2").arg(nameOfRemedy(event.remedy), full(event.at));
    }
    QString operator()(const happened::ProcedureChanged& event) const
    {
        const auto now = office.procedure(event.procedure, event.procedureVersion);
        const QString name = now ? kindWord(*now) : event.procedure;
        return event.startsAgain ? tr("Turned into: %1").arg(name)
                                 : tr("Follows version %1 of its procedure").arg(event.procedureVersion);
    }
    QString operator()(const happened::ReadersNamed& event) const
    {
        QStringList names;
        for (const QString& one : event.readers.split(u',', Qt::SkipEmptyParts)) {
            names.append(nameOfMember(StaffId{one.toLongLong()}));
        }
        return names.isEmpty() ? tr("Open again to all whose work it is")
                               : tr("Only for %1").arg(names.join(u", "_s));
    }
};

/** Lines of "caption: text", without those that have no text. */
QString captioned(std::initializer_list<std::pair<QString, QString>> parts)
{
    QStringList lines;
    for (const auto& [caption, text] : parts) {
        if (!text.isEmpty()) {
            lines.append(u"%1: %2"_s.arg(caption, text));
        }
    }
    return lines.join(u'\n');
}

struct Quote
{
    const Procedure& procedure;
    const QTimeZone& zone;

    /** What was or is empty is said to be so: a correction is read by both its values. */
    [[nodiscard]] QString wordsOrNone(CaseField field, const QString& value) const
    {
        const QString words = valueInWords(field, value, zone);
        return words.isEmpty() ? tr("nothing") : words;
    }

    QString operator()(const happened::CaseRegistered& event) const { return event.intake.subject; }
    QString operator()(const happened::ContentConfirmed& event) const { return event.remarks; }
    QString operator()(const happened::CaseRefused& event) const { return event.refusal.explanation; }
    QString operator()(const happened::HandedOver& event) const
    {
        const QString late = captioned({{tr("Why after the case's own due moment"), event.lateReason}});
        return late.isEmpty() ? event.instructions : event.instructions + u'\n' + late;
    }
    QString operator()(const happened::HandOffAnswered& event) const
    {
        return captioned({{tr("Cause"), event.cause}, {tr("Done"), event.done}});
    }
    QString operator()(const happened::HandOffReturned& event) const { return event.reason; }
    QString operator()(const happened::LetterReturned& event) const { return event.remarks; }
    QString operator()(const happened::ReplyGiven& event) const { return event.said; }
    QString operator()(const happened::DecisionRecorded& event) const { return event.words; }
    QString operator()(const happened::SettledOnTheSpot& event) const { return event.agreement; }
    QString operator()(const happened::CaseClosed& event) const
    {
        return captioned({{tr("Root cause"), event.rootCause}, {tr("Lesson"), event.lesson}});
    }
    QString operator()(const happened::CaseReopened& event) const { return event.reason; }
    QString operator()(const happened::NoteAdded& event) const { return event.text; }
    QString operator()(const happened::RepresentativeNamed& event) const
    {
        const Representative& one = event.representative;
        return captioned({{tr("By authority"), one.authority}, {tr("Phone"), one.phone}, {tr("E-mail"), one.email}});
    }
    QString operator()(const happened::FieldCorrected& event) const
    {
        return captioned({{tr("Before"), wordsOrNone(event.field, event.before)},
                          {tr("Now"), wordsOrNone(event.field, event.after)},
                          {tr("Why"), event.reason}});
    }
    QString operator()(const happened::CallRecorded& event) const { return event.said; }
    QString operator()(const happened::InformationAsked& event) const { return event.what; }
    QString operator()(const happened::InformationReceived& event) const { return event.what; }
    QString operator()(const happened::CaseWithdrawn& event) const { return event.words; }
    QString operator()(const happened::HandOffTakenBack& event) const { return event.reason; }
    QString operator()(const happened::HandOffTransferred& event) const { return event.reason; }
    QString operator()(const happened::HandOffEscalated& event) const { return event.reason; }
    QString operator()(const happened::HandOffAnsweredOnBehalf& event) const
    {
        return captioned({{tr("Cause"), event.cause}, {tr("Done"), event.done}});
    }
    QString operator()(const happened::LimitExtended& event) const { return event.reason; }
    QString operator()(const happened::CaseEscalated& event) const { return event.reason; }
    QString operator()(const happened::CaseAcknowledged& event) const { return event.said; }
    QString operator()(const happened::CaseNoted& event) const { return event.remarks; }
    QString operator()(const happened::ClocksPaused& event) const { return event.note; }
    QString operator()(const happened::ClockExtended& event) const { return event.reason; }
    QString operator()(const happened::PromiseMade& event) const { return event.what; }
    QString operator()(const happened::PromiseSettled& event) const { return event.outcome; }
    QString operator()(const happened::PromiseMoved& event) const { return event.reason; }
    QString operator()(const happened::NoticeOwed& event) const { return event.text; }
    QString operator()(const happened::NoticeDropped& event) const { return event.reason; }
    QString operator()(const happened::ItemFilled& event) const
    {
        const Item* item = procedure.item(event.item);
        if (item == nullptr) {
            return event.value;
        }
        return item->kind == ItemKind::Tick ? QString() : itemValueInWords(*item, event.value);
    }
    QString operator()(const happened::CaseAssessed& event) const { return event.conclusion; }
    QString operator()(const happened::OtherPersonWaived& event) const { return event.reason; }
    QString operator()(const happened::LastRoundRejected& event) const { return event.words; }
    QString operator()(const happened::CaseReferred& event) const { return event.words; }
    QString operator()(const happened::ProcedureChanged& event) const { return event.reason; }
    QString operator()(const happened::ReadersNamed& event) const { return event.reason; }
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }
};

struct EventTone
{
    look::Tone operator()(const happened::CaseRegistered&) const { return look::Tone::Accent; }
    look::Tone operator()(const happened::CaseReopened&) const { return look::Tone::Accent; }
    look::Tone operator()(const happened::ContentConfirmed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseAccepted&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseRefused&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::HandedOver&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::HandOffAnswered&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffReturned&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterSubmitted&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::LetterReturned&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterSigned&) const { return look::Tone::Signed; }
    look::Tone operator()(const happened::ReplyGiven&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::DecisionRecorded& event) const
    {
        return event.decision == Decision::Satisfied ? look::Tone::Done : look::Tone::Waiting;
    }
    look::Tone operator()(const happened::SettledOnTheSpot&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseClosed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffAnsweredOnBehalf&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffEscalated&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::CaseEscalated&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::InformationAsked&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::InformationReceived&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseWithdrawn&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LimitExtended&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::HandOffTakenBack&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::ClocksPaused&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::ClockExtended&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::EscalatedByClock&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::HandOffEscalatedByClock&) const { return look::Tone::Late; }
    look::Tone operator()(const happened::PromiseSettled& event) const
    {
        return event.state == PromiseState::Kept ? look::Tone::Done : look::Tone::Late;
    }
    look::Tone operator()(const happened::NoticeOwed&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::NoticeSent&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseAssessed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::LastRoundRejected&) const { return look::Tone::Refused; }
    template <class Other>
    look::Tone operator()(const Other&) const
    {
        return look::Tone::Plain;
    }
};

} // namespace

QString headlineOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                   const QTimeZone& zone)
{
    return std::visit(Headline{happening, office, procedure, zone}, happening.event);
}

QString quoteOf(const CaseEvent& event, const Procedure& procedure, const QTimeZone& zone)
{
    return std::visit(Quote{procedure, zone}, event);
}

QString strikeOf(const CaseHappening& struck, const QTimeZone& zone)
{
    const bool call = std::holds_alternative<happened::CallRecorded>(struck.event);
    return (call ? tr("Struck: the call of %1") : tr("Struck: the note of %1")).arg(fullMoment(struck.at, zone));
}

QString valueInWords(CaseField field, const QString& value, const QTimeZone& zone)
{
    switch (field) {
    case CaseField::Language:
        return languageWord(value);
    case CaseField::AnswerWay:
        return named<AnswerWay>(value) ? wordOf(*named<AnswerWay>(value)) : value;
    case CaseField::Channel:
        return named<Channel>(value) ? wordOf(*named<Channel>(value)) : value;
    case CaseField::Received:
        return fullMoment(Moment{value.toLongLong()}, zone);
    default:
        return value;
    }
}

QString sentenceOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                   const QTimeZone& zone)
{
    const QString headline = headlineOf(happening, office, procedure, zone);
    const QString quote = quoteOf(happening.event, procedure, zone).simplified();
    return quote.isEmpty() ? headline : u"%1: %2"_s.arg(headline, quote);
}

look::Tone toneOf(const CaseEvent& event)
{
    return std::visit(EventTone{}, event);
}

} // namespace redress
