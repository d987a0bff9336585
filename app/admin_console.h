#pragma once

#include "models/result.h"

#include <QString>

/** What redress-admin reads and writes at the terminal. */
namespace redress::admin {

/** Exit codes: what was asked held, did not hold, or the call was wrong. */
enum ExitCode { Held = 0, DidNotHold = 1, WrongCall = 2 };

/** One plain line on standard output. */
void say(const QString& line);
/** Each refusal as one plain line on standard error; gives DidNotHold. */
int refuse(const Refusals& refusals);
/** One plain line on standard error; gives WrongCall. */
int wrongCall(const QString& line);

/** A line of standard input without echo where it is a terminal, after `prompt` on standard error. */
[[nodiscard]] QString askSecret(const QString& prompt);

} // namespace redress::admin
