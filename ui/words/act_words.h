#pragma once

#include "models/decide.h"

#include <QString>

namespace redress {

/** What was just done, for the line that offers to undo it: "Note added." `after` is the case with it. */
[[nodiscard]] QString doneInWords(const CaseCommand& command, const Case& after, const Office& office);

} // namespace redress
