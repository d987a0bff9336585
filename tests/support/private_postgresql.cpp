#include "tests/support/private_postgresql.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

const QString serverUser = u"redress"_s;

/** Debian keeps the server's programs out of PATH. */
QString programPath(const QString& name)
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        folders.append(versions.filePath(version + u"/bin"_s));
    }
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/** The server refuses to run as root; then it runs as the user its package made. */
const passwd* otherUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

void becomeServer()
{
    if (const passwd* user = otherUser()) {
        if (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0) {
            _exit(126);
        }
    }
    // After the change of user, which would clear it: the server ends with the thread that started it.
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

} // namespace

PrivatePostgresql& PrivatePostgresql::server()
{
    static PrivatePostgresql only;
    return only;
}

PrivatePostgresql::PrivatePostgresql() : folder(QDir::tempPath() + u"/redress-postgresql-XXXXXX"_s)
{
    if (const passwd* user = otherUser()) {
        if (chown(QFile::encodeName(folder.path()).constData(), user->pw_uid, user->pw_gid) != 0) {
            qFatal("cannot give %s to the server", qPrintable(folder.path()));
        }
    }
    if (!run(u"initdb"_s, {u"--pgdata"_s, data(), u"--no-sync"_s, u"--auth=trust"_s, u"--username"_s,
                           serverUser, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s})) {
        qFatal("initdb failed");
    }
    start();
}

PrivatePostgresql::~PrivatePostgresql()
{
    crash();
}

bool PrivatePostgresql::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier(becomeServer);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder.path());
    process.start(programPath(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAll().constData());
        return false;
    }
    return true;
}

bool PrivatePostgresql::answers()
{
    QProcess process;
    process.start(programPath(u"pg_isready"_s), {u"--quiet"_s, u"--host"_s, folder.path()});
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

void PrivatePostgresql::start()
{
    postgres.setChildProcessModifier(becomeServer);
    postgres.setStandardErrorFile(folder.filePath(u"log"_s), QIODevice::Append);
    postgres.setStandardOutputFile(QProcess::nullDevice());
    postgres.setWorkingDirectory(folder.path());
    postgres.start(programPath(u"postgres"_s),
                   {u"-D"_s, data(), u"-k"_s, folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                    u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s, u"-c"_s, u"autovacuum=off"_s, u"-c"_s,
                    u"max_connections=50"_s, u"-c"_s, u"shared_buffers=16MB"_s});
    for (int attempt = 0; attempt < 300; ++attempt) {
        if (answers()) {
            return;
        }
        QThread::msleep(20);
    }
    qFatal("the private PostgreSQL does not start: see %s/log", qPrintable(folder.path()));
}

void PrivatePostgresql::crash()
{
    ::kill(pid_t(postgres.processId()), SIGQUIT);
    postgres.waitForFinished(30'000);
}

QString PrivatePostgresql::newDatabase()
{
    const QString name = u"register_%1"_s.arg(++databases);
    if (!run(u"createdb"_s,
             {u"--host"_s, folder.path(), u"--username"_s, serverUser, u"--template=template0"_s, name})) {
        qFatal("createdb failed");
    }
    return u"postgresql://%1@/%2?host=%3"_s.arg(serverUser, name, folder.path());
}

} // namespace redress::test
