#pragma once

#include "app/office/demo_script.h"

namespace redress {

/** What becomes of a complaint's points, its letters and its post. */
[[nodiscard]] std::optional<CaseCommand> readDemoLetter(const DemoStep& step, const Case& complaint,
                                                        const Office& office, const Procedure& procedure,
                                                        const DemoTime& time);

namespace demo {

/** The last letter that is not sent yet; none where there is none. */
[[nodiscard]] LetterId letterUnderWay(const Case& complaint);

} // namespace demo

} // namespace redress
