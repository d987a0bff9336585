#pragma once

#include "app/office/demo_script.h"

namespace redress {

/** What the complainant was promised and told, what the rounds came to, and who may read the case. */
[[nodiscard]] std::optional<CaseCommand> readDemoDealing(const DemoStep& step, const Case& complaint,
                                                         const Office& office, const DemoTime& time);

} // namespace redress
