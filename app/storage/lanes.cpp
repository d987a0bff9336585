#include "app/storage/lanes.h"

#include "app/storage/register.h"
#include "app/storage/stop.h"

#include <QThreadPool>

namespace redress {

/** One thread that never ends by itself, so that the connection stays in it. */
class Lanes::Thread
{
public:
    Thread(QString address, std::stop_token stop) : address(std::move(address)), stop(std::move(stop))
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    ~Thread()
    {
        // A connection is closed where it was opened.
        pool.start([this] { database.reset(); });
        pool.waitForDone();
    }

    void enqueue(std::function<void(const OpenDatabase&)> job)
    {
        pool.start([this, job = std::move(job)] {
            job([this]() -> Database& {
                if (!database) {
                    goOnUnless(stop, address);
                    database = openRegister(address);
                    database->stopWhen(stop);
                }
                return *database;
            });
        });
    }

private:
    QString address;
    std::stop_token stop;
    std::unique_ptr<Database> database;
    QThreadPool pool;
};

Lanes::Lanes(const QString& address)
{
    for (size_t lane = 0; lane < threads.size(); ++lane) {
        const bool isLong = lane == size_t(Lane::LongWork);
        threads.at(lane) = std::make_unique<Thread>(address, isLong ? longWork.get_token() : std::stop_token());
    }
}

Lanes::~Lanes()
{
    longWork.request_stop();
}

void Lanes::enqueue(Lane lane, std::function<void(const OpenDatabase&)> job)
{
    threads.at(size_t(lane))->enqueue(std::move(job));
}

} // namespace redress
