#pragma once

#include "ui/letters/letter_on_paper.h"

#include <QByteArray>

namespace redress {

/**
 * An unsigned letter as an OpenDocument text, to be worked on elsewhere; its first and its last line say that it is a
 * draft. Empty for a signed letter, which nobody changes. Callable from any thread.
 */
[[nodiscard]] QByteArray draftAsOpenDocument(const LetterOnPaper& letter);

} // namespace redress
