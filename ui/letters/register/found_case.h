#pragma once

#include "app/desk.h"

#include <functional>

namespace redress {

using FoundCaseTaken = std::function<void(const Result<CaseView>&)>;

/**
 * The case of a reference as people type it; the running number is enough. For acts on a case that is not open: no
 * reading of its own. Refused with field "reference" where there is none that this person may see, or more than one.
 */
void findCase(Desk& desk, QObject* screen, const QString& typed, const FoundCaseTaken& taken);

} // namespace redress
