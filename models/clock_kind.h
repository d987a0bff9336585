#pragma once

#include "models/named.h"

namespace redress {

/** The clocks that can run in a case. Hand-offs and promises have fixed moments and no clock. */
enum class ClockKind {
    /** From receipt until the reference or a first answer was told. */
    Acknowledgement,
    /** From entering a stage, or the first of several, until leaving the last of them. */
    Stage,
    /** From the request of a round until the reply was given. */
    Round,
    /** The absolute end of a round, whatever else runs. */
    Cap,
    /** From the reply until silence counts as no answer. */
    Silence,
};

template <>
struct Names<ClockKind>
{
    static constexpr std::array<std::pair<ClockKind, const char*>, 5> all{
        {{ClockKind::Acknowledgement, "acknowledgement"},
         {ClockKind::Stage, "stage"},
         {ClockKind::Round, "round"},
         {ClockKind::Cap, "cap"},
         {ClockKind::Silence, "silence"}}};
};

} // namespace redress
