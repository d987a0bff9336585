#pragma once

#include "models/procedure.h"

#include <QString>

namespace redress {

class ChoiceBox;

/** The words of one of the procedure's choices; an id that it does not know stays itself. */
[[nodiscard]] QString categoryWord(const Procedure& procedure, const QString& id);
[[nodiscard]] QString groundWord(const Procedure& procedure, const QString& id);
/** Puts the procedure's choices in a box, instead of what it offered before. */
void offerChoices(ChoiceBox* box, const QList<Choice>& choices);

} // namespace redress
