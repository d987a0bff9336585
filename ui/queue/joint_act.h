#pragma once

#include "app/cases/case_views.h"
#include "models/decide.h"

#include <QTimeZone>

namespace redress {

/** What can be done with several cases at once. */
enum class JointVerb { Take, Assign, Extend, Escalate, Promise };

/** The same act on several cases, as far as it was typed. */
struct JointAct
{
    JointVerb verb = JointVerb::Take;
    /** Who gets the cases, or before whom they are laid; nobody where it was not chosen yet. */
    StaffId person;
    /** The open hand-offs go to the heads of their departments, instead of the case to `person`. */
    bool toHeads = false;
    int count = 1;
    QString reason;
    /** What is promised, and for when; none where no moment was typed yet. */
    PromiseKind kind = PromiseKind::Recovery;
    std::optional<Moment> due;
    QString what;
};

/** What the act means for one of the cases. */
struct JointStep
{
    /** One after the other; none where something stands in the way, or something is still to be chosen. */
    QList<CaseCommand> commands;
    QString before;
    QString after;
    /** Why it cannot be done with this case. */
    Refusals refusals;
};

/**
 * Played through the rules of the desk on the case as it was read: what will change, or what stands in the way. A
 * reason that was not typed yet is not held against the case.
 */
[[nodiscard]] JointStep stepOf(const JointAct& act, const CaseView& view, const Office& office, const Actor& actor,
                               Moment now, const QTimeZone& zone);

/** What is still to be chosen or typed, by field: "assignee", "to", "count", "reason", "due", "what". */
[[nodiscard]] Refusals whatIsMissing(const JointAct& act);

} // namespace redress
