#pragma once

#include "app/session/deed.h"
#include "models/result.h"

namespace redress {

class Database;

/**
 * Lets the rules of the procedures act in the cases where one fell due by now: reminders, escalations, silence. Whichever
 * desk is open does it; the key is case, rule and due, so that it happens once. At most `mostCasesFalling` a call, so that
 * nobody's save waits long behind it; gives how many cases changed.
 */
inline constexpr int mostCasesFalling = 20;
[[nodiscard]] Result<int> letRulesFallDue(Database& database, const Session& desk, Moment now);

} // namespace redress
