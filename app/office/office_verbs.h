#pragma once

#include "app/session/deed.h"
#include "models/office_command.h"
#include "models/result.h"

namespace redress {

class Database;

/** Runs one of the administrator's commands on the office; gives the office behind it. */
[[nodiscard]] Result<Office> keepOffice(Database& database, const Deed& deed, const OfficeCommand& command);

} // namespace redress
