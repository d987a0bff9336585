#pragma once

#include "models/letter_template.h"
#include "models/office.h"
#include "ui/letters/letter_on_paper.h"

namespace redress {

/** A letter of no case, to look at a template: each value is told by what it is. */
[[nodiscard]] LetterOnPaper sampleLetter(const LetterTemplate& shown, const QString& language, const Office& office,
                                         const QTimeZone& zone, Moment now);

} // namespace redress
