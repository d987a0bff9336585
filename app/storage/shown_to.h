#pragma once

#include "app/storage/database.h"
#include "models/person.h"

#include <QString>

namespace redress {

/** Whose cases a person is shown, as a condition on `cases`; bindViewer gives its values. */
[[nodiscard]] QString shownTo(const Actor& viewer);
void bindViewer(Values& values, const Actor& viewer);

} // namespace redress
