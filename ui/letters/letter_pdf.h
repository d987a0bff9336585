#pragma once

#include "ui/letters/letter_on_paper.h"
#include "ui/letters/printing.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace redress {

[[nodiscard]] Printing printingOf(const LetterOnPaper& letter);

/** The name of a draft's file, without its ending: says that it is one. */
[[nodiscard]] QString draftName(const LetterOnPaper& letter);

/** The letter as a PDF. Callable from any thread, but for long letters not from the window's. */
[[nodiscard]] QByteArray letterAsPdf(const LetterOnPaper& letter);

/** Its pages as pictures of that many pixels across. As above. */
[[nodiscard]] QList<QImage> letterAsPictures(const LetterOnPaper& letter, int pixelsAcross);

} // namespace redress
