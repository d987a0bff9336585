#pragma once

#include "models/letter_template.h"
#include "models/office.h"
#include "ui/letters/letter_on_paper.h"

#include <QStringList>

namespace redress {

/** What a letter can name of a case, as templates name it. */
[[nodiscard]] QStringList samplePlaceholders();

/** A letter of no case, to look at a template: each value is told by what it is. */
[[nodiscard]] LetterOnPaper sampleLetter(const LetterTemplate& shown, const QString& language, const Office& office,
                                         const QTimeZone& zone, Moment now);

} // namespace redress
