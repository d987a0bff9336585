#pragma once

#include <QStringList>

namespace redress::admin {

/** Runs one call of redress-admin; `words` are its arguments without the program's name. Gives the exit code. */
[[nodiscard]] int run(const QStringList& words);

} // namespace redress::admin
