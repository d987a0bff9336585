#pragma once

#include "app/office/demo_script.h"

namespace redress {

/** What a desk does beside a case's way: calls, corrections, questions, links, and what becomes of hand-offs. */
[[nodiscard]] std::optional<CaseCommand> readDemoAct(const DemoStep& step, const Case& complaint, const Office& office,
                                                     const DemoTime& time);

} // namespace redress
