#pragma once

#include "models/calendar.h"
#include "models/case.h"
#include "models/procedure.h"

#include <optional>

namespace redress {

/**
 * The last moment at which a hand-off that is made now can fall due without a reason: the earliest due of the clocks
 * that run while a department has the case, none where none does. The acknowledgement is no department's work.
 */
[[nodiscard]] std::optional<Moment> latestHandOffDue(const Case& complaint, const Procedure& procedure,
                                                     const Calendar& calendar, Moment now);

} // namespace redress
