#include "models/decide_rules.h"

#include "models/hand_off_due.h"

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
    const auto latest = latestHandOffDue(complaint, context.procedure, context.calendar, context.now);
    return latest && due > *latest;
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

/** One that works, and that has no open hand-off of the case. */
void checkDepartment(Checks& checks, const Context& context, const Case& complaint, DepartmentId id)
{
    const Department* department = context.office.department(id);
    if (department == nullptr) {
        checks.refuse(u"department"_s, u"missing"_s, Sentence::tr("Choose a department."));
        return;
    }
    if (!department->active) {
        checks.refuse(u"department"_s, u"closed"_s, Sentence::tr("This department is closed."));
    }
    const bool waitsThere = std::ranges::any_of(complaint.handOffs, [&](const HandOff& one) {
        return one.isOpen() && one.department == id;
    });
    if (waitsThere) {
        checks.refuse(u"department"_s, u"already"_s, Sentence::tr("This department has the case already."));
    }
}

/** Any open hand-off for the front desk; for an officer that of the own department. */
const HandOff* openHandOff(Checks& checks, const Context& context, const Case& complaint, HandOffId id)
{
    if (context.actor.role == Role::Officer) {
        return ownOpenHandOff(checks, context, complaint, id);
    }
    const HandOff* handOff = complaint.handOff(id);
    if (handOff == nullptr) {
        checks.refuse(u"hand_off"_s, u"unknown"_s, Sentence::tr("The case has no such hand-off."));
        return nullptr;
    }
    if (!handOff->isOpen()) {
        checks.refuse(u"hand_off"_s, u"already"_s, Sentence::tr("This hand-off is no longer open."));
        return nullptr;
    }
    return handOff;
}

/** Once this one is no longer open the case goes on, where the others were answered: `answered` or by one of them. */
void checkGoingOn(Checks& checks, const Context& context, const Case& complaint, HandOffId leaving, bool answered)
{
    const bool others = std::ranges::any_of(complaint.handOffs, [leaving](const HandOff& one) {
        return one.isOpen() && one.id != leaving;
    });
    const bool anyAnswer = answered || std::ranges::any_of(complaint.handOffs, [&](const HandOff& one) {
        return one.round == complaint.round && one.state == HandOffState::Answered;
    });
    if (!others && anyAnswer) {
        checks.append(missingItems(context.procedure, complaint, Stage::HandOff));
    }
}

void checkAnswer(Checks& checks, const Context& context, const QString& cause, const QString& done)
{
    if (context.procedure.asksFor(Stage::HandOff, Gate::Cause)) {
        checks.needText(u"cause"_s, cause, Sentence::tr("The cause is missing."));
    }
    if (context.procedure.asksFor(Stage::HandOff, Gate::Done)) {
        checks.needText(u"done"_s, done, Sentence::tr("Say what was done."));
    }
    checks.text(u"cause"_s, cause);
    checks.text(u"done"_s, done);
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::HandOver& command)
{
    Checks checks;
    checkDepartment(checks, context, complaint, command.department);
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
    checkAnswer(checks, context, command.cause, command.done);
    checkGoingOn(checks, context, complaint, command.handOff, true);
    return checks.give(
        {happened::HandOffAnswered{command.handOff, command.cause.trimmed(), command.done.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::ReturnHandOff& command)
{
    Checks checks;
    ownOpenHandOff(checks, context, complaint, command.handOff);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the hand-off goes back."));
    checks.text(u"reason"_s, command.reason);
    checkGoingOn(checks, context, complaint, command.handOff, false);
    return checks.give({happened::HandOffReturned{command.handOff, command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::TakeBackHandOff& command)
{
    Checks checks;
    openHandOff(checks, context, complaint, command.handOff);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the hand-off is taken back."));
    checks.text(u"reason"_s, command.reason);
    checkGoingOn(checks, context, complaint, command.handOff, false);
    return checks.give({happened::HandOffTakenBack{command.handOff, command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::TransferHandOff& command)
{
    Checks checks;
    openHandOff(checks, context, complaint, command.handOff);
    checkDepartment(checks, context, complaint, command.department);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why another department takes over."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::HandOffTransferred{command.handOff, HandOffId{complaint.handOffs.size() + 1},
                                                     command.department, command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::EscalateHandOff& command)
{
    Checks checks;
    const HandOff* handOff = openHandOff(checks, context, complaint, command.handOff);
    const Department* department = handOff == nullptr ? nullptr : context.office.department(handOff->department);
    const Staff* head = department == nullptr ? nullptr : context.office.member(department->head);
    if (handOff != nullptr && (head == nullptr || !head->active)) {
        checks.refuse(u"department"_s, u"no_head"_s,
                      Sentence::tr("This department has no head on record. An administrator names one."));
    } else if (handOff != nullptr && head->id == context.actor.id) {
        checks.refuse(u"hand_off"_s, u"yourself"_s, Sentence::tr("Nobody lays a hand-off before himself or herself."));
    } else if (handOff != nullptr && handOff->escalatedTo == head->id) {
        checks.refuse(u"hand_off"_s, u"already"_s, Sentence::tr("It was laid before %1 already.").arg(head->name));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why it goes to the superior."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::HandOffEscalated{command.handOff, head == nullptr ? StaffId{} : head->id,
                                                   command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::AnswerOnBehalf& command)
{
    Checks checks;
    const HandOff* handOff = openHandOff(checks, context, complaint, command.handOff);
    const Department* department = handOff == nullptr ? nullptr : context.office.department(handOff->department);
    if (department != nullptr && !department->onPaper) {
        checks.refuse(u"hand_off"_s, u"not_on_paper"_s,
                      Sentence::tr("This department answers by itself; only for one that works on paper is the answer "
                                   "entered here."));
    }
    checks.needText(u"answered_by"_s, command.answeredBy, Sentence::tr("Say who answered in the department."));
    checks.line(u"answered_by"_s, command.answeredBy);
    checkAnswer(checks, context, command.cause, command.done);
    checkGoingOn(checks, context, complaint, command.handOff, true);
    return checks.give({happened::HandOffAnsweredOnBehalf{command.handOff, command.answeredBy.trimmed(),
                                                          command.cause.trimmed(), command.done.trimmed()}});
}

} // namespace redress::rules
