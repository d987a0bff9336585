#include "app/procedures/page_writer.h"
#include "app/procedures/procedure_terms.h"

#include <algorithm>

/** What the procedure rules: limits, rounds, pauses, routing, notices, escalations. */
namespace redress::writing {

using namespace Qt::StringLiterals;

namespace {

QString limitOr(const std::optional<Limit>& limit, const QString& otherwise)
{
    return limit ? term::of(*limit) : otherwise;
}

QString spanOf(const StageLimit& limit)
{
    return limit.first == limit.last
               ? term::of(limit.first)
               : PageWriter::tr("%1 to %2").arg(term::of(limit.first), term::of(limit.last));
}

template <class T>
QString wordsWithId(const PageWriter& page, const QList<T>& all, const QString& id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? id : page.in(found->words);
}

QString pauseInWords(const PauseReason& reason)
{
    QString text = PageWriter::tr("stops: %1").arg(term::all(reason.stops));
    if (reason.waitsForComplainant) {
        text +=
            u"; "_s + PageWriter::tr("begins when the complainant is asked for something, ends when it came");
    }
    return text;
}

QString roundInWords(const RoundRule& rule)
{
    QStringList facts{rule.limit
                          ? PageWriter::tr("%1 from its request until the reply").arg(term::of(*rule.limit))
                          : PageWriter::tr("no limit")};
    if (rule.otherPerson) {
        facts.append(PageWriter::tr("assessed by another person than before"));
    }
    if (rule.blind) {
        facts.append(PageWriter::tr("the earlier conclusion is hidden until the new one is recorded"));
    }
    return facts.join(u"; "_s);
}

QString conditionsOf(const PageWriter& page, const RoutingRule& rule)
{
    QStringList conditions;
    QStringList categories;
    for (const QString& id : rule.categories) {
        categories.append(wordsWithId(page, page.procedure.categories, id));
    }
    if (!categories.isEmpty()) {
        conditions.append(PageWriter::tr("category: %1").arg(term::listed(categories)));
    }
    if (!rule.products.isEmpty()) {
        conditions.append(PageWriter::tr("product with: %1").arg(term::listed(rule.products)));
    }
    if (!rule.severities.isEmpty()) {
        conditions.append(PageWriter::tr("severity: %1").arg(term::all(rule.severities)));
    }
    return conditions.isEmpty() ? PageWriter::tr("All others") : conditions.join(u"; "_s);
}

void route(PageWriter& page, const RoutingRule& rule)
{
    page.row(conditionsOf(page, rule),
             PageWriter::tr("to %1").arg(wordsWithId(page, page.procedure.duties, rule.duty)));
    if (rule.atRegistration) {
        page.point(PageWriter::tr("At once with the registration"));
    }
    if (const QString instructions = page.in(rule.instructions); !instructions.isEmpty()) {
        page.point(instructions);
    }
    if (rule.limit) {
        page.point(PageWriter::tr("The hand-off: %1").arg(term::of(*rule.limit)));
    }
    if (rule.roundLimit) {
        page.point(PageWriter::tr("The round: %1").arg(term::of(*rule.roundLimit)));
    }
    if (!rule.notify.isEmpty()) {
        page.point(PageWriter::tr("Notices owed: %1").arg(term::listed(rule.notify)));
    }
}

QString reachedBy(const NoticeRule& rule)
{
    QStringList facts{term::of(rule.to)};
    if (!rule.ways.isEmpty()) {
        facts.append(PageWriter::tr("by %1").arg(term::all(rule.ways)));
    }
    if (rule.onlyRegistered) {
        facts.append(PageWriter::tr("only to an address that was registered with the complaint"));
    }
    return facts.join(u"; "_s);
}

QString momentOf(const EscalationRule& rule)
{
    const QString clock = rule.clock ? term::of(*rule.clock) : PageWriter::tr("hand-off");
    if (!rule.distance) {
        return PageWriter::tr("When it is due: %1").arg(clock);
    }
    return (rule.before ? PageWriter::tr("%1 before it is due: %2")
                        : PageWriter::tr("%1 after it was due: %2"))
        .arg(term::of(*rule.distance), clock);
}

} // namespace

void limits(PageWriter& page)
{
    const Procedure& procedure = page.procedure;
    page.heading(PageWriter::tr("Time limits"));
    page.row(PageWriter::tr("Acknowledgement"),
             limitOr(procedure.acknowledgement, PageWriter::tr("no limit")));
    for (const StageLimit& one : procedure.stageLimits) {
        page.row(spanOf(one), term::of(one.limit));
    }
    page.row(PageWriter::tr("A hand-off"),
             limitOr(procedure.handOffLimit, PageWriter::tr("as it is agreed")));
    page.row(PageWriter::tr("At the latest"), limitOr(procedure.cap, {}));
    page.row(PageWriter::tr("Complex cases"),
             procedure.complexHasOnlyCap ? PageWriter::tr("only the latest moment holds") : QString());
    page.row(PageWriter::tr("Reminder, from the reply"), limitOr(procedure.reminder, {}));
    page.row(PageWriter::tr("Silence counts as no answer"),
             limitOr(procedure.silence, PageWriter::tr("never")));
    page.row(PageWriter::tr("Days that end on a day off"),
             procedure.daysMoveOn ? PageWriter::tr("move on to the next working day")
                                  : PageWriter::tr("stay"));
    page.row(PageWriter::tr("Extensions of one limit"),
             procedure.extension.most
                 ? PageWriter::tr("at most %1 of its unit").arg(*procedure.extension.most)
                 : QString());
    for (const PauseReason& reason : procedure.pauseReasons) {
        page.row(PageWriter::tr("Pause: %1").arg(page.in(reason.words)), pauseInWords(reason));
    }
}

void rounds(PageWriter& page)
{
    const Procedure& procedure = page.procedure;
    page.heading(PageWriter::tr("Rounds"));
    for (int round = 1; round <= procedure.rounds.size(); ++round) {
        const bool goesOn =
            round == procedure.rounds.size() && (!procedure.mostRounds || *procedure.mostRounds > round);
        page.row(goesOn ? PageWriter::tr("Round %1 and later").arg(round)
                        : PageWriter::tr("Round %1").arg(round),
                 roundInWords(procedure.roundRule(round)));
    }
    page.row(PageWriter::tr("The last one"),
             procedure.mostRounds
                 ? PageWriter::tr(
                       "round %1; rejected too, the case is recorded open and the external remedies are told")
                       .arg(*procedure.mostRounds)
                 : PageWriter::tr("none: a complainant who is not satisfied is heard again"));
}

void routing(PageWriter& page)
{
    if (page.procedure.duties.isEmpty() && page.procedure.routing.isEmpty()) {
        return;
    }
    page.heading(PageWriter::tr("Where a case goes"));
    for (const RoutingRule& rule : page.procedure.routing) {
        route(page, rule);
    }
    QStringList duties;
    for (const Choice& one : page.procedure.duties) {
        duties.append(page.in(one.words));
    }
    page.row(PageWriter::tr("Duties of departments"), term::listed(duties));
}

void notices(PageWriter& page)
{
    if (page.procedure.notices.isEmpty()) {
        return;
    }
    page.heading(PageWriter::tr("Notices"));
    for (const NoticeRule& rule : page.procedure.notices) {
        page.row(
            PageWriter::tr("%1 (%2)", "when a notice is owed, and its id").arg(term::of(rule.on), rule.id),
            reachedBy(rule));
        page.point(page.in(rule.words));
    }
}

void escalations(PageWriter& page)
{
    if (page.procedure.escalations.isEmpty()) {
        return;
    }
    page.heading(PageWriter::tr("Laid before a superior by itself"));
    for (const EscalationRule& rule : page.procedure.escalations) {
        page.row(momentOf(rule), rule.up == 1
                                     ? PageWriter::tr("one step up the reporting line")
                                     : PageWriter::tr("%1 steps up the reporting line").arg(rule.up));
    }
}

} // namespace redress::writing
