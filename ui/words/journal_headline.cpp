#include "ui/words/journal_words.h"

#include "ui/words/case_words.h"
#include "ui/words/clock_words.h"
#include "ui/words/procedure_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

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
        return member ? member->name : Journal::tr("somebody unknown");
    }
    [[nodiscard]] QString nameOfDepartment(DepartmentId id) const
    {
        const Department* department = office.department(id);
        return department ? department->name : Journal::tr("a department unknown");
    }
    [[nodiscard]] QString nameOfRemedy(RemedyId id) const
    {
        const auto found = std::ranges::find(office.remedies, id, &ExternalRemedy::id);
        return found == office.remedies.end() ? Journal::tr("an outside body") : apart(found->name);
    }
    [[nodiscard]] static QString wordOfChoice(const Choice* choice, const QString& id)
    {
        return choice ? wordOf(choice->words) : id;
    }
    [[nodiscard]] QString full(Moment moment) const { return fullMoment(moment, zone); }
    [[nodiscard]] static QString withNumber(const QString& words, RegisterNumber number)
    {
        return number.isNone() ? words : Journal::tr("%1, number %2 in the register").arg(words, isolate(textOf(number)));
    }

    QString operator()(const happened::CaseRegistered& event) const
    {
        return Journal::tr("Registered as %1 (%2), received %3")
            .arg(isolate(event.reference), wordOf(event.intake.channel), full(event.intake.received));
    }
    QString operator()(const happened::CaseAssigned& event) const
    {
        if (event.assignee.isNone()) {
            return Journal::tr("Given back: nobody has it");
        }
        const QString name = nameOfMember(event.assignee);
        return event.assignee == happening.actor ? Journal::tr("Taken by %1").arg(name)
                                                 : Journal::tr("Assigned to %1").arg(name);
    }
    QString operator()(const happened::ContentConfirmed&) const
    {
        return Journal::tr("Read back, and confirmed by the complainant");
    }
    QString operator()(const happened::CaseClassified& event) const
    {
        const Classification& to = event.classification;
        QStringList parts{wordOfChoice(procedure.category(to.category), to.category)};
        parts.append(Journal::tr("severity: %1").arg(wordOf(to.severity)));
        if (!to.product.isEmpty()) {
            parts.append(to.product);
        }
        if (to.complex) {
            parts.append(Journal::tr("complex"));
        }
        parts.removeAll(QString());
        return Journal::tr("Classified: %1").arg(parts.join(u" · "_s));
    }
    QString operator()(const happened::CaseAccepted&) const { return Journal::tr("Accepted"); }
    QString operator()(const happened::CaseRefused& event) const
    {
        const QString& ground = event.refusal.ground;
        return Journal::tr("Refused: %1").arg(wordOfChoice(procedure.ground(ground), ground));
    }
    QString operator()(const happened::HandedOver& event) const
    {
        return Journal::tr("Handed to %1, due %2").arg(nameOfDepartment(event.department), full(event.due));
    }
    QString operator()(const happened::HandOffAccepted& event) const
    {
        return Journal::tr("Hand-off %1 accepted").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffAnswered& event) const
    {
        return Journal::tr("Hand-off %1 answered").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffReturned& event) const
    {
        return Journal::tr("Hand-off %1 returned").arg(event.handOff.value);
    }
    QString operator()(const happened::LetterDrafted& event) const
    {
        return Journal::tr("Letter %1 written, in %2").arg(event.letter.value).arg(languageWord(event.language));
    }
    QString operator()(const happened::PlainLetterDrafted& event) const
    {
        return Journal::tr("Letter %1 written, in %2").arg(event.letter.value).arg(languageWord(event.language));
    }
    QString operator()(const happened::LetterSubmittedToAny& event) const
    {
        return Journal::tr("Letter %1 laid before the manager").arg(event.letter.value);
    }
    QString operator()(const happened::LetterSubmitted& event) const
    {
        return event.to.isNone()
                   ? Journal::tr("Letter %1 laid before the manager").arg(event.letter.value)
                   : Journal::tr("Letter %1 laid before %2").arg(event.letter.value).arg(nameOfMember(event.to));
    }
    QString operator()(const happened::LetterReturned& event) const
    {
        return Journal::tr("Letter %1 returned to be changed").arg(event.letter.value);
    }
    QString operator()(const happened::LetterSignedUnnumbered& event) const
    {
        return Journal::tr("Letter %1 signed").arg(event.letter.value);
    }
    QString operator()(const happened::LetterSigned& event) const
    {
        QString words = Journal::tr("Letter %1 signed").arg(event.letter.value);
        if (!event.signedFor.isNone()) {
            words = Journal::tr("Letter %1 signed for %2").arg(event.letter.value).arg(nameOfMember(event.signedFor));
        }
        return event.number == 0 ? words : withNumber(words, {event.year, event.number});
    }
    QString operator()(const happened::LetterIssued& event) const
    {
        return withNumber(Journal::tr("Paper %1 made out at the counter").arg(event.letter.value),
                          {event.year, event.number});
    }
    QString operator()(const happened::LetterRevised& event) const
    {
        return Journal::tr("Letter %1 is a draft again, its signature is void").arg(event.letter.value);
    }
    QString operator()(const happened::LetterDropped& event) const
    {
        return Journal::tr("Letter %1 given up").arg(event.letter.value);
    }
    QString operator()(const happened::LetterSent& event) const
    {
        return Journal::tr("Letter %1 sent: %2, %3").arg(event.letter.value).arg(wordOf(event.way), full(event.at));
    }
    QString operator()(const happened::LetterCameBack& event) const
    {
        return Journal::tr("Letter %1 came back with the post, %2").arg(event.letter.value).arg(full(event.at));
    }
    QString operator()(const happened::LetterAnswered& event) const
    {
        return Journal::tr("Letter %1 answered: %2, %3")
            .arg(event.letter.value)
            .arg(wordOf(event.way), full(event.received));
    }
    QString operator()(const happened::CopyAttached& event) const
    {
        return Journal::tr("Copy of letter %1 came back: paper %2").arg(event.letter.value).arg(event.paper.value);
    }
    QString operator()(const happened::PostRecorded& event) const
    {
        return withNumber(Journal::tr("Post came in from %1, %2").arg(apart(event.sender), full(event.received)),
                          {event.year, event.number});
    }
    QString operator()(const happened::PointRaised& event) const
    {
        return Journal::tr("Point %1 of the complaint").arg(event.point.value);
    }
    QString operator()(const happened::PointReworded& event) const
    {
        return Journal::tr("Point %1 put in other words").arg(event.point.value);
    }
    QString operator()(const happened::PointDropped& event) const
    {
        return Journal::tr("Point %1 dropped").arg(event.point.value);
    }
    QString operator()(const happened::PointWeighed& event) const
    {
        return Journal::tr("Point %1: %2").arg(event.point.value).arg(wordOf(event.finding));
    }
    QString operator()(const happened::ReplyGiven& event) const
    {
        if (event.letter.isNone()) {
            return Journal::tr("Reply given: %1, %2").arg(wordOf(event.way), full(event.given));
        }
        return Journal::tr("Letter %1 sent: %2, %3")
            .arg(event.letter.value)
            .arg(wordOf(event.way), full(event.given));
    }
    QString operator()(const happened::DecisionRecorded& event) const
    {
        return Journal::tr("The complainant's decision: %1").arg(wordOf(event.decision));
    }
    QString operator()(const happened::SettledOnTheSpot&) const
    {
        return Journal::tr("Settled on the spot, both sides agreeing");
    }
    QString operator()(const happened::CaseClosed& event) const
    {
        return Journal::tr("Closed: %1").arg(wordOf(event.outcome));
    }
    QString operator()(const happened::CaseReopened& event) const
    {
        return Journal::tr("Reopened on a request of %1").arg(full(event.received));
    }
    QString operator()(const happened::NoteAdded&) const { return Journal::tr("Note"); }
    QString operator()(const happened::StandingSet& event) const
    {
        return Journal::tr("The complainant: %1").arg(wordOf(event.standing));
    }
    QString operator()(const happened::RepresentativeNamed& event) const
    {
        return event.representative.isNone() ? Journal::tr("The complainant speaks in person again")
                                             : Journal::tr("Represented by %1").arg(apart(event.representative.name));
    }
    QString operator()(const happened::FieldCorrected& event) const
    {
        return Journal::tr("Put right: %1").arg(wordOf(event.field));
    }
    QString operator()(const happened::CallRecorded& event) const
    {
        QStringList parts{full(event.at)};
        if (!event.number.isEmpty()) {
            parts.append(isolate(event.number));
        }
        if (event.incoming) {
            return Journal::tr("The complainant called, %1").arg(parts.join(u" · "_s));
        }
        parts.prepend(wordOf(event.outcome));
        return Journal::tr("Called the complainant: %1").arg(parts.join(u" · "_s));
    }
    QString operator()(const happened::EntryStruck&) const { return Journal::tr("An entry was struck"); }
    QString operator()(const happened::InformationAsked&) const
    {
        return Journal::tr("Asked the complainant for more");
    }
    QString operator()(const happened::InformationReceived& event) const
    {
        return Journal::tr("What was asked for came, %1").arg(full(event.received));
    }
    QString operator()(const happened::InformationWithdrawn&) const { return Journal::tr("A question was withdrawn"); }
    QString operator()(const happened::CaseWithdrawn& event) const
    {
        return Journal::tr("Withdrawn by the complainant, %1").arg(full(event.received));
    }
    QString operator()(const happened::PaperAdded& event) const
    {
        return Journal::tr("%1 added: %2").arg(wordOf(event.evidence), apart(event.name));
    }
    QString operator()(const happened::PaperWithdrawn& event) const
    {
        return event.withdrawn ? Journal::tr("A paper was taken off") : Journal::tr("A paper was put back");
    }
    QString operator()(const happened::CaseLinked& event) const
    {
        return Journal::tr("Linked: %1, %2").arg(wordOf(event.linkKind), isolate(event.reference));
    }
    QString operator()(const happened::CaseUnlinked&) const { return Journal::tr("A link was taken off"); }
    QString operator()(const happened::HandOffTakenBack& event) const
    {
        return Journal::tr("Hand-off %1 taken back").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffTransferred& event) const
    {
        return Journal::tr("Hand-off %1 passed on to %2")
            .arg(event.handOff.value)
            .arg(nameOfDepartment(event.department));
    }
    QString operator()(const happened::HandOffEscalated& event) const
    {
        return Journal::tr("Hand-off %1 laid before %2").arg(event.handOff.value).arg(nameOfMember(event.to));
    }
    QString operator()(const happened::HandOffAnsweredOnBehalf& event) const
    {
        return Journal::tr("Hand-off %1 answered on paper by %2")
            .arg(event.handOff.value)
            .arg(apart(event.answeredBy));
    }
    QString operator()(const happened::LimitExtended& event) const
    {
        const auto& limit = procedure.roundRule(1).limit;
        return limit ? Journal::tr("The limit was extended by %1").arg(limitInWords({event.count, limit->unit}))
                     : Journal::tr("The limit was extended");
    }
    QString operator()(const happened::CaseEscalated& event) const
    {
        return Journal::tr("Laid before %1").arg(nameOfMember(event.to));
    }
    QString operator()(const happened::CaseAcknowledged& event) const
    {
        return Journal::tr("A first answer was given on %1 (%2)").arg(full(event.at), wordOf(event.way));
    }
    QString operator()(const happened::CaseNoted&) const { return Journal::tr("Taken note of"); }
    QString operator()(const happened::ClocksPaused& event) const
    {
        return Journal::tr("Clocks paused from %1: %2").arg(full(event.from), pauseWord(procedure, event.reason));
    }
    QString operator()(const happened::ClocksResumed& event) const
    {
        return Journal::tr("Clocks run again from %1").arg(full(event.until));
    }
    QString operator()(const happened::ClockExtended& event) const
    {
        const Extension extension{1, event.count, {}, {}, {}, event.clock, event.stage};
        const bool ofStage = event.clock == ClockKind::Stage;
        return Journal::tr("Extended by %1: %2")
            .arg(extensionInWords(Case{}, procedure, extension), ofStage ? wordOf(event.stage) : wordOf(event.clock));
    }
    QString operator()(const happened::DueMoved& event) const
    {
        const QString why = event.because == u"calendar"_s ? Journal::tr("The calendar changed")
                                                           : Journal::tr("The procedure changed");
        if (event.wasDue == event.isDue && event.before == event.after) {
            return Journal::tr("%1: a later limit of the case moved").arg(why);
        }
        if (!event.isDue) {
            return Journal::tr("%1: no longer due").arg(why);
        }
        return event.wasDue ? Journal::tr("%1: due %2, until now %3").arg(why, full(event.after), full(event.before))
                            : Journal::tr("%1: due %2 now").arg(why, full(event.after));
    }
    QString operator()(const happened::EscalatedByClock& event) const
    {
        return Journal::tr("Laid before %1 by the clock, due %2").arg(nameOfMember(event.to), full(event.due));
    }
    QString operator()(const happened::HandOffEscalatedByClock& event) const
    {
        return Journal::tr("Hand-off %1 laid before %2 by the clock, due %3")
            .arg(event.handOff.value)
            .arg(nameOfMember(event.to), full(event.due));
    }
    QString operator()(const happened::PromiseMade& event) const
    {
        const QString made =
            Journal::tr("%1 for %2").arg(wordOf(event.promiseKind), full(event.due));
        return event.owner == happening.actor ? made
                                              : Journal::tr("%1, kept by %2").arg(made, nameOfMember(event.owner));
    }
    QString operator()(const happened::PromiseSettled& event) const
    {
        return event.state == PromiseState::Kept ? Journal::tr("Promise %1 was kept").arg(event.promise.value)
                                                 : Journal::tr("Promise %1 was not kept").arg(event.promise.value);
    }
    QString operator()(const happened::PromiseMoved& event) const
    {
        return Journal::tr("Promise %1 moved to %2").arg(event.promise.value).arg(full(event.due));
    }
    QString operator()(const happened::NoticeOwed& event) const
    {
        const QString owed = Journal::tr("Notice %1 is owed: %2").arg(event.notice.value).arg(wordOf(event.way));
        return event.address.isEmpty() ? owed : Journal::tr("%1 to %2").arg(owed, apart(event.address));
    }
    QString operator()(const happened::NoticeSent& event) const
    {
        return Journal::tr("Notice %1 sent on %2").arg(event.notice.value).arg(full(event.at));
    }
    QString operator()(const happened::NoticeDropped& event) const
    {
        return Journal::tr("Notice %1 is not sent").arg(event.notice.value);
    }
    QString operator()(const happened::ItemFilled& event) const
    {
        const Item* item = procedure.item(event.item);
        const QString word = item != nullptr ? wordOf(item->words) : event.item;
        if (item != nullptr && item->kind == ItemKind::Tick) {
            return event.value.isEmpty() ? Journal::tr("No longer ticked: %1").arg(word)
                                         : Journal::tr("Ticked: %1").arg(word);
        }
        return event.value.isEmpty() ? Journal::tr("Emptied: %1").arg(word) : Journal::tr("Filled in: %1").arg(word);
    }
    QString operator()(const happened::CaseAssessed& event) const
    {
        return Journal::tr("Assessed: %1").arg(wordOf(event.finding));
    }
    QString operator()(const happened::OtherPersonWaived&) const
    {
        return Journal::tr("The same person may assess this round");
    }
    QString operator()(const happened::LastRoundRejected& event) const
    {
        return Journal::tr("The last answer was not accepted, %1").arg(full(event.received));
    }
    QString operator()(const happened::RemediesTold& event) const
    {
        QStringList bodies;
        for (const QString& id : event.remedies.split(u',', Qt::SkipEmptyParts)) {
            bodies.append(nameOfRemedy(RemedyId{id.toLongLong()}));
        }
        return Journal::tr("Told where else to go, %1 (%2): %3")
            .arg(full(event.at), wordOf(event.way), bodies.join(u", "_s));
    }
    QString operator()(const happened::CaseReferred& event) const
    {
        return Journal::tr("Referred to %1, %2").arg(nameOfRemedy(event.remedy), full(event.at));
    }
    QString operator()(const happened::ProcedureChanged& event) const
    {
        const auto now = office.procedure(event.procedure, event.procedureVersion);
        const QString name = now ? kindWord(*now) : event.procedure;
        return event.startsAgain ? Journal::tr("Turned into: %1").arg(name)
                                 : Journal::tr("Follows version %1 of its procedure").arg(event.procedureVersion);
    }
    QString operator()(const happened::ReadersNamed& event) const
    {
        QStringList names;
        for (const QString& one : event.readers.split(u',', Qt::SkipEmptyParts)) {
            names.append(nameOfMember(StaffId{one.toLongLong()}));
        }
        return names.isEmpty() ? Journal::tr("Open again to all whose work it is")
                               : Journal::tr("Only for %1").arg(names.join(u", "_s));
    }
};

} // namespace

QString headlineOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                   const QTimeZone& zone)
{
    return std::visit(Headline{happening, office, procedure, zone}, happening.event);
}

} // namespace redress
