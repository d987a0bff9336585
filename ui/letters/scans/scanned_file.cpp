#include "ui/letters/scans/scanned_file.h"

#include "app/papers/paper_file.h"
#include "ui/letters/scan_reading.h"

#include <QBuffer>
#include <QtConcurrentRun>

namespace redress {

namespace {

QByteArray asPng(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

ScannedFile scanned(const NewPaper& paper)
{
    ScannedFile file{lookedAt(paper), {}};
    NewPaper& kept = file.scan.paper;
    if (file.scan.refusal.isEmpty() && !kept.file.isEmpty()) {
        const Result<QByteArray> bytes = readPaperFile(kept.file);
        file.scan.refusal = bytes ? QString() : bytes.refusal().text;
        kept.bytes = bytes ? *bytes : QByteArray();
        kept.file.clear();
    }
    if (file.scan.refusal.isEmpty()) {
        file.codes = codesIn(kept.bytes);
    }
    return file;
}

} // namespace

QFuture<QList<ScannedFile>> readScans(const ArrivingPapers& arriving, const QString& pictureName)
{
    return QtConcurrent::run([arriving, pictureName] {
        QList<ScannedFile> read;
        for (const QString& file : arriving.files) {
            read.append(scanned({file, {}, {}}));
        }
        if (!arriving.picture.isNull()) {
            read.append(scanned({{}, asPng(arriving.picture), pictureName}));
        }
        return read;
    });
}

} // namespace redress
