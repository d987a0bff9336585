#include "models/check_procedure.h"
#include "models/fold.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace redress::check {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

/** Whether the procedure ever sets this clock a limit. */
bool hasLimit(const Procedure& procedure, ClockKind clock)
{
    switch (clock) {
    case ClockKind::Acknowledgement:
        return procedure.acknowledgement.has_value();
    case ClockKind::Stage:
        return !procedure.stageLimits.isEmpty();
    case ClockKind::Round:
        return std::ranges::any_of(procedure.rounds,
                                   [](const RoundRule& one) { return one.limit.has_value(); }) ||
               std::ranges::any_of(procedure.routing,
                                   [](const RoutingRule& one) { return one.roundLimit.has_value(); });
    case ClockKind::Cap:
        return procedure.cap.has_value();
    case ClockKind::Silence:
        return procedure.silence.has_value();
    }
    return false;
}

void checkRounds(const Procedure& procedure, Faults& faults)
{
    const bool concludes = procedure.asksFor(Stage::Reply, Gate::Conclusion);
    if (std::ranges::any_of(procedure.rounds, &RoundRule::blind) && !concludes) {
        faults.add(
            u"rounds.each"_s, u"no_conclusion"_s,
            Sentence::tr("The earlier conclusion can only be hidden until the own one is recorded where "
                         "stages.reply requires the conclusion."));
    }
    if (procedure.rounds.first().otherPerson) {
        faults.add(u"rounds.each[0].other_person"_s, u"first_round"_s,
                   Sentence::tr("Nobody assessed before the first round."));
    }
    if (procedure.complexHasOnlyCap && !procedure.cap) {
        faults.add(u"rounds.complex_has_only_cap"_s, u"no_limit"_s,
                   Sentence::tr("There is no cap: complex cases would have no limit at all."));
    }
}

void checkPauses(const Procedure& procedure, Faults& faults)
{
    bool waits = false;
    for (qsizetype place = 0; place < procedure.pauseReasons.size(); ++place) {
        const PauseReason& reason = procedure.pauseReasons.at(place);
        const QString path = u"pauses[%1]"_s.arg(place);
        if (reason.stops.contains(ClockKind::Cap)) {
            faults.add(path + u".stops"_s, u"cap"_s, Sentence::tr("Nothing stops the cap."));
        } else if (std::ranges::none_of(reason.stops,
                                        [&](ClockKind one) { return hasLimit(procedure, one); })) {
            faults.add(path + u".stops"_s, u"stops_nothing"_s,
                       Sentence::tr("It stops no clock that this procedure has."));
        }
        if (reason.waitsForComplainant && std::exchange(waits, true)) {
            faults.add(path + u".waits_for_complainant"_s, u"twice"_s,
                       Sentence::tr("Another pause begins by itself already."));
        }
    }
}

void checkEscalations(const Procedure& procedure, Faults& faults)
{
    for (qsizetype place = 0; place < procedure.escalations.size(); ++place) {
        const EscalationRule& rule = procedure.escalations.at(place);
        if (rule.clock && !hasLimit(procedure, *rule.clock)) {
            faults.add(u"escalations[%1].clock"_s.arg(place), u"no_limit"_s,
                       Sentence::tr("This procedure sets this clock no limit."));
        }
        if (rule.id == u"reminder"_s || rule.id == u"silence"_s) {
            faults.add(u"escalations[%1].id"_s.arg(place), u"taken"_s,
                       Sentence::tr("This id is the program's own."));
        }
    }
}

bool comesTooLate(const std::optional<Limit>& reminder, const std::optional<Limit>& silence)
{
    return reminder && silence && reminder->unit == silence->unit && reminder->count >= silence->count;
}

/** The cases that a rule is meant for; what stands empty means all. */
struct Meant
{
    explicit Meant(const RoutingRule& rule) : categories(rule.categories.begin(), rule.categories.end())
    {
        for (const QString& product : rule.products) {
            products.insert(fold(product));
        }
        for (const Severity severity : rule.severities) {
            severities.insert(nameOf(severity));
        }
    }

    [[nodiscard]] bool takesAllOf(const Meant& later) const
    {
        const auto within = [](const QSet<QString>& few, const QSet<QString>& many) {
            return many.isEmpty() || (!few.isEmpty() && many.contains(few));
        };
        return within(later.categories, categories) && within(later.products, products) &&
               within(later.severities, severities);
    }

    QSet<QString> categories;
    QSet<QString> products;
    QSet<QString> severities;
};

void checkReach(const Procedure& procedure, Faults& faults)
{
    QList<Meant> before;
    for (const RoutingRule& rule : procedure.routing) {
        const Meant meant(rule);
        if (std::ranges::any_of(before, [&](const Meant& one) { return one.takesAllOf(meant); })) {
            faults.add(u"routing[%1]"_s.arg(before.size()), u"unreachable"_s,
                       Sentence::tr("No case comes here: a rule before it takes them all."));
        }
        before.append(meant);
    }
}

