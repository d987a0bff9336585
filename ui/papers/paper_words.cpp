#include "ui/papers/paper_words.h"

#include "ui/words/case_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

} // namespace

PaperKind kindOf(const QString& mediaType)
{
    if (mediaType.startsWith(u"image/"_s)) {
        return PaperKind::Picture;
    }
    if (mediaType == u"application/pdf"_s) {
        return PaperKind::Pdf;
    }
    // Markup too, which is shown as the text that it is.
    const bool readable = QMimeDatabase().mimeTypeForName(mediaType).inherits(u"text/plain"_s);
    return readable ? PaperKind::Text : PaperKind::Other;
}

QString kindInWords(const QString& mediaType)
{
    switch (kindOf(mediaType)) {
    case PaperKind::Picture:
        return Word::tr("Picture");
    case PaperKind::Pdf:
        return Word::tr("PDF");
    case PaperKind::Text:
    case PaperKind::Other:
        break;
    }
    if (mediaType == u"text/plain"_s) {
        return Word::tr("Text");
    }
    const QMimeType known = QMimeDatabase().mimeTypeForName(mediaType);
    return known.isValid() && !known.isDefault() ? known.comment() : Word::tr("File of an unknown kind");
}

QString iconOfPaper(const QString& mediaType)
{
    switch (kindOf(mediaType)) {
    case PaperKind::Picture:
        return u"image-x-generic"_s;
    case PaperKind::Pdf:
        return u"application-pdf"_s;
    case PaperKind::Text:
        return u"text-x-generic"_s;
    case PaperKind::Other:
        break;
    }
    return mediaType.contains(u"document"_s) || mediaType.contains(u"sheet"_s) || mediaType.contains(u"msword"_s)
               ? u"x-office-document"_s
               : u"unknown"_s;
}

QString sizeInWords(qint64 bytes)
{
    return isolate(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
}

Evidence proposedEvidence(const QString& mediaType)
{
    switch (kindOf(mediaType)) {
    case PaperKind::Picture:
        return Evidence::Photo;
    case PaperKind::Text:
        return Evidence::Information;
    case PaperKind::Pdf:
    case PaperKind::Other:
        break;
    }
    return Evidence::Document;
}

} // namespace redress
