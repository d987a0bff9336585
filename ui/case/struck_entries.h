#pragma once

#include "models/event.h"

namespace redress {

/** Notes and calls are struck by who wrote them, once. */
[[nodiscard]] inline bool canBeStruck(const CaseHappening& happening, const Case& complaint, StaffId reader)
{
    const bool ofAKind = std::holds_alternative<happened::NoteAdded>(happening.event) ||
                         std::holds_alternative<happened::CallRecorded>(happening.event);
    return ofAKind && happening.actor == reader && !complaint.struck.contains(happening.version);
}

} // namespace redress
