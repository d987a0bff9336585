#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtEndian>

/** Files as people bring them, good and bad, made by the tests that need them. */
namespace redress::test {

/** In a folder that goes with it. */
class FileFolder
{
public:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = place.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s cannot be written", qPrintable(path));
        }
        return path;
    }
    /** So many bytes, none of them written. */
    [[nodiscard]] QString hollow(const QString& name, qint64 size) const
    {
        const QString path = write(name, {});
        QFile::resize(path, size);
        return path;
    }
    [[nodiscard]] QString path(const QString& name) const { return place.filePath(name); }

private:
    QTemporaryDir place;
};

[[nodiscard]] inline QByteArray encoded(const QImage& picture, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

/** Red on the left, blue on the right. */
[[nodiscard]] inline QImage twoColours(int width = 80, int height = 40)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QPainter(&picture).fillRect(0, 0, width / 2, height, Qt::red);
    return picture;
}

[[nodiscard]] inline QByteArray png(int width = 80, int height = 40)
{
    return encoded(twoColours(width, height), "PNG");
}

/** As a camera held upright writes it: the dots lie, and a mark says to turn them a quarter clockwise. */
[[nodiscard]] inline QByteArray turnedJpeg()
{
    QByteArray jpeg = encoded(twoColours(), "JPG");
    const QByteArray exif = QByteArray::fromHex("457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "0112000300000001"
                                                "00060000"
                                                "00000000");
    QByteArray mark = QByteArray::fromHex("ffe1");
    const quint16 size = qToBigEndian(quint16(exif.size() + 2));
    mark.append(reinterpret_cast<const char*>(&size), 2);
    return jpeg.insert(2, mark + exif);
}

/** The header of a picture of that size; what follows is not worth the name. */
[[nodiscard]] inline QByteArray pngClaiming(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        const quint32 big = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char*>(&big), 4);
    };
    const auto chunk = [&number](const QByteArray& kind, const QByteArray& content) {
        quint32 sum = 0xffffffff;
        for (const char one : kind + content) {
            sum ^= quint8(one);
            for (int bit = 0; bit < 8; ++bit) {
                sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
            }
        }
        return number(quint32(content.size())) + kind + content + number(~sum);
    };
    return QByteArray("\x89PNG\r\n\x1a\n") +
           chunk("IHDR", number(width) + number(height) + QByteArray::fromHex("0802000000")) +
           chunk("IDAT", qCompress(QByteArray(64, '\0')).mid(4)) + chunk("IEND", {});
}

[[nodiscard]] inline QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) {
            writer.newPage();
        }
        painter.drawText(500, 500, QStringLiteral("Page %1").arg(page));
    }
    painter.end();
    return bytes;
}

/** Needs a password that nobody knows. */
[[nodiscard]] inline QByteArray lockedPdf()
{
    const QByteArray nonsense = QByteArray(32, 'x').toHex();
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n"
           "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" +
           nonsense + ">/U<" + nonsense +
           ">>>endobj\n"
           "trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<6162><6162>]>>\n%%EOF\n";
}

} // namespace redress::test
