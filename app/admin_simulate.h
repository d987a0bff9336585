#pragma once

#include "app/admin_call.h"

namespace redress::admin {

/** Plays a scenario and prints each step as a line of JSON. */
[[nodiscard]] int simulateScenario(const Call& call);

} // namespace redress::admin
