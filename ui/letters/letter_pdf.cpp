#include "ui/letters/letter_pdf.h"

#include "ui/letters/letter_page.h"

namespace redress {

using namespace Qt::StringLiterals;

Printing printingOf(const LetterOnPaper& letter)
{
    return {.title = u"%1 %2"_s.arg(letter.reference, letter.subject),
            .organisation = letter.organisation,
            .language = letter.language,
            .fileName = letter.reference,
            .set = [letter] { return std::make_unique<LetterPainter>(letter); }};
}

QByteArray letterAsPdf(const LetterOnPaper& letter)
{
    return asPdf(printingOf(letter));
}

QList<QImage> letterAsPictures(const LetterOnPaper& letter, int pixelsAcross)
{
    return asPictures(printingOf(letter), pixelsAcross);
}

} // namespace redress
