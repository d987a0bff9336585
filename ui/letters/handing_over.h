#pragma once

#include "models/command_letters.h"
#include "models/letter.h"

#include <optional>

namespace redress {

/** Records that a paper for the counter was given across it; none where it is none, is not made out, or was given. */
[[nodiscard]] std::optional<command::SendLetter> handingOver(const Letter& letter, Moment now);

} // namespace redress
