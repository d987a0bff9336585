#pragma once

#include "models/office.h"

#include <QList>
#include <QString>

namespace redress {

/** The paragraphs that the program ships (resources/letters/paragraphs.json), one a language; they have no
 * id. Read once. */
[[nodiscard]] const QList<CannedText>& cannedTexts();
/**
 * What a letter in that language can take in, by shortcut: the organisation's own that are in use, and the
 * shipped ones whose shortcut it has not taken for one of its own.
 */
[[nodiscard]] QList<CannedText> cannedTextsOf(const Office& office, const QString& language);

} // namespace redress
