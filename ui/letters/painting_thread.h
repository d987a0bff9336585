#pragma once

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace redress {

/**
 * A thread on which paper is set and painted, in the order in which the work is given to it. Whoever lets go of it does
 * not wait: what was given to it is done all the same, and the program's end waits for it. To be made on the window's
 * thread.
 */
class PaintingThread
{
public:
    PaintingThread();
    ~PaintingThread();
    PaintingThread(const PaintingThread&) = delete;
    PaintingThread& operator=(const PaintingThread&) = delete;

    /** Not by QtConcurrent: who waits for its answer runs the work himself, before what was given earlier. */
    template <class Work>
    auto after(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

private:
    void start(std::function<void()> work);

    /** None any more where the program has ended. */
    QPointer<QThreadPool> pool;
};

} // namespace redress
