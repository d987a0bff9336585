#pragma once

#include <QString>

namespace redress {

/** The shortest password that an account takes, in characters. */
constexpr int shortestPassword = 10;

/**
 * Argon2id (64 MiB, three passes) in its own text form, with a salt of its own. Takes some tenths of a second:
 * never on the GUI thread. Throws std::bad_alloc where the memory is not there.
 */
[[nodiscard]] QString verifierFor(const QString& password);

/** Takes as long. An empty verifier fits no password, and takes as long to say so. */
[[nodiscard]] bool fits(const QString& password, const QString& verifier);

} // namespace redress
