#pragma once

#include "app/letters/canned_texts.h"
#include "models/letter_template.h"
#include "models/office.h"

#include <QList>
#include <QString>

namespace redress {

/** All templates that the program ships (resources/letters), in the order of their ids. Read once. */
[[nodiscard]] const QList<LetterTemplate>& letterTemplates();
/** The organisation's own, and the shipped ones that it has not replaced by one of the same id; by id. */
[[nodiscard]] QList<LetterTemplate> letterTemplatesOf(const Office& office);
/** Null where there is none; the organisation's own before a shipped one. */
[[nodiscard]] const LetterTemplate* letterTemplate(const Office& office, const QString& id);
/** The one to begin the reply with in this case as it stands: refusal, a later round, or the final reply. */
[[nodiscard]] const LetterTemplate* proposedTemplate(const Office& office, const Case& complaint);

} // namespace redress
