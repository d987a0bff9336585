#pragma once

#include "models/result.h"

#include <QString>

#include <stop_token>

namespace redress {

/**
 * SHA-256 of a file's bytes, hex; refused with field "backup" where it cannot be read to its end. Throws BrokenWorld
 * Stopped.
 */
[[nodiscard]] Result<QString> checkSumOf(const QString& file, const std::stop_token& stop = {});

/** The file beside a backup that says what its bytes were when it was verified, as sha256sum writes and checks it. */
[[nodiscard]] QString checkSumFileOf(const QString& backup);
[[nodiscard]] Result<QString> readCheckSum(const QString& backup);
[[nodiscard]] Result<Done> writeCheckSum(const QString& backup, const QString& hash);

} // namespace redress
