#pragma once

#include <QString>

namespace redress::look {

/** The one style sheet of the program, in the colours of the current appearance. */
[[nodiscard]] QString styleSheet();

} // namespace redress::look
