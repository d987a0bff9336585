#pragma once

#include "models/letter_code.h"

#include <QByteArray>
#include <QList>

namespace redress {

/**
 * The letters whose codes stand in a scan or a photo (PNG, JPEG and what else Qt decodes) or on the first 20
 * pages of a PDF, each once, in the order of the pages; however they are turned. Other people's codes are
 * passed over, and bytes that cannot be shown hold none. Takes its time: to be called off the window's
 * thread.
 */
[[nodiscard]] QList<LetterCode> codesIn(const QByteArray& bytes);

} // namespace redress
