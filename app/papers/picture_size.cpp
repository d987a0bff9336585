#include "app/papers/picture_size.h"

#include <QtEndian>

#include <cstdlib>

namespace redress {

namespace {

template <class Number>
Number bigEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

template <class Number>
Number littleEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

/** Sizes beyond what an int holds are as good as endless. */
std::optional<QSize> sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 most = std::numeric_limits<int>::max();
    if (width == 0 || height == 0) {
        return std::nullopt;
    }
    return QSize(int(std::min(width, most)), int(std::min(height, most)));
}

constexpr qsizetype pngHeader = 24;
const QByteArrayView pngMark("\x89PNG\r\n\x1a\n");

std::optional<QSize> sizeOfPng(const QByteArray& bytes)
{
    if (bytes.size() < pngHeader || bytes.mid(12, 4) != "IHDR") {
        return std::nullopt;
    }
    return sizeOf(bigEndian<quint32>(bytes, 16), bigEndian<quint32>(bytes, 20));
}

/** SOF0 to SOF15, but for the three marks of that row which mean something else. */
bool isFrame(uchar mark)
{
    return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
}

/** A picture inside the picture (the camera's preview) stands in a segment that is passed over whole. */
std::optional<QSize> sizeOfJpeg(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size() && uchar(bytes.at(at)) == 0xFF) {
        const auto mark = uchar(bytes.at(at + 1));
        if (mark == 0xFF) {
            ++at;
        } else if (isFrame(mark)) {
            return sizeOf(bigEndian<quint16>(bytes, at + 7), bigEndian<quint16>(bytes, at + 5));
        } else {
            at += 2 + std::max<quint16>(bigEndian<quint16>(bytes, at + 2), 2);
        }
    }
    return std::nullopt;
}

std::optional<QSize> sizeOfGif(const QByteArray& bytes)
{
    return bytes.size() < 10 ? std::nullopt
                             : sizeOf(littleEndian<quint16>(bytes, 6), littleEndian<quint16>(bytes, 8));
}

/** A height below zero means that the rows stand from top to bottom. */
std::optional<QSize> sizeOfBmp(const QByteArray& bytes)
{
    constexpr quint32 oldHeader = 12;
    if (bytes.size() < 26) {
        return std::nullopt;
    }
    if (littleEndian<quint32>(bytes, 14) == oldHeader) {
        return sizeOf(littleEndian<quint16>(bytes, 18), littleEndian<quint16>(bytes, 20));
    }
    const auto height = qint64(littleEndian<qint32>(bytes, 22));
    return sizeOf(littleEndian<quint32>(bytes, 18), quint32(std::abs(height)));
}

std::optional<QSize> sizeOfWebp(const QByteArray& bytes)
{
    constexpr quint32 bits14 = 0x3FFF;
    constexpr quint32 bits24 = 0xFFFFFF;
    if (bytes.size() < 30) {
        return std::nullopt;
    }
    const QByteArray kind = bytes.mid(12, 4);
    if (kind == "VP8X") {
        return sizeOf((littleEndian<quint32>(bytes, 24) & bits24) + 1, (littleEndian<quint32>(bytes, 26) >> 8) + 1);
    }
    if (kind == "VP8L") {
        const auto packed = littleEndian<quint32>(bytes, 21);
        return sizeOf((packed & bits14) + 1, ((packed >> 14) & bits14) + 1);
    }
    return kind == "VP8 " ? sizeOf(littleEndian<quint16>(bytes, 26) & bits14, littleEndian<quint16>(bytes, 28) & bits14)
                          : std::nullopt;
}

/** From one part to the next, each of which says how long it is. */
bool isWholePng(const QByteArray& bytes)
{
    constexpr qsizetype around = 12;
    qsizetype at = pngMark.size();
    while (at + around <= bytes.size()) {
        const qsizetype next = at + around + qsizetype(bigEndian<quint32>(bytes, at));
        if (bytes.mid(at + 4, 4) == "IEND") {
            return next <= bytes.size();
        }
        at = next;
    }
    return false;
}

} // namespace

std::optional<QSize> pictureSizeOf(const QByteArray& bytes)
{
    if (bytes.startsWith(pngMark)) {
        return sizeOfPng(bytes);
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return sizeOfJpeg(bytes);
    }
    if (bytes.startsWith("GIF8")) {
        return sizeOfGif(bytes);
    }
    if (bytes.startsWith("BM")) {
        return sizeOfBmp(bytes);
    }
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? sizeOfWebp(bytes) : std::nullopt;
}

bool isWholePicture(const QByteArray& bytes)
{
    if (bytes.startsWith(pngMark)) {
        return isWholePng(bytes);
    }
    // Cameras and programs put things of their own behind the end mark.
    return bytes.startsWith("\xff\xd8\xff") && bytes.lastIndexOf("\xff\xd9") > 0;
}

} // namespace redress
