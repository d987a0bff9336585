#pragma once

#include <QString>

namespace redress {

/**
 * Puts a register file in the place of another on the same disk, in one step: at any moment the old one or the new
 * one stands there. The old one is kept as `keptAs`, which must not exist; where none stood there, nothing is kept.
 * Throws BrokenWorld Busy while another desk has the old one open, as far as the engine can tell.
 */
void putInPlace(const QString& newFile, const QString& registerFile, const QString& keptAs);

} // namespace redress
