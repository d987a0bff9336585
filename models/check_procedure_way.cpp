#include "models/check_procedure.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redress::check {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

bool handsOverAtRegistration(const Procedure& procedure)
{
    return std::ranges::any_of(procedure.routing, &RoutingRule::atRegistration);
}

bool anyRound(const Procedure& procedure, bool RoundRule::*asks)
{
    return std::ranges::any_of(procedure.rounds, asks);
}

bool canDemandLetter(const Procedure& procedure)
{
    return procedure.letterForPaper || !procedure.letterChannels.isEmpty();
}

/** Items that wait for one another, found by taking away again and again those that wait for none. */
QSet<QString> inCircles(const QList<Item>& items)
{
    QHash<QString, int> waitsFor;
    QHash<QString, QStringList> waiting;
    for (const Item& item : items) {
        waitsFor.insert(item.id, 0);
    }
    for (const Item& item : items) {
        for (const QString& before : item.after) {
            if (waitsFor.contains(before)) {
                ++waitsFor[item.id];
                waiting[before].append(item.id);
            }
        }
    }
    QStringList free = waitsFor.keys(0);
    while (!free.isEmpty()) {
        const QString done = free.takeLast();
        waitsFor.remove(done);
        for (const QString& next : waiting.value(done)) {
            if (--waitsFor[next] == 0) {
                free.append(next);
            }
        }
    }
    return QSet<QString>(waitsFor.keyBegin(), waitsFor.keyEnd());
}

/** Where this item, with all that must be filled in before it, can be filled in at the earliest; none is in a
 * circle. */
Stage earliestStage(const Procedure& procedure, const Item& item, QHash<QString, Stage>& known)
{
    if (const auto found = known.constFind(item.id); found != known.cend()) {
        return *found;
    }
    Stage stage = item.stage;
    for (const QString& before : item.after) {
        if (const Item* other = procedure.item(before)) {
            stage = std::max(stage, earliestStage(procedure, *other, known));
        }
    }
    known.insert(item.id, stage);
    return stage;
}

bool requiresItem(const Procedure& procedure, std::optional<Stage> stage = std::nullopt)
{
    return std::ranges::any_of(procedure.items, [stage](const Item& item) {
        return item.required && (!stage || item.stage == *stage);
    });
}

struct NeededAction
{
    Action action;
    /** Somebody is needed who may do it before any department has the case. */
    bool beforeHandOff;
};

QList<NeededAction> neededOnTheWay(const Procedure& procedure)
{
    QList<NeededAction> needed{{Action::RegisterCase, true}, {Action::VerifyCase, true},
                               {Action::HandOver, true},     {Action::AnswerHandOff, false},
                               {Action::GiveReply, true},    {Action::RecordDecision, true},
                               {Action::CloseCase, true}};
    if (canDemandLetter(procedure)) {
        needed += {{Action::DraftLetter, false}, {Action::SignLetter, true}};
    }
    if (procedure.asksFor(Stage::Verification, Gate::NoteTaken)) {
        needed.append({Action::TakeNote, true});
    }
    if (procedure.asksFor(Stage::Verification, Gate::Expectation)) {
        needed.append({Action::CorrectCase, true});
    }
    if (procedure.asksFor(Stage::Reply, Gate::Conclusion)) {
        needed.append({Action::AssessCase, false});
    }
    if (anyRound(procedure, &RoundRule::otherPerson)) {
        needed.append({Action::WaiveOtherPerson, true});
    }
    if (procedure.mostRounds) {
        needed.append({Action::TellRemedies, true});
    }
    if (requiresItem(procedure)) {
        needed.append({Action::FillItem, requiresItem(procedure, Stage::Verification)});
    }
    return needed;
}

/** Whether anybody may do it, as far as roles go. */
bool somebodyMay(const Procedure& procedure, const NeededAction& needed)
{
    return std::ranges::any_of(Names<Role>::all, [&](const auto& entry) {
        const Role role = entry.first;
        const Reach reach = reachOf(role, needed.action);
        const bool far = needed.beforeHandOff ? reach == Reach::All : reach != Reach::None;
        return far && procedure.leaves(needed.action, role);
    });
}

QString stuckSentence(Action action)
{
    switch (action) {
    case Action::HandOver:
        return Sentence::tr("Nobody is left to do this: no case would ever come to a department.");
    case Action::RegisterCase:
        return Sentence::tr("Nobody is left to do this: there would be no case.");
    case Action::WaiveOtherPerson:
        return Sentence::tr(
            "Nobody is left to do this: where only one person can assess, the case would be stuck.");
    default:
        return Sentence::tr(
            "Nobody is left to do this, and cases need it on their way: they would be stuck.");
    }
}

void checkNarrowing(const Procedure& procedure, Faults& faults)
{
    for (const auto& [action, roles] : procedure.who.asKeyValueRange()) {
        const QString path = u"who."_s + nameOf(action);
        if (action == Action::KeepAccounts || action == Action::KeepOffice || action == Action::KeepBackups) {
            faults.add(path, u"not_of_a_case"_s,
                       Sentence::tr("This is no action on a case; a procedure leaves it alone."));
            continue;
        }
        if (action == Action::ReadCase) {
            // Lists, counts and searches ask the departments and the readers of a case, not its document.
            faults.add(path, u"reading"_s,
                       Sentence::tr("Who reads a case depends on its departments and its named readers, not on the "
                                    "procedure."));
            continue;
        }
        for (qsizetype place = 0; place < roles.size(); ++place) {
            if (reachOf(roles.at(place), action) == Reach::None) {
                faults.add(
                    u"%1[%2]"_s.arg(path).arg(place), u"never_allowed"_s,
                    Sentence::tr("This role may not do this in any procedure; a procedure only takes away."));
            }
        }
    }
}

} // namespace

void items(const Procedure& procedure, Faults& faults)
{
    const QSet<QString> circles = inCircles(procedure.items);
    QHash<QString, Stage> known;
    for (qsizetype place = 0; place < procedure.items.size(); ++place) {
        const Item& item = procedure.items.at(place);
        const QString path = u"items[%1]"_s.arg(place);
        if (circles.contains(item.id)) {
            faults.add(path + u".after"_s, u"circle"_s, Sentence::tr("These items wait for one another."));
            continue;
        }
        if (item.required && circles.isEmpty() && earliestStage(procedure, item, known) > item.stage) {
            faults.add(
                path + u".after"_s, u"too_late"_s,
                Sentence::tr(
                    "It must be filled in before its stage ends, and waits for one of a later stage."));
        }
        if (item.required && item.stage == Stage::Verification && handsOverAtRegistration(procedure)) {
            faults.add(path + u".required"_s, u"skipped"_s,
                       Sentence::tr(
                           "A case that is handed over at registration skips verification: it cannot be met "
                           "there."));
        }
    }
}

void rights(const Procedure& procedure, Faults& faults)
{
    checkNarrowing(procedure, faults);
    if (procedure.who.isEmpty()) {
        return;
    }
    for (const NeededAction& needed : neededOnTheWay(procedure)) {
        if (!somebodyMay(procedure, needed)) {
            faults.add(u"who."_s + nameOf(needed.action), u"nobody_left"_s, stuckSentence(needed.action));
        }
    }
}

} // namespace redress::check
