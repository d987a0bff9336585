#pragma once

#include "models/result.h"

#include <QString>

namespace redress {

/** SHA-256 of a file's bytes, hex; refused with field "backup" where it cannot be read to its end. */
[[nodiscard]] Result<QString> checkSumOf(const QString& file);

/** The file beside a backup that says what its bytes were when it was verified, as sha256sum writes and checks it. */
[[nodiscard]] QString checkSumFileOf(const QString& backup);
[[nodiscard]] Result<QString> readCheckSum(const QString& backup);
[[nodiscard]] Result<Done> writeCheckSum(const QString& backup, const QString& hash);

} // namespace redress
