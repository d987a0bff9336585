#pragma once

#include "models/moment.h"

#include <atomic>

namespace redress {

/** Where the present comes from. Nothing in models or app asks the system; it comes through here. */
class ClockSource
{
public:
    virtual ~ClockSource() = default;
    /** Callable from any thread. */
    [[nodiscard]] virtual Moment now() const = 0;
};

class SystemClock : public ClockSource
{
public:
    [[nodiscard]] Moment now() const override;
};

/** Stands where it is put: for tests, the tour and the demo register. */
class SetClock : public ClockSource
{
public:
    explicit SetClock(Moment start);
    [[nodiscard]] Moment now() const override;
    void set(Moment moment);

private:
    std::atomic<qint64> milliseconds;
};

} // namespace redress
