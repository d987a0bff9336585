#pragma once

#include <QString>

namespace redress {

/** The name under which this computer and its user stand in the journal: "desk-3/lan". */
[[nodiscard]] QString deskName();

} // namespace redress
