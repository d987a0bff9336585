#include "app/cases/case_verbs.h"

#include "app/storage/case_store.h"
#include "app/storage/contents.h"
#include "app/storage/letter_store.h"
#include "app/storage/office_store.h"
#include "app/session/stamp_of.h"
#include "models/as_seen_by.h"
#include "models/reference.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr int shortHead = 16;

Refusal noSuchCase()
{
    return {u"case"_s, u"unknown"_s, Sentence::tr("There is no such case.")};
}

Refusal noProcedure()
{
    return {u"register"_s, u"no_procedure"_s,
            Sentence::tr("No procedure is in force in this register. An administrator adopts one.")};
}

Refusal noKind()
{
    return {u"kind"_s, u"unknown"_s, Sentence::tr("No procedure of this kind is in force. Choose another kind of case.")};
}

/** Null where it is not in force. */
std::shared_ptr<const Procedure> procedureFor(const Office& office, const RegisterAs& as)
{
    for (const auto& one : office.kindsInForce()) {
        if (as.kind.isEmpty() || one->id == as.kind) {
            return one;
        }
    }
    return nullptr;
}

/** As this person may see it. */
CaseView viewOf(Database& database, const Office& office, const Case& complaint,
                std::shared_ptr<const Procedure> procedure, const Actor& viewer)
{
    CaseView view;
    view.complaint = asSeenBy(complaint, *procedure, viewer);
    view.clocks = runningClocks(complaint, *procedure, *office.calendar);
    view.due = dueOfCase(complaint, *procedure, *office.calendar);
    view.journal = asSeenBy(readHappenings(database, complaint.id), complaint, *procedure, viewer);
    view.procedure = std::move(procedure);
    view.linkedFrom = asSeenBy(readLinksTo(database, complaint.id), complaint, viewer);
    return view;
}

template <class... Kinds, class Variant>
bool isOneOf(const Variant& one)
{
    return (std::holds_alternative<Kinds>(one) || ...);
}

/** What adds to a case, or what a clock or a calendar did, changes nothing that somebody could be deciding on. */
bool neverClashes(const CaseEvent& event)
{
    using namespace happened;
    return isOneOf<NoteAdded, CallRecorded, PaperAdded, EntryStruck, NoticeOwed, NoticeSent, NoticeDropped, PostRecorded,
                   CopyAttached, LetterAnswered, LetterCameBack, DueMoved, EscalatedByClock, HandOffEscalatedByClock>(event);
}

/** What somebody else did since that stands in the command's way; none where it can be decided again. */
std::optional<Refusal> conflict(Database& database, const Office& office, const Case& complaint, int seenVersion,
                                const CaseCommand& command)
{
    if (seenVersion > complaint.version) {
        return Refusal{u"case"_s, u"changed_by_another"_s,
                       Sentence::tr("The register no longer holds all that you saw of this case. You see it as it is "
                                    "now; what you typed is still here. Look at both and decide again.")};
    }
    const QStringList mine = topicsOf(command);
    for (const CaseHappening& happening : readHappenings(database, complaint.id, seenVersion)) {
        if (neverClashes(happening.event)) {
            continue;
        }
        const bool same = std::ranges::any_of(topicsOf(happening.event),
                                              [&](const QString& topic) { return mine.contains(topic); });
        if (same || asksAgainAfterAnyChange(command)) {
            const Staff* other = office.member(happening.actor);
            return Refusal{u"case"_s, u"changed_by_another"_s,
                           Sentence::tr("%1 changed this case meanwhile. You see it as it is now; what you typed is "
                                        "still here. Look at both and decide again.")
                               .arg(other != nullptr ? other->name : Sentence::tr("Somebody"))};
        }
    }
    return std::nullopt;
}

/** The letter register's year begins where the office is. */
int yearOf(const Context& context)
{
    return context.calendar.dayOf(context.now).year();
}

Draws drawFor(Database& database, const Context& context)
{
    Draws draws;
    const int year = yearOf(context);
    draws.reference = makeReference(year, nextReferenceNumber(database, year));
    draws.statusCode = makeStatusCode(QRandomGenerator::system()->generate64());
    draws.postNumber = nextPostNumber(database, year);
    return draws;
}

