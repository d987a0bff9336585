#pragma once

#include <QtGlobal>

namespace redress::test {

/** Whether tests try everything (tests/soak.sh), and not the share that fits into the suite. */
[[nodiscard]] inline bool isSoak()
{
    return qEnvironmentVariableIsSet("REDRESS_SOAK");
}

/** How often to try, or how far apart: `all` in the soak, `share` in the suite. */
[[nodiscard]] inline int inSoak(int all, int share)
{
    return isSoak() ? all : share;
}

} // namespace redress::test
