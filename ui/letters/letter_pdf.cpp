#include "ui/letters/letter_pdf.h"

#include "ui/letters/letter_page.h"
#include "ui/letters/receipt_slip.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PaperPages> pagesOf(const LetterOnPaper& letter)
{
    if (letter.purpose == LetterPurpose::ReceiptSlip) {
        return std::make_unique<ReceiptSlip>(letter);
    }
    return std::make_unique<LetterPainter>(letter);
}

} // namespace

QString draftName(const LetterOnPaper& letter)
{
    return QCoreApplication::translate("LetterDialog", "%1 draft", "name of a file").arg(letter.reference);
}

Printing printingOf(const LetterOnPaper& letter)
{
    return {.title = u"%1 %2"_s.arg(letter.reference, letter.subject),
            .organisation = letter.organisation,
            .language = letter.language,
            .fileName = letter.signedAt ? letter.reference : draftName(letter),
            .subject = letter.subject,
            .set = [letter] { return pagesOf(letter); }};
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
