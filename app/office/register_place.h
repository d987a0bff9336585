#pragma once

#include "models/result.h"

#include <QString>

namespace redress {

/** What stands at an address where somebody wants a register. */
enum class RegisterPlace {
    /** A register can be made there. */
    Free,
    /** There is one, and it can be opened. */
    Register,
};

/**
 * Looks at the place: is the folder there, can it be written, does the server answer, is the database empty. Refused
 * with field "address" and a plain sentence. Changes nothing, and takes its time with a server.
 */
[[nodiscard]] Result<RegisterPlace> lookAtPlace(const QString& address);

} // namespace redress
