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

QList<ArrivingPapers> parted(const ArrivingPapers& arriving)
{
    QList<ArrivingPapers> each;
    for (const QString& file : arriving.files) {
        each.append({{file}, {}});
    }
    if (!arriving.picture.isNull()) {
        each.append({{}, arriving.picture});
    }
    return each;
}

QFuture<ScannedFile> readScan(const ArrivingPapers& one, const QString& pictureName)
{
    return QtConcurrent::run([one, pictureName] {
        return one.files.isEmpty() ? scanned({{}, asPng(one.picture), pictureName}) : scanned({one.files.first(), {}, {}});
    });
}

} // namespace redress
