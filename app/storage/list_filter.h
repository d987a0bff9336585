#pragma once

#include "app/storage/database.h"
#include "models/case_list.h"

#include <QString>

namespace redress {

/**
 * A filter as a condition on `cases`, its values added to the statement's. True where it narrows nothing. A name that
 * is kept from the viewer is not looked into.
 */
[[nodiscard]] QString conditionOf(const ListFilter& filter, const Actor& viewer, Values& values);

} // namespace redress
