#include "app/storage/database.h"

#include "app/storage/connection.h"

#include <QFile>
#include <QUrl>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** All desks draw their sequence numbers under this lock, so that the journal of a server has no gaps either.
 */
constexpr qint64 journalLock = 0x52656472657373;

QString openingOf(Engine engine, bool writing)
{
    if (engine == Engine::Sqlite) {
        return writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    }
    return writing ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : connection(std::move(connection)) {}

Database::~Database() = default;

std::unique_ptr<Database> Database::connect(const RegisterAddress& address)
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(address.file, "/"));
    auto connection = std::make_unique<Connection>(address, u"file:%1?mode=rw"_s.arg(path));
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

std::unique_ptr<Database> Database::createFile(const RegisterAddress& address)
{
    QFile file(address.file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throw BrokenWorld(file.exists() ? BrokenWorld::Kind::AlreadyThere : BrokenWorld::Kind::Denied,
                          address.file, file.errorString());
    }
    file.close();
    return connect(address);
}

std::unique_ptr<Database> Database::inMemory()
{
    RegisterAddress address;
    address.file = u":memory:"_s;
    return std::unique_ptr<Database>(new Database(std::make_unique<Connection>(address, address.file)));
}

Engine Database::engine() const
{
    return connection->address.engine;
}

const RegisterAddress& Database::address() const
{
    return connection->address;
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    connection->setPatience(patience);
}

void Database::stopWhen(const std::stop_token& asked)
{
    connection->stopWhen(asked);
}

const std::stop_token& Database::stop() const
{
    return connection->stop();
}

template <class F>
Rows Database::reaching(F&& attempt)
{
    connection->reconnect();
    try {
        return attempt();
    } catch (const BrokenWorld&) {
        if (!connection->lost || connection->inTransaction) {
            throw;
        }
    }
    // The server went away since the last statement: one new try on a new connection.
    connection->reconnect();
    return attempt();
}

Rows Database::run(const QString& statement, const Values& values)
{
    return reaching([&] { return connection->run(statement, values); });
}

Rows Database::runOnce(const QString& statement)
{
    connection->forgetPrepared();
    return reaching([&] { return connection->runOnce(statement); });
}

int Database::changed() const
{
    return connection->changed;
}

bool Database::isInTransaction() const
{
    return connection->inTransaction;
}

void Database::begin(bool writing)
{
    Q_ASSERT(!connection->inTransaction);
    if (!connection->isWhereItWas()) {
        throw BrokenWorld(BrokenWorld::Kind::Gone, address().shown());
    }
    reaching([&] { return connection->runOnce(openingOf(engine(), writing)); });
    connection->inTransaction = true;
    connection->doomed = false;
    if (engine() == Engine::Postgresql && writing) {
        try {
            run(u"SELECT pg_advisory_xact_lock(:lock)"_s, {{u"lock"_s, journalLock}});
        } catch (...) {
            rollback();
            throw;
        }
    }
}

void Database::commit()
{
    if (connection->doomed) {
        throw BrokenWorld(BrokenWorld::Kind::Failed, address().shown(), u"a statement before failed"_s);
    }
    if (!connection->isWhereItWas()) {
        // The engine would go on writing to a file that nobody can open any more.
        throw BrokenWorld(BrokenWorld::Kind::Gone, address().shown());
    }
    try {
        connection->end(u"COMMIT"_s);
    } catch (const BrokenWorld& broken) {
        if (broken.kind() == BrokenWorld::Kind::Unreachable) {
            throw BrokenWorld(BrokenWorld::Kind::CommitUnknown, address().shown(), broken.details());
        }
        throw;
    }
    connection->inTransaction = false;
}

void Database::rollback() noexcept
{
    try {
        if (!connection->lost) {
            connection->end(u"ROLLBACK"_s);
        }
    } catch (const BrokenWorld&) {
        // SQLite has rolled back by itself where the disk failed; a server does so when the connection goes.
    }
    connection->inTransaction = false;
    connection->doomed = false;
}

WriteTransaction::WriteTransaction(Database& database) : database(database)
{
    database.begin(true);
}

WriteTransaction::~WriteTransaction()
{
    if (open) {
        database.rollback();
    }
}

void WriteTransaction::commit()
{
    database.commit();
    open = false;
}

ReadTransaction::ReadTransaction(Database& database) : database(database)
{
    database.begin(false);
}

ReadTransaction::~ReadTransaction()
{
    database.rollback();
}

} // namespace redress
