#include "app/backups/copy_file.h"

#include "app/storage/stop.h"

#include <QFile>
#include <QScopeGuard>

#include <unistd.h>

namespace redress {

namespace {

constexpr qint64 pieceSize = 1024LL * 1024;
constexpr int piecesToTheDisk = 16;

QString copyBytes(QFile& source, QFile& target, const std::stop_token& stop)
{
    for (int pieces = 1; !source.atEnd(); ++pieces) {
        goOnUnless(stop, target.fileName());
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty()) {
            return source.errorString();
        }
        if (target.write(piece) != piece.size()) {
            return target.errorString();
        }
        if (pieces % piecesToTheDisk == 0) {
            // Where it fails, the one who waits for the whole file sees it too.
            ::fdatasync(target.handle());
        }
    }
    return {};
}

} // namespace

QString copyFile(const QString& from, const QString& to, const std::stop_token& stop)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly)) {
        return source.errorString();
    }
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return target.errorString();
    }
    auto half = qScopeGuard([&target] { target.remove(); });
    QString trouble = copyBytes(source, target, stop);
    if (trouble.isEmpty() && !target.setPermissions(source.permissions())) {
        trouble = target.errorString();
    }
    if (trouble.isEmpty()) {
        half.dismiss();
    }
    return trouble;
}

} // namespace redress
