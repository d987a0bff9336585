#pragma once

#include "models/office.h"

#include <QStringList>

namespace redress::rules {

/** The ids that any adopted version of the procedure has given to this list of choices. */
[[nodiscard]] QStringList everUsedIds(const Office& office, const QString& procedure,
                                      QList<Choice> Procedure::*choices);
/** From the English words, else from any in Latin letters; none of `taken`. */
[[nodiscard]] QString newChoiceId(const Words& words, const QStringList& taken);

} // namespace redress::rules
