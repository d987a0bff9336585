#include "app/storage/place.h"

#include "app/storage/broken_world.h"
#include "app/storage/register.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace redress {

using namespace Qt::StringLiterals;
using Kind = BrokenWorld::Kind;

namespace {

qint64 askSystem(const QString& path)
{
    struct statfs answer = {};
    return statfs(QFile::encodeName(path).constData(), &answer) == 0 ? qint64(answer.f_type) : 0;
}

FileSystemType& fileSystemType()
{
    static FileSystemType type = askSystem;
    return type;
}

bool isOnShare(const QString& path)
{
    // Magic numbers of CIFS, SMB 2, SMB, NFS and FUSE (sshfs and the like), from linux/magic.h.
    constexpr std::array<quint32, 5> shares{0xFF534D42, 0xFE534D42, 0x517B, 0x6969, 0x65735546};
    const auto type = quint32(fileSystemType()(path));
    return std::ranges::find(shares, type) != shares.end();
}

/** By the rights the process acts with, and told "no" by a read-only file system too. */
bool may(int right, const QString& path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), right, AT_EACCESS) == 0;
}

void checkName(const QString& file)
{
    if (!file.endsWith(u".redress"_s)) {
        throw BrokenWorld(Kind::WrongSuffix, file);
    }
}

} // namespace

void setFileSystemType(FileSystemType type)
{
    fileSystemType() = type ? std::move(type) : askSystem;
}

void checkPlaceOfFile(const QString& file)
{
    const QFileInfo found(file);
    if (found.isDir()) {
        throw BrokenWorld(Kind::IsFolder, file);
    }
    checkName(file);
    if (!found.exists()) {
        throw BrokenWorld(
            may(X_OK, found.path()) || !QFileInfo::exists(found.path()) ? Kind::Missing : Kind::Denied, file);
    }
    if (!found.isFile() || found.size() == 0) {
        throw BrokenWorld(Kind::Foreign, file);
    }
    if (isOnShare(file)) {
        throw BrokenWorld(Kind::OnShare, file);
    }
    if (!may(R_OK, file)) {
        throw BrokenWorld(Kind::Denied, file);
    }
    // The folder too: the engine keeps its log beside the file.
    if (!may(W_OK, file) || !may(W_OK, found.path())) {
        throw BrokenWorld(Kind::ReadOnly, file);
    }
}

void checkPlaceOfNewFile(const QString& file)
{
    const QFileInfo place(file);
    if (place.exists() || place.isSymLink()) {
        throw BrokenWorld(place.isDir() ? Kind::IsFolder : Kind::AlreadyThere, file);
    }
    checkName(file);
    if (!QFileInfo(place.path()).isDir()) {
        throw BrokenWorld(Kind::BadAddress, file, u"the folder does not exist"_s);
    }
    if (isOnShare(place.path())) {
        throw BrokenWorld(Kind::OnShare, file);
    }
    if (!may(W_OK, place.path())) {
        throw BrokenWorld(Kind::Denied, file);
    }
}

FileIdentity identityOfFile(const QString& file)
{
    struct stat found = {};
    if (stat(QFile::encodeName(file).constData(), &found) != 0) {
        return {};
    }
    return {found.st_dev, found.st_ino};
}

void takeRights(const QString& file, const QString& from)
{
    struct stat wanted = {};
    if (stat(QFile::encodeName(from).constData(), &wanted) != 0) {
        return;
    }
    const QByteArray path = QFile::encodeName(file);
    // Another owner is given by root alone, another group by its members.
    const bool given = chown(path.constData(), wanted.st_uid, wanted.st_gid) == 0 ||
                       chown(path.constData(), uid_t(-1), wanted.st_gid) == 0;
    constexpr mode_t rights = S_IRWXU | S_IRWXG | S_IRWXO;
    const mode_t wantedMode = (wanted.st_mode & rights) | S_IRUSR | S_IWUSR;
    // What one group may read is not for another.
    chmod(path.constData(), given ? wantedMode : wantedMode & ~mode_t(S_IRWXG));
}

void syncFile(const QString& file)
{
    for (const QString& path : {file, QFileInfo(file).path()}) {
        const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        const bool kept = descriptor >= 0 && fsync(descriptor) == 0;
        if (descriptor >= 0) {
            close(descriptor);
        }
        if (!kept) {
            throw BrokenWorld(Kind::Unreachable, file, qt_error_string());
        }
    }
}

} // namespace redress
