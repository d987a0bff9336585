#pragma once

#include "app/storage/database.h"
#include "app/storage/place.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <unordered_map>

struct sqlite3;

namespace redress {

/** What a Database keeps of QtSql: the connection, its prepared statements and where it stands. */
class Database::Connection
{
public:
    Connection(RegisterAddress address, const QString& sqliteName);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /** Runs a prepared statement, or one that cannot be prepared, once; waits while another desk holds a
     * lock. */
    Rows run(const QString& statement, const Values& values);
    Rows runOnce(const QString& statement);
    /** Ends a transaction; is not stopped. */
    void end(const QString& statement);

    void stopWhen(const std::stop_token& asked);
    [[nodiscard]] const std::stop_token& stop() const { return stopAsked; }

    /** Opens the connection anew where the server was lost. */
    void reconnect();
    /** Whether the path still leads to the file that was opened; always so for a server. */
    [[nodiscard]] bool isWhereItWas() const;
    void forgetPrepared() { prepared.clear(); }
    void setPatience(std::chrono::milliseconds bound);

    const RegisterAddress address;
    int changed = 0;
    bool inTransaction = false;
    /** A statement of the transaction failed, so nothing of it may be kept. */
    bool doomed = false;
    /** The server went away; nothing can be said until reconnect. */
    bool lost = false;

private:
    void open();
    void close();
    void configure();
    void setLockTimeout();

    template <class F>
    Rows patiently(F&& attempt);
    template <class F>
    Rows stoppably(F&& attempt);
    void breakOff(sqlite3* engine);
    [[nodiscard]] QSqlQuery& find(const QString& statement);
    Rows attempt(const QString& statement, const Values& values);
    Rows attemptOnce(const QString& statement);
    Rows readAll(QSqlQuery& query);
    [[noreturn]] void raise(const QSqlError& error);

    QString name;
    QSqlDatabase handle;
    std::unordered_map<QString, QSqlQuery> prepared;
    std::chrono::milliseconds patience{30'000};
    FileIdentity identity;
    std::stop_token stopAsked;
    /** A statement that may be broken off is at work. */
    std::atomic<bool> running = false;
    /** Taken off before the connection closes, so that nobody breaks off what is no longer there. */
    std::optional<std::stop_callback<std::function<void()>>> breaker;
};

} // namespace redress
