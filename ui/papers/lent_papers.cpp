#include "ui/papers/lent_papers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/**
 * Empty for all other kinds. Documents of office programs are none of these: they carry macros and fetch
 * pictures and templates from elsewhere as soon as they are opened; they can be saved, and are then the
 * person's own to open.
 */
QStringList endingsOf(const QString& mediaType)
{
    if (mediaType == u"application/pdf"_s) {
        return {u"pdf"_s};
    }
    if (mediaType == u"image/png"_s) {
        return {u"png"_s};
    }
    if (mediaType == u"image/jpeg"_s) {
        return {u"jpg"_s, u"jpeg"_s};
    }
    return mediaType == u"text/plain"_s ? QStringList{u"txt"_s} : QStringList{};
}

} // namespace

LentPapers::LentPapers(QObject* parent) : QObject(parent) {}

LentPapers& LentPapers::ofProgram()
{
    static QPointer<LentPapers> only;
    if (only == nullptr) {
        only = new LentPapers(QCoreApplication::instance());
    }
    return *only;
}

QString LentPapers::lend(const QString& name, const QByteArray& bytes)
{
    if (!folder) {
        folder = std::make_unique<QTemporaryDir>();
    }
    const QString place = folder->filePath(QString::number(++lent));
    QSaveFile file(place + u'/' + name);
    const bool written = folder->isValid() && QDir().mkpath(place) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner) && file.write(bytes) == bytes.size() &&
                         file.commit();
    return written ? file.fileName() : QString();
}

void LentPapers::takeBack()
{
    folder.reset();
}

bool opensOutside(const QString& mediaType)
{
    return !endingsOf(mediaType).isEmpty();
}

QString nameToOpen(const QString& name, const QString& mediaType)
{
    const QStringList endings = endingsOf(mediaType);
    return endings.contains(QFileInfo(name).suffix().toLower()) ? name : name + u'.' + endings.first();
}

} // namespace redress
