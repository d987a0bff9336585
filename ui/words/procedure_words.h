#pragma once

#include "models/case.h"
#include "models/procedure.h"

#include <QString>

namespace redress {

class ChoiceBox;

/** The words of one of the procedure's choices; an id that it does not know stays itself. */
[[nodiscard]] QString categoryWord(const Procedure& procedure, const QString& id);
[[nodiscard]] QString groundWord(const Procedure& procedure, const QString& id);
[[nodiscard]] QString pauseWord(const Procedure& procedure, const QString& reason);
[[nodiscard]] QString dutyWord(const Procedure& procedure, const QString& duty);
/** The kind of case where the procedure is one of a family, else its name. */
[[nodiscard]] QString kindWord(const Procedure& procedure);
/** A value of an item as a person reads it: a choice in its words, a date as dates are written. */
[[nodiscard]] QString itemValueInWords(const Item& item, const QString& value);
/** By how much a clock was extended, in the unit of its limit. */
[[nodiscard]] QString extensionInWords(const Case& complaint, const Procedure& procedure, const Extension& extension);
/** Puts the procedure's choices in a box, instead of what it offered before. */
void offerChoices(ChoiceBox* box, const QList<Choice>& choices);

} // namespace redress
