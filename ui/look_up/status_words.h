#pragma once

#include "models/case_list.h"

#include <QTimeZone>

namespace redress {

/**
 * What the agent says to a caller who asked how a complaint stands, in the complainant's language (English where it is
 * none of ours): the reference, when it came in, the procedure's own word, and when it was answered.
 */
[[nodiscard]] QString statusInWords(const StatusAnswer& answer, const QTimeZone& zone);

} // namespace redress
