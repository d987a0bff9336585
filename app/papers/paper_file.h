#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace redress {

/**
 * Reads a file that somebody wants to put to a case. Refused with field "file" where there is none, where it cannot
 * be read, is empty or too large, or changes or vanishes while it is read.
 */
[[nodiscard]] Result<QByteArray> readPaperFile(const QString& path);

/** Why bytes cannot be a paper: none, or too many. Field "file". */
[[nodiscard]] Refusals whyNotPaper(qint64 size);

} // namespace redress
