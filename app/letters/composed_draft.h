#pragma once

#include "models/command_letters.h"
#include "models/letter_values.h"

namespace redress {

/**
 * The draft as the composer leaves it: the case's values stand in their places, on record as such. An empty
 * body is that of the template, and an empty subject with it. A draft that says itself what was put in stays
 * as it is.
 */
[[nodiscard]] command::DraftLetter composedDraft(command::DraftLetter draft, const LetterSource& source);

} // namespace redress
