#include "ui/settings/document_file.h"

#include "models/document_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

Refusal unreadable(const QString& text)
{
    return {u"file"_s, u"unreadable"_s, text};
}

Result<QByteArray> readNow(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(QCoreApplication::translate("DocumentFile", "The file cannot be read."));
    }
    if (file.size() > largestDocument) {
        return unreadable(QCoreApplication::translate("DocumentFile", "The file is larger than 2 MB."));
    }
    return file.readAll();
}

} // namespace

QFuture<Result<QByteArray>> readDocumentFile(const QString& file)
{
    return QtConcurrent::run(readNow, file);
}

} // namespace redress
