#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QFuture>

namespace redress {

/** Reads a procedure or calendar from a file, off the window's thread; refused with field "file". */
[[nodiscard]] QFuture<Result<QByteArray>> readDocumentFile(const QString& file);

} // namespace redress
