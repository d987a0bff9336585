#include "ui/frame/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2'000;
/** A first program that starts at the same moment holds the lock before it listens. */
constexpr int tries = 20;
constexpr int pauseBetweenTries = 50;
constexpr qint64 longestCall = 512;
const QByteArray shown = "shown\n";

QString runtimeFolder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (own.isEmpty() ? QDir::tempPath() : own) + u"/redress"_s;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

/** One register has one name, by whatever link it is opened and with whatever password. */
QString canonical(const QString& address)
{
    if (address.contains(u"://"_s)) {
        return QUrl(address).adjusted(QUrl::RemovePassword).toString();
    }
    const QString real = QFileInfo(address).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(address).absoluteFilePath() : real;
}

QString nameOf(const QString& address)
{
    constexpr int enough = 24;
    const QByteArray both = (userName() + u'\n' + canonical(address)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(enough));
}

/** Whether somebody answered that the window is in front now. */
bool call(const QString& socket, const QString& reference)
{
    QLocalSocket line;
    line.connectToServer(socket);
    if (!line.waitForConnected(patience)) {
        return false;
    }
    line.write(reference.toUtf8().left(longestCall - 1) + '\n');
    line.flush();
    return line.waitForReadyRead(patience) && line.readAll() == shown;
}

bool callUntilAnswered(const QString& socket, const QString& reference)
{
    for (int tried = 0; tried < tries; ++tried) {
        if (QFileInfo::exists(socket) && call(socket, reference)) {
            return true;
        }
        QThread::msleep(pauseBetweenTries);
    }
    return false;
}

} // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent), folder(place.isEmpty() ? runtimeFolder() : place), server(new QLocalServer(this))
{
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        }
    });
}

SingleInstance::~SingleInstance()
{
    // The socket goes before the lock: whoever comes next finds both free, or neither.
    server->close();
}

bool SingleInstance::claim(const QString& registerAddress, const QString& reference)
{
    const QString name = nameOf(registerAddress);
    if (name == claimed) {
        return true;
    }
    const QFileDevice::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(folder)) {
        QFile::setPermissions(folder, ownersAlone);
    }
    const QString socket = folder + u'/' + name;
    auto taken = std::make_unique<QLockFile>(socket + u".lock"_s);
    // A lock is stale when its program is gone, however old it is.
    taken->setStaleLockTime(0);
    if (!taken->tryLock()) {
        return !callUntilAnswered(socket, reference);
    }
    server->close();
    lock = std::move(taken);
    claimed = name;
    listen(socket);
    return true;
}

void SingleInstance::listen(const QString& socket)
{
    QLocalServer::removeServer(socket);
    server->listen(socket);
}

void SingleInstance::answer(QLocalSocket* caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= longestCall) {
            caller->abort();
        }
        return;
    }
    Q_EMIT wanted(QString::fromUtf8(caller->readLine()).trimmed());
    caller->write(shown);
    caller->disconnectFromServer();
}

} // namespace redress
