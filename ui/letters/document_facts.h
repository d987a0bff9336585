#pragma once

#include "ui/letters/printing.h"

namespace redress {

/**
 * A PDF as Qt writes it, with what Qt has no words for: author, subject and language of the document, and that its
 * title is shown and its pages lie in the direction of its language.
 */
[[nodiscard]] QByteArray withFacts(const QByteArray& pdf, const Printing& printing);

} // namespace redress
