#pragma once

#include "models/calendar.h"
#include "models/case.h"
#include "models/event.h"
#include "models/procedure.h"

#include <optional>

namespace redress {

/**
 * What the journal of a case says where another calendar moved the due of one of its clocks; nothing where none moved.
 * It tells when the case itself falls due, before and after: the same moment twice where only a later clock moved.
 */
[[nodiscard]] std::optional<happened::DueMoved> movedByCalendar(const Case& complaint, const Procedure& procedure,
                                                                const Calendar& before, const Calendar& after);

} // namespace redress