/** What only the register knows of the things that a command names. */
void lookUp(Database& database, const Case& complaint, const CaseCommand& command, int year, Draws& draws)
{
    draws.journalHead = head(database).hash.first(shortHead);
    if (isOneOf<command::SignLetter, command::IssueLetter>(command)) {
        draws.letterNumber = nextLetterNumber(database, year);
    }
    if (isOneOf<command::RecordPost>(command)) {
        draws.postNumber = nextPostNumber(database, year);
    }
    if (const auto* link = std::get_if<command::LinkCase>(&command)) {
        if (const auto other = caseOfReference(database, link->reference)) {
            draws.linked = other->id;
            draws.linkedReference = other->reference;
        }
    }
    if (const auto* strike = std::get_if<command::StrikeEntry>(&command)) {
        for (const CaseHappening& happening : readHappenings(database, complaint.id, strike->version - 1)) {
            const bool strikes = std::holds_alternative<happened::NoteAdded>(happening.event) ||
                                 std::holds_alternative<happened::CallRecorded>(happening.event);
            if (happening.version == strike->version && strikes) {
                draws.entryAuthor = happening.actor;
            }
        }
    }
}

/** A paper whose bytes are not in the register would be a hole in the record. */
std::optional<Refusal> missingContent(Database& database, const CaseCommand& command)
{
    const auto* paper = std::get_if<command::AddPaper>(&command);
    if (paper == nullptr || sizeOfContent(database, paper->hash) == paper->size) {
        return std::nullopt;
    }
    return Refusal{u"file"_s, u"unknown"_s, Sentence::tr("The file is not in the register. Add it again.")};
}

/** Gives what `make` makes of a case with its office and procedure, to one who may read it. */
template <class T, class Make>
Result<T> readOpened(Database& database, const Actor& viewer, CaseId id, Make make)
{
    const auto complaint = readCase(database, id);
    const Office office = readOffice(database);
    const auto procedure = complaint ? office.procedure(complaint->procedure, complaint->procedureVersion) : nullptr;
    if (!procedure) {
        return noSuchCase();
    }
    const Context context{office, *procedure, *office.calendar, viewer, complaint->touched};
    if (const Refusals reasons = whyNot(context, *complaint, Action::ReadCase); !reasons.isEmpty()) {
        return reasons;
    }
    return make(office, *complaint, procedure);
}

/** Looks up what an act of unknown outcome has kept. */
std::optional<CaseId> caseOfAction(Database& database, const QString& key)
{
    const auto entries = entriesOfAction(database, key);
    return entries.isEmpty() ? std::nullopt : std::optional(caseOfStream(entries.first().stream));
}

} // namespace

Result<Registered> registerCase(Database& database, const Deed& deed, const Intake& intake,
                                const std::optional<command::SettleOnTheSpot>& settlement, const RegisterAs& as)
{
    return withWriteTransaction(database, [&]() -> Result<Registered> {
        if (const auto kept = caseOfAction(database, deed.key)) {
            const auto complaint = readCase(database, *kept);
            return Registered{complaint->id, complaint->reference, complaint->statusCode};
        }
        const Office office = readOffice(database);
        const auto procedure = procedureFor(office, as);
        if (!procedure) {
            return as.kind.isEmpty() ? noProcedure() : noKind();
        }
        Context context{office, *procedure, *office.calendar, deed.session.actor(), deed.at};
        context.draws = drawFor(database, context);
        Case complaint;
        complaint.id = nextCaseId(database);
        const auto registered = decide(context, complaint, command::RegisterCase{intake, as.severity});
        if (!registered) {
            return registered.refusals();
        }
        const Stamp stamp = stampOf(deed, office);
        complaint = recordCase(database, stamp, complaint, *registered, office);
        if (settlement) {
            const auto settled = decide(context, complaint, *settlement);
            if (!settled) {
                return settled.refusals();
            }
            complaint = recordCase(database, stamp, complaint, *settled, office);
        }
        return Registered{complaint.id, complaint.reference, complaint.statusCode};
    });
}

