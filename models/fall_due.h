#pragma once

#include "models/calendar.h"
#include "models/decide.h"
#include "models/procedure.h"

#include <optional>

/** What a procedure lets happen by itself when a moment has come: a reminder, an escalation, silence. */
namespace redress {

/** The earliest moment at which a rule falls due that was not done yet; none where none will. */
[[nodiscard]] std::optional<Moment> nextFall(const Case& complaint, const Procedure& procedure,
                                             const Calendar& calendar);

/**
 * What has fallen due by `context.now`, in order; empty where nothing has. The actor of the context is nobody: no right
 * is asked, the procedure itself acts. Done once for each case, rule and due.
 */
[[nodiscard]] QList<CaseEvent> whatFellDue(const Context& context, const Case& complaint);

/** Whether the case waits for a manager to take note of it. */
[[nodiscard]] bool awaitsNote(const Case& complaint, const Procedure& procedure);

} // namespace redress