void checkRoute(const Procedure& procedure, qsizetype place, Faults& faults)
{
    const RoutingRule& rule = procedure.routing.at(place);
    const QString path = u"routing[%1]"_s.arg(place);
    if (rule.atRegistration && !rule.limit && !procedure.handOffLimit) {
        faults.add(
            path + u".at_registration"_s, u"no_limit"_s,
            Sentence::tr("A hand-off that nobody makes by hand needs a limit, here or as hand_off_limit."));
    }
    for (qsizetype told = 0; told < rule.notify.size(); ++told) {
        const auto notice = std::ranges::find(procedure.notices, rule.notify.at(told), &NoticeRule::id);
        if (notice != procedure.notices.end() && notice->on != NoticeTrigger::Routed) {
            faults.add(u"%1.notify[%2]"_s.arg(path).arg(told), u"wrong_trigger"_s,
                       Sentence::tr("A rule owes notices on routed; this one is owed on something else."));
        }
    }
}

/** Whether the registration hands over every case, also one of no category and no product. */
bool handsOverEveryCase(const Procedure& procedure)
{
    const auto takesAll = [&](Severity severity) {
        return std::ranges::any_of(procedure.routing, [&](const RoutingRule& rule) {
            const bool whateverItIs = rule.categories.isEmpty() && rule.products.isEmpty();
            return whateverItIs && (rule.severities.isEmpty() || rule.severities.contains(severity));
        });
    };
    return std::ranges::all_of(procedure.routing, &RoutingRule::atRegistration) &&
           std::ranges::all_of(Names<Severity>::all,
                               [&](const auto& entry) { return takesAll(entry.first); });
}

/** Why what the notice waits for can never happen; empty where it can. */
QString whyNeverOwed(const Procedure& procedure, const NoticeRule& rule)
{
    switch (rule.on) {
    case NoticeTrigger::Routed:
        return std::ranges::any_of(procedure.routing,
                                   [&](const RoutingRule& one) { return one.notify.contains(rule.id); })
                   ? QString()
                   : Sentence::tr("No routing rule names this notice.");
    case NoticeTrigger::Refused:
        return procedure.grounds.isEmpty() ? Sentence::tr("There are no grounds to refuse a case on.")
                                           : QString();
    case NoticeTrigger::Reminder:
        return procedure.reminder ? QString() : Sentence::tr("There is no reminder.");
    case NoticeTrigger::LastRoundRejected:
        return procedure.mostRounds ? QString()
                                    : Sentence::tr("There is no last round: rounds.most is missing.");
    case NoticeTrigger::Paused:
        return procedure.pauseReasons.isEmpty() ? Sentence::tr("There are no pauses.") : QString();
    default:
        return {};
    }
}

void checkNotice(const Procedure& procedure, qsizetype place, Faults& faults)
{
    const NoticeRule& rule = procedure.notices.at(place);
    const QString path = u"notices[%1]"_s.arg(place);
    if (const QString why = whyNeverOwed(procedure, rule); !why.isEmpty()) {
        faults.add(path + u".on"_s, u"never_owed"_s, why);
    }
    const bool outside = rule.to == NoticeReader::Complainant;
    const bool fits =
        outside ? !rule.ways.isEmpty() && !rule.ways.contains(NoticeWay::Note)
                : std::ranges::all_of(rule.ways, [](NoticeWay one) { return one == NoticeWay::Note; });
    if (!fits) {
        faults.add(path + u".ways"_s, u"wrong_way"_s,
                   outside ? Sentence::tr("A complainant is reached by sms, email, letter or phone.")
                           : Sentence::tr("Inside the house a notice is a note."));
    }
    if (rule.onlyRegistered && !outside) {
        faults.add(path + u".only_registered"_s, u"wrong_reader"_s,
                   Sentence::tr("Only a complainant registers an address."));
    }
}

} // namespace

void clocks(const Procedure& procedure, Faults& faults)
{
    checkRounds(procedure, faults);
    checkPauses(procedure, faults);
    checkEscalations(procedure, faults);
    if (comesTooLate(procedure.reminder, procedure.silence)) {
        faults.add(u"reminder"_s, u"too_late"_s,
                   Sentence::tr("The silence is over before anybody is reminded."));
    }
}

void routes(const Procedure& procedure, Faults& faults)
{
    checkReach(procedure, faults);
    static const QList<Gate> skipped{Gate::ReadBack, Gate::NoteTaken};
    for (qsizetype place = 0; place < procedure.routing.size(); ++place) {
        checkRoute(procedure, place, faults);
    }
    const bool skips = std::ranges::any_of(procedure.routing, &RoutingRule::atRegistration);
    for (const Gate gate : skips ? skipped : QList<Gate>()) {
        if (procedure.asksFor(Stage::Verification, gate)) {
            faults.add(u"stages.verification.requires"_s, u"skipped"_s,
                       Sentence::tr(
                           "A case that is handed over at registration skips verification: %1 cannot be met "
                           "there.")
                           .arg(nameOf(gate)));
        }
    }
    if (!procedure.onTheSpotChannels.isEmpty() && handsOverEveryCase(procedure)) {
        faults.add(
            u"on_the_spot"_s, u"never"_s,
            Sentence::tr("Every case is handed over at registration: none can be settled on the spot."));
    }
    for (qsizetype place = 0; place < procedure.notices.size(); ++place) {
        checkNotice(procedure, place, faults);
    }
}

} // namespace redress::check
