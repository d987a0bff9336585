#pragma once

#include <QString>

/** Reasons of refusals of the field "register" that more than the person who reads them goes by. */
namespace redress {

/** Nobody can tell whether the change was kept. */
[[nodiscard]] inline QString outcomeUnknown()
{
    return QStringLiteral("outcome_unknown");
}

/** Long work was stopped, for the register is let go of: nobody needs to act. */
[[nodiscard]] inline QString workStopped()
{
    return QStringLiteral("stopped");
}

} // namespace redress
