#include "app/storage/database.h"

#include "app/storage/engine_codes.h"

#include <QFile>
#include <QRandomGenerator>
#include <QUrl>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

#include <atomic>
#include <chrono>
#include <thread>
#include <unordered_map>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/** All desks draw their sequence numbers under this lock, so that the journal of a server has no gaps either. */
constexpr qint64 journalLock = 0x52656472657373;

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"register-%1"_s.arg(++count);
}

/**
 * Neither engine keeps a NUL or half a surrogate pair alike; what the journal says of them stays. QtSql takes a
 * QString that was never set for NULL; here it is empty text, and NULL is a QVariant without a value.
 */
QVariant keepable(const QVariant& value)
{
    if (value.typeId() != QMetaType::QString || value.isNull()) {
        return value;
    }
    QString text = value.toString();
    if (text.isEmpty()) {
        return u""_s;
    }
    if (text.isNull()) {
        // An empty text, not the absence of a value.
        return u""_s;
    }
    if (text.contains(QChar(u'\0'))) {
        text.remove(QChar(u'\0'));
    }
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

void waitALittle()
{
    // Jittered, so that many desks that wait for one do not come back all at once.
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(500, 3001)));
}

} // namespace

struct Database::Connection
{
    QString name = newConnectionName();
    QSqlDatabase handle;
    std::unordered_map<QString, QSqlQuery> prepared;
    std::chrono::milliseconds patience = 30s;
    int changed = 0;
    bool inTransaction = false;
    /** A statement of the transaction failed, so nothing of it may be kept. */
    bool doomed = false;
    bool lost = false;

    ~Connection()
    {
        close();
        handle = {};
        QSqlDatabase::removeDatabase(name);
    }

    void close()
    {
        prepared.clear();
        handle.close();
        inTransaction = false;
    }

    void prepareHandle(const RegisterAddress& address, const QString& sqliteName);
    void open(const RegisterAddress& address);
    void configure(const RegisterAddress& address);
    void setLockTimeout();

    [[nodiscard]] QSqlQuery& find(const RegisterAddress& address, const QString& statement);
    Rows attempt(const RegisterAddress& address, const QString& statement, const Values& values);
    Rows attemptOnce(const RegisterAddress& address, const QString& statement);
    Rows readAll(const RegisterAddress& address, QSqlQuery& query);
    template <class F>
    auto patiently(F&& attempt);
    [[noreturn]] void raise(const RegisterAddress& address, const QSqlError& error);

    /** Thrown by raise where waiting may help; never leaves this file. */
    struct Wait : BrokenWorld
    {
        using BrokenWorld::BrokenWorld;
    };
};

void Database::Connection::raise(const RegisterAddress& address, const QSqlError& error)
{
    const QString words = error.databaseText() + u' ' + error.driverText();
    const Diagnosis found = diagnose(address.engine, error.nativeErrorCode(), words);
    const QString details = u"%1 (%2)"_s.arg(words.trimmed(), error.nativeErrorCode());
    if (found.verdict == Verdict::Wait || (found.verdict == Verdict::StartAgain && !inTransaction)) {
        throw Wait(found.kind, address.shown(), details);
    }
    doomed = inTransaction;
    lost = lost || found.verdict == Verdict::Lost;
    if (found.verdict != Verdict::Broken && inTransaction) {
        throw StartAgain(found.kind, address.shown(), details);
    }
    throw BrokenWorld(found.kind, address.shown(), details);
}

template <class F>
auto Database::Connection::patiently(F&& attempt)
{
    const auto end = Clock::now() + patience;
    for (;;) {
        try {
            return attempt();
        } catch (const Wait& wait) {
            if (Clock::now() >= end) {
                doomed = inTransaction;
                throw BrokenWorld(wait);
            }
        }
        waitALittle();
    }
}

void Database::Connection::prepareHandle(const RegisterAddress& address, const QString& sqliteName)
{
    if (address.engine == Engine::Sqlite) {
        handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        handle.setDatabaseName(sqliteName);
        handle.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
        return;
    }
    handle = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    handle.setHostName(address.host);
    handle.setPort(address.port);
    handle.setDatabaseName(address.database);
    handle.setUserName(address.user);
    handle.setPassword(address.password);
    handle.setConnectOptions(u"connect_timeout=5;application_name=redress"_s);
}

void Database::Connection::open(const RegisterAddress& address)
{
    if (!handle.open()) {
        const QSqlError error = handle.lastError();
        const QString words = error.databaseText() + u' ' + error.driverText();
        throw BrokenWorld(diagnoseOpening(address.engine, error.nativeErrorCode(), words), address.shown(), words);
    }
    lost = false;
    configure(address);
}

void Database::Connection::configure(const RegisterAddress& address)
{
    const auto set = [&](const QString& statement) {
        return patiently([&] { return attemptOnce(address, statement); });
    };
    if (address.engine == Engine::Postgresql) {
        set(u"SET client_min_messages = warning"_s);
        setLockTimeout();
        return;
    }
    set(u"PRAGMA foreign_keys = ON"_s);
    const Rows kept = set(u"PRAGMA foreign_keys"_s);
    if (kept.isEmpty() || kept.first().number(0) != 1) {
        throw BrokenWorld(BrokenWorld::Kind::Failed, address.shown(), u"foreign_keys stays off"_s);
    }
    set(u"PRAGMA trusted_schema = OFF"_s);
    set(u"PRAGMA cell_size_check = ON"_s);
    set(u"PRAGMA secure_delete = ON"_s);
    set(u"PRAGMA synchronous = FULL"_s);
    // Sorting must not write names and texts to a temporary file.
    set(u"PRAGMA temp_store = MEMORY"_s);
}

