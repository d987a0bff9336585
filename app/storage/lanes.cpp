#include "app/storage/lanes.h"

#include "app/storage/register.h"

#include <QThreadPool>

namespace redress {

/** One thread that never ends by itself, so that the connection stays in it. */
class Lanes::Thread
{
public:
    explicit Thread(QString address) : address(std::move(address))
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
                    database = openRegister(address);
                }
                return *database;
            });
        });
    }

private:
    QString address;
    std::unique_ptr<Database> database;
    QThreadPool pool;
};

Lanes::Lanes(const QString& address)
{
    for (auto& thread : threads) {
        thread = std::make_unique<Thread>(address);
    }
}

Lanes::~Lanes() = default;

void Lanes::enqueue(Lane lane, std::function<void(const OpenDatabase&)> job)
{
    threads.at(size_t(lane))->enqueue(std::move(job));
}

} // namespace redress
