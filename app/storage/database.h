#pragma once

#include "app/storage/broken_world.h"
#include "app/storage/register_address.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <chrono>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace redress {

/** Named values of a statement: {{u"id"_s, 12}, …} for `:id`. Numbers go in as qint64, booleans as 0 or 1. */
using Values = QVariantMap;

/** One row of an answer, its values in the order of the statement's columns. */
class Row
{
public:
    explicit Row(QVariantList columns) : columns(std::move(columns)) {}

    [[nodiscard]] bool isNull(int column) const { return columns.at(column).isNull(); }
    [[nodiscard]] qint64 number(int column) const { return columns.at(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return columns.at(column).toString(); }
    [[nodiscard]] const QVariant& value(int column) const { return columns.at(column); }
    [[nodiscard]] int width() const { return int(columns.size()); }

private:
    QVariantList columns;
};

using Rows = QList<Row>;

/**
 * One connection to one register. Lives in the thread that made it. It knows the two engines' connections,
 * codes and transactions, and nothing of what is in the tables.
 *
 * Every answer is read whole into values, so that no statement is ever left open. Where another desk holds a
 * lock, it waits, up to the patience.
 */
class Database
{
public:
    /**
     * Connects to a register that exists; a missing file is not made. Checks nothing of the content: to open
     * a register as a desk does, see register.h.
     */
    [[nodiscard]] static std::unique_ptr<Database> connect(const RegisterAddress& address);
    /** Makes an empty SQLite file; refuses one that exists. */
    [[nodiscard]] static std::unique_ptr<Database> createFile(const RegisterAddress& address);
    /** An empty SQLite database that vanishes with the object. */
    [[nodiscard]] static std::unique_ptr<Database> inMemory();
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const;
    [[nodiscard]] const RegisterAddress& address() const;

    /** How long to wait for another desk's save; 30 s where not set. */
    void setPatience(std::chrono::milliseconds patience);

    /**
     * For long work. Once it is asked for, what runs is broken off and nothing more is run: BrokenWorld Stopped. What
     * was begun is rolled back.
     */
    void stopWhen(const std::stop_token& asked);
    /** For work on other files of the same errand; never asked for where nobody said when. */
    [[nodiscard]] const std::stop_token& stop() const;

    /** Runs a statement and reads its whole answer. Prepared once, kept for the next time. */
    Rows run(const QString& statement, const Values& values = {});
    /** Runs a statement that cannot be prepared everywhere: schema steps, pragmas, settings. */
    Rows runOnce(const QString& statement);
    /** How many rows the last statement changed. */
    [[nodiscard]] int changed() const;

    [[nodiscard]] bool isInTransaction() const;

private:
    friend class WriteTransaction;
    friend class ReadTransaction;
    class Connection;

    explicit Database(std::unique_ptr<Connection> connection);
    template <class F>
    Rows reaching(F&& attempt);
    void begin(bool writing);
    void commit();
    void rollback() noexcept;

    std::unique_ptr<Connection> connection;
};

/** Thrown inside a transaction that must be done again from its beginning; see withWriteTransaction. */
class StartAgain : public BrokenWorld
{
public:
    using BrokenWorld::BrokenWorld;
};

/**
 * The one way to change a register. From its making on no other desk can save; rolled back unless committed.
 * Prefer withWriteTransaction, which starts again where the engine asks for it.
 */
class WriteTransaction
{
public:
    explicit WriteTransaction(Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    /** Throws BrokenWorld CommitUnknown where nobody can tell whether it was kept. */
    void commit();

private:
    Database& database;
    bool open = true;
};

/** One unchanging view of the register over several statements. */
class ReadTransaction
{
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& database;
};

/**
 * Does the work in one write transaction; all of it is kept, or nothing. Done again from its beginning where
 * the engine asks for it, so `work` must change nothing but the register. Where it gives a Result that did
 * not hold, or throws, nothing is kept.
 */
template <class F>
std::invoke_result_t<F&> withWriteTransaction(Database& database, F&& work)
{
    constexpr int mostAttempts = 10;
    for (int attempt = 1;; ++attempt) {
        try {
            WriteTransaction transaction(database);
            if constexpr (std::is_void_v<std::invoke_result_t<F&>>) {
                work();
                transaction.commit();
                return;
            } else {
                auto answer = work();
                if constexpr (requires { answer.held(); }) {
                    if (!answer.held()) {
                        return answer;
                    }
                }
                transaction.commit();
                return answer;
            }
        } catch (const StartAgain&) {
            if (attempt == mostAttempts) {
                throw;
            }
        }
    }
}

} // namespace redress
