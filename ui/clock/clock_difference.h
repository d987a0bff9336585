#pragma once

#include "models/clock.h"

#include <QString>

namespace redress {

/** How a supposed due lies to the present one: "2 days later", "1 h earlier", "no change". */
[[nodiscard]] QString differenceInWords(const Due& present, const Due& supposed, const QTimeZone& zone);

} // namespace redress
