#include "models/decide_rules.h"

#include "models/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

constexpr qint64 secondsOfAYear = 366LL * 24 * 3600;

bool fallsDueAfterTheCase(const Context& context, const Case& complaint, Moment due)
{
    const auto dueOfTheCase = dueOfCase(complaint, context.procedure, context.calendar);
    return dueOfTheCase && due > *dueOfTheCase;
}

void checkDue(Checks& checks, const Context& context, const Case& complaint, const command::HandOver& command)
{
    if (command.due <= context.now) {
        checks.refuse(u"due"_s, u"in_the_past"_s, Sentence::tr("The due moment has passed already."));
        return;
    }
    if (command.due > context.now.plusSeconds(secondsOfAYear)) {
        checks.refuse(u"due"_s, u"absurd"_s, Sentence::tr("The due moment lies more than a year ahead."));
        return;
    }
    if (fallsDueAfterTheCase(context, complaint, command.due)) {
        checks.needText(u"late_reason"_s, command.lateReason,
                        Sentence::tr("The hand-off falls due after the case itself. Say why."));
    }
}

/** The open hand-off of the actor's department, or null with the reason in `checks`. */
const HandOff* ownOpenHandOff(Checks& checks, const Context& context, const Case& complaint, HandOffId id)
{
    const HandOff* handOff = complaint.handOff(id);
    if (handOff == nullptr || handOff->department != context.actor.department) {
        checks.refuse(u"hand_off"_s, u"unknown"_s, Sentence::tr("Your department has no such hand-off."));
        return nullptr;
    }
    if (!handOff->isOpen()) {
        checks.refuse(u"hand_off"_s, u"already"_s, Sentence::tr("This hand-off was answered or returned already."));
        return nullptr;
    }
    return handOff;
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::HandOver& command)
{
    Checks checks;
    if (context.office.department(command.department) == nullptr) {
        checks.refuse(u"department"_s, u"missing"_s, Sentence::tr("Choose a department."));
    }
    const bool waitsThere = std::ranges::any_of(complaint.handOffs, [&](const HandOff& one) {
        return one.isOpen() && one.department == command.department;
    });
    if (waitsThere) {
        checks.refuse(u"department"_s, u"already"_s, Sentence::tr("This department has the case already."));
    }
    checks.needText(u"instructions"_s, command.instructions,
                    Sentence::tr("Say what the department is asked to do."));
    checks.text(u"instructions"_s, command.instructions);
    checks.text(u"late_reason"_s, command.lateReason);
    checkDue(checks, context, complaint, command);
    const bool late = fallsDueAfterTheCase(context, complaint, command.due);
    return checks.give({happened::HandedOver{HandOffId{complaint.handOffs.size() + 1}, command.department, command.due,
                                             command.instructions.trimmed(),
                                             late ? command.lateReason.trimmed() : QString()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::AcceptHandOff& command)
{
    Checks checks;
    const HandOff* handOff = ownOpenHandOff(checks, context, complaint, command.handOff);
    if (handOff != nullptr && handOff->state == HandOffState::Accepted) {
        checks.refuse(u"hand_off"_s, u"already"_s, Sentence::tr("This hand-off was accepted already."));
    }
    return checks.give({happened::HandOffAccepted{command.handOff}});
}

Events decideOne(const Context& context, const Case& complaint, const command::AnswerHandOff& command)
{
    Checks checks;
    ownOpenHandOff(checks, context, complaint, command.handOff);
    if (context.procedure.asksFor(Stage::HandOff, Gate::Cause)) {
        checks.needText(u"cause"_s, command.cause, Sentence::tr("The cause is missing."));
    }
    if (context.procedure.asksFor(Stage::HandOff, Gate::Done)) {
        checks.needText(u"done"_s, command.done, Sentence::tr("Say what was done."));
    }
    checks.text(u"cause"_s, command.cause);
    checks.text(u"done"_s, command.done);
    return checks.give(
        {happened::HandOffAnswered{command.handOff, command.cause.trimmed(), command.done.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::ReturnHandOff& command)
{
    Checks checks;
    ownOpenHandOff(checks, context, complaint, command.handOff);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the hand-off goes back."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::HandOffReturned{command.handOff, command.reason.trimmed()}});
}

} // namespace redress::rules