void Database::Connection::setLockTimeout()
{
    // The server waits itself, in its own queue; 0 would mean for ever.
    const auto bound = std::max<std::chrono::milliseconds>(patience, 1ms);
    QSqlQuery(handle).exec(u"SET lock_timeout = %1"_s.arg(bound.count()));
}

QSqlQuery& Database::Connection::find(const RegisterAddress& address, const QString& statement)
{
    const auto known = prepared.find(statement);
    if (known != prepared.end()) {
        return known->second;
    }
    QSqlQuery fresh(handle);
    // Forward-only reading of QPSQL is another protocol, with traps; whole answers need no cursor.
    fresh.setForwardOnly(address.engine == Engine::Sqlite);
    if (!fresh.prepare(statement)) {
        raise(address, fresh.lastError());
    }
    return prepared.emplace(statement, std::move(fresh)).first->second;
}

Rows Database::Connection::attempt(const RegisterAddress& address, const QString& statement, const Values& values)
{
    QSqlQuery& query = find(address, statement);
    for (auto value = values.begin(); value != values.end(); ++value) {
        query.bindValue(u':' + value.key(), keepable(value.value()));
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        raise(address, error);
    }
    return readAll(address, query);
}

Rows Database::Connection::attemptOnce(const RegisterAddress& address, const QString& statement)
{
    QSqlQuery query(handle);
    query.setForwardOnly(address.engine == Engine::Sqlite);
    if (!query.exec(statement)) {
        raise(address, query.lastError());
    }
    return readAll(address, query);
}

Rows Database::Connection::readAll(const RegisterAddress& address, QSqlQuery& query)
{
    Rows rows;
    const int width = query.isSelect() ? query.record().count() : 0;
    while (width > 0 && query.next()) {
        QVariantList columns;
        columns.reserve(width);
        for (int column = 0; column < width; ++column) {
            columns.append(query.value(column));
        }
        rows.append(Row(std::move(columns)));
    }
    const QSqlError error = query.lastError();
    changed = query.numRowsAffected();
    query.finish();
    if (error.isValid()) {
        raise(address, error);
    }
    return rows;
}

Database::Database(RegisterAddress address, std::unique_ptr<Connection> connection)
    : where(std::move(address)), connection(std::move(connection))
{
}

Database::~Database() = default;

std::unique_ptr<Database> Database::connect(const RegisterAddress& address)
{
    auto connection = std::make_unique<Connection>();
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(address.file, "/"));
    connection->prepareHandle(address, u"file:%1?mode=rw"_s.arg(path));
    connection->open(address);
    return std::unique_ptr<Database>(new Database(address, std::move(connection)));
}

std::unique_ptr<Database> Database::createFile(const RegisterAddress& address)
{
    QFile file(address.file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throw BrokenWorld(file.exists() ? BrokenWorld::Kind::AlreadyThere : BrokenWorld::Kind::Denied, address.file,
                          file.errorString());
    }
    file.close();
    return connect(address);
}

std::unique_ptr<Database> Database::inMemory()
{
    auto connection = std::make_unique<Connection>();
    RegisterAddress address;
    address.file = u":memory:"_s;
    connection->prepareHandle(address, address.file);
    connection->open(address);
    return std::unique_ptr<Database>(new Database(address, std::move(connection)));
}

Engine Database::engine() const
{
    return where.engine;
}

const RegisterAddress& Database::address() const
{
    return where;
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    connection->patience = patience;
    if (where.engine == Engine::Postgresql) {
        connection->setLockTimeout();
    }
}

template <class F>
Rows Database::reaching(F&& attempt)
{
    const auto patient = [&] { return connection->patiently(attempt); };
    reconnect();
    try {
        return patient();
    } catch (const BrokenWorld&) {
        if (!connection->lost || connection->inTransaction) {
            throw;
        }
    }
    // The server went away since the last statement: one new try on a new connection.
    reconnect();
    return patient();
}

Rows Database::run(const QString& statement, const Values& values)
{
    return reaching([&] { return connection->attempt(where, statement, values); });
}

Rows Database::runOnce(const QString& statement)
{
    connection->prepared.clear();
    return reaching([&] { return connection->attemptOnce(where, statement); });
}

int Database::changed() const
{
    return connection->changed;
}

bool Database::isInTransaction() const
{
    return connection->inTransaction;
}

void Database::reconnect()
{
    if (connection->lost && !connection->inTransaction) {
        connection->close();
        connection->open(where);
    }
}

void Database::begin(bool writing)
{
    Q_ASSERT(!connection->inTransaction);
    const bool sqlite = where.engine == Engine::Sqlite;
    const QString opening = sqlite    ? (writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s)
                            : writing ? u"BEGIN"_s
                                      : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    reaching([&] { return connection->attemptOnce(where, opening); });
    connection->inTransaction = true;
    connection->doomed = false;
    if (!sqlite && writing) {
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
        throw BrokenWorld(BrokenWorld::Kind::Failed, where.shown(), u"a statement before failed"_s);
    }
    try {
        connection->patiently([&] { return connection->attemptOnce(where, u"COMMIT"_s); });
    } catch (const BrokenWorld& broken) {
        if (broken.kind() == BrokenWorld::Kind::Unreachable) {
            throw BrokenWorld(BrokenWorld::Kind::CommitUnknown, where.shown(), broken.details());
        }
        throw;
    }
    connection->inTransaction = false;
}

void Database::rollback() noexcept
{
    try {
        if (!connection->lost) {
            connection->patiently([&] { return connection->attemptOnce(where, u"ROLLBACK"_s); });
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
