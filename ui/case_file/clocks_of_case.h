#pragma once

#include "app/cases/case_views.h"

namespace redress {

/** A clock as it last ran, and the case as it stood then. */
struct RanClock
{
    int round = 1;
    Case complaint;
    RunningClock clock;
    /** It runs, or stands still, to this day. */
    bool isRunning = false;
};

/** Every clock that ever ran in the case, from what its journal says. `view` must carry its procedure. */
[[nodiscard]] QList<RanClock> clocksOf(const CaseView& view, const Calendar& calendar);

} // namespace redress
