#include "ui/letters/scan_reading.h"

#include "app/papers/paper_verbs.h"
#include "ui/letters/two_tones.h"
#include "ui/papers/decoded_picture.h"
#include "ui/papers/opened_pdf.h"

#include <QDeadlineTimer>
#include <QPainter>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <exception>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/**
 * The longer side in dots at which a picture is looked at, one after the other until something is found. A
 * sheet of A4 is then seen at 300, 200 and 430 dots to the inch: the first finds nearly all, the second calms
 * strong noise, the third helps with small codes. The last two are for photos of little more than the code.
 */
constexpr std::array<int, 5> longerSides{3500, 2340, 5000, 1200, 400};
constexpr int mostDots = 5000;
/** Dots in between say nothing new. */
constexpr int mostEnlarged = 3;
constexpr int mostPages = 20;
/** Time is looked at between two readings, each of which takes seconds at worst. */
constexpr std::chrono::seconds longestTime = 20s;
/**
 * The time to find a code grows with the third power of the marks that could be a corner of one, and some
 * pictures are made of nothing else. With so many it is about a second; a scan full of noise has some thirty.
 */
constexpr int mostMarks = 300;

QImage onWhiteInGrey(const QImage& picture)
{
    if (!picture.hasAlphaChannel()) {
        return picture.convertToFormat(QImage::Format_Grayscale8);
    }
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, picture);
    return sheet.convertToFormat(QImage::Format_Grayscale8);
}

QImage withLongerSide(const QImage& picture, int dots)
{
    const QSize size = picture.size().scaled(dots, dots, Qt::KeepAspectRatio).expandedTo({1, 1});
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QStringList textsIn(const QImage& twoTones)
{
    const ZXing::ImageView view(twoTones.constBits(), twoTones.width(), twoTones.height(),
                                ZXing::ImageFormat::Lum, int(twoTones.bytesPerLine()));
    const auto hints = ZXing::DecodeHints()
                           .setFormats(ZXing::BarcodeFormat::QRCode)
                           .setBinarizer(ZXing::Binarizer::BoolCast)
                           .setTryDownscale(false);
    QStringList texts;
    try {
        for (const ZXing::Result& found : ZXing::ReadBarcodes(view, hints)) {
            texts.append(QString::fromStdString(found.text()));
        }
    } catch (const std::exception&) {
        // The library throws where a picture leads it outside; what it found before is lost with it.
    }
    return texts;
}

/** Reads picture after picture, until its time is up. */
class ScanReading
{
public:
    [[nodiscard]] bool isOver() const { return end.hasExpired(); }

    void read(const QImage& picture)
    {
        if (picture.isNull()) {
            return;
        }
        const int longer = std::min(std::max(picture.width(), picture.height()), mostDots);
        const QImage sheet = onWhiteInGrey(withLongerSide(picture, longer));
        const qsizetype before = codes.size();
        for (const int side : longerSides) {
            if (codes.size() > before || isOver()) {
                return;
            }
            const QImage seen =
                inTwoTones(onWhiteInGrey(withLongerSide(sheet, std::min(side, mostEnlarged * longer))));
            if (cornerMarksIn(seen, mostMarks) <= mostMarks) {
                take(textsIn(seen));
            }
        }
    }

    QList<LetterCode> codes;

private:
    void take(const QStringList& texts)
    {
        for (const QString& text : texts) {
            const std::optional<LetterCode> code = letterCodeFrom(text);
            if (code && !codes.contains(*code)) {
                codes.append(*code);
            }
        }
    }

    QDeadlineTimer end = QDeadlineTimer(longestTime);
};

void readPages(const QByteArray& bytes, ScanReading& reading)
{
    const std::shared_ptr<OpenedPdf> pdf = OpenedPdf::open(bytes);
    const int pages = std::min(pdf->pageCount(), mostPages);
    for (int page = 0; page < pages && !reading.isOver(); ++page) {
        const QSizeF size = pdf->sizeOf(page);
        const QSizeF drawn = size.scaled(longerSides.front(), longerSides.front(), Qt::KeepAspectRatio);
        reading.read(pdf->picture(page, std::max(1, int(drawn.width()))));
    }
}

} // namespace

QList<LetterCode> codesIn(const QByteArray& bytes)
{
    ScanReading reading;
    if (mediaTypeOf(bytes) == u"application/pdf"_s) {
        readPages(bytes, reading);
    } else {
        reading.read(decodedPicture(bytes).whole);
    }
    return reading.codes;
}

} // namespace redress
