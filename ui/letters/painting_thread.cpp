#include "ui/letters/painting_thread.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString poolName()
{
    return u"painting_thread"_s;
}

/** While there are fonts still. A pool that goes waits for its work. */
void finishWhatWasGiven()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QThreadPool*>(poolName(), Qt::FindDirectChildrenOnly));
}

void waitAtTheEnd()
{
    [[maybe_unused]] static const bool isAsked = [] {
        qAddPostRoutine(finishWhatWasGiven);
        return true;
    }();
}

} // namespace

PaintingThread::PaintingThread() : pool(new QThreadPool(QCoreApplication::instance()))
{
    pool->setObjectName(poolName());
    pool->setMaxThreadCount(1);
    // Fonts are known by thread: it stays as long as the pool.
    pool->setExpiryTimeout(-1);
    waitAtTheEnd();
}

PaintingThread::~PaintingThread()
{
    // Behind its work, for which nobody waits then.
    start([pool = pool.data()] { pool->deleteLater(); });
}

void PaintingThread::start(std::function<void()> work)
{
    if (pool != nullptr) {
        pool->start(std::move(work));
    }
}

} // namespace redress
