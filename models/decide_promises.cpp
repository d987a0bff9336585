#include "models/decide_rules.h"

#include <QCoreApplication>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** A moment to come that somebody can still have in mind. */
void checkDue(Checks& checks, const Context& context, Moment due)
{
    constexpr qint64 secondsOfAYear = 366LL * 24 * 3600;
    if (due <= context.now) {
        checks.refuse(u"due"_s, u"in_the_past"_s, Sentence::tr("The due moment has passed already."));
    } else if (due > context.now.plusSeconds(secondsOfAYear)) {
        checks.refuse(u"due"_s, u"absurd"_s, Sentence::tr("The due moment lies more than a year ahead."));
    }
}

/** Whoever keeps a promise works here and sees the case. */
void checkOwner(Checks& checks, const Context& context, const Case& complaint, StaffId owner)
{
    const Staff* member = context.office.member(owner);
    if (member == nullptr || !member->active || reachOf(member->role, Action::KeepPromise) == Reach::None) {
        checks.refuse(u"owner"_s, u"unknown"_s,
                      Sentence::tr("A promise is kept by somebody who works here."));
        return;
    }
    Context theirs = context;
    theirs.actor = {member->id, member->role, member->department};
    if (!rightOf(theirs, complaint, Action::KeepPromise).isEmpty()) {
        checks.refuse(u"owner"_s, u"sees_no_case"_s,
                      Sentence::tr("This person does not see the case and could not keep the promise."));
    }
}

/** The open promise, or null with the reason in `checks`. */
const Promise* openPromise(Checks& checks, const Case& complaint, PromiseId id)
{
    const Promise* promise = complaint.promise(id);
    if (promise == nullptr) {
        checks.refuse(u"promise"_s, u"unknown"_s, Sentence::tr("The case has no such promise."));
    } else if (promise->state != PromiseState::Open) {
        checks.refuse(u"promise"_s, u"already"_s, Sentence::tr("This promise was settled or moved already."));
        return nullptr;
    }
    return promise;
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::MakePromise& command)
{
    Checks checks;
    if (complaint.closed) {
        checks.refuse(u"stage"_s, u"closed"_s,
                      Sentence::tr("The case is closed. A supervisor can reopen it."));
    }
    checkDue(checks, context, command.due);
    const StaffId owner = command.owner.isNone() ? context.actor.id : command.owner;
    checkOwner(checks, context, complaint, owner);
    checks.needText(u"what"_s, command.what, Sentence::tr("Say what is promised."));
    checks.text(u"what"_s, command.what);
    return checks.give({happened::PromiseMade{PromiseId{complaint.promises.size() + 1}, command.kind,
                                              command.due, owner, command.what.trimmed()}});
}

Events decideOne(const Context&, const Case& complaint, const command::SettlePromise& command)
{
    Checks checks;
    openPromise(checks, complaint, command.promise);
    if (!command.kept) {
        checks.needText(u"outcome"_s, command.outcome, Sentence::tr("Say why it was not kept."));
    }
    checks.text(u"outcome"_s, command.outcome);
    return checks.give(
        {happened::PromiseSettled{command.promise, command.kept ? PromiseState::Kept : PromiseState::Broken,
                                  command.outcome.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::MovePromise& command)
{
    Checks checks;
    const Promise* promise = openPromise(checks, complaint, command.promise);
    checkDue(checks, context, command.due);
    if (promise != nullptr && promise->due == command.due) {
        checks.refuse(u"due"_s, u"already"_s, Sentence::tr("It is due then already."));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why another moment was agreed."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::PromiseMoved{command.promise, PromiseId{complaint.promises.size() + 1},
                                               command.due, command.reason.trimmed()}});
}

} // namespace redress::rules
