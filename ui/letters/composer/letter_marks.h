#pragma once

#include "models/letter_check.h"
#include "models/letter_text.h"

#include <QTextEdit>

class QTextDocument;

namespace redress {

/**
 * How a letter's text is marked while it is written: a tint on what came from the case, another on the places that are
 * still open, a wave under what stands in the way of the signature.
 */
[[nodiscard]] QList<QTextEdit::ExtraSelection> marksOf(QTextDocument* document, const FilledText& text,
                                                       const LetterValues& values,
                                                       const QList<LetterRemark>& remarks);

} // namespace redress
