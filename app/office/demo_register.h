#pragma once

#include "app/session/clock_source.h"
#include "models/result.h"

#include <QString>

namespace redress {

/** Everybody's password in the demo register; no other register has one that is known. */
inline constexpr char16_t demoPassword[] = u"complaint-desk";

/**
 * Makes the demo register (resources/demo/demo.json) at an address where there is none: an organisation with staff
 * of every role and cases at every stage, each made through the verbs at moments before `clock.now()`, in the
 * order of time, so that its journal is as true as any.
 */
[[nodiscard]] Result<Done> makeDemoRegister(const QString& address, const ClockSource& clock);

} // namespace redress
