#pragma once

#include "models/procedure.h"

#include <QByteArray>
#include <QDate>

namespace redress {

/**
 * A scenario that leads one case by phone through that procedure, from receipt to archive, beginning at nine on the
 * day: with each thing that it asks for on the way, and one act too early, to see it refused.
 */
[[nodiscard]] QByteArray sampleScenario(const Procedure& procedure, QDate day);

} // namespace redress
