#include "app/storage/connection.h"

#include "app/storage/engine_codes.h"
#include "app/storage/stop.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlRecord>

#include <sqlite3.h>

#include <atomic>
#include <thread>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace {

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"register-%1"_s.arg(++count);
}

/**
 * Neither engine keeps a NUL or half a surrogate pair alike; what the journal says of them stays. QtSql takes
 * a QString that was never set for NULL; here it is empty text, and NULL is a QVariant without a value.
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

/** Thrown where waiting may help; never leaves this file. */
class Wait : public BrokenWorld
{
public:
    using BrokenWorld::BrokenWorld;
};

} // namespace

Database::Connection::Connection(RegisterAddress place, const QString& sqliteName)
    : address(std::move(place)), name(newConnectionName())
{
    if (address.engine == Engine::Sqlite) {
        handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        handle.setDatabaseName(sqliteName);
        handle.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    } else {
        handle = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        handle.setHostName(address.host);
        handle.setPort(address.port);
        handle.setDatabaseName(address.database);
        handle.setUserName(address.user);
        handle.setPassword(address.password);
        handle.setConnectOptions(u"connect_timeout=5;application_name=redress"_s);
    }
    try {
        open();
    } catch (...) {
        handle = {};
        QSqlDatabase::removeDatabase(name);
        throw;
    }
}

Database::Connection::~Connection()
{
    breaker.reset();
    close();
    handle = {};
    QSqlDatabase::removeDatabase(name);
}

void Database::Connection::open()
{
    if (!handle.open()) {
        const QSqlError error = handle.lastError();
        const QString words = error.databaseText() + u' ' + error.driverText();
        throw BrokenWorld(diagnoseOpening(address.engine, error.nativeErrorCode(), words), address.shown(),
                          words.trimmed());
    }
    lost = false;
    identity = identityOfFile(address.file);
    configure();
}

bool Database::Connection::isWhereItWas() const
{
    return identity == identityOfFile(address.file);
}

void Database::Connection::close()
{
    prepared.clear();
    handle.close();
    inTransaction = false;
}

void Database::Connection::reconnect()
{
    if (lost && !inTransaction) {
        close();
        open();
    }
}

void Database::Connection::configure()
{
    if (address.engine == Engine::Postgresql) {
        runOnce(u"SET client_min_messages = warning"_s);
        setLockTimeout();
        return;
    }
    runOnce(u"PRAGMA foreign_keys = ON"_s);
    const Rows kept = runOnce(u"PRAGMA foreign_keys"_s);
    if (kept.isEmpty() || !kept.first().flag(0)) {
        throw BrokenWorld(BrokenWorld::Kind::Failed, address.shown(), u"foreign_keys stays off"_s);
    }
    runOnce(u"PRAGMA trusted_schema = OFF"_s);
    runOnce(u"PRAGMA cell_size_check = ON"_s);
    runOnce(u"PRAGMA secure_delete = ON"_s);
    runOnce(u"PRAGMA synchronous = FULL"_s);
    // Sorting must not write names and texts to a temporary file.
    runOnce(u"PRAGMA temp_store = MEMORY"_s);
}

void Database::Connection::setPatience(std::chrono::milliseconds bound)
{
    patience = bound;
    if (address.engine == Engine::Postgresql && !lost) {
        setLockTimeout();
    }
}

void Database::Connection::setLockTimeout()
{
    // The server waits itself, in its own queue; 0 would mean for ever.
    runOnce(u"SET lock_timeout = %1"_s.arg(std::max<std::chrono::milliseconds>(patience, 1ms).count()));
}

void Database::Connection::stopWhen(const std::stop_token& asked)
{
    stopAsked = asked;
    breaker.reset();
    // A server's statements are short: what is long there is copied in pieces.
    if (address.engine == Engine::Sqlite) {
        auto* engine = *static_cast<sqlite3* const*>(handle.driver()->handle().constData());
        breaker.emplace(asked, [this, engine] { breakOff(engine); });
    }
}

/** By the thread that asks. Again and again, for the engine forgets what it is told before a statement begins. */
void Database::Connection::breakOff(sqlite3* engine)
{
    while (running) {
        sqlite3_interrupt(engine);
        std::this_thread::sleep_for(1ms);
    }
}

Rows Database::Connection::run(const QString& statement, const Values& values)
{
    return patiently([&] { return stoppably([&] { return attempt(statement, values); }); });
}

Rows Database::Connection::runOnce(const QString& statement)
{
    return patiently([&] { return stoppably([&] { return attemptOnce(statement); }); });
}

void Database::Connection::end(const QString& statement)
{
    patiently([&] { return attemptOnce(statement); });
}

template <class F>
Rows Database::Connection::stoppably(F&& attempt)
{
    running = true;
    const auto idle = qScopeGuard([this] { running = false; });
    goOnUnless(stopAsked, address.shown());
    try {
        Rows answer = attempt();
        // A check of the file that was broken off answers, and what it says is not true.
        goOnUnless(stopAsked, address.shown());
        return answer;
    } catch (const BrokenWorld&) {
        goOnUnless(stopAsked, address.shown());
        throw;
    }
}

template <class F>
Rows Database::Connection::patiently(F&& attempt)
{
    const auto end = SteadyClock::now() + patience;
    for (;;) {
        try {
            return attempt();
        } catch (const Wait& wait) {
            if (SteadyClock::now() >= end) {
                doomed = inTransaction;
                throw BrokenWorld(wait);
            }
        }
        waitALittle();
    }
}

QSqlQuery& Database::Connection::find(const QString& statement)
{
    const auto known = prepared.find(statement);
    if (known != prepared.end()) {
        return known->second;
    }
    QSqlQuery fresh(handle);
    // Forward-only reading of QPSQL is another protocol, with traps; whole answers need no cursor.
    fresh.setForwardOnly(address.engine == Engine::Sqlite);
    if (!fresh.prepare(statement)) {
        raise(fresh.lastError());
    }
    return prepared.emplace(statement, std::move(fresh)).first->second;
}

Rows Database::Connection::attempt(const QString& statement, const Values& values)
{
    QSqlQuery& query = find(statement);
    for (auto value = values.begin(); value != values.end(); ++value) {
        query.bindValue(u':' + value.key(), keepable(value.value()));
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        raise(error);
    }
    return readAll(query);
}

Rows Database::Connection::attemptOnce(const QString& statement)
{
    QSqlQuery query(handle);
    query.setForwardOnly(address.engine == Engine::Sqlite);
    if (!query.exec(statement)) {
        raise(query.lastError());
    }
    return readAll(query);
}

Rows Database::Connection::readAll(QSqlQuery& query)
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
        raise(error);
    }
    return rows;
}

void Database::Connection::raise(const QSqlError& error)
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

} // namespace redress
