#pragma once

#include "models/letter_register.h"

namespace redress {

/** As Letter::isBack: whether the post brought it back since it was last sent. */
[[nodiscard]] inline bool isBack(const LetterLine& line)
{
    return line.state == LetterState::Sent && line.cameBackAt && line.cameBackAt >= line.sentAt;
}

} // namespace redress