Result<CaseView> actOnCase(Database& database, const Deed& deed, CaseId id, int seenVersion,
                           const CaseCommand& command)
{
    return withWriteTransaction(database, [&]() -> Result<CaseView> {
        const auto complaint = readCase(database, id);
        const Office office = readOffice(database);
        const auto procedure =
            complaint ? office.procedure(complaint->procedure, complaint->procedureVersion) : nullptr;
        if (!procedure) {
            return noSuchCase();
        }
        const Actor actor = deed.session.actor();
        if (caseOfAction(database, deed.key)) {
            return viewOf(database, office, *complaint, procedure, actor);
        }
        // A desk whose clock is slow acts after what it sees, or nothing could follow a fast desk's signature.
        const Moment now = std::max(deed.at, complaint->touched);
        Context context{office, *procedure, *office.calendar, actor, now};
        context.draws.passwordProved = deed.passwordProved;
        lookUp(database, *complaint, command, yearOf(context), context.draws);
        const auto events = decide(context, *complaint, command);
        if (!events && events.refusal().field == u"actor"_s) {
            return events.refusals();
        }
        // Before what the change made impossible: who it was says more than "past its verification".
        if (const auto reason = conflict(database, office, *complaint, seenVersion, command)) {
            return *reason;
        }
        if (!events) {
            return events.refusals();
        }
        if (const auto missing = missingContent(database, command)) {
            return *missing;
        }
        const Case after = recordCase(database, stampOf(deed, office), *complaint, *events, office);
        return viewOf(database, office, after, office.procedure(after.procedure, after.procedureVersion), actor);
    });
}

Result<QList<Reading>> readingsOf(Database& database, const Actor& viewer, CaseId id)
{
    const Office office = readOffice(database);
    if (const Refusals outdated = whyOutdated(viewer, office); !outdated.isEmpty()) {
        return outdated;
    }
    if (reachOf(viewer.role, Action::SeeReadings) == Reach::None) {
        return Refusal{u"actor"_s, u"not_allowed"_s, Sentence::tr("Who read a case is shown to supervisors.")};
    }
    return readReadings(database, id);
}

Result<CaseView> viewCaseAsOf(Database& database, const Actor& viewer, CaseId id, Moment at)
{
    const ReadTransaction sameMoment(database);
    const auto present = readCase(database, id);
    const Office office = readOffice(database);
    QList<CaseHappening> journal = readHappenings(database, id);
    journal.removeIf([at](const CaseHappening& one) { return one.at > at; });
    if (present && journal.isEmpty()) {
        return Refusal{u"at"_s, u"too_early"_s, Sentence::tr("The case was not registered by then.")};
    }
    Case then;
    then.id = id;
    for (const CaseHappening& one : std::as_const(journal)) {
        then = apply(std::move(then), one);
    }
    const auto procedure = office.procedure(then.procedure, then.procedureVersion);
    if (!procedure) {
        return noSuchCase();
    }
    // Who may read it is asked of the case as it is now.
    const Context context{office, *procedure, *office.calendar, viewer, at};
    if (const Refusals reasons = whyNot(context, *present, Action::ReadCase); !reasons.isEmpty()) {
        return reasons;
    }
    const auto presentProcedure = office.procedure(present->procedure, present->procedureVersion);
    CaseView view = viewOf(database, office, then, procedure, viewer);
    view.complaint = asSeenBy(then, *present, *presentProcedure, viewer);
    view.journal = asSeenBy(journal, *present, *presentProcedure, viewer);
    return view;
}

Result<CaseView> viewCase(Database& database, const Actor& viewer, CaseId id)
{
    const ReadTransaction sameMoment(database);
    return readOpened<CaseView>(database, viewer, id,
                                [&](const Office& office, const Case& complaint, const auto& procedure) {
                                    return viewOf(database, office, complaint, procedure, viewer);
                                });
}

Result<JournalProof> journalProofOf(Database& database, const Actor& viewer, CaseId id)
{
    const ReadTransaction sameMoment(database);
    return readOpened<JournalProof>(database, viewer, id, [&](const Office&, const Case&, const auto&) {
        const JournalHead last = head(database);
        JournalProof proof{{}, last.sequence, last.hash};
        for (const JournalEntry& entry : readStream(database, streamOfCase(id))) {
            proof.entries.append({entry.sequence, entry.version, entry.hash});
        }
        return proof;
    });
}

} // namespace redress
