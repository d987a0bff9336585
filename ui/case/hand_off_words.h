#pragma once

#include "models/case.h"
#include "models/office.h"

#include <QList>
#include <QString>

namespace redress {

class ChoiceBox;

/** For which departments the present round waits: "Waits for 2 of 3 departments: …". Empty where for none. */
[[nodiscard]] QString waitsInWords(const Case& complaint, const Office& office);

/** Those that can be handed the case: they work, and do not have it already. */
[[nodiscard]] QList<Department> departmentsToAsk(const Case& complaint, const Office& office);
/** Offers them; what was chosen stays chosen, even where it is no longer offered: the desk then says why. */
void offerDepartments(ChoiceBox& box, const QList<Department>& departments, const Office& office);

} // namespace redress
