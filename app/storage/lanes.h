#pragma once

#include "app/storage/database.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace redress {

/**
 * What a piece of work is to the others: saves never wait behind reads, reads never behind reports. Papers have a
 * lane of their own: 25 MB from a slow disk keep neither a save nor a list waiting, nor wait behind a backup.
 */
enum class Lane { Writing, Reading, LongWork, Papers };

/**
 * The register's own threads, one a lane, each with its own connection that is opened with its first work.
 * Work of one lane runs in the order given. What the work throws comes out of the future. Destruction lets
 * all work that was given finish, but stops the long one: a window that closes does not wait for a backup.
 */
class Lanes
{
public:
    /** `address`: a .redress file or postgresql://… */
    explicit Lanes(const QString& address);
    ~Lanes();

    /** `work` takes a Database& and gives the future's value. */
    template <class F>
    auto run(Lane lane, F work) -> QFuture<std::invoke_result_t<F&, Database&>>
    {
        using Answer = std::invoke_result_t<F&, Database&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        enqueue(lane, [promise, work = std::move(work)](const OpenDatabase& database) mutable {
            try {
                if constexpr (std::is_void_v<Answer>) {
                    work(database());
                } else {
                    promise->addResult(work(database()));
                }
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return promise->future();
    }

private:
    /** Gives the lane's connection, opening it where need be. */
    using OpenDatabase = std::function<Database&()>;
    class Thread;

    void enqueue(Lane lane, std::function<void(const OpenDatabase&)> job);

    std::stop_source longWork;
    std::array<std::unique_ptr<Thread>, 4> threads;
};

} // namespace redress
