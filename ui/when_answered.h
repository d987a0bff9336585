#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace redress {

/**
 * Takes the answer of a desk's verb, on the window's thread, once it is there. Where the screen is gone by
 * then, nothing happens. (QFuture::then with a context will not do: in Qt 6.4 it asserts that the context
 * still lives, and looks at it from the thread of the answer.)
 */
template <class T, class Take>
void whenAnswered(const QFuture<T>& future, QObject* screen, Take take)
{
    auto* watcher = new QFutureWatcher<T>(screen);
    QObject::connect(watcher, &QFutureWatcherBase::finished, screen, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) {
            take(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace redress
