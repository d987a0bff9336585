#pragma once

#include "models/case.h"

#include <QString>

namespace redress {

/** How a paper can be shown. By what its bytes are, never by its name. */
enum class PaperKind { Picture, Pdf, Text, Other };

[[nodiscard]] PaperKind kindOf(const QString& mediaType);
/** "Picture", "PDF", "Text", else what the system calls it. */
[[nodiscard]] QString kindInWords(const QString& mediaType);
/** Name of a Breeze icon. */
[[nodiscard]] QString iconOfPaper(const QString& mediaType);
/** "2.3 MB". */
[[nodiscard]] QString sizeInWords(qint64 bytes);
/** What it most likely is to the case. */
[[nodiscard]] Evidence proposedEvidence(const QString& mediaType);

} // namespace redress
