#include "app/papers/paper_verbs.h"

#include <QMimeDatabase>

#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    const char* mediaType;
    QByteArrayView begins;
    /** Where the second part of the signature stands, where there is one. */
    qsizetype place = 0;
    QByteArrayView goesOn = {};
};

/** The kinds that are shown; asked here and not of the system, so that every desk answers alike. */
const std::array<Signature, 8> signatures{{
    {"image/png", "\x89PNG\r\n\x1a\n"},
    {"image/jpeg", "\xff\xd8\xff"},
    {"image/gif", "GIF87a"},
    {"image/gif", "GIF89a"},
    {"image/webp", "RIFF", 8, "WEBP"},
    {"image/bmp", "BM", 6, QByteArrayView("\0\0\0\0", 4)},
    {"image/tiff", QByteArrayView("II*\0", 4)},
    {"image/tiff", QByteArrayView("MM\0*", 4)},
}};

/** Blanks may stand before its mark; what carries the mark further behind is something else with a PDF in it. */
bool isPdf(const QByteArray& bytes)
{
    constexpr qsizetype room = 1024;
    return bytes.first(std::min(bytes.size(), room)).trimmed().startsWith("%PDF-");
}

QString pictureType(const QByteArray& bytes)
{
    for (const Signature& one : signatures) {
        if (bytes.startsWith(one.begins) && bytes.mid(one.place, one.goesOn.size()) == one.goesOn) {
            return QString::fromLatin1(one.mediaType);
        }
    }
    return {};
}

/**
 * The system's list goes by marks that stand anywhere near the beginning, and counts drawings in markup and in source
 * text among the pictures. What is shown as a picture or a page was told by its signature alone.
 */
QString withoutClaims(const QString& name)
{
    static const QStringList photos{u"image/heif"_s, u"image/heic"_s, u"image/avif"_s};
    if (name.startsWith(u"image/svg"_s)) {
        return u"application/xml"_s;
    }
    const bool claims = name == u"application/pdf"_s || (name.startsWith(u"image/"_s) && !photos.contains(name));
    const bool tellsNothing = name.isEmpty() || name == u"application/x-zerosize"_s;
    return claims || tellsNothing ? u"application/octet-stream"_s : name;
}

} // namespace

QString mediaTypeOf(const QByteArray& bytes)
{
    if (const QString picture = pictureType(bytes); !picture.isEmpty()) {
        return picture;
    }
    if (isPdf(bytes)) {
        return u"application/pdf"_s;
    }
    constexpr qsizetype enough = 16'384;
    return withoutClaims(QMimeDatabase().mimeTypeForData(bytes.first(std::min(bytes.size(), enough))).name());
}

} // namespace redress
