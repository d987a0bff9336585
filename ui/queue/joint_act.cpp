#include "ui/queue/joint_act.h"

#include "models/clock.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JointAct", text);
}

/** Stands for a text until it is typed, so that the rest can be decided before. */
QString typedOr(const QString& text)
{
    return text.trimmed().isEmpty() ? u"…"_s : text;
}

QString reasonOf(const JointAct& act)
{
    return typedOr(act.reason);
}

bool isOpenFor(const HandOff& handOff, const Actor& actor)
{
    return handOff.isOpen() && (actor.role != Role::Officer || handOff.department == actor.department);
}

QList<CaseCommand> escalations(const JointAct& act, const Case& complaint, const Actor& actor)
{
    if (!act.toHeads) {
        return act.person.isNone() ? QList<CaseCommand>{}
                                   : QList<CaseCommand>{command::EscalateCase{act.person, reasonOf(act)}};
    }
    QList<CaseCommand> commands;
    for (const HandOff& handOff : complaint.handOffs) {
        if (isOpenFor(handOff, actor)) {
            commands.append(command::EscalateHandOff{handOff.id, reasonOf(act)});
        }
    }
    return commands;
}

QList<CaseCommand> commandsOf(const JointAct& act, const Case& complaint, const Actor& actor)
{
    switch (act.verb) {
    case JointVerb::Take:
        return {command::TakeCase{}};
    case JointVerb::Assign:
        return act.person.isNone() ? QList<CaseCommand>{} : QList<CaseCommand>{command::AssignCase{act.person}};
    case JointVerb::Extend:
        return {command::ExtendLimit{act.count, reasonOf(act)}};
    case JointVerb::Escalate:
        return escalations(act, complaint, actor);
    case JointVerb::Promise:
        return act.due ? QList<CaseCommand>{command::MakePromise{act.kind, *act.due, {}, typedOr(act.what)}}
                       : QList<CaseCommand>{};
    }
    return {};
}

Action actionOf(const JointAct& act)
{
    switch (act.verb) {
    case JointVerb::Take:
        return Action::TakeCase;
    case JointVerb::Assign:
        return Action::AssignCase;
    case JointVerb::Extend:
        return Action::ExtendLimit;
    case JointVerb::Escalate:
        return act.toHeads ? Action::EscalateHandOff : Action::EscalateCase;
    case JointVerb::Promise:
        return Action::KeepPromise;
    }
    return Action::ReadCase;
}

/** The case as it would be, or why it would not. */
Result<Case> played(const Context& context, Case complaint, const QList<CaseCommand>& commands)
{
    for (const CaseCommand& command : commands) {
        const auto events = decide(context, complaint, command);
        if (!events) {
            return events.refusals();
        }
        for (const CaseEvent& event : *events) {
            complaint = apply(complaint, {0, complaint.version + 1, context.now, context.actor.id, event});
        }
    }
    return complaint;
}

QString nameOf(StaffId id, const Office& office)
{
    const Staff* member = office.member(id);
    return member == nullptr ? tr("nobody") : member->name;
}

/** Before whom the case, or its open hand-offs, lie. */
QString superiorsOf(const JointAct& act, const Case& complaint, const Office& office, const Actor& actor)
{
    if (!act.toHeads) {
        return complaint.escalations.isEmpty() ? tr("nobody") : nameOf(complaint.escalations.last().to, office);
    }
    QStringList names;
    for (const HandOff& handOff : complaint.handOffs) {
        if (isOpenFor(handOff, actor)) {
            names.append(nameOf(handOff.escalatedTo, office));
        }
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

/** Until when something is promised that is still open: the last of it. */
QString promisesOf(const Case& complaint, Moment now, const QTimeZone& zone)
{
    std::optional<Moment> last;
    for (const Promise& one : complaint.promises) {
        if (one.state == PromiseState::Open && (!last || one.due > *last)) {
            last = one.due;
        }
    }
    return last ? momentInWords(*last, now, zone) : tr("nothing promised");
}

/** What the act is about, as the case stands. */
QString stateOf(const JointAct& act, const Case& complaint, const CaseView& view, const Context& context,
                const QTimeZone& zone)
{
    switch (act.verb) {
    case JointVerb::Take:
    case JointVerb::Assign:
        return nameOf(complaint.assignee, context.office);
    case JointVerb::Extend: {
        const auto due = dueOfCase(complaint, *view.procedure, context.calendar);
        return due ? momentInWords(*due, context.now, zone) : tr("no due date");
    }
    case JointVerb::Escalate:
        return superiorsOf(act, complaint, context.office, context.actor);
    case JointVerb::Promise:
        return promisesOf(complaint, context.now, zone);
    }
    return {};
}

} // namespace

JointStep stepOf(const JointAct& act, const CaseView& view, const Office& office, const Actor& actor, Moment now,
                 const QTimeZone& zone)
{
    const Context context{office, *view.procedure, *office.calendar, actor, now};
    JointStep step;
    step.before = stateOf(act, view.complaint, view, context, zone);
    step.refusals = whyNot(context, view.complaint, actionOf(act));
    const QList<CaseCommand> commands = commandsOf(act, view.complaint, actor);
    if (!step.refusals.isEmpty() || commands.isEmpty()) {
        return step;
    }
    const Result<Case> then = played(context, view.complaint, commands);
    if (!then) {
        step.refusals = then.refusals();
        return step;
    }
    step.commands = commands;
    step.after = stateOf(act, *then, view, context, zone);
    return step;
}

Refusals whatIsMissing(const JointAct& act)
{
    Refusals missing;
    if (act.verb == JointVerb::Assign && act.person.isNone()) {
        missing.append({u"assignee"_s, u"missing"_s, tr("Choose who gets them.")});
    }
    if (act.verb == JointVerb::Escalate && act.person.isNone() && !act.toHeads) {
        missing.append({u"to"_s, u"missing"_s, tr("Choose before whom they are laid.")});
    }
    const bool needsReason = act.verb == JointVerb::Extend || act.verb == JointVerb::Escalate;
    if (needsReason && act.reason.trimmed().isEmpty()) {
        missing.append({u"reason"_s, u"missing"_s, tr("Say why. It stands in the journal of each case.")});
    }
    if (act.verb == JointVerb::Promise && !act.due) {
        missing.append({u"due"_s, u"missing"_s, tr("Say for when: today 17:00, or +3h.")});
    }
    if (act.verb == JointVerb::Promise && act.what.trimmed().isEmpty()) {
        missing.append({u"what"_s, u"missing"_s, tr("Say what is promised. It stands in each case.")});
    }
    return missing;
}

} // namespace redress
