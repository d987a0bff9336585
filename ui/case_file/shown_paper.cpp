#include "ui/case_file/shown_paper.h"

#include "ui/case_file/foreign_pdf.h"
#include "ui/papers/decoded_picture.h"
#include "ui/papers/paper_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

namespace redress {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(ShownPaper)
};

/** As wide and high as the text of a page, at what a printer shows of it. */
constexpr QSize mostPixels(1440, 2000);
constexpr int jpegQuality = 85;

QString whyNot(PdfFlaw flaw)
{
    switch (flaw) {
    case PdfFlaw::NeedsPassword:
        return Word::tr("It is locked with a password.");
    case PdfFlaw::Broken:
        return Word::tr("It is damaged.");
    case PdfFlaw::TooLarge:
        return Word::tr("It is too large once unpacked.");
    case PdfFlaw::TooManyPages:
        return Word::tr("It has too many pages.");
    case PdfFlaw::OldPacking:
        return Word::tr("It is packed in an old way that is not read here.");
    }
    Q_UNREACHABLE();
}

ShownPaper shownPdf(const QByteArray& bytes)
{
    auto copied = harmless(bytes, {});
    if (const auto* flaw = std::get_if<PdfFlaw>(&copied)) {
        return NotShown{whyNot(*flaw)};
    }
    const auto& pdf = std::get<HarmlessPdf>(copied);
    return ShownPages{pdf.bytes, pdf.pages};
}

ShownPaper shownPicture(const QByteArray& bytes)
{
    QImage picture = decodedPicture(bytes).whole;
    if (picture.isNull()) {
        return NotShown{Word::tr("The picture is damaged, too large, or of a kind that cannot be shown.")};
    }
    if (picture.width() > mostPixels.width() || picture.height() > mostPixels.height()) {
        picture = picture.scaled(mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(QRect(QPoint(), picture.size()), picture);
    ShownPicture shown{{}, sheet.size()};
    QBuffer file(&shown.jpeg);
    file.open(QIODevice::WriteOnly);
    sheet.save(&file, "JPEG", jpegQuality);
    return shown;
}

} // namespace

ShownPaper shownPaper(const Paper& paper, const QByteArray& bytes)
{
    switch (kindOf(paper.mediaType)) {
    case PaperKind::Picture:
        return shownPicture(bytes);
    case PaperKind::Pdf:
        return shownPdf(bytes);
    case PaperKind::Text:
    case PaperKind::Other:
        break;
    }
    return NotShown{Word::tr("It is neither a picture nor a PDF.")};
}

qsizetype weightOf(const ShownPaper& paper)
{
    if (const auto* picture = std::get_if<ShownPicture>(&paper)) {
        return picture->jpeg.size();
    }
    const auto* pages = std::get_if<ShownPages>(&paper);
    return pages == nullptr ? 0 : pages->pdf.size();
}

} // namespace redress
