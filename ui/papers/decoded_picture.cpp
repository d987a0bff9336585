#include "ui/papers/decoded_picture.h"

#include "ui/words/case_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DecodedPicture)
};

/** 400 MB once decoded: more than any camera makes, and what a desk's computer can still hold. */
constexpr qint64 mostPixels = 100'000'000;
constexpr int megabytesForOne = 512;
constexpr int screenful = 2400;

/** What decodes dots alone; drawings and documents that Qt takes for pictures are shown otherwise or not at
 * all. */
bool isPlainPicture(const QByteArray& format)
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "gif", "bmp", "webp", "tif", "tiff", "ico"};
    return known.contains(format);
}

QString pixelsInWords(const QSize& size)
{
    const QLocale locale;
    return isolate(
        QStringLiteral("%1 × %2").arg(locale.toString(size.width()), locale.toString(size.height())));
}

} // namespace

DecodedPicture decodedPicture(const QByteArray& bytes)
{
    DecodedPicture decoded;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(megabytesForOne);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels) {
        decoded.wrong =
            Sentence::tr("This picture has %1 pixels, too many to be shown here. It can be saved.")
                .arg(pixelsInWords(size));
        return decoded;
    }
    if (isPlainPicture(reader.format())) {
        decoded.whole = reader.read();
    }
    if (decoded.whole.isNull()) {
        decoded.wrong =
            Sentence::tr("This picture is damaged, or of a kind that cannot be shown here. It can be saved.");
        return decoded;
    }
    const bool large = std::max(decoded.whole.width(), decoded.whole.height()) > screenful;
    decoded.small =
        large ? decoded.whole.scaled(screenful, screenful, Qt::KeepAspectRatio, Qt::SmoothTransformation)
              : decoded.whole;
    return decoded;
}

} // namespace redress
